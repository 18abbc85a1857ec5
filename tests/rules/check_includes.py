#!/usr/bin/env python3
"""Checks who knows whom in core, ui and app against the table in rooms.toml.

    check_includes.py [PROJECT]

prints every breach as `file:line: rule: what is wrong; what to do` and exits 1 if there was one.
"""

import re
import sys
import tomllib
from pathlib import Path
from typing import Iterator, NamedTuple

TABLE = Path(__file__).with_name("rooms.toml")
TREES = ("core", "ui", "app")
MODULES = "Core|Gui|Widgets|Charts|Network|PrintSupport|Svg|SvgWidgets|Sql|Xml|Test|Concurrent|DBus|OpenGL|OpenGLWidgets|Qml|Quick"
UMBRELLA = re.compile(rf"Qt({MODULES})(/Qt\1)?")
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"(?P<own>[^"]*)"|<(?P<other>[^>]*)>)?')
# A comment, a raw string or a literal: whatever is none of the program's own words.
NO_CODE = re.compile(r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"'
                     r"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'", re.DOTALL)


class Breach(NamedTuple):
    file: str
    line: int
    rule: str
    message: str  # what is wrong; what to do

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.rule}: {self.message}"


class Include(NamedTuple):
    line: int
    path: str
    quoted: bool


class Table:
    """rooms.toml with its groups spelled out."""

    def __init__(self, text: str):
        data = tomllib.loads(text)
        self._groups = data["groups"]
        self._names = set(data["rooms"])
        self.allowed = {room: self._spelled_out(names) - {room} for room, names in data["rooms"].items()}
        self.libraries = {name: self._restriction(entry, "headers", "targets")
                          for name, entry in data["libraries"].items()}
        self.words = {name: self._restriction(entry, "pattern") for name, entry in data["words"].items()}

    def _spelled_out(self, names: list[str]) -> set[str]:
        rooms: set[str] = set()
        for name in names:
            if name in self._groups:
                rooms |= self._spelled_out(self._groups[name])
            elif name in self._names:
                rooms.add(name)
            else:
                raise ValueError(f"rooms.toml names {name}, which is neither a room nor a group")
        return rooms

    def _restriction(self, entry: dict, *patterns: str) -> dict:
        compiled = {pattern: re.compile(entry[pattern]) for pattern in patterns}
        return {**entry, **compiled, "rooms": self._spelled_out(entry["rooms"])}


class Source:
    """One C++ file: its room, its includes, and its code without comments and literals."""

    def __init__(self, root: Path, path: Path):
        self.name = path.relative_to(root).as_posix()
        self.room = room_of(self.name)
        text = path.read_text(encoding="utf-8")
        self.includes = list(includes_of(NO_CODE.sub(without_comment, text)))
        self.code = NO_CODE.sub(blank, text)


def room_of(name: str) -> str:
    """core/values/quarter.h → core/values; app is one room."""
    parts = name.split("/")
    return "app" if parts[0] == "app" else "/".join(parts[:-1][:2])


def blank(match: re.Match) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def without_comment(match: re.Match) -> str:
    return match[0] if match[0].startswith('"') else blank(match)


def includes_of(text: str) -> Iterator[Include]:
    for line, content in enumerate(text.splitlines(), start=1):
        if match := INCLUDE.match(content):
            yield Include(line, match["own"] or match["other"] or "", match["own"] is not None)


def words_of(cmake: str) -> Iterator[tuple[int, str]]:
    """Every word of a CMakeLists.txt with its line, comments left out."""
    for line, content in enumerate(cmake.splitlines(), start=1):
        for word in re.findall(r"[\w:.-]+", content.partition("#")[0]):
            yield line, word


class Project:
    def __init__(self, root: Path, table: Table):
        self.root = root
        self.table = table
        paths = sorted(path for tree in TREES for path in (root / tree).rglob("*")
                       if path.suffix in (".h", ".cpp", ".hpp", ".cc", ".inl"))
        self.sources = [Source(root, path) for path in paths]
        self.files = {source.name for source in self.sources}
        self.links = {room: list(self._links_of(room)) for room in table.allowed}

    def breaches(self) -> list[Breach]:
        found = list(self._file_cycles()) + list(self._room_cycles())
        for source in self.sources:
            if source.room not in self.table.allowed:
                found.append(Breach(source.name, 1, "unknown-room",
                                    f"{source.room} is no room; add it to {TABLE.name} or move the file"))
                continue
            for include in source.includes:
                found.extend(self._include_breaches(source, include))
            found.extend(self._word_breaches(source))
        for room in self.table.allowed:
            found.extend(self._link_breaches(room))
        return sorted(found)

    # Includes

    def _include_breaches(self, source: Source, include: Include) -> Iterator[Breach]:
        def breach(rule: str, message: str) -> Breach:
            return Breach(source.name, include.line, rule, message)

        if not include.path:
            yield breach("macro-include", "write the name of the file, in \"…\" or <…>")
        elif not include.quoted:
            yield from self._library_breaches(source, include, breach)
        elif include.path in self.files:
            yield from self._room_breaches(source, room_of(include.path), breach)
        elif not self._is_generated(source, include.path):
            yield breach("path", f'"{include.path}" is no file of the project; write project files from the '
                                 'root ("core/values/quarter.h") and libraries in <…>')

    def _room_breaches(self, source: Source, target: str, breach) -> Iterator[Breach]:
        if target == source.room:
            return
        if target not in self.table.allowed[source.room]:
            yield breach("room", f"{source.room} may not know {target}; move what is needed to a room both may "
                                 f"know, or change {TABLE.name} and say why in the commit")
        elif target not in self._reachable_by_links(source.room):
            yield breach("link-missing", f"{source.room} does not link {target}; add {target_of(target)} to LINKS "
                                         f"in {source.room}/CMakeLists.txt")

    def _library_breaches(self, source: Source, include: Include, breach) -> Iterator[Breach]:
        if include.path in self.files:
            yield breach("own-in-brackets", f'write "{include.path}", in quotes')
        if UMBRELLA.fullmatch(include.path):
            yield breach("umbrella", f"<{include.path}> brings in a whole Qt module; include the classes you use")
        for name, library in self.table.libraries.items():
            if library["headers"].fullmatch(include.path) and source.room not in library["rooms"]:
                yield breach("library", f"{source.room} may not know {name} (<{include.path}>); {library['advice']}")

    def _is_generated(self, source: Source, path: str) -> bool:
        if path == Path(source.name).stem + ".moc":
            return True
        embedded = re.compile(rf"\bmaalbilde_embed\([^)]*\bNAME\s+{re.escape(path[:-2])}\b")
        return path.endswith(".h") and any(embedded.search(text) for _, text in self._cmakes(source.room))

    # Words

    def _word_breaches(self, source: Source) -> Iterator[Breach]:
        for name, word in self.table.words.items():
            if source.room in word["rooms"]:
                continue
            for match in word["pattern"].finditer(source.code):
                line = source.code.count("\n", 0, match.start()) + 1
                yield Breach(source.name, line, name,
                             f"no {match[0].rstrip('( ')} in {source.room}; {word['advice']}")

    # Links

    def _cmakes(self, room: str) -> Iterator[tuple[str, str]]:
        """Every CMakeLists.txt of a room by its name: its folders may have libraries of their own."""
        for path in sorted((self.root / room).rglob("CMakeLists.txt")):
            name = path.relative_to(self.root).as_posix()
            if room_of(name) == room:
                yield name, path.read_text(encoding="utf-8")

    def _words(self, room: str) -> Iterator[tuple[str, int, str]]:
        for name, text in self._cmakes(room):
            for line, word in words_of(text):
                yield name, line, word

    def _links_of(self, room: str) -> Iterator[tuple[str, int, str]]:
        for name, line, word in self._words(room):
            other = self._room_of_target(word)
            if other is not None and other != room:
                yield name, line, other

    def _room_of_target(self, word: str) -> str | None:
        """maalbilde_ui_export, and maalbilde_ui_export_data for a library of one of its folders → ui/export."""
        return next((room for room in self.table.allowed if f"{word}_".startswith(f"{target_of(room)}_")), None)

    def _reachable_by_links(self, room: str) -> set[str]:
        reached, ahead = set(), [room]
        while ahead:
            here = ahead.pop()
            if here not in reached:
                reached.add(here)
                ahead.extend(other for _, _, other in self.links[here])
        return reached

    def _link_breaches(self, room: str) -> Iterator[Breach]:
        for file, line, other in self.links[room]:
            if other not in self.table.allowed[room]:
                yield Breach(file, line, "link", f"{room} may not link {other}; remove {target_of(other)}")
        for file, line, word in self._words(room):
            for name, library in self.table.libraries.items():
                if library["targets"].fullmatch(word) and room not in library["rooms"]:
                    yield Breach(file, line, "library-link", f"{room} may not link {name} ({word}); {library['advice']}")

    # Cycles

    def _file_cycles(self) -> Iterator[Breach]:
        graph = {source.name: {include.path: include.line for include in source.includes
                               if include.path in self.files} for source in self.sources}
        for ring in cycles(graph):
            yield Breach(ring[0], graph[ring[0]][ring[1]], "file-cycle",
                         f"{' → '.join(ring)}; declare forward, or move what both need to a third file")

    def _room_cycles(self) -> Iterator[Breach]:
        graph: dict[str, dict[str, tuple[str, int]]] = {}
        for source in self.sources:
            for include in source.includes:
                if include.path in self.files and room_of(include.path) != source.room:
                    graph.setdefault(source.room, {}).setdefault(room_of(include.path), (source.name, include.line))
        for ring in cycles(graph):
            file, line = graph[ring[0]][ring[1]]
            yield Breach(file, line, "room-cycle", f"{' → '.join(ring)}; turn one of these arrows round")


def target_of(room: str) -> str:
    return "maalbilde_" + room.replace("/", "_")


def cycles(graph: dict[str, dict]) -> Iterator[list[str]]:
    """One ring, first node repeated at the end, for every arrow that leads back in a walk through the graph."""
    done: set[str] = set()

    def walk(node: str, trail: list[str]) -> Iterator[list[str]]:
        if node in trail:
            yield trail[trail.index(node):] + [node]
        elif node not in done:
            for following in graph.get(node, {}):
                yield from walk(following, trail + [node])
            done.add(node)

    for node in graph:
        yield from walk(node, [])


def main() -> int:
    root = Path(sys.argv[1] if len(sys.argv) > 1 else TABLE.parents[2]).resolve()
    project = Project(root, Table(TABLE.read_text(encoding="utf-8")))
    if not project.sources:
        print(f"{root}: no sources in {', '.join(TREES)}; name the root of the project", file=sys.stderr)
        return 1
    breaches = project.breaches()
    for breach in breaches:
        print(breach, file=sys.stderr)
    print(f"{len(project.sources)} files checked against {TABLE.name}: {len(breaches) or 'no'} breaches")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
