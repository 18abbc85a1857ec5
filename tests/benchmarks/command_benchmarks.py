#!/usr/bin/env python3
"""Times whole commands against the sqlite3 shell on the same files, and prints ratios to the promises.

Usage: command_benchmarks.py MAALBILDE MAKE_NATIONAL_FILE WORK_FOLDER
"""

import os
import pathlib
import platform
import subprocess
import sys

from timing import RUNS, best_of_both, report


def fresh_file(maalbilde, path):
    path.unlink(missing_ok=True)
    subprocess.run([maalbilde, "new", path, "--by", "bench"], check=True, stdout=subprocess.DEVNULL)


def recorder(maalbilde, path, indicator, place, first_year):
    """Commands that each record a figure never recorded before."""
    quarters = (f"{first_year + n // 4}K{n % 4 + 1}" for n in range(4 * 500))
    return lambda: [
        maalbilde, "record", str(path), "--indicator", indicator, "--place", place,
        "--quarter", next(quarters), "--value", "1", "--by", "bench",
    ]


def main():
    maalbilde, make_national_file, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    national, small = folder / "national.maalbilde", folder / "small.maalbilde"
    national.unlink(missing_ok=True)
    subprocess.run([make_national_file, national], check=True)
    fresh_file(maalbilde, small)
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; best of {RUNS}")

    kept = []
    ours, yard = best_of_both(
        lambda: [maalbilde, "status", str(national), "--today", "2030-01-01"],
        lambda: ["sqlite3", str(national), "select * from entry"],
    )
    kept.append(report("status, national file ~ select *", ours, yard, "≤ × 1.5, < 120 MiB",
                       ours[0] <= 1.5 * yard[0] and ours[1] < 120))

    ours, yard = best_of_both(
        recorder(maalbilde, national, "indicator-0", "kommune-1000", 2040),
        recorder(maalbilde, small, "jobs", "elverum", 2040),
    )
    kept.append(report("record, national file ~ small file", ours, yard, "≤ × 2", ours[0] <= 2 * yard[0]))

    ours, yard = best_of_both(
        lambda: [maalbilde, "status", str(small)],
        lambda: ["sqlite3", str(small), "select count(*) from entry"],
    )
    kept.append(report("status, Elverum file ~ select count(*)", ours, yard, "≤ × 2 + 30 ms",
                       ours[0] <= 2 * yard[0] + 0.030))
    national.unlink()
    small.unlink()
    sys.exit(0 if all(kept) else "a promise about speed is broken")


if __name__ == "__main__":
    main()
