#include "core/values/number_text.h"
#include "tests/support/laws.h"
#include "tests/support/qt_text.h"
#include "ui/text/numbers.h"

namespace maalbilde {

namespace {

struct Written {
    double value;
    int decimals;
    const char* nb;
    const char* en;
};

using Bound = ShownProbability::Bound;
using Word = ShownProbability::Word;

} // namespace

TEST_CASE("Numbers are written as the language writes them") {
    for (const auto& [value, decimals, nb, en] :
         {Written{0, 0, "0", "0"}, Written{46, 0, "46", "46"}, Written{1234.5, 1, "1\u00A0234,5", "1,234.5"},
          Written{-1234.5, 1, "\u22121\u00A0234,5", "\u22121,234.5"},
          Written{29219, 0, "29\u00A0219", "29,219"},
          Written{1e11, 0, "100\u00A0000\u00A0000\u00A0000", "100,000,000,000"}, Written{0.5, 0, "1", "1"},
          Written{2.5, 0, "3", "3"}, Written{-2.5, 0, "\u22123", "\u22123"}, Written{-0.2, 0, "0", "0"},
          Written{8.3333, 1, "8,3", "8.3"}, Written{1.06, 2, "1,06", "1.06"}}) {
        INFO(value);
        CHECK(numberText(value, decimals, Language::nb) == QString::fromUtf8(nb));
        CHECK(numberText(value, decimals, Language::en) == QString::fromUtf8(en));
    }
}

TEST_CASE("An exact number keeps the decimals that it needs") {
    CHECK(numberText(Quantity::ofThousandths(12345), 0, Language::nb) == QStringLiteral("12,345"));
    CHECK(numberText(Quantity::of(12), 1, Language::nb) == QStringLiteral("12,0"));
    CHECK(numberText(Quantity::of(-3), 0, Language::en) == QStringLiteral("−3"));
}

TEST_CASE("A difference carries its sign, and no difference none") {
    CHECK(signedNumberText(4, 0, Language::nb) == QStringLiteral("+4"));
    CHECK(signedNumberText(-6, 0, Language::nb) == QStringLiteral("−6"));
    CHECK(signedNumberText(0, 0, Language::nb) == QStringLiteral("0"));
    CHECK(signedNumberText(0.3, 0, Language::nb) == QStringLiteral("0"));
    CHECK(signedNumberText(-0.3, 0, Language::nb) == QStringLiteral("0"));
    CHECK(signedNumberText(0.3, 1, Language::en) == QStringLiteral("+0.3"));
}

TEST_CASE("Percentages and probabilities stand with their sign") {
    CHECK(percentText(48, Language::nb) == QStringLiteral("48\u00A0%"));
    CHECK(percentText(48, Language::en) == QStringLiteral("48%"));
    const ShownProbability about{Bound::exact, 40, Word::uncertain};
    const ShownProbability below{Bound::below, 5, Word::veryUnlikely};
    const ShownProbability above{Bound::above, 95, Word::veryLikely};
    CHECK(probabilityText(about, Language::nb) == QStringLiteral("40\u00A0%"));
    CHECK(probabilityText(below, Language::nb) == QStringLiteral("<5\u00A0%"));
    CHECK(probabilityText(above, Language::en) == QStringLiteral(">95%"));
    CHECK(probabilityCode(about) == "40 %");
    CHECK(probabilityCode(below) == "<5 %");
    CHECK(probabilityCode(above) == ">95 %");
}

TEST_CASE("What is written in Bokmål is read again") {
    law("an exact number survives being shown", [] {
        const auto quantity =
            Quantity::ofThousandths(*rc::gen::inRange<std::int64_t>(-99'999'999, 99'999'999));
        const QString text = numberText(quantity, 0, Language::nb);
        RC_ASSERT(parseNumber(text.toStdString()).value() == quantity);
    });
}

} // namespace maalbilde
