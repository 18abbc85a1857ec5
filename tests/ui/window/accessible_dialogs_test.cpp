#include "tests/support/accessible_tree.h"
#include "tests/support/qt_text.h"
#include "ui/prompts/prompts.h"
#include "ui/text/language.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace maalbilde {

namespace {

/// Lets a prompt ask, listens to its dialog, and gives up.
QString heardIn(const std::function<void()>& ask) {
    QStringList found{QStringLiteral("no dialog was shown")};
    QTimer::singleShot(0, qApp, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        found = accessibleStumbles(*dialog);
        if (dialog->windowTitle().isEmpty())
            found << QStringLiteral("no title");
        dialog->reject();
    });
    ask();
    return found.join(QLatin1Char('\n'));
}

RestoreQuestion someCopies() {
    RestoreQuestion question;
    question.file = QStringLiteral("a.maalbilde");
    question.copies = {QStringLiteral("23.11.2026"), QStringLiteral("22.11.2026")};
    question.preview = [](std::size_t) { return RestorePreview{QStringLiteral("Ett tall"), {}, true}; };
    return question;
}

RevisionQuestion someChange() {
    RevisionQuestion question;
    question.quarter = QStringLiteral("2. kvartal 2017");
    question.rows.push_back(
        {QStringLiteral("Arbeidsplasser"), QStringLiteral("I rute"), QStringLiteral("Utsatt")});
    return question;
}

FetchQuestion someTables() {
    return {{{QStringLiteral("01222"), QStringLiteral("Befolkning")}},
            {QStringLiteral("1. kvartal 2016"), QStringLiteral("2. kvartal 2016")},
            QStringLiteral("https://data.ssb.no")};
}

} // namespace

TEST_CASE("The walk hears a button without a name, and two that are called the same") {
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    for (const char* text : {"Fjern", "", "Fjern"})
        row->addWidget(new QPushButton(QString::fromUtf8(text)));
    row->addWidget(new QLineEdit);
    window.show();
    CHECK(accessibleStumbles(window) ==
          QStringList({"no name: QWidget/QPushButton", "twice beside each other: QWidget/QPushButton Fjern",
                       "no name: QWidget/QLineEdit"}));
}

TEST_CASE("Every dialog of the program has a title and a name for everything in it, in both languages") {
    for (const Language language : {Language::nb, Language::en}) {
        const Catalogue catalogue(language);
        const EntryPrompts entry = entryPrompts();
        CHECK(heardIn([&] { (void)entry.author(nullptr, QString()); }) == "");
        CHECK(heardIn([&] { (void)entry.reason(nullptr, QStringLiteral("Åmot")); }) == "");
        CHECK(heardIn([&] { (void)entry.conflict(nullptr, {"Åmot", "1", "2", "Ola"}); }) == "");
        CHECK(heardIn([&] { (void)entry.leaveBehind(nullptr, 2); }) == "");
        CHECK(heardIn([&] { (void)entry.leaveComment(nullptr); }) == "");
        CHECK(heardIn([&] { (void)entry.leaveDraft(nullptr); }) == "");
        CHECK(heardIn([&] { (void)restorePrompt()(nullptr, someCopies()); }) == "");
        CHECK(heardIn([&] { (void)revisionPrompt()(nullptr, someChange()); }) == "");
        CHECK(heardIn([&] { (void)templatePrompt()(nullptr, {{"Én kommune", "En kommune alene"}}); }) == "");
        CHECK(heardIn([&] { (void)picturePrompts().wish(nullptr, {}); }) == "");
        CHECK(heardIn([&] { (void)fetchPrompts().wish(nullptr, someTables()); }) == "");
        CHECK(heardIn([&] { (void)fetchPrompts().consent(nullptr, "data.ssb.no", "01222"); }) == "");
    }
}

} // namespace maalbilde
