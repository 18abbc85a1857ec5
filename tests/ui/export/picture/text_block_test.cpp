#include "ui/charts/theme.h"
#include "ui/export/picture/text_block.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

const QFont kFont = paperTheme(false).font(TextSize::small);

} // namespace

TEST_CASE("Paragraphs are broken at spaces into lines that fit") {
    const QStringList words{QStringLiteral("Minst 100 arbeidsplasser med fokus på regionale"),
                            QStringLiteral("Kilde")};
    const TextBlock block(words, kFont, 120, 9);
    CHECK(block.lines().size() > 3);
    CHECK(block.lines().join(QLatin1Char(' ')) == words.join(QLatin1Char(' ')));
    CHECK(block.lines().last() == words.last());
    for (const QString& line : block.lines())
        CHECK(textSize(line, kFont).width() <= 121);
    CHECK(TextBlock(words, kFont, 2000, 9).lines() == words);
}

TEST_CASE("What goes beyond the most lines says so") {
    const TextBlock block({QStringLiteral("en to tre fire fem seks sju åtte ni ti")}, kFont, 50, 2);
    REQUIRE(block.lines().size() == 2);
    CHECK(block.lines().last().endsWith(QChar(0x2026)));
    CHECK(block.height() == 2 * textSize(QStringLiteral("0"), kFont).height());
}

TEST_CASE("Nothing takes no room") {
    CHECK(TextBlock({}, kFont, 100, 3).height() == 0);
}

} // namespace maalbilde
