#pragma once

#include "core/programme/target.h"
#include "ui/snapshot/worded.h"
#include "ui/text/figure_text.h"

namespace maalbilde {

/// How the numbers of one target are written: those of a net change with their sign, `+87`.
class NumberStyle {
public:
    NumberStyle(const Rule& rule, const Indicator& indicator, Language language);

    /// A number as it was reported.
    [[nodiscard]] WordedNumber reported(double value) const;

    /// A computed number, such as a plan.
    [[nodiscard]] WordedNumber computed(double value) const;

    /// The signed difference between two numbers as they are written.
    [[nodiscard]] WordedNumber difference(double actual, double expected) const;

    [[nodiscard]] const FigureText& figures() const { return m_figures; }

private:
    FigureText m_figures;
    bool m_signed;
};

} // namespace maalbilde
