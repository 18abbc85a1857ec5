#include "ui/snapshot/number_style.h"

namespace maalbilde {

NumberStyle::NumberStyle(const Rule& rule, const Indicator& indicator, Language language)
    : m_figures(indicator, language), m_signed(std::holds_alternative<NetCumulative>(rule)) {}

WordedNumber NumberStyle::reported(double value) const {
    return {value, m_signed ? m_figures.difference(value, 0) : m_figures.figure(value)};
}

WordedNumber NumberStyle::computed(double value) const {
    return {value, m_signed ? m_figures.difference(value, 0) : m_figures.computed(value)};
}

WordedNumber NumberStyle::difference(double actual, double expected) const {
    return {actual - expected, m_figures.difference(actual, expected)};
}

} // namespace maalbilde
