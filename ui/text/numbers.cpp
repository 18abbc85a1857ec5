#include "ui/text/numbers.h"

#include <algorithm>
#include <cmath>

namespace maalbilde {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNoBreakSpace(0x00A0);

QString boundSign(ShownProbability::Bound bound) {
    switch (bound) {
    case ShownProbability::Bound::exact: return {};
    case ShownProbability::Bound::below: return QStringLiteral("<");
    case ShownProbability::Bound::above: return QStringLiteral(">");
    }
    return {};
}

} // namespace

double roundedTo(double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale + 0.0; // adding 0 turns −0 into 0
}

QString numberText(double value, int decimals, Language language) {
    const double rounded = roundedTo(value, decimals);
    const QString digits = localeOf(language).toString(std::abs(rounded), 'f', decimals);
    return rounded < 0 ? kMinus + digits : digits;
}

QString numberText(Quantity value, int decimals, Language language) {
    return numberText(value.toDouble(), std::max(decimals, value.decimals()), language);
}

QString signedNumberText(double value, int decimals, Language language) {
    const QString text = numberText(value, decimals, language);
    return roundedTo(value, decimals) > 0 ? QLatin1Char('+') + text : text;
}

QString percentText(int percent, Language language) {
    const QString number = numberText(percent, 0, language);
    return language == Language::nb ? number + kNoBreakSpace + QLatin1Char('%') : number + QLatin1Char('%');
}

QString probabilityText(const ShownProbability& probability, Language language) {
    return boundSign(probability.bound) + percentText(probability.percent, language);
}

std::string probabilityCode(const ShownProbability& probability) {
    return boundSign(probability.bound).toStdString() + std::to_string(probability.percent) + " %";
}

} // namespace maalbilde
