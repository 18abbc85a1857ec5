#pragma once

#include "ui/charts/paper.h"
#include "ui/charts/theme.h"

#include <QFont>
#include <QString>
#include <QStringList>

namespace maalbilde {

/// The type of the report: fonts in the units of paper_units.h, none below 8 pt, and the colours of paper.
class ReportType {
public:
    explicit ReportType(PaperStyle style) : m_style(style), m_theme(style.theme()) {}

    [[nodiscard]] const PaperStyle& style() const { return m_style; }

    [[nodiscard]] const Theme& theme() const { return m_theme; }

    [[nodiscard]] QFont title() const { return font(20, QFont::DemiBold); }

    [[nodiscard]] QFont heading() const { return font(14, QFont::DemiBold); }

    [[nodiscard]] QFont subheading() const { return font(9.5, QFont::DemiBold); }

    [[nodiscard]] QFont lead() const { return font(11, QFont::Normal); }

    [[nodiscard]] QFont body() const { return font(9, QFont::Normal); }

    [[nodiscard]] QFont bodyStrong() const { return font(9, QFont::DemiBold); }

    [[nodiscard]] QFont table() const { return font(8.5, QFont::Normal); }

    [[nodiscard]] QFont tableStrong() const { return font(8.5, QFont::DemiBold); }

    [[nodiscard]] QFont note() const { return font(8, QFont::Normal); }

    [[nodiscard]] QFont number() const { return font(24, QFont::DemiBold); }

private:
    [[nodiscard]] QFont font(double points, QFont::Weight weight) const;

    PaperStyle m_style;
    Theme m_theme;
};

/// A text in lines no wider than `width`, broken between words; a word that is wider than that within itself.
/// A line end of the text ends a line.
QStringList linesOf(const QString& text, const QFont& font, double width);

/// From one baseline to the next.
double lineHeight(const QFont& font);

double widthOf(const QString& text, const QFont& font);

} // namespace maalbilde
