#include "tests/ui/window/desk.h"
#include "ui/help/help_text.h"

#include <QSet>
#include <algorithm>

namespace maalbilde {

namespace {

/// `Ctrl+ +`, `Ctrl+ −` → `Ctrl++`, `Ctrl+-`: written so that they can be read.
QString asKey(QString written) {
    return written.trimmed()
        .replace(QChar(0x2212), QLatin1Char('-'))
        .replace(QStringLiteral("+ "), QStringLiteral("+"));
}

/// The keys of the first table of the chapter, which are those of the menus.
QSet<QString> keysOfHelp(Language language) {
    const auto chapters = helpChapters(language, nullptr);
    const QString text = std::ranges::find(chapters, "keys", &HelpChapter::id)->text;
    QSet<QString> keys;
    for (const QString& line : text.section(QStringLiteral("\n## "), 0, 0).split(QLatin1Char('\n')))
        if (line.contains(QLatin1String("F1")) || line.contains(QLatin1String("Ctrl")))
            for (const QString& key :
                 line.section(QLatin1Char('|'), 1, 1).remove(QStringLiteral("…")).split(QLatin1Char(',')))
                keys << asKey(key);
    return keys;
}

QSet<QString> keysOfMenus(Desk& desk) {
    QSet<QString> keys;
    for (const QAction* menu : desk.window().menuBar()->actions())
        for (const QAction* action : menu->menu()->actions())
            if (!action->shortcut().isEmpty())
                keys << action->shortcut().toString(QKeySequence::PortableText);
    return keys;
}

} // namespace

TEST_CASE("The help names the keys of the menus: all of them and no other") {
    Desk desk;
    desk.window().openFile(desk.makeFile("a.maalbilde"));
    QSet<QString> keys = keysOfMenus(desk);
    for (int page = 3; page <= 9; ++page)
        keys.remove(QStringLiteral("Ctrl+%1").arg(page)); // told as Ctrl+1, Ctrl+2 …
    keys << QStringLiteral("Ctrl+C");                     // of a chart, a table or a text: no menu has it
    for (const Language language : {Language::nb, Language::en}) {
        const QSet<QString> told = keysOfHelp(language);
        CHECK(QStringList((keys - told).values()).join(' ') == "");
        CHECK(QStringList((told - keys).values()).join(' ') == "");
    }
}

} // namespace maalbilde
