#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/import/import_preview_model.h"

#include <QAbstractItemModelTester>

namespace maalbilde {

namespace {

using Tester = QAbstractItemModelTester;

/// What these bytes would do to a ledger.
ImportState stateOf(const std::string& bytes, const Ledger& ledger) {
    ImportState state{.name = QStringLiteral("tall.csv")};
    state.data = std::make_shared<const ImportData>(readImportData(bytes, {}).value());
    state.proposal = std::make_shared<const ImportProposal>(
        proposeImport(*state.data, std::nullopt, {}, smallProgramme(), ledger, {.signedLater = true})
            .value());
    return state;
}

} // namespace

TEST_CASE("The preview shows every cell, what is refused first, and each part alone") {
    const Catalogue words(Language::nb);
    LedgerBuilder figures;
    figures.enter("residents", "elverum", Quarter(2016, 1), 4)
        .enter("residents", "aamot", Quarter(2016, 1), 2);
    ImportPreviewModel model(nullptr);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.show(stateOf("region;kvartal;residents\n0427;2016K1;5\n0429;2016K1;2\n0426;2016K1;1.23\n"
                       "0426;2016K2;7\n0301;2016K1;9\n",
                       figures.ledger()),
               smallProgramme(), Language::nb);
    const auto line = [&](int row) {
        QStringList cells;
        for (int column = 0; column < ImportPreviewModel::remark; ++column)
            cells << model.index(row, column).data().toString();
        return cells.join(QStringLiteral(" | "));
    };
    REQUIRE(model.rowCount() == 5);
    CHECK(line(0).startsWith("Avvist"));
    CHECK(line(1) == "Endret | residents, Elverum, 1. kv. 2016 | 4 | 5");
    CHECK(line(2) == "Ny | residents, Våler, 2. kv. 2016 |  | 7");
    CHECK(line(3) == "Uendret | residents, Åmot, 1. kv. 2016 | 2 | 2");
    CHECK(line(4).startsWith("Utenfor | 0301"));
    model.choose(ImportPart::changed);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, ImportPreviewModel::after).data(Qt::AccessibleTextRole).toString() == "Blir: 5");
}

} // namespace maalbilde
