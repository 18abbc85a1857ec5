"""A rule that cannot fail is worthless: each fault that check_translations.py looks for is made here.

    check_translations_test.py PROJECT CMAKE LUPDATE
"""

import shutil
import sys
import tempfile
import unittest
from pathlib import Path

from check_translations import faults_of_project

PROJECT, CMAKE, LUPDATE = Path(sys.argv[1]), sys.argv[2], sys.argv[3]

WORDS = '#include <QCoreApplication>\nclass Words {{ Q_DECLARE_TR_FUNCTIONS(Words) }};\n' \
        'QString a() {{ return Words::tr("{source}").arg(1); }}\nQString b(int n) {{ return Words::tr("%n jobs", nullptr, n); }}\n'

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context>
    <name>Words</name>
{messages}    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>{many}</numerusform>
        </translation>
    </message>
</context>
</TS>
"""

MESSAGE = "    <message>\n        <source>Place %1</source>\n        <translation>{}</translation>\n    </message>\n"


class Translations(unittest.TestCase):
    def faults(self, source="Place %1", nb="Sted %1", many="%n jobs"):
        with tempfile.TemporaryDirectory() as folder:
            project = Path(folder)
            translations = project / "resources/translations"
            translations.mkdir(parents=True)
            (project / "ui").mkdir()
            (project / "app").mkdir()
            (project / "ui/words.cpp").write_text(WORDS.format(source=source), encoding="utf-8")
            shutil.copy(PROJECT / "resources/translations/update.cmake", translations)
            for name, language, messages in (("nb", "nb_NO", MESSAGE.format(nb)), ("en", "en_GB", "")):
                (translations / f"maalbilde_{name}.ts").write_text(
                    CATALOGUE.format(language=language, messages=messages, many=many), encoding="utf-8")
            return list(faults_of_project(project, CMAKE, LUPDATE))

    def test_what_is_complete_passes(self):
        self.assertEqual(self.faults(), [])

    def test_a_new_string_is_found_and_the_old_one_has_vanished(self):
        faults = self.faults(source="Somewhere quite different from before: %1")
        self.assertTrue(any("unfinished: Somewhere" in fault for fault in faults), faults)
        self.assertTrue(any("vanished: Words: Place %1" in fault for fault in faults), faults)

    def test_a_lost_place_is_found(self):
        self.assertTrue(any("other places" in fault for fault in self.faults(nb="Sted")))

    def test_an_empty_plural_form_is_found(self):
        self.assertTrue(any("empty: %n jobs" in fault for fault in self.faults(many=" ")))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
