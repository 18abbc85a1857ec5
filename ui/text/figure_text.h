#pragma once

#include "core/programme/indicator.h"
#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// How the numbers of one indicator are written within sentences.
class FigureText {
public:
    FigureText(const Indicator& indicator, Language language);

    /// A number as it was reported.
    [[nodiscard]] QString figure(double value) const;

    /// A computed number, such as a plan or a mean: with one decimal more where a small number would
    /// otherwise say something else (0.5 firms are not 1).
    [[nodiscard]] QString computed(double value) const;

    /// The signed difference between two numbers as they are written, so that the reader can check it.
    [[nodiscard]] QString difference(double actual, double expected) const;

    /// −1, 0 or 1: whether `actual` is below, equal to or above `expected` as they are written.
    [[nodiscard]] int compare(double actual, double expected) const;

    /// The indicator's unit, in the plural: `arbeidsplasser`.
    [[nodiscard]] QString unit() const;

    /// What chooses between singular and plural for a number that is written: 1 for 1 and −1, else 2.
    [[nodiscard]] static int pluralCount(double value);

    [[nodiscard]] Language language() const { return m_language; }

private:
    [[nodiscard]] int decimalsOf(double value) const;

    Language m_language;
    int m_decimals;
    QString m_unit;
};

} // namespace maalbilde
