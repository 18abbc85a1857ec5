#include "tests/support/qt_text.h"
#include "ui/text/names.h"

#include <QSet>

namespace maalbilde {

namespace {

struct Named {
    Status status;
    const char* nb;
    const char* en;
    const char* sign;
};

const Named kNamed[] = {
    {Status::onTrack, "I rute", "On track", "●"},
    {Status::atRisk, "Utsatt", "At risk", "▲"},
    {Status::behind, "Bak plan", "Behind plan", "■"},
    {Status::achieved, "Nådd", "Achieved", "★"},
    {Status::partlyAchieved, "Delvis nådd", "Partly achieved", "☆"},
    {Status::notAchieved, "Ikke nådd", "Not achieved", "✕"},
    {Status::noData, "Mangler tall", "Figures missing", "?"},
    {Status::noTarget, "Mål ikke satt", "No target set", "?"},
    {Status::notStarted, "Ikke startet", "Not started", "○"},
};

} // namespace

TEST_CASE("Every status has its word and its sign") {
    Catalogue catalogue;
    for (const auto& [status, nb, en, sign] : kNamed) {
        catalogue.use(Language::nb);
        CHECK(statusWord(status) == QString::fromUtf8(nb));
        catalogue.use(Language::en);
        CHECK(statusWord(status) == QString::fromUtf8(en));
        CHECK(statusSign(status) == QString::fromUtf8(sign));
    }
}

TEST_CASE("A probability has the word of its class") {
    const Catalogue catalogue(Language::nb);
    using Word = ShownProbability::Word;
    CHECK(probabilityWord(Word::veryLikely) == QStringLiteral("svært sannsynlig"));
    CHECK(probabilityWord(Word::likely) == QStringLiteral("sannsynlig"));
    CHECK(probabilityWord(Word::uncertain) == QStringLiteral("usikkert"));
    CHECK(probabilityWord(Word::unlikely) == QStringLiteral("lite sannsynlig"));
    CHECK(probabilityWord(Word::veryUnlikely) == QStringLiteral("svært lite sannsynlig"));
}

TEST_CASE("Flags, reasons and kinds of target have words of their own in both languages") {
    Catalogue catalogue;
    const auto words = [] {
        QSet<QString> all{reasonWord(Reason::gap), reasonWord(Reason::pace)};
        for (const Flag flag : kAllFlags)
            all << flagWord(flag);
        for (const Rule& rule :
             {Rule(CumulativeMinimum{}), Rule(AnnualRange{}), Rule(NetCumulative{}), Rule(IndexGoal{})})
            all << ruleName(rule);
        return all;
    };
    const QSet<QString> nb = words();
    catalogue.use(Language::en);
    const QSet<QString> en = words();
    CHECK(nb.size() == 2 + static_cast<qsizetype>(kAllFlags.size()) + 4);
    CHECK(en.size() == nb.size());
    CHECK_FALSE(nb.intersects(en));
    CHECK_FALSE(nb.contains(QString()));
}

TEST_CASE("The programme's own texts follow the language") {
    const BilingualText text{.nb = "Nyetableringer på Å", .en = "New firms"};
    CHECK(textIn(text, Language::nb) == QStringLiteral("Nyetableringer på Å"));
    CHECK(textIn(text, Language::en) == QStringLiteral("New firms"));
}

} // namespace maalbilde
