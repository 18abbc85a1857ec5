#pragma once

#include "core/storage/store.h"
#include "tests/ui/window/desk.h"
#include "ui/programme/long_text.h"
#include "ui/programme/part_list.h"
#include "ui/programme/programme_editor.h"
#include "ui/programme/programme_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidgetItemIterator>

namespace maalbilde {

/// Kari in front of the editor of the programme.
class AtTheEditor {
public:
    AtTheEditor() {
        desk.userName = QStringLiteral("Kari");
        desk.reason = QStringLiteral("Styrevedtak 4/17");
        file = desk.makeFile("a.maalbilde");
        desk.window().openFile(file);
        desk.byText("Programmet").trigger();
        emit desk.part<ProgrammePage>().changeWished();
        QCoreApplication::processEvents();
        REQUIRE(desk.shownPage() == &editor());
    }

    ProgrammeEditor& editor() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // a former one, or its form
        return desk.part<ProgrammeEditor>();
    }

    /// Chooses a part of the programme by its name.
    void turnTo(const QString& name) {
        auto& parts = *editor().findChild<PartList*>();
        for (QTreeWidgetItemIterator item(&parts); *item != nullptr; ++item)
            if ((*item)->text(0) == name)
                return parts.setCurrentItem(*item);
        FAIL("no part is called " << name.toStdString());
    }

    QLineEdit& field(const QString& name) {
        for (QLineEdit* edit : editor().findChildren<QLineEdit*>())
            if (edit->accessibleName() == name)
                return *edit;
        FAIL("no field is called " << name.toStdString());
        throw std::logic_error("unreachable");
    }

    /// Types into a field of several lines.
    void typeLong(const QString& name, const QString& text) {
        for (LongText* edit : editor().findChildren<LongText*>())
            if (edit->accessibleName() == name)
                return QTest::keyClicks(edit, text);
        FAIL("no field is called " << name.toStdString());
    }

    /// Types into a field, at the keyboard, in the place of what stands there.
    void type(const QString& name, const QString& text) {
        QLineEdit& edit = field(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClicks(&edit, text);
    }

    /// Wants another number of jobs.
    void typeGoalOfJobs(const QString& goal) {
        turnTo("jobs");
        type("Måltall", goal);
    }

    QPushButton& button(const QString& text) {
        for (QPushButton* each : editor().findChildren<QPushButton*>())
            if (each->text().remove('&') == text)
                return *each;
        FAIL("no button says " << text.toStdString());
        throw std::logic_error("unreachable");
    }

    void press(const QString& text) {
        REQUIRE(button(text).isEnabled());
        button(text).click();
        QCoreApplication::processEvents();
    }

    void confirm() { press("Se hva endringen gjør …"); }

    [[nodiscard]] bool isEditing() { return desk.window().findChild<ProgrammeEditor*>() == desk.shownPage(); }

    [[nodiscard]] QString shown() {
        QStringList words;
        for (const QLabel* label : desk.shownPage()->findChildren<QLabel*>())
            words << label->text();
        return words.join('\n');
    }

    /// Everything in the table of the page that is shown.
    [[nodiscard]] QString cells() {
        QStringList texts;
        const auto* table = desk.shownPage()->findChild<QTableView*>();
        REQUIRE(table != nullptr);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column)
                texts << table->model()->index(row, column).data().toString();
        return texts.join('\n');
    }

    /// What Ola does in a process of his own.
    void reviseElsewhere(const Programme& programme) const {
        const SystemClock clock;
        auto other = Store::open(file, Store::Access::readWrite, clock);
        REQUIRE(other->revise({"Ola", "nytt navn", programme}, 1).has_value());
    }

    /// Waits until the editor says so.
    [[nodiscard]] bool saysSoon(const QString& words) {
        return waitFor([&] { return shown().contains(words); });
    }

    Desk desk;
    std::filesystem::path file;
};

/// The small programme with another number of jobs to reach.
inline Programme withGoal(int goal) {
    Programme programme = smallProgramme();
    std::get<CumulativeMinimum>(programme.targets.front().rule).goal = Quantity::of(goal);
    return programme;
}

} // namespace maalbilde
