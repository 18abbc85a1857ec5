#include "tests/support/statistics_bank.h"
#include "tests/ui/window/desk.h"
#include "ui/import/import_page.h"
#include "ui/parts/primary_button.h"
#include "ui/prompts/fetch_wish_dialog.h"
#include "ui/target/target_page.h"
#include "ui/window/fetch_flow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace maalbilde {

namespace {

/// What is shown meanwhile: here, that it is.
class CountedProgress final : public FetchProgress {
public:
    explicit CountedProgress(int& shown) : m_shown(shown) { ++m_shown; }

    CountedProgress(const CountedProgress&) = delete;
    CountedProgress& operator=(const CountedProgress&) = delete;

    ~CountedProgress() override { --m_shown; }

    void showReceived(qint64) override {}

private:
    int& m_shown;
};

/// A window's part that fetches, a statistics bank, and a user who answers.
class Fetcher {
public:
    Desk desk;
    StatisticsBank bank;
    LoopbackServer::Answering answering = [this](const WireRequest& request) { return bank.answer(request); };
    LoopbackServer server{[this](const WireRequest& request) { return answering(request); }};
    std::optional<FetchAnswer> answer = FetchAnswer{.table = QStringLiteral("01222"),
                                                    .from = 0,
                                                    .to = 3,
                                                    .contents = {QStringLiteral("Folketallet11")},
                                                    .address = server.address().toString()};
    bool consents = true;
    QStringList asked; ///< for consent: hosts
    FetchQuestion question;
    int shown = 0; ///< progresses
    std::function<void()> cancel;
    std::vector<Error> told;
    std::vector<FetchedFigures> arrived;
    Catalogue catalogue{Language::nb};
    QSettings settings{QString::fromStdString((desk.folder.path() / "fetch.ini").string()),
                       QSettings::IniFormat};
    FetchPrompts prompts{.wish =
                             [this](QWidget*, const FetchQuestion& asks) {
                                 question = asks;
                                 return answer;
                             },
                         .consent =
                             [this](QWidget*, const QString& host, const QString&) {
                                 asked << host;
                                 return consents;
                             },
                         .progress = [this](QWidget*, const QString&,
                                            std::function<void()> wished) -> std::unique_ptr<FetchProgress> {
                             cancel = std::move(wished);
                             return std::make_unique<CountedProgress>(shown);
                         }};
    FetchFlow flow{
        desk.document(), catalogue, settings, prompts, [this](const Error& error) { told.push_back(error); },
        nullptr};

    Fetcher() {
        desk.window().openFile(desk.makeFile("a.maalbilde"));
        QObject::connect(&flow, &FetchFlow::arrived, &flow,
                         [this](const FetchedFigures& figures) { arrived.push_back(figures); });
    }

    void fetch() {
        flow.start();
        REQUIRE(waitFor([&] { return !flow.isFetching(); }));
        CHECK(shown == 0);
    }
};

} // namespace

TEST_CASE("Figures are fetched from the window and handed on with all that is known of them") {
    Fetcher fetcher;
    fetcher.fetch();
    CHECK(fetcher.told.empty());
    REQUIRE(fetcher.arrived.size() == 1);
    const FetchedFigures& figures = fetcher.arrived.front();
    CHECK(figures.name == QStringLiteral("tabell 01222"));
    CHECK(figures.answers.tableId == "01222");
    CHECK(figures.answers.codeList.empty()); // the small programme knows the old numbers only
    CHECK(figures.answers.fetched == fetcher.desk.document().now());
    CHECK(figures.bytes.find("Folketallet11") != std::string::npos);
    CHECK(fetcher.question.quarters.first() == QStringLiteral("1. kvartal 2016"));
    CHECK(fetcher.question.quarters.size() == 12);
    CHECK(fetcher.server.requests().back().question.value(QStringLiteral("valueCodes[Tid]")) ==
          QStringLiteral("[range(2016K1,2016K4)]"));
}

TEST_CASE("The window asks whether it may, once, and sends nothing without") {
    Fetcher fetcher;
    fetcher.consents = false;
    fetcher.flow.start();
    CHECK_FALSE(fetcher.flow.isFetching());
    CHECK(fetcher.server.requests().empty());
    fetcher.consents = true;
    fetcher.fetch();
    fetcher.fetch();
    CHECK(fetcher.asked == QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.1")});
    CHECK(fetcher.question.address == fetcher.server.address().toString());
}

TEST_CASE("What went wrong is said in the window, and the next fetch is free") {
    Fetcher fetcher;
    fetcher.answer->contents = {QStringLiteral("Fodte3")};
    fetcher.fetch();
    REQUIRE(fetcher.told.size() == 1);
    CHECK(fetcher.told.back().code == ErrorCode::fetchContentsUnknown);
    fetcher.answer->address = QStringLiteral("http://example.org");
    fetcher.flow.start();
    CHECK(fetcher.told.back().code == ErrorCode::fetchAddressBad);
    fetcher.answer->address = fetcher.server.address().toString();
    fetcher.answer->contents.clear();
    fetcher.fetch();
    CHECK(fetcher.arrived.size() == 1);
}

TEST_CASE("A fetch that the user has tired of ends at once, and so does one whose window closes") {
    Fetcher fetcher;
    fetcher.answering = [](const WireRequest&) { return WireAnswer{.body = "{}", .silent = true}; };
    fetcher.flow.start();
    CHECK(fetcher.shown == 1);
    fetcher.flow.start(); // nothing while one is on its way
    CHECK(fetcher.shown == 1);
    fetcher.cancel();
    CHECK_FALSE(fetcher.flow.isFetching());
    REQUIRE(fetcher.told.size() == 1);
    CHECK(fetcher.told.back().code == ErrorCode::fetchCancelled);
    fetcher.flow.start();
    CHECK(fetcher.flow.isFetching()); // and goes with the flow
}

TEST_CASE("What is fetched comes to the page for importing, is recorded when it is confirmed, and credited") {
    Fetcher fetcher;
    Desk& desk = fetcher.desk;
    desk.userName = QStringLiteral("Kari");
    desk.fetchAnswer = fetcher.answer;
    desk.byText(QStringLiteral("&Hent fra SSB …")).trigger();
    REQUIRE(waitFor([&] { return desk.window().findChild<ImportPage*>() != nullptr; }));
    auto& page = desk.part<ImportPage>();
    REQUIRE(waitFor([&] { return !page.isBusy(); }));
    CHECK(desk.shownPage() == &page);
    CHECK(page.sourceName() == QStringLiteral("tabell 01222"));
    const std::size_t before = desk.document().ledger().entries().size();
    for (PrimaryButton* button : page.findChildren<PrimaryButton*>())
        if (button->isVisibleTo(&page))
            button->click();
    const auto& entries = desk.document().ledger().entries();
    REQUIRE(entries.size() == before + 12); // three places, four quarters
    CHECK(entries.back().provenance.source.view() ==
          "SSB, tabell 01222 (oppdatert 2018-02-28, hentet 2017-07-10T09:00Z)");
    desk.byKey(QStringLiteral("Ctrl+4")).trigger(); // the target about residents
    QStringList shown;
    for (const QLabel* label : desk.part<TargetPage>().findChildren<QLabel*>())
        shown << label->text();
    CHECK(shown.contains(QStringLiteral("Kilde: SSB, tabell 01222 (CC BY 4.0)")));
}

TEST_CASE("A fetch needs a table and a period") {
    FetchWishDialog dialog({.tables = {{QStringLiteral("01222"), QStringLiteral("Folketall")}},
                            .quarters = {QStringLiteral("1"), QStringLiteral("2")},
                            .address = QStringLiteral("https://data.ssb.no/api")});
    const auto lists = dialog.findChildren<QComboBox*>();
    const auto* fetch = dialog.findChildren<QPushButton*>().front();
    CHECK(dialog.answer().table == QStringLiteral("01222"));
    CHECK(dialog.answer().from == 0);
    CHECK(dialog.answer().to == 1);
    CHECK(fetch->isEnabled());
    lists[0]->setEditText(QStringLiteral("1222"));
    CHECK_FALSE(fetch->isEnabled());
    lists[0]->setEditText(QStringLiteral(" 07984 "));
    CHECK(dialog.answer().table == QStringLiteral("07984"));
    CHECK(fetch->isEnabled());
    lists[1]->setCurrentIndex(1);
    lists[2]->setCurrentIndex(0);
    CHECK_FALSE(fetch->isEnabled());
}

} // namespace maalbilde
