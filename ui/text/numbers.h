#pragma once

#include "core/evaluation/forecast.h"
#include "core/values/quantity.h"
#include "ui/text/language.h"

#include <QString>
#include <string>

namespace maalbilde {

/// A number rounded to `decimals` places, half away from zero, as terms.md says: decimal comma, groups of
/// three with U+00A0 and minus U+2212 in Bokmål (`−1 234,5`); point and commas in English. Never `−0`.
QString numberText(double value, int decimals, Language language);

/// An exact number, with at least `decimals` places and as many as it needs.
QString numberText(Quantity value, int decimals, Language language);

/// The same for a difference: with its sign, `+4` or `−6`; zero has none.
QString signedNumberText(double value, int decimals, Language language);

/// `48 %` with U+00A0 in Bokmål, `48%` in English.
QString percentText(int percent, Language language);

/// A probability as it is shown to people: `40 %`, `<5 %`, `>95 %` with U+00A0 (English `40%`).
QString probabilityText(const ShownProbability& probability, Language language);

/// A probability as it stands in results for programs, whatever the language: `40 %`, `<5 %`, `>95 %`, ASCII.
std::string probabilityCode(const ShownProbability& probability);

/// The value rounded as numberText() shows it.
double roundedTo(double value, int decimals);

} // namespace maalbilde
