"""Reads workbooks that the program wrote with another library, and computes their formulas anew."""

import csv
import json
import re
import subprocess
import sys
import tempfile
import unittest
from datetime import datetime
from pathlib import Path

import openpyxl
from openpyxl.utils import range_boundaries

PROGRAM, RESOURCES = sys.argv[1], Path(sys.argv[2])
SUM = re.compile(r'=IF\(COUNT\(([A-Z0-9:]+)\)=0,"",SUM\(\1\)\)')
HEADER = 6  # of the overview and of the sheets of targets


def run(*arguments: str) -> str:
    return subprocess.run([PROGRAM, *map(str, arguments)], check=True, capture_output=True, text=True).stdout


class Workbook:
    """A workbook with its formulas, and with the values that were written beside them."""

    def __init__(self, path: Path):
        self.formulas = openpyxl.load_workbook(path)
        self.values = openpyxl.load_workbook(path, data_only=True)

    def computed(self, sheet: str, name: str):
        """The value of a cell, its formula computed from the cells it speaks of."""
        content = self.formulas[sheet][name].value
        if not (isinstance(content, str) and content.startswith("=")):
            return content
        first_column, first_row, last_column, last_row = range_boundaries(SUM.fullmatch(content)[1])
        cells = self.formulas[sheet].iter_rows(first_row, last_row, first_column, last_column)
        numbers = [value for row in cells for cell in row
                   if isinstance(value := self.computed(sheet, cell.coordinate), (int, float))]
        return sum(numbers) if numbers else None

    def formula_cells(self, sheet: str):
        return [cell for row in self.formulas[sheet] for cell in row if cell.data_type == "f"]


class ReadWorkbook(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.root = Path(cls.folder.name)
        cls.file = cls.root / "example.maalbilde"
        run("new", cls.file, "--programme", RESOURCES / "programmes/example.json", "--by", "Kari")
        run("import", cls.file, RESOURCES / "figures/example.csv", "--by", "Kari")
        cls.correct("jobs", "elverum", "2017K1", "na", "--note", "=1+1")
        cls.correct("jobs", "aamot", "2017K1", "0", "--source", "@kilde", "--preliminary")
        cls.correct("jobs", "vaaler", "2017K1", "withdraw")
        run("comment", cls.file, "--target", "jobs", "--quarter", "2017K2", "--text", "-Går bra\n_x0041_", "--by", "+Ola")
        cls.book = cls.export("book.xlsx", "--as-of", "2017K2")
        cls.definition = json.loads((RESOURCES / "programmes/example.json").read_text(encoding="utf-8"))
        cls.status = json.loads(run("status", cls.file, "--as-of", "2017K2", "--json"))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def correct(cls, indicator, place, quarter, value, *more):
        run("record", cls.file, "--indicator", indicator, "--place", place, "--quarter", quarter, "--value", value,
            "--reason", "'=retting", "--by", "Kari", *more)

    @classmethod
    def export(cls, name: str, *options: str) -> Workbook:
        run("export", cls.file, cls.root / name, "--made", "2017-07-10", *options)
        return Workbook(cls.root / name)

    def rows(self, sheet: str, header: int) -> list[dict]:
        rows = list(self.book.values[sheet].iter_rows(min_row=header, values_only=True))
        return [dict(zip(rows[0], row)) for row in rows[1:]]

    def test_sheets_are_named_after_the_targets_in_both_languages(self):
        self.assertEqual(self.book.values.sheetnames, ["Oversikt", "Arbeidsplasser", "Nyetableringer", "Bosetting",
                                                       "Omdømme", "Tall", "Logg"])
        english = self.export("english.xlsx", "--language", "en")
        self.assertEqual(english.values.sheetnames[-2:], ["Figures", "Log"])

    def test_the_overview_says_what_status_says(self):
        rows = self.rows("Oversikt", HEADER)
        self.assertEqual(len(rows), len(self.status["targets"]))
        for row, target, promised in zip(rows, self.status["targets"], self.definition["targets"]):
            with self.subTest(target["id"]):
                self.assertEqual(row["Ordlyd"], promised["wording"]["nb"])
                self.assertTrue(row["Status"])
                if target["years"] is None and target["actual"] is not None:
                    self.assertAlmostEqual(row["Resultat"], target["actual"])
                    self.assertAlmostEqual(row["Plan nå"], target["expected"])

    def test_what_is_an_example_says_so_on_every_sheet(self):
        for sheet in self.book.formulas:
            self.assertIn("Eksempeltall", sheet.oddHeader.left.text)
            self.assertIn("2. kvartal 2017", sheet.oddHeader.left.text)
        for name in self.book.values.sheetnames[:5]:
            self.assertIn("Eksempeltall", self.book.values[name]["A2"].value)

    def test_formulas_computed_anew_give_the_values_written_beside_them(self):
        for name in self.book.values.sheetnames:
            for cell in self.book.formula_cells(name):
                written = self.book.values[name][cell.coordinate].value
                self.assertEqual(self.book.computed(name, cell.coordinate), written or (0 if written == 0 else None),
                                 f"{name}!{cell.coordinate}")
        self.assertGreater(len(self.book.formula_cells("Arbeidsplasser")), 20)

    def test_totals_are_those_of_the_status(self):
        for name, target in zip(self.book.values.sheetnames[1:4], self.status["targets"]):
            with self.subTest(name):
                titles = [cell.value for cell in self.book.values[name][HEADER]]
                total = self.book.computed(name, self.book.formulas[name].cell(HEADER + 1, titles.index("Sum") + 1).coordinate)
                self.assertAlmostEqual(total, target["actual"])
                for year in target["years"] or []:
                    if str(year["year"]) in titles and year["count"]:
                        cell = self.book.formulas[name].cell(HEADER + 1, titles.index(str(year["year"])) + 1)
                        self.assertAlmostEqual(self.book.computed(name, cell.coordinate), year["count"])

    def test_a_changed_figure_changes_the_totals(self):
        sheet = self.book.formulas["Arbeidsplasser"]
        titles = [cell.value for cell in sheet[HEADER]]
        cell = sheet.cell(HEADER + 3, titles.index("1. kv. 2016") + 1)
        total = sheet.cell(HEADER + 1, titles.index("Sum") + 1).coordinate
        before, figure = self.book.computed("Arbeidsplasser", total), cell.value
        cell.value = figure + 1000
        self.assertEqual(self.book.computed("Arbeidsplasser", total), before + 1000)
        cell.value = figure

    def test_the_list_of_figures_is_that_of_the_csv_file(self):
        run("export", self.file, self.root / "figures.csv", "--as-of", "2017K2")
        with open(self.root / "figures.csv", encoding="utf-8", newline="") as file:
            expected = {(row["indicator"], row["place"], row["quarter"]): row for row in csv.DictReader(file)}
        listed = {(row["Indikator-id"], row["Sted-id"], row["Kvartal"]): row for row in self.rows("Tall", 1)}
        reported = {key for key, row in listed.items() if row["Tilstand"] != "mangler"}
        self.assertEqual(reported, set(expected))
        for key in reported:
            value = expected[key]["value"]
            self.assertEqual(listed[key]["Verdi"], "ikke aktuelt" if value == "na" else float(value))
            self.assertIsInstance(listed[key]["Registrert (UTC)"], datetime)
            self.assertEqual(listed[key]["År"], int(key[2][:4]))

    def test_missing_is_empty_zero_is_0_and_not_applicable_is_text(self):
        listed = {(row["Indikator-id"], row["Sted-id"], row["Kvartal"]): row for row in self.rows("Tall", 1)}
        self.assertEqual(listed["jobs", "aamot", "2017K1"]["Verdi"], 0)
        self.assertEqual(listed["jobs", "aamot", "2017K1"]["Foreløpig"], "ja")
        self.assertEqual(listed["jobs", "elverum", "2017K1"]["Verdi"], "ikke aktuelt")
        self.assertIsNone(listed["jobs", "vaaler", "2017K1"]["Verdi"])
        self.assertEqual(listed["jobs", "vaaler", "2017K1"]["Tilstand"], "mangler")

    def test_no_text_is_a_formula_and_none_is_lost(self):
        listed = {(row["Indikator-id"], row["Sted-id"], row["Kvartal"]): row for row in self.rows("Tall", 1)}
        self.assertEqual(listed["jobs", "elverum", "2017K1"]["Merknad"], "=1+1")
        self.assertEqual(listed["jobs", "elverum", "2017K1"]["Begrunnelse"], "'=retting")
        self.assertEqual(listed["jobs", "aamot", "2017K1"]["Kilde"], "@kilde")
        for name in ("Oversikt", "Tall", "Logg"):
            self.assertEqual(self.book.formula_cells(name), [])
        log = self.rows("Logg", 1)
        self.assertIn("+Ola", {row["Hvem"] for row in log})
        self.assertIn("-Går bra\n_x0041_", {row["Kommentar"] for row in log})  # which the format escapes
        history = json.loads(run("history", self.file, "--json"))
        history = [item for item in history if item["quarter"] <= "2017K2"]
        self.assertEqual(len(log), len(history) + 1)  # and the programme itself
        for item in history:
            if item["kind"] == "entry" and item["note"]:
                self.assertIn(item["note"], {row["Merknad"] for row in log})

    def test_lists_can_be_filtered_and_their_headers_stay_in_view(self):
        for name, cell in (("Oversikt", f"B{HEADER + 1}"), ("Tall", "C2"), ("Logg", "A2")):
            self.assertEqual(self.book.formulas[name].freeze_panes, cell)
            self.assertTrue(self.book.formulas[name].auto_filter.ref)
        self.assertEqual(self.book.formulas["Arbeidsplasser"].freeze_panes, f"B{HEADER + 1}")
        self.assertEqual(self.book.formulas["Tall"].column_dimensions["A"].width > 15, True)

    def series_of(self, name: str, number: int):
        return self.book.formulas[name]._charts[number].series

    def test_charts_are_bound_to_the_cells_of_each_place(self):
        for name in ("Arbeidsplasser", "Nyetableringer", "Bosetting"):
            years, quarters = self.book.formulas[name]._charts
            for chart in (years, quarters):
                self.assertEqual((chart.grouping, chart.overlap), ("stacked", 100))
                self.assertEqual(len(chart.series), 3)
                for row, series in enumerate(chart.series, start=HEADER + 3):
                    self.assertEqual(series.tx.strRef.f, f"{name}!$A${row}")
                    self.assertRegex(series.val.numRef.f, rf"^{name}!\$[A-Z]+\${row}:\$[A-Z]+\${row}$")
                    self.assertRegex((series.cat.strRef or series.cat.numRef).f, rf"\${HEADER}$")
        (level,) = self.book.formulas["Omdømme"]._charts
        self.assertEqual(type(level).__name__, "LineChart")

    def test_many_places_give_a_readable_sheet(self):
        definition = json.loads((RESOURCES / "programmes/example.json").read_text(encoding="utf-8"))
        definition["municipalities"] = [{"id": f"m{i}", "name": f"Sted {i}", "numbers": []} for i in range(357)]
        for target in definition["targets"]:
            target.pop("shares", None)
        (self.root / "wide.json").write_text(json.dumps(definition), encoding="utf-8")
        wide = self.root / "wide.maalbilde"
        run("new", wide, "--programme", self.root / "wide.json", "--by", "Kari")
        figures = "indicator,place,quarter,value\n" + "".join(f"jobs,m{i},2016K1,{i}\n" for i in range(357))
        (self.root / "wide.csv").write_text(figures, encoding="utf-8")
        run("import", wide, self.root / "wide.csv", "--by", "Kari")
        run("export", wide, self.root / "wide.xlsx", "--as-of", "2016K1")
        book = Workbook(self.root / "wide.xlsx")
        sheet = book.formulas["Arbeidsplasser"]
        self.assertEqual([sheet.cell(HEADER + 3 + i, 1).value for i in range(3)], ["Sted 356", "Sted 355", "Sted 354"])
        years, ranking = sheet._charts
        self.assertEqual(len(years.series), 1)
        self.assertEqual(ranking.barDir, "bar")
        self.assertEqual(book.computed("Arbeidsplasser", "B7"), 356 * 357 / 2)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
