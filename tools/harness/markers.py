"""Markers: how a program says which line is wrong, and what each checker must report there.

In `tests/reject/` a wrong line ends in one marker:

    client.invoke_endpoint(EndpointName="e")  # error: missing-argument Body

On that line each checker must report exactly the codes that `REASONS` lists for `missing-argument`, one of its
messages must contain the word `Body`, and every other line must be clean. `(not zuban)` names a checker that
does not see the mistake, `(only pyright, basedpyright)` the ones that do: the others must report nothing,
so that the test fails when they learn to.
"""

import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from harness.checkers import CHECKERS, Diagnostic
from harness.errors import CommandError
from harness.paths import EXAMPLES, TESTS

# In strict mode pyright also says that what has no known type is unknown.
PYRIGHT_REASONS = {
    "always-not-none": "reportUnnecessaryComparison",
    "argument-type": "reportArgumentType",
    "assignment": "reportAssignmentType",
    "attribute": "reportAttributeAccessIssue reportUnknownMemberType",
    "bytes-key": "reportArgumentType reportCallIssue",
    "import": "reportAttributeAccessIssue reportUnknownVariableType reportUnusedImport",
    "inferred-attribute": "reportAttributeAccessIssue",
    "key-type": "reportAssignmentType",
    "misspelt-key": "reportAssignmentType",
    "missing-argument": "reportCallIssue",
    "missing-key": "reportAssignmentType",
    "next": "reportArgumentType",
    "no-key": "reportGeneralTypeIssues",
    "no-overload": "reportCallIssue",
    "no-overload-file": "reportArgumentType",
    "no-overload-type": "reportArgumentType",
    "not-subscriptable": "reportIndexIssue",
    "operator": "reportOperatorIssue reportUnusedExpression",
    "optional-key": "reportTypedDictNotRequiredAccess",
    "positional-argument": "reportCallIssue",
    "surplus-key": "reportAssignmentType",
    "unknown-argument": "reportCallIssue",
    "unpacked-key": "reportCallIssue",
    "with": "reportGeneralTypeIssues",
}

REASONS: dict[str, dict[str, str]] = {
    "mypy": {
        "argument-type": "arg-type",
        "assignment": "assignment",
        "attribute": "attr-defined",
        "bytes-key": "call-overload",
        "import": "attr-defined",
        "inferred-attribute": "attr-defined",
        "key-type": "typeddict-item",
        "misspelt-key": "typeddict-item typeddict-unknown-key",
        "missing-argument": "call-arg",
        "missing-key": "typeddict-item",
        "next": "call-overload",
        "no-key": "typeddict-item",
        "no-overload": "call-overload",
        "no-overload-file": "arg-type",
        "no-overload-type": "call-overload",
        "not-subscriptable": "index",
        "operator": "operator",
        "positional-argument": "call-arg",
        "surplus-key": "typeddict-unknown-key",
        "unknown-argument": "call-arg",
        "unpacked-key": "misc",
        "with": "attr-defined",
    },
    "pyright": PYRIGHT_REASONS,
    "basedpyright": PYRIGHT_REASONS,
    "pyrefly": {
        "argument-type": "bad-argument-type",
        "assignment": "bad-assignment",
        "attribute": "missing-attribute",
        "bytes-key": "bad-index",
        "import": "missing-module-attribute",
        "inferred-attribute": "missing-attribute",
        "key-type": "bad-assignment",
        "misspelt-key": "bad-typed-dict-key",
        "missing-argument": "missing-argument",
        "missing-key": "bad-typed-dict-key",
        "next": "bad-argument-type",
        "no-key": "bad-typed-dict-key",
        "no-overload": "no-matching-overload",
        "no-overload-file": "no-matching-overload",
        "no-overload-type": "no-matching-overload",
        "not-subscriptable": "bad-index",
        "operator": "unsupported-operation",
        "positional-argument": "unexpected-positional-argument",
        "surplus-key": "bad-typed-dict-key",
        "unknown-argument": "unexpected-keyword",
        "unpacked-key": "unexpected-keyword",
        "with": "bad-context-manager",
    },
    "ty": {
        "always-true": "redundant-condition",
        "argument-type": "invalid-argument-type",
        "assignment": "invalid-assignment",
        "attribute": "missing-attribute",
        "bytes-key": "invalid-argument-type",
        "import": "missing-module-member",
        "inferred-attribute": "missing-attribute",
        "key-type": "invalid-argument-type",
        "misspelt-key": "missing-typed-dict-key unknown-typed-dict-constructor-key",
        "missing-argument": "missing-argument",
        "missing-key": "missing-typed-dict-key",
        "next": "invalid-argument-type",
        "no-key": "invalid-typed-dict-key",
        "no-overload": "no-matching-overload",
        "no-overload-file": "invalid-argument-type",
        "no-overload-type": "invalid-argument-type",
        "not-subscriptable": "not-subscriptable",
        "operator": "unsupported-operator",
        "positional-argument": "missing-argument too-many-positional-arguments",
        "surplus-key": "unknown-typed-dict-constructor-key",
        "unknown-argument": "unknown-argument",
        "unpacked-key": "unknown-argument",
        "with": "invalid-context-manager",
    },
}
REASONS["zuban"] = REASONS["mypy"] | {"unpacked-key": "call-arg"}

MARKER = re.compile(
    r"# error: (?P<reason>[\w-]+) (?P<words>\S+)(?: \((?P<which>only|not) (?P<checkers>\w+(?:, \w+)*)\))?$"
)


@dataclass(frozen=True)
class Marker:
    """One wrong line: why it is wrong, a word (or some, parted by `|`) of the message, who sees it."""

    file: str
    line: int
    reason: str
    words: tuple[str, ...]
    checkers: frozenset[str]


def read_markers(root: Path, file: str) -> Iterator[Marker]:
    for number, line in enumerate((root / file).read_text().splitlines(), 1):
        if "# error" not in line:
            continue
        match = MARKER.search(line)
        if match is None:
            raise CommandError(f"{file}:{number}: no marker of the form '# error: reason word': {line}")
        named = frozenset((match["checkers"] or "").split(", ")) - {""}
        if unknown := sorted(named - set(CHECKERS)):
            raise CommandError(f"{file}:{number}: no such checker: {', '.join(unknown)}")
        checkers = named if match["which"] == "only" else frozenset(CHECKERS) - named
        if without := sorted(name for name in checkers if match["reason"] not in REASONS[name]):
            raise CommandError(f"{file}:{number}: no code for {match['reason']!r}: {', '.join(without)}")
        yield Marker(file, number, match["reason"], tuple(match["words"].split("|")), checkers)


def compare(checker: str, markers: list[Marker], diagnostics: list[Diagnostic]) -> list[str]:
    """Say in one line each where what the checker reported is not what the markers want."""
    wanted = {(m.file, m.line): m for m in markers if checker in m.checkers}
    reported: dict[tuple[str, int], list[Diagnostic]] = {}
    for d in diagnostics:
        reported.setdefault((d.file, d.line), []).append(d)
    problems: list[str] = []
    for place in sorted({*wanted, *reported}):
        found = reported.get(place, [])
        codes = sorted({d.code for d in found})
        messages = "; ".join(d.message.replace("\n", " ") for d in found)
        marker = wanted.get(place)
        expected = sorted(REASONS[checker][marker.reason].split()) if marker else []
        where = f"{place[0]}:{place[1]}"
        if codes != expected:
            problems.append(
                f"{where}: {expected or 'nothing'} expected, {codes or 'nothing'} reported: {messages}"
            )
        elif marker and not any(word in messages for word in marker.words):
            problems.append(f"{where}: no {' or '.join(marker.words)!r} in the message: {messages}")
    return problems


def copy_programs(
    root: Path, folders: Sequence[Path] = (TESTS / "accept", TESTS / "reject", EXAMPLES)
) -> list[str]:
    """Copy the programs to where no checker finds the stubs but in the installed wheel; return their names."""
    for folder in folders:
        shutil.copytree(folder, root / folder.name, ignore=shutil.ignore_patterns("__pycache__"))
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*.py"))
