#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace maalbilde {

/// Text broken at spaces into lines of at most `width` characters; a longer word gets a line of its own.
/// A space that must not break (U+00A0) does not.
QStringList wrapped(const QString& text, int width);

/// A row of a list: a label, and a text beside it.
struct LabelledText {
    QString label;
    QString text;
};

/// The rows under one another, indented, all texts beginning in the same column and wrapped at `width`.
/// Rows without text are left out. Every line ends with a line end.
QString labelledRows(const std::vector<LabelledText>& rows, int indent, int width);

} // namespace maalbilde
