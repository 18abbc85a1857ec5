#include "tests/support/qt_text.h"
#include "ui/parts/elided_text.h"

#include <QFontMetrics>

namespace maalbilde {

namespace {

constexpr QSize kRoom(200, 100);

struct Shown {
    ElidedText text{TextSize::body, 2, nullptr};

    explicit Shown(const QString& words) {
        text.setTheme(lightTheme());
        text.showText(words);
    }
};

} // namespace

TEST_CASE("A text that fits stands whole, and takes the lines it needs") {
    const Shown one(QStringLiteral("Kort."));
    CHECK(one.text.linesIn(kRoom) == QStringList{"Kort."});
    const Shown none(QString{});
    CHECK(none.text.isHidden());
    CHECK(none.text.linesIn(kRoom).isEmpty());
}

TEST_CASE("A text that does not fit fills its lines and ends in an ellipsis") {
    const QString words =
        QStringLiteral("Sagbruket la ned i mai, og tjue arbeidsplasser gikk tapt. ").repeated(9);
    const Shown shown(words);
    const QStringList lines = shown.text.linesIn(kRoom);
    REQUIRE(lines.size() == 2);
    CHECK_FALSE(lines[0].contains(QChar(0x2026)));
    CHECK(lines[1].endsWith(QChar(0x2026)));
    for (const QString& line : lines)
        CHECK(QFontMetrics(shown.text.font()).horizontalAdvance(line.trimmed()) <= kRoom.width());
    CHECK(shown.text.accessibleName() == words.simplified());
    CHECK(shown.text.toolTip().startsWith("Sagbruket"));
}

TEST_CASE("Where there is room for one line, the text ends in that line") {
    const Shown shown(QStringLiteral("Sagbruket la ned i mai, og tjue arbeidsplasser gikk tapt."));
    const QStringList lines = shown.text.linesIn({kRoom.width(), shown.text.minimumSizeHint().height()});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].endsWith(QChar(0x2026)));
}

TEST_CASE("A word without an end is cut, and line breaks become spaces") {
    const Shown endless(QString(400, QLatin1Char('x')));
    CHECK(endless.text.linesIn(kRoom).size() <= 2);
    CHECK(endless.text.linesIn(kRoom).last().endsWith(QChar(0x2026)));
    CHECK(Shown(QStringLiteral("en\nto")).text.linesIn(kRoom) == QStringList{"en to"});
}

TEST_CASE("A comment is plain text, also in the tool tip") {
    CHECK_FALSE(Shown(QStringLiteral("<b>fet</b>")).text.toolTip().contains(QLatin1String("<b>")));
}

} // namespace maalbilde
