#include "core/values/figure_code.h"

namespace maalbilde {

std::string figureCode(const Figure& figure) {
    if (figure.isReported())
        return figure.number().toString();
    return figure.isNotApplicable() ? "na" : "";
}

} // namespace maalbilde
