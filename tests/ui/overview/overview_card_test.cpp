#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"
#include "tests/support/widget_checks.h"
#include "ui/charts/bullet_view.h"
#include "ui/charts/card_chart_view.h"
#include "ui/overview/overview_card.h"
#include "ui/overview/supporting_line.h"
#include "ui/parts/contribution_line.h"
#include "ui/parts/place_chip.h"
#include "ui/parts/status_badge.h"
#include "ui/parts/text_label.h"

namespace maalbilde {

namespace {

LedgerBuilder jobs() {
    LedgerBuilder ledger;
    enterRow(ledger, "jobs", "elverum", {whole(3), whole(4), whole(5), whole(3), whole(3), whole(4)});
    enterRow(ledger, "jobs", "aamot", {whole(2), whole(2), whole(2), whole(2), whole(0), whole(3)});
    return ledger;
}

struct ShownCard {
    OverviewCard card;

    explicit ShownCard(const TargetSnapshot& target) {
        card.setTarget(target);
        card.resize(500, 320);
        card.show();
    }

    [[nodiscard]] QStringList chips() const {
        QStringList texts;
        for (const PlaceChip* chip : card.findChildren<PlaceChip*>())
            texts << chip->accessibleName();
        return texts;
    }
};

} // namespace

TEST_CASE("A card says what each place has contributed; what is not reported is missing, not zero") {
    const Catalogue catalogue;
    const ShownCard shown(snapshotOf(chartProgramme(), jobs().ledger(), 0, {.asOf = Quarter(2017, 2)}));
    CHECK(shown.chips() == QStringList{"Elverum 22", "Åmot 11", "Våler mangler"});
}

TEST_CASE("A card shows sign and word of the status") {
    const Catalogue catalogue;
    const TargetSnapshot target =
        snapshotOf(chartProgramme(), jobs().ledger(), 0, {.asOf = Quarter(2017, 2)});
    const ShownCard shown(target);
    const auto* badge = shown.card.findChild<StatusBadge*>();
    CHECK(badge->text() == target.status->sign + QChar(QChar::Nbsp) + target.status->word);
    CHECK(badge->accessibleName().endsWith(target.status->word));
}

TEST_CASE("A card without figures has no bullet and says that there are none") {
    const Catalogue catalogue;
    const ShownCard shown(snapshotOf(chartProgramme(), Ledger(), 0, {.asOf = Quarter(2017, 2)}));
    CHECK(shown.card.findChild<BulletView*>()->isHidden());
    CHECK(shownTexts(shown.card).contains("–"));
    CHECK_FALSE(shownTexts(shown.card).contains("0"));
}

TEST_CASE("A place without a target of its own gets no status") {
    const Catalogue catalogue;
    Programme programme = chartProgramme();
    programme.targets[0].shares = {};
    const TargetSnapshot target =
        snapshotOf(programme, jobs().ledger(), 0, {.asOf = Quarter(2017, 2), .place = "aamot"});
    const ShownCard shown(target);
    REQUIRE_FALSE(target.status);
    CHECK(shown.card.findChild<StatusBadge*>()->isHidden());
    CHECK(shownTexts(shown.card).join(' ').contains(target.placeNote));
}

TEST_CASE("Of many places the three largest are named, and how many more there are") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    enterRow(ledger, "jobs", "m5", {whole(7)});
    const ShownCard shown(snapshotOf(wideProgramme(357), ledger.ledger(), 0, {.asOf = Quarter(2017, 2)}));
    const QStringList chips = shown.chips();
    REQUIRE(chips.size() == 4);
    CHECK(chips.first() == "Sted 5 7");
    CHECK(chips.last() == "og 354 til");
}

TEST_CASE("Notes on a card are muted, though a card is a button") {
    const Catalogue catalogue;
    const ShownCard shown(snapshotOf(chartProgramme(), jobs().ledger(), 0, {.asOf = Quarter(2017, 2)}));
    for (const TextLabel* label : shown.card.findChildren<TextLabel*>())
        CHECK(label->foregroundRole() == QPalette::WindowText);
}

TEST_CASE("A target without figures has no empty chart, and no line of what is missing") {
    const Catalogue catalogue;
    for (const std::size_t target : {0U, 3U}) {
        const ShownCard shown(snapshotOf(chartProgramme(), {}, target, {.asOf = Quarter(2017, 2)}));
        CHECK(shown.card.findChild<CardChartView*>()->isHidden());
        CHECK(shown.chips().isEmpty());
        CHECK(shown.card.findChild<SupportingLine*>()->isHidden());
    }
}

} // namespace maalbilde
