#include "ui/figures/typed_figure.h"

#include "core/values/number_text.h"

#include <QStringList>

namespace maalbilde {

namespace {

bool saysNotApplicable(const QString& text) {
    static const QStringList words{QStringLiteral("ikke aktuelt"), QStringLiteral("not applicable"),
                                   QStringLiteral("na"), QStringLiteral("n/a"), QStringLiteral("i/a")};
    return words.contains(text.simplified(), Qt::CaseInsensitive);
}

} // namespace

Result<Figure> readTypedFigure(const QString& text) {
    if (text.trimmed().isEmpty())
        return Figure();
    if (saysNotApplicable(text))
        return Figure::notApplicable();
    return readNumber(text.toStdString()).map([](Quantity number) { return Figure(number); });
}

} // namespace maalbilde
