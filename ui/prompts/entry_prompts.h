#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace maalbilde {

/// Asks the user for a line of text, in a dialog above the widget; `proposed` stands there to begin with.
/// Empty if the user gave up.
using TextPrompt = std::function<QString(QWidget*, const QString& proposed)>;

/// What is asked while figures are entered; tests answer in the user's place.
struct EntryPrompts {
    TextPrompt author; ///< who is typing
};

/// The prompts that ask with dialogs, in the language in force.
EntryPrompts entryPrompts();

} // namespace maalbilde
