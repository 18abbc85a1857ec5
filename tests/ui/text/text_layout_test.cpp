#include "tests/support/laws.h"
#include "tests/support/qt_text.h"
#include "ui/text/text_layout.h"

namespace maalbilde {

TEST_CASE("Text breaks at spaces, and a long word keeps whole") {
    CHECK(wrapped(QStringLiteral("en to tre"), 5) == QStringList{"en to", "tre"});
    CHECK(wrapped(QStringLiteral("en arbeidsplass til"), 6) == QStringList{"en", "arbeidsplass", "til"});
    CHECK(wrapped(QStringLiteral("om 40\u00A0% av"), 4) == QStringList{"om", "40\u00A0%", "av"});
    CHECK(wrapped(QString(), 10).isEmpty());

    law("no word is lost and no line is too long", [](const std::vector<std::uint8_t>& lengths) {
        QStringList words;
        for (const auto length : lengths)
            words << QString(length % 12 + 1, QLatin1Char('x'));
        const QString text = words.join(QLatin1Char(' '));
        const QStringList lines = wrapped(text, 12);
        RC_ASSERT(lines.join(QLatin1Char(' ')) == text);
        for (const QString& line : lines)
            RC_ASSERT(line.size() <= 12);
    });
}

TEST_CASE("Rows begin in the same column and hang under their label") {
    const QString text = labelledRows({{QStringLiteral("Status"), QStringLiteral("I rute")},
                                       {QStringLiteral("Tom og lang"), QString()},
                                       {QStringLiteral("Merk"), QStringLiteral("tall mangler nå")}},
                                      2, 22);
    CHECK(text == QStringLiteral("  Status  I rute\n"
                                 "  Merk    tall mangler\n"
                                 "          nå\n"));
}

} // namespace maalbilde
