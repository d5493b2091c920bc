"""What six type checkers accept and reject; `markers.py` says how a wrong line is marked."""

import json
import os
import re
import shutil
import sys
from importlib import import_module
from pathlib import Path

import pytest

import processes
from checkers.markers import REASONS, compare, read_markers
from checkers.programs import read_programs, write_programs
from checkers.run import CHECKERS, STRICTEST
from paths import DOCS, PACKAGE, installed_package

PROGRAMS = read_programs()
MARKERS = read_markers(PROGRAMS)
PAGE = (DOCS / "troubleshooting.md").read_text().partition("\n## Making a client\n")[2]
ENTRIES = re.findall(rf"^### `+(.+?)`+\n\n({'|'.join(CHECKERS)})[,:;]", PAGE, re.MULTILINE)
"""The heading of each entry about a message in a program, and the checker that its text names first."""


def test_markers_are_where_they_belong() -> None:
    """A file of wrong lines without a marker would be a test that tests nothing."""
    assert {marker.file for marker in MARKERS} == {file for file in PROGRAMS if file.startswith("reject/")}


def test_every_reason_is_used() -> None:
    assert {marker.reason for marker in MARKERS} == set().union(*REASONS.values())


def test_nothing_is_silenced() -> None:
    """A comment to a checker could hide what it reports of a whole file."""
    pattern = re.compile(r"#\s*(?:type|mypy|pyright|basedpyright|pyrefly|ty|zuban|pyre)\s*:\s*\w+|no_type_check")
    found = {(file, comment) for file, text in PROGRAMS.items() for comment in pattern.findall(text)}
    # Two files say why; in the third, the comments are the mistakes.
    clients = {(f"{folder}/clients.py", "# pyright: standard") for folder in ("accept", "reject")}
    assert found == clients | {("reject/standard.py", f"# {kind}: ignore") for kind in ("type", "pyright")}


def test_every_public_name_is_used() -> None:
    modules = [import_module(PACKAGE + module) for module in ("", ".client", ".literals", ".type_defs")]
    written = [text for file, text in PROGRAMS.items() if file.startswith("accept/")]
    used = {word for text in written for word in re.findall(r"\w+", text)}
    assert {name for module in modules for name in module.__all__} <= used


@pytest.mark.parametrize("checker", CHECKERS)
def test_accepted_and_rejected(checker: str, tmp_path: Path) -> None:
    # In the examples pyright is in its standard mode.
    programs = PROGRAMS | {"examples/standard.py": PROGRAMS["reject/standard.py"]}
    if checker == "basedpyright":
        # pyright needs seconds for clients that are inferred; its fork need not spend them again.
        programs = {name: text for name, text in programs.items() if not name.startswith("examples/")}
    write_programs(programs, tmp_path)
    diagnostics = CHECKERS[checker].run(tmp_path, [*programs])
    problems = compare(checker, read_markers(programs), diagnostics)
    for i, problem in enumerate(problems):
        file, line, _ = problem.split(":", 2)
        problems[i] += f"\n    {programs[file].splitlines()[int(line) - 1].strip()}"
    assert not problems, f"{checker}:\n" + "\n".join(problems)
    reported = "\n".join(f"{d.message} {d.code}" for d in diagnostics)
    headings = [heading for heading, first in ENTRIES if first == checker]
    assert [h for h in headings if h not in reported] == [], (
        "no line in reject/ has these headings of troubleshooting.md"
    )


@pytest.mark.parametrize("checker", STRICTEST)
def test_stubs_are_clean(checker: str, tmp_path: Path) -> None:
    ignored = shutil.ignore_patterns("*.py", "__pycache__")
    shutil.copytree(installed_package(), tmp_path / PACKAGE, ignore=ignored)
    files = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.pyi"))
    assert STRICTEST[checker].run(tmp_path, files) == []


def test_types_are_complete() -> None:
    """pyright finds the type of every public symbol, and each of ours has a docstring."""
    scripts = Path(sys.executable).parent
    finished = processes.run(
        *(scripts / "pyright", "--verifytypes", PACKAGE, "--ignoreexternal", "--outputjson"),
        cwd=installed_package().parent,
        # With this option pyright looks at the first Python on the path, whatever --pythonpath says.
        env={"PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"},
    )
    result = json.loads(finished.output)["typeCompleteness"]
    assert Path(result["packageRootDirectory"]) == installed_package()
    assert result["completenessScore"] == 1
    assert result["missingFunctionDocStringCount"] == 0
    undocumented = [s["name"] for s in result["symbols"] if any("docstring" in d["message"] for d in s["diagnostics"])]
    # The private classes of the exceptions: pyright would show their text a second time, behind the text under
    # `client.exceptions.…`. `BotocoreClientError` is botocore-stubs' own class under another name.
    assert [name for name in undocumented if "._exceptions." not in name] == [f"{PACKAGE}.client.BotocoreClientError"]
