#include "app/drawing/drawing_command_line.h"
#include "tests/support/command_runner.h"
#include "tests/support/size_limit.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>

namespace maalbilde {

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

/// A file of the shipped programme with a figure, and the commands that draw beside the others.
class ReportDesk {
public:
    ReportDesk() {
        m_run.addMore = addDrawingCommands;
        REQUIRE(m_run({"new", file()}).status == ExitStatus::done);
        REQUIRE(m_run({"record", file(), "--indicator", "jobs", "--place", "elverum", "--quarter", "2016K1",
                       "--value", "4", "--by", "Kari"})
                    .status == ExitStatus::done);
    }

    [[nodiscard]] std::string file() const { return m_run.path("a.maalbilde"); }

    [[nodiscard]] std::string path(const std::string& name) const { return m_run.path(name); }

    [[nodiscard]] Ran report(const std::string& out, std::vector<std::string> more = {}) const {
        more.insert(more.begin(), {"report", file(), out});
        return m_run(more);
    }

    /// The bytes of a report that is expected to come out.
    [[nodiscard]] std::string written(const std::string& name,
                                      const std::vector<std::string>& more = {}) const {
        const Ran ran = report(path(name), more);
        INFO(ran.err);
        CHECK(ran.status == ExitStatus::done);
        CHECK_THAT(ran.out, Contains(path(name)));
        return CommandRunner::read(path(name));
    }

private:
    CommandRunner m_run;
};

} // namespace

TEST_CASE("The report is a PDF or a document, as the name of the file says") {
    const ReportDesk desk;
    CHECK_THAT(desk.written("a.pdf"), StartsWith("%PDF-1.4"));
    CHECK_THAT(desk.written("a.ODT"), Contains("mimetypeapplication/vnd.oasis.opendocument.text"));
    const Ran other = desk.report(desk.path("a.docx"));
    CHECK(other.status == ExitStatus::failed);
    CHECK_THAT(other.err, Contains("La navnet slutte på .pdf eller .odt."));
    CHECK_FALSE(std::filesystem::exists(desk.path("a.docx")));
}

TEST_CASE("The report is of the quarter, place and language asked for, in colours or in grey") {
    const ReportDesk desk;
    const std::string usual = desk.written("a.pdf", {"--as-of", "2016K2", "--made", "2017-07-01"});
    CHECK_THAT(usual, Contains("Styrerapport: ") && Contains("per 2. kvartal 2016") && Contains("(nb)"));
    const auto differs = [&](const std::vector<std::string>& more) {
        std::vector<std::string> asked{"--as-of", "2016K2", "--made", "2017-07-01"};
        asked.insert(asked.end(), more.begin(), more.end());
        return desk.written("b.pdf", asked) != usual;
    };
    CHECK_FALSE(differs({}));
    CHECK(differs({"--grey"}));
    CHECK(differs({"--place", "Åmot"}));
    CHECK_THAT(desk.written("a.pdf", {"--as-of", "2016K2", "--language", "en"}),
               Contains("Board report: ") && Contains("at Q2 2016") && Contains("(en-GB)"));
}

TEST_CASE("The date made is the one asked for, else that of the build environment, else now") {
    const ReportDesk desk;
    CHECK_THAT(desk.written("a.pdf", {"--made", "2017-07-02"}), Contains("2017-07-02T00:00:00Z"));
    setenv("SOURCE_DATE_EPOCH", "1500000000", 1);
    CHECK_THAT(desk.written("a.pdf"), Contains("2017-07-14T02:40:00Z"));
    unsetenv("SOURCE_DATE_EPOCH");
    CHECK_THAT(desk.written("a.pdf"), Contains("2017-07-10T09:00:00Z"));
    CHECK(desk.report(desk.path("b.pdf"), {"--made", "soon"}).status == ExitStatus::failed);
}

TEST_CASE("The same file gives the same report at the same date") {
    const ReportDesk desk;
    for (const char* name : {"a.pdf", "a.odt"})
        CHECK((desk.written(name) == desk.written(name)));
}

TEST_CASE("What cannot be read or found is told, and no report is written") {
    const ReportDesk desk;
    for (const auto& more : std::vector<std::vector<std::string>>{{"--as-of", "soon"}, {"--place", "Oslo"}}) {
        const Ran ran = desk.report(desk.path("a.pdf"), more);
        CHECK(ran.status == ExitStatus::failed);
        CHECK_THAT(ran.err, StartsWith("maalbilde: "));
    }
    CHECK_FALSE(std::filesystem::exists(desk.path("a.pdf")));
}

TEST_CASE("A report never takes the place of the file itself, and of another file whole or not at all") {
    const ReportDesk desk;
    const std::string link = desk.path("link.pdf");
    std::filesystem::create_symlink(desk.file(), link);
    const std::string before = CommandRunner::read(desk.file());
    CHECK(desk.report(link).status == ExitStatus::failed);
    CHECK((CommandRunner::read(desk.file()) == before));

    const std::string old = desk.written("a.pdf", {"--language", "en"});
    {
        const SizeLimit limit(4096);
        const Ran full = desk.report(desk.path("a.pdf"));
        CHECK(full.status == ExitStatus::failed);
        CHECK_THAT(full.err, Contains("a.pdf"));
    }
    CHECK((CommandRunner::read(desk.path("a.pdf")) == old));
    const Ran nowhere = desk.report(desk.path("no/such/a.pdf"));
    CHECK(nowhere.status == ExitStatus::failed);
    CHECK_THAT(nowhere.err, Contains("a.pdf"));
}

} // namespace maalbilde
