#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/history/log_model.h"

#include <QAbstractItemModelTester>

namespace maalbilde {

namespace {

using Tester = QAbstractItemModelTester;

} // namespace

TEST_CASE("The model of the log follows what is recorded, in the language asked for") {
    Catalogue words(Language::nb);
    const Programme programme = smallProgramme();
    LedgerBuilder figures;
    LogModel model([&] { return LogSources{programme, figures.ledger(), {}, {}}; }, nullptr);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.refresh(Language::nb);
    CHECK(model.rowCount() == 0);
    figures.enter("jobs", "aamot", Quarter(2016, 1), 4).enter("jobs", "aamot", Quarter(2016, 1), Figure());
    model.refresh(Language::nb);
    REQUIRE(model.rowCount() == 2);
    const QModelIndex newest = model.index(0, LogModel::change);
    CHECK(newest.data().toString() == "4 → trukket tilbake");
    CHECK(newest.data(Qt::AccessibleTextRole).toString() == "Endring: 4 → trukket tilbake");
    REQUIRE(model.itemAt(newest) != nullptr);
    CHECK(model.itemAt(newest)->index == 1);
    CHECK(model.itemAt({}) == nullptr);
    words.use(Language::en);
    model.refresh(Language::en);
    CHECK(model.index(0, LogModel::change).data().toString() == "4 → withdrawn");
    CHECK(model.headerData(LogModel::when, Qt::Horizontal).toString() == "When");
}

} // namespace maalbilde
