"""The rooms of the house in their order: what a module may import stands below it, and nothing goes round in a circle."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
#: From the top down: each room imports only what stands below it; those in one line know nothing of each other.
STAIRCASE = [
    {"spiders", "commands"},
    {"overview", "base_spiders", "demo"},
    {"archives", "tables"},
    {"pipelines", "spidermiddlewares"},
    {"loaders", "discovery"},
    {"export", "runs", "network"},
    {"copies"},
    {"attribution"},
    {"page"},
    {"fleet"},
    {"dedup", "records"},
    {"drops", "items", "stopping"},
    {"french", "exceptions"},
]
ATTRIBUTION = ["reader", "statements", "cast", "phrases", "text"]


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {name_of(path): path for path in sorted((ROOT / "newscrawl").rglob("*.py"))}


def imports(path: Path) -> set[str]:
    """The project's modules that a file names, those for the type checker too."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "newscrawl":
            inner = [f"{node.module}.{alias.name}" for alias in node.names]
            found.update(name if name in MODULES else node.module for name in inner)
    return found


IMPORTS = {name: imports(path) for name, path in MODULES.items()}


def test_no_circle():
    TopologicalSorter(IMPORTS).prepare()


def test_rooms_know_only_what_stands_below():
    level = {room: n for n, rooms in enumerate(STAIRCASE) for room in rooms}
    room = {name: name.split(".")[1] for name in MODULES if name.count(".") and name != "newscrawl.settings"}
    assert set(room.values()) == set(level)
    upward = [
        f"{name} imports {other}"
        for name, others in IMPORTS.items()
        for other in others
        if {name, other} <= set(room) and room[name] != room[other] and level[room[name]] >= level[room[other]]
    ]
    assert upward == []


def test_attribution_is_a_staircase():
    steps = {f"newscrawl.attribution.{step}": n for n, step in enumerate(ATTRIBUTION)}

    def step(name: str) -> int | None:
        return next((n for prefix, n in steps.items() if name == prefix or name.startswith(prefix + ".")), None)

    upward = [
        f"{name} imports {other}"
        for name, others in IMPORTS.items()
        for other in others
        if (here := step(name)) is not None and (there := step(other)) is not None and here > there
    ]
    assert upward == []


@pytest.mark.parametrize("path", sorted((ROOT / "newscrawl/french").rglob("*.py")), ids=name_of)
def test_knowledge_knows_nothing_of_the_rest(path):
    assert all(name.startswith("newscrawl.french") for name in imports(path))


def test_no_test_imports_another():
    tests = {path.stem for path in (ROOT / "tests").rglob("test_*.py")}
    for path in (ROOT / "tests").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert node.module is None or node.module.split(".")[-1] not in tests, path
