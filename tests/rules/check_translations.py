"""Every string of ui and app is translated, in every catalogue, with the same places for facts as in the source.

Brings a copy of the catalogues up to date with the source and looks for what is left open: strings that are missing,
unfinished or vanished, empty plural forms, and %1, %2 … that the translation has lost or invented.

    check_translations.py PROJECT CMAKE LUPDATE
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLACE = re.compile(r"%(?:L?\d+|L?n)")


def faults_of_message(message):
    """What is wrong with one message of an up-to-date catalogue."""
    source = message.findtext("source")
    translation = message.find("translation")
    if translation.get("type"):
        yield f"{translation.get('type')}: {source}"
        return
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    for form in forms:
        if not form.strip():
            yield f"empty: {source}"
        # %n is the number that chooses the form; a form for one may spell it out.
        elif set(PLACE.findall(form)) - {"%n"} != set(PLACE.findall(source)) - {"%n"}:
            yield f"other places than the source: {source} → {form}"


def faults_of_catalogue(path):
    messages = list(ElementTree.parse(path).getroot().iter("message"))
    if not messages:
        yield f"{path.name}: holds no strings"
    for message in messages:
        for fault in faults_of_message(message):
            yield f"{path.name}: {fault}"


def faults_of_project(project, cmake, lupdate):
    with tempfile.TemporaryDirectory() as folder:
        copies = Path(folder)
        for catalogue in (project / "resources/translations").glob("*.ts"):
            shutil.copy(catalogue, copies)
        # Vanished strings are dropped on update; a shrinking catalogue is found by comparing afterwards.
        before = {path.name: sources(path) for path in copies.glob("*.ts")}
        subprocess.run([cmake, f"-DLUPDATE={lupdate}", f"-DSOURCE={project}", f"-DCATALOGUES={copies}",
                        "-P", str(project / "resources/translations/update.cmake")],
                       check=True, capture_output=True)
        for path in sorted(copies.glob("*.ts")):
            yield from (f"{path.name}: vanished: {source}" for source in sorted(before[path.name] - sources(path)))
            yield from faults_of_catalogue(path)


def sources(path):
    """The strings of a catalogue, as context and source text."""
    return {f"{context.findtext('name')}: {message.findtext('source')}"
            for context in ElementTree.parse(path).getroot().iter("context")
            for message in context.iter("message")}


def main(project, cmake, lupdate):
    faults = list(faults_of_project(Path(project), cmake, lupdate))
    for fault in faults:
        print(fault)
    if faults:
        print("Run the target update_translations and translate what is unfinished in resources/translations.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
