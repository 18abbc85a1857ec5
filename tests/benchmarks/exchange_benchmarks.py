#!/usr/bin/env python3
"""Times `inspect` and `import` against what their libraries need for the bare work, and prints ratios to the promises.

Usage: exchange_benchmarks.py MAALBILDE MAKE_NATIONAL_FILE JSON_YARDSTICK WORK_FOLDER
"""

import json
import pathlib
import shutil
import subprocess
import sys

from timing import best_of_both, report

CELLS = (400, 20, 100)  # 800 000: the most that Statistics Norway puts into one reply
FIGURES = 150_000


def write_reply(path):
    """A JSON-stat reply of invented figures, some of them missing with a mark."""
    places, contents, quarters = CELLS
    cells = places * contents * quarters
    values = [None if n % 50 == 0 else round(n * 0.7) / 10 for n in range(cells)]
    reply = {
        "version": "2.0", "class": "dataset", "label": "00000: Invented figures", "source": "Nobody",
        "updated": "2018-02-28T07:00:00Z", "id": ["Region", "ContentsCode", "Tid"], "size": CELLS,
        "dimension": {
            "Region": {"category": {"index": {f"K-{1000 + n}": n for n in range(places)}}},
            "ContentsCode": {"category": {"index": {f"Content{n}": n for n in range(contents)}}},
            "Tid": {"category": {"index": {f"{1997 + n // 4}K{n % 4 + 1}": n for n in range(quarters)}}},
        },
        "value": values, "status": {str(n): ".." for n in range(0, cells, 50)},
    }
    path.write_text(json.dumps(reply))


def inspection(maalbilde, yardstick, folder):
    reply = folder / "reply.json"
    write_reply(reply)
    ours, yard = best_of_both(lambda: [maalbilde, "inspect", str(reply)], lambda: [yardstick, str(reply)])
    reply.unlink()
    return report("inspect, 800 000 cells ~ nlohmann/json", ours, yard, "≤ × 3", ours[0] <= 3 * yard[0])


def run(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout


def empty_and_figures(maalbilde, make_national_file, folder):
    """A file with the national programme and nothing recorded, and figures to import into it."""
    national, figures, programme = folder / "national.maalbilde", folder / "figures.csv", folder / "programme.json"
    empty = folder / "empty.maalbilde"
    for old in (national, empty):
        old.unlink(missing_ok=True)
    run(make_national_file, national)
    run(maalbilde, "export", national, figures)
    programme.write_bytes(run(maalbilde, "programme", national))
    run(maalbilde, "new", empty, "--programme", programme, "--by", "bench")
    figures.write_text("".join(figures.read_text().splitlines(keepends=True)[: FIGURES + 1]))
    return empty, figures


def importing(maalbilde, make_national_file, folder):
    empty, figures = empty_and_figures(maalbilde, make_national_file, folder)
    full, target, bare = (folder / f"{name}.maalbilde" for name in ("full", "target", "bare"))
    shutil.copy(empty, full)
    run(maalbilde, "import", full, figures, "--by", "bench")

    def ours():
        shutil.copy(empty, target)
        return [maalbilde, "import", str(target), str(figures), "--by", "bench"]

    def yard():
        shutil.copy(empty, bare)
        return ["sqlite3", str(bare), f"attach '{full}' as full", "pragma synchronous = full",
                "begin; insert into main.entry select * from full.entry order by id; commit"]

    taken, needed = best_of_both(ours, yard)
    for path in folder.glob("*.maalbilde"):
        path.unlink()
    return report("import, 150 000 figures ~ SQLite inserts", taken, needed, "≤ × 5", taken[0] <= 5 * needed[0])


def main():
    maalbilde, make_national_file, yardstick, folder = *sys.argv[1:4], pathlib.Path(sys.argv[4])
    kept = [inspection(maalbilde, yardstick, folder), importing(maalbilde, make_national_file, folder)]
    sys.exit(0 if all(kept) else "a promise about speed is broken")


if __name__ == "__main__":
    main()
