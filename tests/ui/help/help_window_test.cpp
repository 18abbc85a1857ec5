#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/help/help_window.h"

#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

namespace maalbilde {

TEST_CASE("The help opens at a chapter, follows links, and keeps its chapter in the other language") {
    const Catalogue words(Language::nb);
    HelpWindow help(nullptr);
    help.setTheme(lightTheme());
    help.setChapters(helpChapters(Language::nb, nullptr));
    help.open("status");
    CHECK(help.isVisible());
    CHECK(help.openChapter() == "status");
    auto& text = *help.findChild<QTextBrowser*>();
    CHECK(text.toPlainText().startsWith("Slik beregnes status"));
    emit text.anchorClicked(QUrl("outlook"));
    CHECK(help.openChapter() == "outlook");
    help.setChapters(helpChapters(Language::en, nullptr));
    CHECK(help.openChapter() == "outlook");
    CHECK(text.toPlainText().startsWith("The outlook"));
    help.open("no such chapter");
    CHECK(help.openChapter() == "outlook");
    QTest::keyClick(&help, Qt::Key_Escape);
    CHECK_FALSE(help.isVisible());
}

} // namespace maalbilde
