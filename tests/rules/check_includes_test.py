"""A rule that cannot fail is worthless: every rule of check_includes.py is broken here on a small made-up tree."""

import inspect
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import check_includes
from check_includes import TABLE, Project, Table

CLEAN = {
    "core/values/quarter.h": "#pragma once\n#include <compare>\n",
    "core/values/quarter.cpp": '#include "core/values/quarter.h"\n',
    "core/values/CMakeLists.txt": "maalbilde_room(core/values SOURCES quarter.cpp LINKS fmt::fmt)\n",
    "core/programme/plan.h": '#include "core/values/quarter.h"\n',
    "core/programme/CMakeLists.txt": "maalbilde_room(core/programme LINKS maalbilde_core_values)\n",
    "core/storage/store.cpp": '#include <sqlite3.h>\n#include "core/programme/plan.h"\n#include "migrations.h"\n',
    "core/storage/CMakeLists.txt": "maalbilde_room(core/storage\n    LINKS maalbilde_core_programme SQLiteCpp)\n"
                                   "maalbilde_embed(maalbilde_core_storage NAME migrations FILES 1.sql)\n",
    "ui/text/words.cpp": '#include <QString>\nauto a = tr("a");\n',
    "ui/text/CMakeLists.txt": "maalbilde_room(ui/text LINKS Qt6::Core)\n",
    "ui/charts/view.cpp": "#include <QtCharts/QChartView>\n",
    "ui/charts/CMakeLists.txt": "maalbilde_room(ui/charts LINKS Qt6::Charts)\n",
    "ui/fetch/fetch.cpp": "#include <QNetworkReply>\n",
    "ui/fetch/CMakeLists.txt": "maalbilde_room(ui/fetch LINKS Qt6::Network)\n",
    "ui/prompts/ask.cpp": "#include <QMessageBox>\n",
    "app/main.cpp": '#include "core/values/quarter.h"\n#include <QtGlobal>\n',
    "app/CMakeLists.txt": "target_link_libraries(maalbilde PRIVATE maalbilde_core_values Qt6::Core)\n",
}

# What is written over the clean tree, and the breaches that must be found: rule, file, line.
BREAKS = [
    ("a room that the table does not allow",
     {"core/values/bad.cpp": '\n#include "core/programme/plan.h"\n'},
     [("room", "core/values/bad.cpp", 2), ("room-cycle", "core/values/bad.cpp", 2)]),
    ("a page that knows another page",
     {"ui/target/a.h": "", "ui/history/b.h": '#include "ui/target/a.h"\n'},
     [("room", "ui/history/b.h", 1)]),
    ("core that knows ui",
     {"ui/text/a.h": "", "core/exchange/b.h": '#include "ui/text/a.h"\n'},
     [("room", "core/exchange/b.h", 1)]),
    ("a folder that is no room",
     {"core/util/a.h": ""}, [("unknown-room", "core/util/a.h", 1)]),
    ("a file outside every room",
     {"ui/a.h": ""}, [("unknown-room", "ui/a.h", 1)]),
    ("an include that is allowed but not linked",
     {"core/programme/CMakeLists.txt": "maalbilde_room(core/programme LINKS fmt::fmt)\n"},
     [("link-missing", "core/programme/plan.h", 1)]),
    ("a link that only a comment has",
     {"core/programme/CMakeLists.txt": "maalbilde_room(core/programme) # maalbilde_core_values\n"},
     [("link-missing", "core/programme/plan.h", 1)]),
    ("a link that the table does not allow",
     {"core/values/CMakeLists.txt": "maalbilde_room(core/values\n    LINKS maalbilde_core_ledger)\n"},
     [("link", "core/values/CMakeLists.txt", 2)]),
    ("a link of a folder's own library that the table does not allow",
     {"ui/text/data/CMakeLists.txt": "maalbilde_room(ui/text/data\n    LINKS maalbilde_ui_charts_data)\n"},
     [("link", "ui/text/data/CMakeLists.txt", 2)]),
    ("a ring of two files",
     {"core/values/a.h": '#include "core/values/b.h"\n', "core/values/b.h": '\n#include "core/values/a.h"\n'},
     [("file-cycle", "core/values/a.h", 1)]),
    ("a file that includes itself",
     {"core/values/a.h": '#include "core/values/a.h"\n'}, [("file-cycle", "core/values/a.h", 1)]),
    ("a path that is not written from the root",
     {"core/values/quarter.cpp": '#include "quarter.h"\n'}, [("path", "core/values/quarter.cpp", 1)]),
    ("a path that leads up",
     {"core/values/quarter.cpp": '#include "../values/quarter.h"\n'}, [("path", "core/values/quarter.cpp", 1)]),
    ("a file that does not exist",
     {"core/values/quarter.cpp": '#include "core/values/gone.h"\n'}, [("path", "core/values/quarter.cpp", 1)]),
    ("a generated file of another room",
     {"core/values/quarter.cpp": '#include "migrations.h"\n'}, [("path", "core/values/quarter.cpp", 1)]),
    ("a file of the project in brackets",
     {"core/values/quarter.cpp": "#include <core/values/quarter.h>\n"},
     [("own-in-brackets", "core/values/quarter.cpp", 1)]),
    ("an include by macro",
     {"core/values/quarter.cpp": "#include WHATEVER\n"}, [("macro-include", "core/values/quarter.cpp", 1)]),
    ("Qt in core", {"core/values/a.h": "#include <QString>\n"}, [("library", "core/values/a.h", 1)]),
    ("Qt in core, in small letters", {"core/values/a.h": "# include <qstring.h>\n"},
     [("library", "core/values/a.h", 1)]),
    ("Qt linked by core",
     {"core/values/CMakeLists.txt": "maalbilde_room(core/values LINKS Qt6::Core)\n"},
     [("library-link", "core/values/CMakeLists.txt", 1)]),
    ("widgets in the text room",
     {"ui/text/CMakeLists.txt": "maalbilde_room(ui/text LINKS Qt6::Widgets)\n"},
     [("library-link", "ui/text/CMakeLists.txt", 1)]),
    ("SQLite outside storage",
     {"core/exchange/a.h": "#include <SQLiteCpp/Database.h>\n"}, [("library", "core/exchange/a.h", 1)]),
    ("SQLite's own header outside storage",
     {"app/main.cpp": "#include <sqlite3.h>\n"}, [("library", "app/main.cpp", 1)]),
    ("SQLite linked by app",
     {"app/CMakeLists.txt": "target_link_libraries(maalbilde PRIVATE maalbilde_core_values SQLite::SQLite3)\n"},
     [("library-link", "app/CMakeLists.txt", 1)]),
    ("Qt Charts on a page",
     {"ui/target/a.h": "#include <QLineSeries>\n"}, [("library", "ui/target/a.h", 1)]),
    ("Qt Charts on a page, by its folder",
     {"ui/target/a.h": "#include <QtCharts/QChart>\n"}, [("library", "ui/target/a.h", 1)]),
    ("the network in a document",
     {"ui/document/a.h": "#include <QNetworkAccessManager>\n"}, [("library", "ui/document/a.h", 1)]),
    ("a whole Qt module",
     {"ui/window/a.h": "#include <QtWidgets>\n"}, [("umbrella", "ui/window/a.h", 1)]),
    ("a whole Qt module, by its folder",
     {"ui/text/a.h": "#include <QtCore/QtCore>\n"}, [("umbrella", "ui/text/a.h", 1)]),
    ("translation in core",
     {"core/values/quarter.cpp": 'auto a =\n    tr("a");\n'}, [("translation", "core/values/quarter.cpp", 2)]),
    ("translation in core, by context",
     {"core/values/quarter.cpp": 'QCoreApplication::translate("a", "b");\n'},
     [("translation", "core/values/quarter.cpp", 1)]),
    ("a question asked by a page",
     {"ui/target/a.cpp": "#include <QMessageBox>\n"}, [("dialog", "ui/target/a.cpp", 1)]),
    ("a question asked by main",
     {"app/main.cpp": 'auto a = "\\""; // "\nQFileDialog::getOpenFileName();\n'}, [("dialog", "app/main.cpp", 2)]),
]

# Looks like a breach and is none.
HARMLESS = [
    ("an include in a comment", {"core/values/quarter.cpp": '// #include "gone.h"\n/*\n#include <QString>\n*/\n'}),
    ("words in comments and literals",
     {"core/values/quarter.cpp": "// tr(x)\nauto a = \"tr(\"; auto b = R\"x(\nQMessageBox \" tr(\")x\"; int c = 1'000'000;\n"}),
    ("words that only contain the word", {"core/values/quarter.cpp": "str(1); attr (2); translated(3);\n"}),
    ("a header of Qt that is no module", {"ui/text/words.cpp": "#include <QtMath>\n"}),
    ("the .moc of the file itself", {"ui/text/words.cpp": '#include "words.moc"\n'}),
    ("two files that include a third twice over", {"core/values/a.h": '#include "core/values/quarter.h"\n'}),
]


class CheckIncludes(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, files: dict[str, str]) -> None:
        for name, text in files.items():
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            (self.root / name).write_text(text, encoding="utf-8")

    def breaches(self) -> list[tuple[str, str, int]]:
        project = Project(self.root, Table(TABLE.read_text(encoding="utf-8")))
        return sorted((breach.rule, breach.file, breach.line) for breach in project.breaches())

    def run_script(self) -> subprocess.CompletedProcess:
        return subprocess.run([sys.executable, check_includes.__file__, self.root], capture_output=True, text=True)

    def test_each_break_is_found_and_nothing_else(self):
        for what, files, expected in BREAKS:
            with self.subTest(what), tempfile.TemporaryDirectory() as folder:
                self.root = Path(folder)
                self.write(CLEAN | files)
                self.assertEqual(self.breaches(), sorted(expected))

    def test_what_only_looks_like_a_breach_is_left_alone(self):
        for what, files in [("the clean tree", {})] + HARMLESS:
            with self.subTest(what), tempfile.TemporaryDirectory() as folder:
                self.root = Path(folder)
                self.write(CLEAN | files)
                self.assertEqual(self.breaches(), [])

    def test_every_rule_is_broken_here(self):
        source = inspect.getsource(check_includes)
        rules = set(re.findall(r'breach\("([\w-]+)"|Breach\([^"]*?, "([\w-]+)",', source))
        rules = {a or b for a, b in rules} | set(Table(TABLE.read_text(encoding="utf-8")).words)
        self.assertEqual(rules, {rule for _, _, expected in BREAKS for rule, _, _ in expected})

    def test_the_table_itself_has_no_rings(self):
        allowed = Table(TABLE.read_text(encoding="utf-8")).allowed
        graph = {room: dict.fromkeys(others) for room, others in allowed.items()}
        self.assertEqual(list(check_includes.cycles(graph)), [])

    def test_a_name_that_is_no_room_is_refused(self):
        text = TABLE.read_text(encoding="utf-8").replace('"core/programme" = ["core/values"]',
                                                         '"core/programme" = ["core/value"]')
        with self.assertRaisesRegex(ValueError, "core/value,"):
            Table(text)

    def test_the_script_says_where_and_fails(self):
        self.write(CLEAN | {"core/values/a.h": "\n#include <QString>\n"})
        run = self.run_script()
        self.assertEqual(run.returncode, 1)
        self.assertRegex(run.stderr, r"^core/values/a\.h:2: library: core/values may not know Qt \(<QString>\); \w")

    def test_the_script_passes_a_clean_tree(self):
        self.write(CLEAN)
        self.assertEqual(self.run_script().returncode, 0)

    def test_an_empty_tree_is_no_success(self):
        self.assertEqual(self.run_script().returncode, 1)


if __name__ == "__main__":
    unittest.main()
