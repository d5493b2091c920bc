"""What six type checkers accept and reject; `markers.py` says how a wrong line is marked."""

import json
import os
import shutil
import sys
from pathlib import Path

import pytest

import processes
from checkers.markers import compare, read_markers
from checkers.programs import read_programs, write_programs
from checkers.run import CHECKERS, STRICTEST, Diagnostic
from paths import PACKAGE, installed_package

PROGRAMS = read_programs()
MARKERS = read_markers(PROGRAMS)

# What only a strict checker reports is in it, and an ignore comment that is not needed.
CANARY = """\
from typing import Any, TypedDict
from typing_extensions import NotRequired

class Keys(TypedDict):
    first: str
    second: NotRequired[str]

def untyped(value):
    return value

def misread(keys: Keys, anything: Any) -> str:
    number: int = keys["first"]
    keys["third"]
    keys["second"]
    print(number)  # type: ignore[misc]
    print(number)  # pyright: ignore[reportCallIssue]
    return anything

def generic(values: list) -> None:
    print(values)

class Base:
    def method(self) -> int: return 1

class Derived(Base):
    def method(self) -> str: return ""
"""
STANDARD = {
    (12, "reportAssignmentType"),
    (13, "reportGeneralTypeIssues"),
    (14, "reportTypedDictNotRequiredAccess"),
    (16, "reportUnnecessaryTypeIgnoreComment"),
    (26, "reportIncompatibleMethodOverride"),
}
STRICT = STANDARD | {
    (8, "reportMissingParameterType"),
    (8, "reportUnknownParameterType"),
    (9, "reportUnknownVariableType"),
    (19, "reportMissingTypeArgument"),
    (19, "reportUnknownParameterType"),
    (20, "reportUnknownArgumentType"),
}
ZUBAN = {
    (8, "no-untyped-def"),
    (12, "assignment"),
    (13, "typeddict-item"),
    (17, "no-any-return"),
    (19, "type-arg"),
    (26, "override"),
}
REPORTED = {
    "mypy": ZUBAN | {(15, "unused-ignore")},
    "pyright": STRICT,
    "basedpyright": STRICT,
    "pyrefly": {
        (8, "implicit-any-parameter"),
        (12, "bad-assignment"),
        (13, "bad-typed-dict-key"),
        (19, "implicit-any-type-argument"),
        (26, "bad-override"),
        (26, "missing-override-decorator"),
    },
    "ty": {(12, "invalid-assignment"), (13, "invalid-typed-dict-key"), (26, "incompatible-method-override")},
    "zuban": ZUBAN,
}
"""Lines and codes: a checker that is no longer strict, or a rule that is switched off, reports less."""
CANARIES = {
    "accept/canary.py": REPORTED,
    # Where the programs that make a client are, pyright is in its standard mode.
    "examples/canary.py": REPORTED | {"pyright": STANDARD, "basedpyright": STANDARD},
}


@pytest.fixture(scope="module", params=CHECKERS)
def report(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, list[Diagnostic]]:
    """Start one checker for all programs; return its name and what it reports."""
    root = tmp_path_factory.mktemp("programs")
    # What an inferred client costs pyright, its fork need not pay again.
    left_out = "examples/" if request.param == "basedpyright" else "nothing"
    programs = {name: text for name, text in PROGRAMS.items() if not name.startswith(left_out)}
    programs |= dict.fromkeys(CANARIES, CANARY)
    write_programs(programs, root)
    return request.param, CHECKERS[request.param].run(root, list(programs))


@pytest.mark.parametrize("file", CANARIES)
def test_every_checker_is_strict(file: str, report: tuple[str, list[Diagnostic]]) -> None:
    checker, diagnostics = report
    assert {(d.line, d.code) for d in diagnostics if d.file == file} == CANARIES[file][checker]


def test_accepted_and_rejected(report: tuple[str, list[Diagnostic]]) -> None:
    checker, diagnostics = report
    problems = compare(checker, MARKERS, [d for d in diagnostics if d.file not in CANARIES])
    for i, problem in enumerate(problems):
        file, line, _ = problem.split(":", 2)
        problems[i] += f"\n    {PROGRAMS[file].splitlines()[int(line) - 1].strip()}"
    assert not problems, f"{checker}:\n" + "\n".join(problems)


@pytest.mark.parametrize("checker", STRICTEST)
def test_stubs_are_clean(checker: str, tmp_path: Path) -> None:
    ignored = shutil.ignore_patterns("*.py", "__pycache__")
    shutil.copytree(installed_package(), tmp_path / PACKAGE, ignore=ignored)
    files = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.pyi"))
    assert STRICTEST[checker].run(tmp_path, files) == []


def test_types_are_complete() -> None:
    """pyright knows the type of every public symbol, and each of ours has a docstring."""
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
