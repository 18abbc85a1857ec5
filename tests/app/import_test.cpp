#include "tests/support/command_runner.h"

#include <catch2/catch.hpp>

namespace maalbilde {

using Catch::Matchers::Contains;

TEST_CASE("An import is all or nothing, and doing it twice changes nothing") {
    const CommandRunner run;
    const std::string file = run.path("a.maalbilde");
    REQUIRE(run({"new", file}).status == ExitStatus::done);
    const std::string good =
        run.write("good.csv", "Kommune;Kvartal;Indikator;Verdi\nElverum;2016K1;jobs;4\n0429;2. kvartal "
                              "2016;Nye arbeidsplasser;3\nVåler;2016K1;jobs;\n");

    const std::string before = CommandRunner::read(file);
    CHECK(run({"import", file, good, "--by", "Kari", "--dry-run"}).status == ExitStatus::done);
    CHECK(CommandRunner::read(file) == before);

    const Ran first = run({"import", file, good, "--by", "Kari"});
    CHECK(first.status == ExitStatus::done);
    CHECK_THAT(first.out, Contains("2 nye tall"));
    const std::string after = CommandRunner::read(file);
    const Ran second = run({"import", file, good, "--by", "Kari"});
    CHECK(second.status == ExitStatus::done);
    CHECK_THAT(second.out, Contains("2 uendret"));
    CHECK(CommandRunner::read(file) == after);

    const std::string bad =
        run.write("bad.csv", "indicator,place,quarter,value\njobs,vaaler,2016K1,5\njobs,vaaler,2016K9,"
                             "5\njobs,vaaler,2016K2,29.040\njobs,elverum,2016K1,9\n");
    const Ran refused = run({"import", file, bad, "--by", "Kari"});
    CHECK(refused.status == ExitStatus::failed);
    CHECK_THAT(refused.err, Contains("linje 3") && Contains("linje 4") && Contains("linje 5"));
    CHECK(CommandRunner::read(file) == after);

    const std::string correction =
        run.write("c.csv", "indicator,place,quarter,value\njobs,elverum,2016K1,9\n");
    CHECK(run({"import", file, correction, "--by", "Kari", "--reason", "kontrollert"}).status ==
          ExitStatus::done);
}

TEST_CASE("A header without rows is done, no header at all is not") {
    const CommandRunner run;
    const std::string file = run.path("a.maalbilde");
    REQUIRE(run({"new", file}).status == ExitStatus::done);
    CHECK(run({"import", file, run.write("h.csv", "indicator,place,quarter,value\n"), "--by", "x"}).status ==
          ExitStatus::done);
    CHECK(run({"import", file, run.write("e.csv", ""), "--by", "x"}).status == ExitStatus::failed);
    CHECK(run({"import", file, run.write("m.csv", "indicator,place,value\njobs,elverum,1\n"), "--by", "x"})
              .status == ExitStatus::failed);
    CHECK(run({"import", file, run.path("missing.csv"), "--by", "x"}).status == ExitStatus::failed);
    CHECK(run({"import", file, run.write("l.csv", "indicator,place,quarter,value\njobs,\xC5mot,2016K1,1\n"),
               "--by", "x"})
              .status == ExitStatus::failed);
}

} // namespace maalbilde
