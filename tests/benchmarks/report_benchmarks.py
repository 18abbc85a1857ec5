#!/usr/bin/env python3
"""Times the board report as PDF against LibreOffice, which makes a PDF of a workbook with the same figures and a
chart for each target.

Usage: report_benchmarks.py MAALBILDE EXAMPLE_DEFINITION EXAMPLE_FIGURES
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

from timing import best_of_both, report


def make_files(maalbilde, definition, figures, folder):
    """The example, and its workbook; no workbook where this program cannot write one."""
    file, workbook = folder / "example.maalbilde", folder / "example.xlsx"
    for command in (
        [maalbilde, "new", file, "--programme", definition, "--by", "bench"],
        [maalbilde, "import", file, figures, "--by", "bench"],
        [maalbilde, "export", file, workbook, "--as-of", "2017K2"],
    ):
        if subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode != 0:
            return file, None
    return file, workbook if workbook.read_bytes().startswith(b"PK") else None


def main():
    maalbilde, office = sys.argv[1], shutil.which("soffice")
    if office is None:
        print("report: skipped, LibreOffice is not installed")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        file, workbook = make_files(maalbilde, *sys.argv[2:4], folder)
        if workbook is None:
            print("report: skipped, there is no workbook of the same figures")
            return
        convert = [office, f"-env:UserInstallation={(folder / 'office').as_uri()}", "--headless", "--convert-to",
                   "pdf", "--outdir", name, workbook]
        subprocess.run(convert, check=True, stdout=subprocess.DEVNULL)  # its first start makes its settings
        ours, yard = best_of_both(lambda: [maalbilde, "report", file, folder / "report.pdf", "--as-of", "2017K2"],
                                  lambda: convert)
    kept = ours[0] <= yard[0] / 5 and ours[1] <= yard[1] / 2
    report("report, the example ~ LibreOffice", ours, yard, f"≤ × 0.2, ≤ half of {yard[1]:.0f} MiB", kept)
    sys.exit(0 if kept else "a promise about speed is broken")


if __name__ == "__main__":
    main()
