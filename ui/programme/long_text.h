#pragma once

#include "ui/charts/theme.h"

#include <QPlainTextEdit>

namespace maalbilde {

/// A field for a text that may need a few lines but has no line ends: Tab leaves it, Enter does nothing.
class LongText : public QPlainTextEdit {
    Q_OBJECT

public:
    LongText(const QString& text, const Theme& theme, QWidget* parent = nullptr);

signals:
    void textEdited(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace maalbilde
