#include "tests/ui/window/desk.h"
#include "ui/overview/overview_card.h"
#include "ui/overview/overview_page.h"
#include "ui/window/start_page.h"

#include <QTest>

namespace maalbilde {

namespace {

/// How many cards of targets the overview shows.
std::size_t cardsShown(Desk& desk) {
    REQUIRE(desk.shownPage() == &desk.part<OverviewPage>());
    QCoreApplication::processEvents(); // new cards come with the next event
    std::size_t shown = 0;
    for (const OverviewCard* card : desk.part<OverviewPage>().findChildren<OverviewCard*>())
        shown += card->isVisible() ? 1U : 0U;
    return shown;
}

} // namespace

TEST_CASE("A new programme starts from any template, empty, and shows its targets") {
    for (const int chosen : {0, 1, 2}) {
        Desk desk;
        desk.startedFrom = chosen;
        desk.answer = qtPath(desk.folder.path() / "new.maalbilde");
        desk.byKey(QStringLiteral("Ctrl+N")).trigger();
        REQUIRE(desk.document().isOpen());
        REQUIRE(desk.templates.size() == 3);
        const auto& programme = desk.document().programme();
        CHECK(desk.templates[static_cast<std::size_t>(chosen)].name == programme.name.c_str());
        CHECK(desk.proposedName == QString::fromStdString(programme.id) + ".maalbilde");
        CHECK(desk.document().ledger().entries().empty());
        CHECK(cardsShown(desk) == programme.targets.size());
        CHECK_FALSE(desk.part<Head>().note().isEmpty()); // what to do first
    }
}

TEST_CASE("A template is told by its size, its years and its targets, in the language of the window") {
    Desk desk;
    emit desk.part<StartPage>().otherWished();
    CHECK(desk.templates[1].what ==
          "1 kommune, 1. kv. 2026 – 4. kv. 2029: Arbeidsplasser, Nyetableringer, Bosetting, Tilfredshet");
    desk.byText("English").trigger();
    QCoreApplication::processEvents();
    emit desk.part<StartPage>().otherWished();
    CHECK(desk.templates[2].what ==
          "10 municipalities, Q1 2026 – Q4 2029: Jobs, New firms, Residents, Dwellings");
    CHECK_FALSE(desk.document().isOpen()); // the user gave up
}

} // namespace maalbilde
