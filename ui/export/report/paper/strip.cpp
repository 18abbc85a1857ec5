#include "ui/export/report/paper/strip.h"

#include <iterator>

namespace maalbilde {

double heightOf(const Strips& strips) {
    double height = 0;
    for (const Strip& strip : strips)
        height += strip.height + (height > 0 ? strip.gapAbove : 0);
    return height;
}

void append(Strips& strips, Strips more) {
    strips.insert(strips.end(), std::move_iterator(more.begin()), std::move_iterator(more.end()));
}

} // namespace maalbilde
