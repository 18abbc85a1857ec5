#pragma once

class QScrollArea;
class QWidget;

namespace maalbilde {

/// Lets a page scroll down over its content, which takes its whole room. The page must have no layout yet.
QScrollArea* scrollOver(QWidget& page, QWidget* content);

} // namespace maalbilde
