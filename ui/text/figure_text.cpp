#include "ui/text/figure_text.h"

#include "ui/text/names.h"
#include "ui/text/numbers.h"

#include <algorithm>
#include <cmath>

namespace maalbilde {

namespace {

constexpr double kSmall = 10;
constexpr double kEqual = 1e-9;

} // namespace

FigureText::FigureText(const Indicator& indicator, Language language)
    : m_language(language), m_decimals(indicator.decimals), m_unit(textIn(indicator.unit, language)) {}

QString FigureText::figure(double value) const {
    return numberText(value, m_decimals, m_language);
}

QString FigureText::computed(double value) const {
    return numberText(value, decimalsOf(value), m_language);
}

QString FigureText::difference(double actual, double expected) const {
    const int decimals = std::max(decimalsOf(actual), decimalsOf(expected));
    return signedNumberText(roundedTo(actual, decimals) - roundedTo(expected, decimals), decimals,
                            m_language);
}

int FigureText::compare(double actual, double expected) const {
    const int decimals = std::max(decimalsOf(actual), decimalsOf(expected));
    const double gap = roundedTo(actual, decimals) - roundedTo(expected, decimals);
    return std::abs(gap) < kEqual ? 0 : (gap < 0 ? -1 : 1);
}

QString FigureText::unit() const {
    return m_unit;
}

int FigureText::pluralCount(double value) {
    return std::abs(std::abs(value) - 1) < kEqual ? 1 : 2;
}

int FigureText::decimalsOf(double value) const {
    const double rounded = roundedTo(value, m_decimals);
    const bool whole = std::abs(value - rounded) < kEqual;
    return whole || std::abs(value) >= kSmall ? m_decimals : m_decimals + 1;
}

} // namespace maalbilde
