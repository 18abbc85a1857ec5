#include "app/fetching/fetch_command.h"
#include "tests/support/command_runner.h"
#include "tests/support/statistics_bank.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <QSettings>

namespace maalbilde {

using Catch::Matchers::Contains;

namespace {

/// A file with nothing in it, a statistics bank, and somebody at the terminal.
class Desk {
public:
    CommandRunner run;
    StatisticsBank bank;
    LoopbackServer server{[this](const WireRequest& request) { return bank.answer(request); }};
    std::optional<bool> says; ///< what the person answers; nothing: nobody is there
    QStringList asked;        ///< what the person was asked
    std::string file = run.path("a.maalbilde");

    Desk() {
        REQUIRE(run({"new", file}).status == ExitStatus::done);
        run.clock.set(Timestamp::parse("2018-03-01T09:00:00Z").value());
        bank.number = [](const QString& contents, const QString& region, const QString& period) {
            const int place = region.right(4).toInt() % 10 + 1;
            return contents.startsWith(QLatin1String("Folketallet"))
                       ? 1000 * place
                       : place + (period == QLatin1String("2016K2") ? 100 : 0);
        };
        run.addMore = [this](CLI::App& root, Action& chosen) { addFetchCommand(root, chosen, surroundings); };
    }

    Ran fetch(std::vector<std::string> more = {}) {
        std::vector<std::string> words{"fetch", file, "--table", "01222", "--by", "Kari"};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }

    QSettings settings{QString::fromStdString(run.path("settings.ini")), QSettings::IniFormat};
    FetchSurroundings surroundings{
        .settings = settings,
        .address = server.address().toString(),
        .ask =
            [this](const QString& question) {
                asked << question;
                return says;
            },
        .waiting = [](std::chrono::milliseconds, QObject* context,
                      const auto& then) { QMetaObject::invokeMethod(context, then, Qt::QueuedConnection); }};
};

} // namespace

TEST_CASE("Official figures are fetched and recorded with table, code list, edition and the time they came") {
    Desk desk;
    const Ran ran = desk.fetch({"--yes"});
    INFO(ran.err);
    CHECK(ran.status == ExitStatus::done);
    CHECK_THAT(ran.out,
               Contains("tabell 01222") && Contains("72 nye tall")); // 3 places, 3 series, 8 quarters
    CHECK_THAT(desk.run({"history", desk.file}).out,
               Contains("SSB, tabell 01222, kodeliste KommSummer "
                        "(oppdatert 2018-02-28, hentet 2018-03-01T09:00Z)"));
    const std::string before = CommandRunner::read(desk.file);
    CHECK_THAT(desk.fetch().out, Contains("72 uendret"));
    CHECK(CommandRunner::read(desk.file) == before);
}

TEST_CASE("Nobody is contacted before somebody has agreed, and then only once is asked") {
    Desk desk;
    const Ran alone = desk.fetch();
    CHECK(alone.status == ExitStatus::failed);
    CHECK_THAT(alone.err, Contains("127.0.0.1") && Contains("01222") && Contains("--yes"));
    desk.says = false;
    CHECK(desk.fetch().status == ExitStatus::failed);
    CHECK(desk.server.requests().empty());
    REQUIRE(desk.asked.size() == 2);
    CHECK(desk.asked.back().contains(QStringLiteral("127.0.0.1")));
    desk.says = true;
    CHECK(desk.fetch({"--dry-run"}).status == ExitStatus::done);
    CHECK(desk.fetch({"--dry-run"}).status == ExitStatus::done);
    CHECK(desk.asked.size() == 3);
}

TEST_CASE("A second fetch brings the revision, with its reason; preliminary becomes final") {
    Desk desk;
    desk.bank.preliminary = {QStringLiteral("2017K4")};
    REQUIRE(desk.fetch({"--yes"}).status == ExitStatus::done);
    desk.bank.preliminary.clear();
    desk.bank.updated = "2018-05-30T06:00:00Z";
    const auto earlier = desk.bank.number;
    desk.bank.number = [&](const QString& contents, const QString& region, const QString& period) {
        const bool revised = contents == QLatin1String("Nettoinnflytting9") &&
                             region == QLatin1String("K-3420") && period == QLatin1String("2016K1");
        return revised ? -9 : earlier(contents, region, period);
    };
    desk.run.clock.set(Timestamp::parse("2018-06-01T09:00:00Z").value());
    const Ran again = desk.fetch();
    CHECK_THAT(again.out, Contains("10 rettet")); // the figure, and nine that were preliminary
    CHECK_THAT(desk.run({"history", desk.file}).out,
               Contains("SSB oppdatert 2018-05-30") && Contains("hentet 2018-06-01T09:00Z"));
}

TEST_CASE("What a person has typed stays, whoever fetches") {
    Desk desk;
    REQUIRE(desk.run({"record", desk.file, "--indicator", "residents", "--place", "Elverum", "--quarter",
                      "2016K1", "--value", "77", "--by", "Ola"})
                .status == ExitStatus::done);
    const std::string before = CommandRunner::read(desk.file);
    const Ran refused = desk.fetch({"--yes"});
    CHECK(refused.status == ExitStatus::failed);
    CHECK_THAT(refused.err, Contains("Ola") && Contains("--replace-typed"));
    CHECK(CommandRunner::read(desk.file) == before);
    CHECK_THAT(desk.fetch({"--skip-refused"}).out, Contains("71 nye tall"));
    CHECK_THAT(desk.fetch({"--replace-typed"}).out, Contains("1 rettet") && Contains("71 uendret"));
}

TEST_CASE("Contents, period and meaning may be chosen, and a try changes nothing") {
    Desk desk;
    const std::string before = CommandRunner::read(desk.file);
    const Ran some = desk.fetch({"--yes", "--contents", "Folketallet11", "--contents", "Folketilvekst10",
                                 "--from", "2016K3", "--to", "Q4 2016", "--dry-run", "--json"});
    INFO(some.err);
    const auto json = nlohmann::json::parse(some.out);
    CHECK(json["written"] == false);
    CHECK(json["added"] == 12);
    CHECK(CommandRunner::read(desk.file) == before);
    const Ran mapped = desk.fetch({"--map", "Folketallet1=population@start", "--to", "2016K2", "--dry-run"});
    CHECK_THAT(mapped.out, Contains("6 nye tall") && Contains("Folketall, Elverum, 2. kv. 2016"));
}

TEST_CASE("A year to date becomes the quarters' changes when it is fetched as well") {
    Desk desk;
    desk.bank.tableId = "01223";
    const Ran ran = desk.run({"fetch", desk.file, "--table", "01223", "--by", "Kari", "--yes", "--contents",
                              "Nettoinnflytting9", "--to", "2016K2", "--dry-run"});
    CHECK_THAT(ran.out, Contains("Elverum, 1. kv. 2016: 1\n") && Contains("Elverum, 2. kv. 2016: 100"));
}

TEST_CASE("What cannot be asked or is not answered is said in a sentence, and the file stays as it was") {
    Desk desk;
    const std::string before = CommandRunner::read(desk.file);
    const auto complaint = [&](const std::vector<std::string>& more) {
        const Ran ran = desk.fetch(more);
        CHECK(ran.status == ExitStatus::failed);
        CHECK(ran.out.empty());
        CHECK(ran.err.size() < 600);
        return ran.err;
    };
    CHECK_THAT(complaint({"--yes", "--contents", "Fodte3"}), Contains("Fodte3") && Contains("Folketallet11"));
    CHECK_THAT(complaint({"--from", "fjor"}), Contains("fjor"));
    CHECK_THAT(complaint({"--from", "2018K1"}), Contains("1. kvartal 2018"));
    CHECK_THAT(complaint({"--base", "http://example.org"}), Contains("http://example.org"));
    CHECK_THAT(complaint({"--map", "Fodte2=tull"}), Contains("tull"));
    CHECK_THAT(desk.run({"fetch", desk.file, "--table", "1222", "--by", "Kari"}).err, Contains("01222"));
    CHECK_THAT(desk.run({"fetch", desk.file, "--table", "07459", "--by", "Kari"}).err,
               Contains("Non-existent table"));
    CHECK_THAT(desk.run({"fetch", desk.file, "--table", "01222", "--by", " "}).err, Contains("mangler"));
    CHECK(desk.run({"fetch", desk.file, "--by", "Kari"}).status == ExitStatus::usage);
    CHECK(CommandRunner::read(desk.file) == before);
}

TEST_CASE("The address is an option, else of the environment, else of the settings") {
    Desk desk;
    desk.surroundings.address.clear();
    FetchConsent(desk.settings).setAddress(desk.server.address().toString());
    CHECK(desk.fetch({"--yes", "--dry-run"}).status == ExitStatus::done);
    desk.surroundings.address = QStringLiteral("ftp://nowhere");
    CHECK_THAT(desk.fetch().err, Contains("ftp://nowhere"));
    CHECK(desk.fetch({"--base", desk.server.address().toString().toStdString(), "--dry-run"}).status ==
          ExitStatus::done);
}

TEST_CASE("The program that fetches is gone over to by its name") {
    CHECK(siblingFor({"fetch", "a.maalbilde"}) == std::string("maalbilde-fetch"));
    CHECK_THAT(CommandRunner()({"--help"}).out, Contains("fetch"));
    Desk desk;
    CHECK_THAT(desk.run({"fetch", "--help"}).out, Contains("--table") && Contains("--replace-typed"));
}

} // namespace maalbilde
