#include "tests/support/qt_text.h"
#include "ui/target/chart_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace maalbilde {

namespace {

using Tester = QAbstractItemModelTester;

const ChartTable kTable{.header = {"Kommune", "2016", "2017"},
                        .rows = {{"Elverum", "15", "7"}, {"Åmot", "8", "mangler"}}};

} // namespace

TEST_CASE("The model shows the table as it is, numbers to the right") {
    ChartTableModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setTable(kTable);
    CHECK(model.rowCount() == 2);
    CHECK(model.columnCount() == 3);
    CHECK(model.index(1, 2).data().toString() == "mangler");
    CHECK(model.headerData(1, Qt::Horizontal).toString() == "2016");
    CHECK(model.index(0, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignLeft));
    CHECK(model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
}

TEST_CASE("A cell says its row, its column and its number") {
    ChartTableModel model;
    model.setTable(kTable);
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString() == "Elverum");
    CHECK(model.index(0, 1).data(Qt::AccessibleTextRole).toString() == "Elverum, 2016: 15");
}

TEST_CASE("Other numbers keep the selection; another shape starts anew; the same is no news") {
    ChartTableModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setTable(kTable);
    QSignalSpy changed(&model, &ChartTableModel::dataChanged);
    QSignalSpy reset(&model, &ChartTableModel::modelReset);
    model.setTable(kTable);
    CHECK(changed.size() + reset.size() == 0);
    ChartTable other = kTable;
    other.rows[0][1] = "16";
    model.setTable(other);
    CHECK(changed.size() == 1);
    CHECK(reset.isEmpty());
    other.rows.pop_back();
    model.setTable(other);
    CHECK(reset.size() == 1);
    model.setTable({});
    CHECK(model.rowCount() == 0);
    CHECK(model.columnCount() == 0);
}

} // namespace maalbilde
