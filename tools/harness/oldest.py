"""The oldest releases of a checker that will do: for ordinary programs, and for all of the suite's."""

import re
import sys
import tempfile
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from packaging.version import Version

from harness.checkers import CHECKERS, PYRIGHT_CONFIG, Checker
from harness.errors import CommandError
from harness.markers import copy_programs, read_markers
from harness.processes import output_of

# Old releases of pyright do not know the mode `standard`, which is the default of newer ones.
OLD = {
    "mypy": CHECKERS["mypy"],
    "pyright": replace(
        CHECKERS["pyright"], config={"pyright.json": PYRIGHT_CONFIG.replace("standard", "basic")}
    ),
}


@dataclass(frozen=True)
class Agreement:
    """How what a checker reports differs from what the suite wants."""

    examples: bool
    """It accepts the documentation's examples, and reports the mistake in one."""
    mistakes: int
    missed: list[str]
    """Reasons and words of the markers whose lines it does not report."""
    false: list[str]
    """Files of the right lines that it reports."""


def agreement(checker: Checker, root: Path, python: Path) -> Agreement:
    """Check all programs in the new folder `root` with the checker that is installed beside `python`."""
    files = copy_programs(root)
    for file in files:
        program = (root / file).read_text()
        (root / file).write_text(program.replace("# pyright: standard", "# pyright: basic"))
    example = (root / "examples" / "invoke.py").read_text()
    (root / "examples" / "wrong.py").write_text(example.replace('response["Body"]', 'response["body"]'))
    reported = {(d.file, d.line) for d in checker.run(root, [*files, "examples/wrong.py"], python, python)}
    markers = {(m.file, m.line): m for file in files for m in read_markers(root, file)}
    mistakes = {place: m for place, m in markers.items() if checker.name in m.checkers}
    missed = [mistakes[place] for place in sorted(mistakes.keys() - reported)]
    false = sorted(file for file, _ in reported - mistakes.keys())
    return Agreement(
        [file for file in false if file.startswith("examples/")] == ["examples/wrong.py"],
        len(mistakes),
        [f"{m.reason} {'|'.join(m.words)}" for m in missed],
        [file for file in false if not file.startswith("examples/")],
    )


def oldest_releases(name: str, environment_of: Callable[[str], Path]) -> str:
    """Find them by bisection in environments of a release; return the row of a table."""
    listed = output_of(sys.executable, "-m", "pip", "index", "versions", name)
    found = re.search(r"^Available versions: (.*)$", listed, re.MULTILINE)
    if found is None:
        raise CommandError(f"no versions of {name}: {listed}")
    versions = sorted(found[1].split(", "), key=Version)

    @cache
    def tried(version: str) -> Agreement | None:
        try:
            return agreement(OLD[name], Path(tempfile.mkdtemp()), environment_of(f"{name}=={version}"))
        except CommandError:
            return None

    def oldest(what: str, holds: Callable[[Agreement], bool]) -> tuple[str, Agreement]:
        place = bisect_left(versions, True, key=lambda v: (found := tried(v)) is not None and holds(found))
        if not 0 < place < len(versions):
            raise CommandError(f"{'no' if place else 'every'} release of {name} does for {what}")
        return f"{versions[place]} ({versions[place - 1]} fails)", tried(versions[place])

    ordinary, found = oldest("the examples", lambda a: a.examples)
    whole, _ = oldest("the suite", lambda a: a.examples and not a.missed and not a.false)
    missed = f", not {', '.join(found.missed)}" if found.missed else ""
    false = f", in {', '.join(sorted(set(found.false)))}" if found.false else ""
    reported = f"{found.mistakes - len(found.missed)} of {found.mistakes} mistakes{missed}"
    return f"{name} | {ordinary} | {reported} | {len(found.false) or 'none'}{false} | {whole}"
