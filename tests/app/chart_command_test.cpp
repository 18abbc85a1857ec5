#include "app/drawing/drawing_command_line.h"
#include "tests/support/command_runner.h"
#include "tests/support/size_limit.h"

#include <catch2/catch.hpp>

#include <cstdlib>

namespace maalbilde {

using Catch::Matchers::Contains;

namespace {

/// A file of the shipped programme with some figures, and the commands that draw beside the others.
class Desk {
public:
    Desk() {
        m_run.addMore = addDrawingCommands;
        REQUIRE(m_run({"new", file()}).status == ExitStatus::done);
        for (const char* place : {"elverum", "aamot"})
            REQUIRE(m_run({"record", file(), "--indicator", "jobs", "--place", place, "--quarter", "2016K1",
                           "--value", "4", "--by", "Kari", "--preliminary"})
                        .status == ExitStatus::done);
    }

    [[nodiscard]] std::string file() const { return m_run.path("a.maalbilde"); }

    [[nodiscard]] std::string path(const char* name) const { return m_run.path(name); }

    [[nodiscard]] Ran chart(const std::string& out, const std::vector<std::string>& more = {}) const {
        std::vector<std::string> line{"chart", file(), "--target", "jobs", "--out", out};
        if (std::ranges::find(more, "--as-of") == more.end())
            line.insert(line.end(), {"--as-of", "2016K2"});
        line.insert(line.end(), more.begin(), more.end());
        return m_run(line);
    }

    /// The bytes of a picture that is expected to come out.
    [[nodiscard]] std::string picture(const char* name, const std::vector<std::string>& more = {}) const {
        const Ran ran = chart(path(name), more);
        INFO(ran.err);
        CHECK(ran.status == ExitStatus::done);
        CHECK_THAT(ran.out, Contains(path(name)));
        return CommandRunner::read(path(name));
    }

    const CommandRunner& run() const { return m_run; }

private:
    CommandRunner m_run;
};

} // namespace

TEST_CASE("A chart is saved as PNG, SVG or PDF, as the name of the file says") {
    const Desk desk;
    CHECK_THAT(desk.picture("a.png"), Catch::StartsWith("\x89PNG"));
    CHECK_THAT(desk.picture("a.svg"), Contains("<svg "));
    CHECK_THAT(desk.picture("a.PDF"), Catch::StartsWith("%PDF-"));
    for (const char* form : {"yearly", "quarterly", "cumulative", "multiples", "card"})
        CHECK_THAT(desk.picture("a.svg", {"--form", form}), Contains("jobs"));
}

TEST_CASE("The picture is of the place, quarter, language, size and look asked for") {
    const Desk desk;
    const std::string usual = desk.picture("a.svg");
    CHECK_THAT(usual, Contains("per 2. kvartal 2016") && Contains("width=\"453.54pt\"") &&
                          Contains("#0072b2") &&
                          Contains("* Foreløpig: Elverum 1. kv. 2016, Åmot 1. kv. 2016"));
    CHECK_THAT(desk.picture("a.svg", {"--place", "Åmot"}),
               Contains(", Åmot, per 2. kvartal 2016") && !Contains("Elverum 1. kv."));
    CHECK_THAT(desk.picture("a.svg", {"--language", "en"}),
               Contains("at Q2 2016") && Contains("xml:lang=\"en\""));
    CHECK_THAT(desk.picture("a.svg", {"--size", "slide"}), Contains("width=\"960pt\""));
    CHECK_THAT(desk.picture("a.svg", {"--grey"}), !Contains("#0072b2"));
    CHECK_THAT(desk.picture("a.svg", {"--no-title"}), !Contains("fill=\"#1b1f23\">Nye arbeidsplasser,"));
}

TEST_CASE("The same figures give the same picture at the same date, which can be given") {
    const Desk desk;
    const std::string made = desk.picture("a.png", {"--made", "2020-01-02T03:04Z"});
    CHECK(desk.picture("b.png", {"--made", "2020-01-02T03:04Z"}) == made);
    CHECK(desk.picture("c.png") != made);
    ::setenv("SOURCE_DATE_EPOCH", "1577934240", 1);
    CHECK(desk.picture("d.png") == made);
    ::setenv("SOURCE_DATE_EPOCH", "nonsense", 1);
    CHECK(desk.picture("e.png") != made);
    ::unsetenv("SOURCE_DATE_EPOCH");
    CHECK(desk.chart(desk.path("f.png"), {"--made", "yesterday"}).status == ExitStatus::failed);
}

TEST_CASE("What cannot be drawn is refused in one sentence, and an old picture stays") {
    const Desk desk;
    const std::string old = desk.run().write("old.png", "old");
    const auto refused = [&](const std::string& out, const std::vector<std::string>& more) {
        const Ran ran = desk.chart(out, more);
        CHECK(ran.status == ExitStatus::failed);
        CHECK(ran.out.empty());
        CHECK(std::ranges::count(ran.err, '\n') == 1);
        return ran.err;
    };
    CHECK_THAT(refused(old, {"--form", "pie"}), Contains("yearly, quarterly"));
    CHECK_THAT(refused(old, {"--size", "huge"}), Contains("huge"));
    CHECK_THAT(refused(old, {"--size", "1x1cm"}), Contains("1x1cm"));
    CHECK_THAT(refused(old, {"--dpi", "7"}), Contains("7"));
    CHECK_THAT(refused(old, {"--place", "Oslo"}), Contains("elverum"));
    CHECK_THAT(refused(old, {"--as-of", "soon"}), Contains("soon"));
    CHECK_THAT(refused(desk.path("a.jpg"), {}), Contains(".png"));
    CHECK_THAT(refused(desk.path("no/such/folder.png"), {}), Contains("folder.png"));
    const Ran unknown = desk.run()({"chart", desk.file(), "--target", "cars", "--out", old});
    CHECK(unknown.status == ExitStatus::failed);
    CHECK_THAT(unknown.err, Contains("jobs") && Contains("reputation"));
    CHECK(desk.run()({"chart", desk.file(), "--out", old}).status == ExitStatus::usage);
    CHECK(CommandRunner::read(old) == "old");
}

TEST_CASE("A full disk leaves the old picture as it was") {
    const Desk desk;
    const std::string old = desk.run().write("old.png", "old");
    {
        const SizeLimit limit(1024);
        const Ran ran = desk.chart(old);
        CHECK(ran.status == ExitStatus::failed);
        CHECK_THAT(ran.err, Contains("full"));
    }
    CHECK(CommandRunner::read(old) == "old");
}

TEST_CASE("A picture tells what it shows, its data and whether they are as they were saved") {
    const Desk desk;
    for (const char* name : {"a.png", "a.svg"}) {
        CHECK_FALSE(desk.picture(name, {"--form", "quarterly"}).empty());
        const Ran told = desk.run()({"inspect", desk.path(name)});
        CHECK(told.status == ExitStatus::done);
        CHECK_THAT(told.out, Contains("per 2. kvartal 2016") && Contains("2 av 6 tall mottatt") &&
                                 Contains("er slik de ble lagret") &&
                                 Contains("Elverum,1. kv. 2016,4,number\n"));
        const Ran csv = desk.run()({"inspect", desk.path(name), "--csv"});
        CHECK_THAT(csv.out, Catch::StartsWith("series,at,value,state\n"));
        const Ran json = desk.run()({"inspect", desk.path(name), "--json"});
        CHECK_THAT(json.out, Contains("\"checksumHolds\": true") && Contains("\"form\": \"quarterly\""));
    }
    std::string changed = CommandRunner::read(desk.path("a.svg"));
    changed.replace(changed.find(",4,number"), 9, ",5,number");
    const Ran told = desk.run()({"inspect", desk.run().write("b.svg", changed), "--language", "en"});
    CHECK(told.status == ExitStatus::failed);
    CHECK_THAT(told.out, Contains("were changed after it was saved"));
    const Ran foreign =
        desk.run()({"inspect", desk.run().write("c.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")});
    CHECK(foreign.status == ExitStatus::failed);
    CHECK_THAT(foreign.err, Contains("c.svg"));
}

TEST_CASE("A picture with official figures bears the credit that their licence asks for") {
    const Desk desk;
    CHECK_THAT(desk.picture("before.svg"), !Contains("CC BY 4.0"));
    REQUIRE(
        desk.run()({"record", desk.file(), "--indicator", "jobs", "--place", "vaaler", "--quarter", "2016K1",
                    "--value", "4", "--by", "Kari", "--source", "SSB, tabell 07984 (oppdatert 2018-01-01)"})
            .status == ExitStatus::done);
    CHECK_THAT(desk.picture("after.svg"), Contains("Kilde: SSB, tabell 07984 (CC BY 4.0)"));
}

TEST_CASE("A picture never replaces the figures") {
    const Desk desk;
    const std::string copy = desk.path("figures.png");
    std::filesystem::copy(desk.file(), copy);
    const std::string before = CommandRunner::read(copy);
    CHECK(desk.run()({"chart", copy, "--target", "jobs", "--out", copy}).status == ExitStatus::failed);
    CHECK(CommandRunner::read(copy) == before);
}

TEST_CASE("The commands that draw are named in the help of both programs, and asked for by their name") {
    CommandRunner run;
    CHECK_THAT(run({"--help"}).out, Contains("chart"));
    run.addMore = addDrawingCommands;
    CHECK_THAT(run({"--help"}).out, Contains("chart"));
    CHECK_THAT(run({"chart", "--help"}).out, Contains("--target"));
    CHECK(siblingFor({"chart", "a.maalbilde"}) == std::string("maalbilde-draw"));
    CHECK(siblingFor({"--language", "en", "chart"}) == std::string("maalbilde-draw"));
    CHECK(siblingFor({"chart", "--help"}) == std::string("maalbilde-draw"));
    CHECK_FALSE(siblingFor({}));
    CHECK_FALSE(siblingFor({"status", "chart"}));
    CHECK_FALSE(siblingFor({"--language", "chart"}));
}

} // namespace maalbilde
