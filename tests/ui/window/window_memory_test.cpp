#include "tests/support/qt_text.h"
#include "tests/support/temporary_folder.h"
#include "ui/window/window_memory.h"

#include <QSettings>

namespace maalbilde {

TEST_CASE("Recent files: the newest first, each once, eight at most") {
    const TemporaryFolder folder;
    QSettings settings(QString::fromStdString((folder.path() / "s.ini").string()), QSettings::IniFormat);
    WindowMemory memory(settings);
    CHECK(memory.recentFiles().isEmpty());
    for (int i = 1; i <= 10; ++i)
        memory.addRecentFile(QStringLiteral("/file %1").arg(i));
    memory.addRecentFile(QStringLiteral("/file 5"));
    CHECK(memory.recentFiles().size() == 8);
    CHECK(memory.recentFiles().value(0) == QLatin1String("/file 5"));
    CHECK(memory.recentFiles().value(1) == QLatin1String("/file 10"));
    CHECK(memory.recentFiles().count(QStringLiteral("/file 5")) == 1);
}

TEST_CASE("The text size stays between 50 and 200 percent, whatever the settings say") {
    const TemporaryFolder folder;
    QSettings settings(QString::fromStdString((folder.path() / "s.ini").string()), QSettings::IniFormat);
    WindowMemory memory(settings);
    CHECK(memory.textSize() == 100);
    memory.setTextSize(130);
    CHECK(memory.textSize() == 130);
    memory.setTextSize(900);
    CHECK(memory.textSize() == 200);
    settings.setValue(QStringLiteral("appearance/textSize"), QStringLiteral("tiny"));
    CHECK(memory.textSize() == 50);
}

} // namespace maalbilde
