#pragma once

class QWidget;

namespace maalbilde {

class Catalogue;
class Document;
class NoticeLine;
struct Prompts;
class WindowMemory;

/// What every flow of the window works with. All of it outlives the flows.
struct Workplace {
    Document& document;
    Catalogue& catalogue;
    WindowMemory& memory;
    const Prompts& prompts;
    NoticeLine& notice; ///< says what went wrong, and what was done
    QWidget& window;    ///< dialogs stand above it
};

} // namespace maalbilde
