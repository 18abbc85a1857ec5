#!/usr/bin/env python3
"""Times whole commands against the sqlite3 shell on the same files, and prints ratios to the promises.

Usage: command_benchmarks.py MAALBILDE MAKE_NATIONAL_FILE WORK_FOLDER
Every time is the best of several runs, alternating between the two sides, since machines are noisy.
"""

import os
import pathlib
import platform
import subprocess
import sys
import time

RUNS = 9


def run(command):
    """Wall time in seconds and peak memory in MiB of one run."""
    with open(os.devnull, "wb") as nowhere:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=nowhere, stderr=subprocess.PIPE)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{' '.join(command)} failed: {process.stderr.read().decode()}")
    process.stderr.close()
    process.returncode = 0
    return seconds, usage.ru_maxrss / 1024


def best_of_both(ours, yardstick):
    """The best run of each command, the runs alternating. Each is a function that gives the command to run."""
    best = [(float("inf"), 0.0), (float("inf"), 0.0)]
    for _ in range(RUNS):
        for side, command in enumerate((ours, yardstick)):
            best[side] = min(best[side], run(command()))
    return best


def report(name, ours, yardstick, promise, kept):
    (our_time, our_memory), (yard_time, _) = ours, yardstick
    print(
        f"{name:<44} {our_time * 1000:8.1f} ms {our_memory:6.0f} MiB   yardstick {yard_time * 1000:8.1f} ms"
        f"   × {our_time / yard_time:4.2f}   {promise}: {'kept' if kept else 'BROKEN'}"
    )
    return kept


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
