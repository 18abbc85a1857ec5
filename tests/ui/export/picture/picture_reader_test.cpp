#include "tests/support/laws.h"
#include "tests/ui/export/picture/example_pictures.h"
#include "ui/export/picture/record/picture_reader.h"

namespace maalbilde {

namespace {

QByteArray picture(PictureFormat format) {
    return pictureFile(pictureOf(0, PictureForm::yearly), {}, format);
}

} // namespace

TEST_CASE("PNG and SVG carry the record, and its checksum holds") {
    const Catalogue catalogue;
    const PictureSubject subject = pictureOf(0, PictureForm::yearly);
    for (const PictureFormat format : {PictureFormat::png, PictureFormat::svg}) {
        const QByteArray bytes = pictureFile(subject, {}, format);
        REQUIRE(looksLikePicture(viewOf(bytes)));
        const auto carried = readPicture(viewOf(bytes), "a");
        REQUIRE(carried);
        CHECK(readPictureRecord(carried->text) == subject.record);
        CHECK(carried->checksum == checksumOf(carried->text));
        CHECK(carried->checksum.size() == 16);
        CHECK((carried->kind == PictureKind::png) == (format == PictureFormat::png));
    }
}

TEST_CASE("A record is read whether PNG holds it as Latin-1 or as UTF-8, short or compressed") {
    const Catalogue catalogue;
    for (const char* word : {"a", "Åmot · «", "−1,5", "ålesund"})
        for (const int times : {1, 100}) {
            PictureSubject subject = pictureOf(0, PictureForm::yearly);
            subject.record = {.title = QString::fromUtf8(word).repeated(times)};
            const QByteArray png = pictureFile(subject, {}, PictureFormat::png);
            const auto carried = readPicture(viewOf(png), "a");
            REQUIRE(carried);
            CHECK(readPictureRecord(carried->text) == subject.record);
            CHECK(carried->checksum == checksumOf(carried->text));
        }
}

TEST_CASE("A number changed in the data no longer fits the checksum") {
    const Catalogue catalogue;
    QByteArray svg = picture(PictureFormat::svg);
    REQUIRE(svg.count(",15,number") == 1);
    svg.replace(",15,number", ",16,number");
    const auto carried = readPicture(viewOf(svg), "a");
    REQUIRE(carried);
    CHECK(carried->checksum != checksumOf(carried->text));
}

TEST_CASE("Pictures of others, damaged ones and no pictures are told apart") {
    const Catalogue catalogue;
    const auto codeOf = [](const QByteArray& bytes) { return readPicture(viewOf(bytes), "a").error(); };
    const QByteArray png = picture(PictureFormat::png);
    CHECK(codeOf(png.chopped(20)) == Error{ErrorCode::pictureUnreadable, {"a"}});
    QByteArray flipped = png;
    flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 1);
    CHECK(codeOf(flipped) == Error{ErrorCode::pictureUnreadable, {"a"}});
    CHECK(codeOf("<svg xmlns='http://www.w3.org/2000/svg'/>") ==
          Error{ErrorCode::pictureWithoutRecord, {"a"}});
    CHECK(codeOf(picture(PictureFormat::svg).chopped(10)) == Error{ErrorCode::pictureUnreadable, {"a"}});
    for (const char* other : {"", "indicator,place", "{}", "%PDF-1.4", "svg", "a <svg>"})
        CHECK_FALSE(looksLikePicture(other));
    CHECK(looksLikePicture("\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!-- -->\n<svg>"));
}

TEST_CASE("Reading never fails otherwise, whatever the bytes") {
    const Catalogue catalogue;
    const QByteArray png = picture(PictureFormat::png);
    law("damaged PNGs", [&] {
        QByteArray damaged = png.left(*rc::gen::inRange(8, static_cast<int>(png.size())));
        const int at = *rc::gen::inRange(8, static_cast<int>(damaged.size()) + 1);
        if (at < damaged.size())
            damaged[at] = static_cast<char>(*rc::gen::inRange(-128, 128));
        RC_ASSERT_FALSE(readPicture(viewOf(damaged), "a").has_value());
    });
}

TEST_CASE("A record is the same after it has been written and read, whatever it says") {
    law("round trip", [] {
        PictureRecord record;
        record.title = QString::fromStdString(*rc::gen::string<std::string>());
        record.data = QString::fromStdString(*rc::gen::string<std::string>());
        record.caption = {record.title, QStringLiteral("−1,5 «\"\\»")};
        record.example = *rc::gen::arbitrary<bool>();
        record.received = *rc::gen::inRange(0, 1000000);
        RC_ASSERT(readPictureRecord(textOf(record)) == record);
    });
    CHECK_FALSE(readPictureRecord("no JSON"));
    CHECK_FALSE(readPictureRecord("[]"));
}

} // namespace maalbilde
