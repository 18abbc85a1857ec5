#include "tests/support/qt_text.h"
#include "ui/figures/typed_figure.h"

namespace maalbilde {

TEST_CASE("A cell takes numbers as people write them, and the words for not applicable") {
    CHECK(readTypedFigure("12,5") == Figure(Quantity::ofThousandths(12500)));
    CHECK(readTypedFigure(" 1\u00A0234 ") == Figure(Quantity::of(1234)));
    CHECK(readTypedFigure("1\u202F234") == Figure(Quantity::of(1234)));
    CHECK(readTypedFigure("\u22123") == Figure(Quantity::of(-3)));
    CHECK(readTypedFigure("0") == Figure(Quantity()));
    for (const char* words : {"ikke aktuelt", "Ikke  aktuelt", "NA", "n/a", "not applicable"})
        CHECK(readTypedFigure(words) == Figure::notApplicable());
    for (const char* nothing : {"", "  ", "\t"})
        CHECK(readTypedFigure(nothing) == Figure());
}

TEST_CASE("What may mean two numbers asks, and what means none says so") {
    CHECK(readTypedFigure("29.040").error().code == ErrorCode::valueAmbiguous);
    CHECK(readTypedFigure("ca. 12").error().code == ErrorCode::valueNotANumber);
    CHECK(readTypedFigure("mangler").error().code == ErrorCode::valueNotANumber);
}

} // namespace maalbilde
