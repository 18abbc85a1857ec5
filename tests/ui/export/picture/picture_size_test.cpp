#include "ui/export/picture/picture_size.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

ErrorCode codeOf(const std::string& size, const std::optional<std::string>& dpi = {}) {
    return parsePictureSize(size, dpi).error().code;
}

} // namespace

TEST_CASE("The sizes that people need have names") {
    CHECK(parsePictureSize("half", {})->pixels() == QSize(1890, 1181));
    CHECK(parsePictureSize("full", {})->pixels() == QSize(1890, 2717));
    CHECK(parsePictureSize("slide", {})->pixels() == QSize(1920, 1080));
    CHECK(parsePictureSize("half", "150")->pixels() == QSize(945, 591));
    CHECK(parsePictureSize("slide", {})->smallestText > parsePictureSize("half", {})->smallestText);
}

TEST_CASE("A size of one's own is in a unit, or in pixels at a resolution") {
    CHECK(parsePictureSize("16x10cm", {})->points == halfPage().points);
    CHECK(parsePictureSize("160X100 mm", {})->points == halfPage().points);
    CHECK(parsePictureSize("6,5×4.25in", {})->points == QSizeF(468, 306));
    CHECK(parsePictureSize("1600x900", {})->pixels() == QSize(1600, 900));
    CHECK(parsePictureSize("1600x900", "96")->points == QSizeF(1200, 675));
}

TEST_CASE("What is no size, or none that a picture can have, is refused") {
    for (const char* text : {"", "big", "16", "16x", "x10cm", "16x10km", "-16x10cm", "1e3x100", "16x10x4cm"})
        CHECK(codeOf(text) == ErrorCode::pictureSizeUnreadable);
    for (const char* text : {"0x0", "1x1cm", "300x16cm", "99999x99999", "16x1cm"})
        CHECK(codeOf(text) == ErrorCode::pictureSizeOutside);
    CHECK(codeOf("100x100cm", "1200") == ErrorCode::pictureSizeOutside); // too many pixels
    for (const char* dpi : {"", "0", "-300", "29", "1201", "300.5", "many"})
        CHECK(codeOf("half", dpi) == ErrorCode::resolutionUnreadable);
}

} // namespace maalbilde
