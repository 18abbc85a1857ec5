#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/history/found_lines.h"
#include "ui/history/log_model.h"

#include <QAbstractItemModelTester>

namespace maalbilde {

namespace {

using Tester = QAbstractItemModelTester;

/// A log with jobs of two places, searched in Bokmål.
class Search {
public:
    Search() {
        m_figures.enter("jobs", "aamot", Quarter(2016, 1), 4).enter("jobs", "elverum", Quarter(2016, 2), 7);
        m_log.refresh(Language::nb);
    }

    int find(const QString& words, const LogFilter& filter = {}) {
        m_found.find(filter, words);
        return m_found.rowCount();
    }

    FoundLines& found() { return m_found; }

    void enterMore() {
        m_figures.enter("jobs", "aamot", Quarter(2016, 3), 5);
        m_log.refresh(Language::nb);
    }

private:
    Catalogue m_words{Language::nb};
    Programme m_programme = smallProgramme();
    LedgerBuilder m_figures;
    LogModel m_log{[this] { return LogSources{m_programme, m_figures.ledger(), {}, {}}; }, nullptr};
    FoundLines m_found{m_log, nullptr};
    Tester m_tester{&m_found, Tester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("A line is found by all words of it together, in any order and in any case") {
    Search search;
    CHECK(search.find({}) == 2);
    CHECK(search.found().findsAll());
    CHECK(search.find("åmot") == 1);
    CHECK(search.find("2016 ÅMOT ") == 1);
    CHECK(search.find("åmot elverum") == 0);
    CHECK_FALSE(search.found().findsAll());
    CHECK(search.find("  ") == 2);
}

TEST_CASE("Words and filter hold together, and for lines that are recorded later") {
    Search search;
    CHECK(search.find("2016", {.place = "aamot"}) == 1);
    search.enterMore();
    CHECK(search.found().rowCount() == 2);
    CHECK(search.find("elverum", {.place = "aamot"}) == 0);
    CHECK(search.found().itemAt({}) == nullptr);
}

} // namespace maalbilde
