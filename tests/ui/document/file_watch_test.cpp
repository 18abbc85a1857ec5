#include "tests/support/qt_text.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/wait_for.h"
#include "ui/document/file_path.h"
#include "ui/document/file_watch.h"

#include <QSignalSpy>
#include <filesystem>
#include <fstream>

namespace maalbilde {

namespace {

void write(const std::filesystem::path& path, const char* text) {
    std::ofstream(path, std::ios::app) << text;
}

} // namespace

TEST_CASE("A burst of writes is said once, when it is over") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "a.maalbilde";
    write(path, "one");
    FileWatch watch;
    watch.watch(qtPath(path));
    QSignalSpy changed(&watch, &FileWatch::changed);
    for (int i = 0; i < 5; ++i)
        write(path, "more");
    REQUIRE(waitFor([&] { return !changed.isEmpty(); }));
    CHECK(changed.size() == 1);
}

TEST_CASE("A file of which the system says nothing is looked at now and then") {
    const TemporaryFolder folder;
    const auto unwatched = folder.path() / "later";
    FileWatch watch;
    watch.watch(qtPath(unwatched / "a.maalbilde")); // neither file nor folder is there to be heard of
    QSignalSpy changed(&watch, &FileWatch::changed);
    std::filesystem::create_directory(unwatched);
    write(unwatched / "a.maalbilde", "one");
    CHECK(waitFor([&] { return !changed.isEmpty(); }));
}

} // namespace maalbilde
