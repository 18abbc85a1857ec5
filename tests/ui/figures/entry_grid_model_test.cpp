#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/figures/entry_grid_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace maalbilde {

namespace {

using Tester = QAbstractItemModelTester;

const Quarter kQuarter(2017, 2);

EntryGrid gridOf(const LedgerBuilder& figures, const EntryShape& shape = QuarterRound{kQuarter}) {
    return entryGrid(smallProgramme(), figures.ledger(), {shape, kQuarter, Language::nb});
}

/// A model as the page has it, watched by Qt's own test of models.
struct Model {
    Catalogue words{Language::nb};
    LedgerBuilder figures;
    PendingFigures pending;
    EntryGridModel model{pending};
    Tester tester{&model, Tester::FailureReportingMode::Fatal};

    void show() { model.setGrid(gridOf(figures), Language::nb); }
};

} // namespace

TEST_CASE("The model shows the grid and says each cell whole") {
    Model m;
    CHECK(m.model.rowCount() == 0);
    m.figures.enter("jobs", "aamot", kQuarter, 4);
    m.show();
    CHECK(m.model.rowCount() == 5);
    CHECK(m.model.columnCount() == 4);
    CHECK(m.model.index(0, 1).data().toString() == "4,0");
    CHECK(m.model.index(0, 1).data(Qt::EditRole).toString() == "4");
    CHECK(m.model.index(0, 1).data(Qt::AccessibleTextRole).toString() == "jobs, Åmot: 4,0");
    CHECK(m.model.index(0, 2).data().toString() == "mangler");
    CHECK(m.model.headerData(1, Qt::Horizontal).toString() == "Åmot");
    CHECK(m.model.headerData(0, Qt::Vertical).toString() == "jobs");
}

TEST_CASE("Only cells that somebody reports can be typed in, and none while the file takes nothing") {
    Model m;
    m.show();
    const auto editable = [&](int row, int column) {
        return m.model.index(row, column).flags().testFlag(Qt::ItemIsEditable);
    };
    CHECK(editable(0, 0));
    CHECK(editable(3, 3));
    CHECK_FALSE(editable(0, 3)); // a sum
    CHECK_FALSE(editable(3, 0)); // the region's alone
    m.model.setReadOnly(true);
    CHECK_FALSE(editable(0, 0));
    CHECK_FALSE(m.model.setData(m.model.index(0, 0), QStringLiteral("5")));
}

TEST_CASE("What is typed is announced, what stands already is not") {
    Model m;
    m.figures.enter("jobs", "aamot", kQuarter, 4);
    m.show();
    std::vector<TypedFigure> typed;
    QObject::connect(&m.model, &EntryGridModel::typed, &m.model,
                     [&](const std::vector<TypedFigure>& figures) { typed = figures; });
    CHECK(m.model.setData(m.model.index(0, 1), QStringLiteral("4")));
    CHECK(typed.empty());
    CHECK(m.model.setData(m.model.index(0, 1), QStringLiteral("ca. 5")));
    REQUIRE(typed.size() == 1);
    CHECK(typed.front().key == FigureKey{"jobs", "aamot", kQuarter});
    CHECK(typed.front().text == "ca. 5");
}

TEST_CASE("What waits is shown in its cell, with the reason") {
    Model m;
    m.show();
    const Error fault{ErrorCode::valueNotANumber, {std::string("x")}};
    m.pending.add({{{"jobs", "aamot", kQuarter}, "x", std::nullopt, fault},
                   {{"jobs", "vaaler", kQuarter}, "5", std::nullopt, std::nullopt}});
    m.model.refreshPending();
    CHECK(m.model.index(0, 1).data().toString() == "x");
    CHECK(m.model.index(0, 1).data(Qt::ToolTipRole).toString().contains("x"));
    CHECK(m.model.index(0, 1).data(Qt::AccessibleTextRole).toString().contains("jobs, Åmot: x, "));
    CHECK(m.model.index(0, 2).data().toString() == "5");
    CHECK(m.model.index(0, 2).data(Qt::ToolTipRole).toString().contains("Venter"));
}

TEST_CASE("News keeps the place of the keyboard; another shape starts anew") {
    Model m;
    m.show();
    QSignalSpy changed(&m.model, &EntryGridModel::dataChanged);
    QSignalSpy reset(&m.model, &EntryGridModel::modelReset);
    m.show();
    CHECK(changed.size() + reset.size() == 0);
    m.figures.enter("firms", "aamot", kQuarter, 4);
    m.show();
    REQUIRE(changed.size() == 1);
    CHECK(changed.front().front().toModelIndex().row() == 1);
    CHECK(reset.isEmpty());
    const EntryShape years = IndicatorOverTime{"jobs", {Quarter(2016, 1), Quarter(2017, 4)}};
    m.model.setGrid(gridOf(m.figures, years), Language::nb);
    CHECK(reset.size() == 1);
    CHECK(m.model.rowCount() == 9);
    CHECK(m.model.indexOf({"jobs", "vaaler", Quarter(2016, 2)}) == m.model.index(1, 2));
    CHECK_FALSE(m.model.indexOf({"firms", "vaaler", Quarter(2016, 2)}).isValid());
}

} // namespace maalbilde
