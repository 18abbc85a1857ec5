#!/usr/bin/env python3
"""Times the start of the window against a bare program that shows four charts, and how fast it repaints.

Usage: window_benchmarks.py BUILD_FOLDER MAALBILDE EXAMPLE_DEFINITION EXAMPLE_FIGURES
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from timing import best_of_both, report


def make_files(programs, maalbilde, definition, figures, folder):
    """The example as a user gets it, ten years of a region, and a file of national size."""
    example, decade, national = (folder / f"{name}.maalbilde" for name in ("example", "decade", "national"))
    for command in (
        [maalbilde, "new", example, "--programme", definition, "--by", "bench"],
        [maalbilde, "import", example, figures, "--by", "bench"],
        [programs / "make_national_file", decade, "3", "40"],
        [programs / "make_national_file", national],
    ):
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return example, decade, national


def main():
    programs, maalbilde = pathlib.Path(sys.argv[1]), sys.argv[2]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    kept = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        os.environ["XDG_CONFIG_HOME"] = name  # nobody's own settings take part
        example, decade, national = make_files(programs, maalbilde, *sys.argv[3:5], folder)
        for title, file in (("start, the example ~ four bare charts", example),
                            ("start, ten years ~ four bare charts", decade)):
            ours, yard = best_of_both(lambda file=file: [programs / "window_start", file],
                                      lambda: [programs / "chart_yardstick"])
            kept.append(report(title, ours, yard, "≤ × 2", ours[0] <= 2 * yard[0]))
        subprocess.run([programs / "repaint_benchmark", example, national], check=True)
    sys.exit(0 if all(kept) else "a promise about speed is broken")


if __name__ == "__main__":
    main()
