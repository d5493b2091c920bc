"""The oldest releases of a checker that will do: for ordinary programs, and for all of the suite's."""

import re
import sys
import tempfile
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from packaging.version import Version

from harness.checkers import CHECKERS, PYRIGHT_CONFIG, Checker
from harness.errors import CommandError
from harness.markers import read_markers
from harness.processes import output_of
from harness.programs import read_programs, write_programs

# Old releases of pyright do not know the mode `standard`.
OLD = {
    "mypy": CHECKERS["mypy"],
    "pyright": replace(
        CHECKERS["pyright"], config={"pyright.json": PYRIGHT_CONFIG.replace("standard", "basic")}
    ),
}
# Not all examples: old checkers fail on the stubs of numpy, for one.
ORDINARY = {f"examples/{name}.py" for name in ("errors", "invoke", "invoke_async", "stream")}


@dataclass(frozen=True)
class Agreement:
    """How what a checker reports differs from what the suite wants."""

    examples: bool
    """It accepts the README's examples, and reports the mistake in one."""
    mistakes: int
    missed: list[str]
    """Reasons and words of the markers whose lines it does not report."""
    false: list[str]
    """Codes of what it reports on right lines."""


def agreement(checker: Checker, root: Path, python: Path) -> Agreement:
    """Check all programs in the new folder `root` with the checker that is installed beside `python`."""
    suite = read_programs()
    programs = {name: text for name, text in suite.items() if "examples" not in name or name in ORDINARY}
    markers = {(m.file, m.line): m for m in read_markers(programs) if checker.name in m.checkers}
    wrong = programs["examples/invoke.py"].replace('response["Body"]', 'response["body"]')
    texts = {name: text.replace("# pyright: standard", "# pyright: basic") for name, text in programs.items()}
    write_programs({**texts, "examples/wrong.py": wrong}, root)
    found = checker.run(root, [*programs, "examples/wrong.py"], python, python)
    reported = {(d.file, d.line) for d in found}
    false = [d for d in found if (d.file, d.line) not in markers]
    examples = [d for d in false if d.file.startswith("examples/")]
    return Agreement(
        [d.file for d in examples] == ["examples/wrong.py"],
        len(markers),
        [f"{m.reason} {m.words}" for place, m in sorted(markers.items()) if place not in reported],
        [d.code for d in false if d not in examples],
    )


def oldest_releases(name: str, environment_of: Callable[[str], Path]) -> str:
    """Find them by bisection in environments of a release; return the row of a table."""
    listed = output_of(sys.executable, "-m", "pip", "index", "versions", name)
    available = re.search(r"^Available versions: (.*)$", listed, re.MULTILINE)
    if available is None:
        raise CommandError(f"no versions of {name}: {listed}")
    versions = sorted(available[1].split(", "), key=Version)

    @cache
    def tried(version: str) -> Agreement | None:
        try:
            return agreement(OLD[name], Path(tempfile.mkdtemp()), environment_of(f"{name}=={version}"))
        except CommandError:
            return None

    def oldest(what: str, first: int, holds: Callable[[Agreement], bool]) -> int:
        def key(version: str) -> bool:
            return (found := tried(version)) is not None and holds(found)

        place = bisect_left(versions, True, lo=first, key=key)
        if not 0 < place < len(versions):
            raise CommandError(f"{'no' if place else 'every'} release of {name} does for {what}")
        return place

    ordinary = oldest("the examples", 0, lambda a: a.examples)
    whole = oldest("the suite", ordinary, lambda a: a.examples and not a.missed and not a.false)
    found = tried(versions[ordinary])
    missed = f", not {', '.join(dict.fromkeys(found.missed))}" if found.missed else ""
    false = ", ".join(f"{count} {code}" for code, count in sorted(Counter(found.false).items()))
    reported = f"{found.mistakes - len(found.missed)} of {found.mistakes} mistakes{missed}"
    first, second = (f"{versions[place]} ({versions[place - 1]} fails)" for place in (ordinary, whole))
    return f"{name} | {first} | {reported} | {false or 'nothing'} | {second}"
