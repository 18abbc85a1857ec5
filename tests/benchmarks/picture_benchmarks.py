#!/usr/bin/env python3
"""Times a chart as a picture, a full page at 300 dpi, against a bare program that paints the same columns.

Usage: picture_benchmarks.py BUILD_FOLDER MAALBILDE EXAMPLE_DEFINITION EXAMPLE_FIGURES
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from timing import best_of_both, report


def main():
    programs, (maalbilde, definition, figures) = pathlib.Path(sys.argv[1]), sys.argv[2:5]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        example = folder / "example.maalbilde"
        for command in ([maalbilde, "new", example, "--programme", definition, "--by", "bench"],
                        [maalbilde, "import", example, figures, "--by", "bench"]):
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        ours, yard = best_of_both(
            lambda: [maalbilde, "chart", example, "--target", "jobs", "--as-of", "2017K2", "--size", "full",
                     "--out", folder / "ours.png"],
            lambda: [programs / "picture_yardstick", folder / "yardstick.png"],
        )
    kept = report("chart as PNG, full page ~ bare painting", ours, yard, "< × 3", ours[0] < 3 * yard[0])
    sys.exit(0 if kept else "a promise about speed is broken")


if __name__ == "__main__":
    main()
