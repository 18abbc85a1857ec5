#include "tests/support/chart_programme.h"
#include "tests/support/example_snapshot.h"
#include "tests/support/qt_text.h"
#include "tests/support/widget_checks.h"
#include "ui/charts/chart_view.h"
#include "ui/parts/labelled_rows.h"
#include "ui/parts/link_button.h"
#include "ui/parts/segment_button.h"
#include "ui/target/chart_table_view.h"
#include "ui/target/supporting_panel.h"
#include "ui/target/target_page.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

namespace maalbilde {

namespace {

/// What the page gets of a window of 1280×800: less the page list, the menu and the head.
constexpr QSize kPageSize(1064, 692);

struct ShownPage {
    TargetPage page;

    ShownPage(const ProgrammeSnapshot& snapshot, const QString& target, const Theme& theme = lightTheme()) {
        page.resize(kPageSize);
        page.setTheme(theme);
        page.setSnapshot(snapshot, target);
        page.show();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QAbstractItemModel* table() const { return page.findChild<ChartTableView*>()->model(); }

    [[nodiscard]] LinkButton* link(const QString& name) const {
        for (LinkButton* button : page.findChildren<LinkButton*>())
            if (button->accessibleName() == name)
                return button;
        return nullptr;
    }
};

ProgrammeSnapshot example(Language language = Language::nb) {
    return exampleSnapshot({.asOf = Quarter(2017, 2), .language = language});
}

QString idOf(const TargetSnapshot& target) {
    return QString::fromStdString(target.id);
}

} // namespace

TEST_CASE("The page of a target says its wording, its numbers and why it stands as it does") {
    const Catalogue catalogue;
    const ProgrammeSnapshot snapshot = example();
    for (const TargetSnapshot& target : snapshot.targets) {
        const ShownPage shown(snapshot, idOf(target));
        const QStringList texts = shownTexts(shown.page);
        CHECK(texts.contains(target.wording));
        CHECK(texts.contains(target.explanation));
        CHECK(texts.join(' ').contains(target.goalText));
        CHECK(shown.page.findChildren<SupportingPanel*>().size() ==
              static_cast<qsizetype>(target.supporting.size()));
    }
}

TEST_CASE("Nothing on the page is cut, in both languages, at 100 % and 200 %") {
    const Language language = GENERATE(Language::nb, Language::en);
    const double scale = GENERATE(1.0, 2.0);
    const Catalogue catalogue(language);
    const ProgrammeSnapshot snapshot = example(language);
    for (const TargetSnapshot& target : snapshot.targets) {
        ShownPage shown(snapshot, idOf(target), lightTheme(scale));
        INFO(target.id << " at " << scale);
        CHECK(cutTexts(shown.page).join('\n') == "");
        CHECK(namelessWidgets(shown.page).join('\n') == "");
    }
}

TEST_CASE("The switch changes chart and table together, and is kept by the next snapshot") {
    const Catalogue catalogue;
    const ProgrammeSnapshot snapshot = example();
    ShownPage shown(snapshot, idOf(snapshot.targets[0]));
    const auto forms = shown.page.findChildren<SegmentButton*>();
    REQUIRE(forms.size() == 4);
    CHECK(forms[0]->isChecked());
    const QString yearly = shown.table()->headerData(1, Qt::Horizontal).toString();
    QTest::keyClick(forms[1], Qt::Key_Space);
    const QString quarterly = shown.table()->headerData(1, Qt::Horizontal).toString();
    CHECK(yearly == "2016");
    CHECK(quarterly != yearly);
    shown.page.setSnapshot(exampleSnapshot({.asOf = Quarter(2017, 3)}), idOf(snapshot.targets[0]));
    CHECK(forms[1]->isChecked());
    CHECK(shown.table()->headerData(1, Qt::Horizontal).toString() == quarterly);
}

TEST_CASE("The explanation goes to the minutes as it stands") {
    const Catalogue catalogue;
    const ProgrammeSnapshot snapshot = example();
    ShownPage shown(snapshot, idOf(snapshot.targets[0]));
    LinkButton* copy = shown.link("Kopier forklaringen til referatet");
    REQUIRE(copy != nullptr);
    QTest::keyClick(copy, Qt::Key_Space);
    CHECK(QGuiApplication::clipboard()->text() == snapshot.targets[0].explanation);
}

TEST_CASE("The numbers behind the status unfold on demand") {
    const Catalogue catalogue;
    const ProgrammeSnapshot snapshot = example();
    ShownPage shown(snapshot, idOf(snapshot.targets[0]));
    LinkButton* unfold = shown.link("Slik er status beregnet");
    REQUIRE(unfold != nullptr);
    const auto* rows = shown.page.findChild<LabelledRows*>();
    CHECK(rows->isHidden());
    QTest::keyClick(unfold, Qt::Key_Space);
    CHECK_FALSE(rows->isHidden());
    for (const LabelledText& row : snapshot.targets[0].calculation)
        CHECK(shownTexts(shown.page).contains(row.text));
    QTest::keyClick(unfold, Qt::Key_Space);
    CHECK(rows->isHidden());
}

TEST_CASE("Tab goes from the switch over the chart to its table and on to the status") {
    const Catalogue catalogue;
    const ProgrammeSnapshot snapshot = example();
    ShownPage shown(snapshot, idOf(snapshot.targets[0]));
    QStringList kinds;
    for (const QWidget* widget : tabOrder(shown.page)) {
        const QString kind = QString::fromLatin1(widget->metaObject()->className()).section("::", -1);
        if (kinds.isEmpty() || kinds.last() != kind)
            kinds << kind;
    }
    REQUIRE(kinds.size() >= 4);
    CHECK(kinds.mid(0, 4) == QStringList{"SegmentButton", "ChartView", "ChartTableView", "TextLabel"});
    CHECK(kinds.contains("LinkButton"));
}

TEST_CASE("A target that the programme no longer has shows nothing, and comes back") {
    const Catalogue catalogue;
    const ProgrammeSnapshot snapshot = example();
    ShownPage shown(snapshot, "no such target");
    CHECK(shownTexts(shown.page).isEmpty());
    shown.page.setSnapshot(snapshot, idOf(snapshot.targets[1]));
    CHECK(shownTexts(shown.page).contains(snapshot.targets[1].wording));
}

TEST_CASE("The table copies to a spreadsheet") {
    const Catalogue catalogue;
    const ProgrammeSnapshot snapshot = example();
    ShownPage shown(snapshot, idOf(snapshot.targets[0]));
    auto* table = shown.page.findChild<ChartTableView*>();
    table->selectAll();
    QTest::keySequence(table, QKeySequence::Copy);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.count('\n') == table->model()->rowCount());
    CHECK(copied.startsWith("Elverum\t"));
}

TEST_CASE("357 municipalities without any figure leave nothing cut") {
    const Catalogue catalogue;
    const ProgrammeSnapshot snapshot =
        programmeSnapshot(wideProgramme(357), Ledger(), {.asOf = Quarter(2017, 2)});
    for (const TargetSnapshot& target : snapshot.targets) {
        const ShownPage shown(snapshot, idOf(target));
        INFO(target.id);
        CHECK(cutTexts(shown.page).join('\n') == "");
    }
}

} // namespace maalbilde
