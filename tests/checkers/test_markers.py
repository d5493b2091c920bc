"""The programs that the type checkers check: what each must have, and that what AWS adds is in the generated ones."""

import re
from importlib import import_module

from checkers.markers import REASONS, read_markers
from checkers.programs import read_programs
from paths import PACKAGE

PROGRAMS = read_programs()
MARKERS = read_markers(PROGRAMS)


def test_markers_are_where_they_belong() -> None:
    """A file of wrong lines without a marker would be a test that tests nothing."""
    assert {marker.file for marker in MARKERS} == {file for file in PROGRAMS if file.startswith("reject/")}


def test_every_reason_is_used() -> None:
    assert {marker.reason for marker in MARKERS} == set().union(*REASONS.values())


def test_nothing_is_silenced() -> None:
    """A comment to a checker could hide what it reports of a whole file."""
    pattern = re.compile(r"#\s*(type|mypy|pyright|basedpyright|pyrefly|ty|zuban|pyre)\s*:.*|no_type_check")
    found = {(file, match[0]) for file, text in PROGRAMS.items() for match in pattern.finditer(text)}
    # These files say why.
    assert found == {(f"{folder}/clients.py", "# pyright: standard") for folder in ("accept", "reject")}


def test_every_public_name_is_used() -> None:
    modules = [import_module(PACKAGE + module) for module in ("", ".client", ".literals", ".type_defs")]
    written = [text for file, text in PROGRAMS.items() if file.startswith("accept/")]
    used = {word for text in written for word in re.findall(r"\w+", text)}
    assert {name for module in modules for name in module.__all__} <= used
