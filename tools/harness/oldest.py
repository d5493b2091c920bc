"""The oldest releases of a checker that will do: for ordinary programs, and for all of the suite's."""

import re
import sys
import tempfile
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from packaging.version import Version

from harness.checkers import CHECKERS, PYRIGHT_CONFIG, Diagnostic
from harness.errors import CommandError
from harness.markers import Marker, read_markers
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


def programs() -> dict[str, str]:
    """The programs of the suite, with a mistake in an example."""
    suite = {
        name: text for name, text in read_programs().items() if "examples" not in name or name in ORDINARY
    }
    suite["examples/invoke.py"] += 'print(response["body"])  # error: no-key body\n'
    return {name: text.replace("# pyright: standard", "# pyright: basic") for name, text in suite.items()}


def oldest_releases(name: str, environment_of: Callable[[str], Path]) -> str:
    """Find them by bisection in environments of a release; return the row of a table."""
    listed = output_of(sys.executable, "-m", "pip", "index", "versions", name)
    available = re.search(r"^Available versions: (.*)$", listed, re.MULTILINE)
    if available is None:
        raise CommandError(f"no versions of {name}: {listed}")
    versions = sorted(available[1].split(", "), key=Version)
    texts = programs()
    markers = [marker for marker in read_markers(texts) if name in marker.checkers]

    @cache
    def wrong(version: str) -> list[Marker | Diagnostic] | None:
        """Return the markers whose lines a release does not report, and what it reports of right lines."""
        root = Path(tempfile.mkdtemp())
        write_programs(texts, root)
        try:
            python = environment_of(f"{name}=={version}")
            found = OLD[name].run(root, [*texts], python, python)
        except CommandError:
            return None
        marked, reported = ({(each.file, each.line) for each in both} for both in (markers, found))
        return [each for each in (*markers, *found) if (each.file, each.line) not in marked & reported]

    def oldest(folder: str, first: int) -> int:
        """Find the oldest release, from the `first` on, that is right about the programs of a folder."""

        def key(version: str) -> bool:
            found = wrong(version)
            return found is not None and not any(each.file.startswith(folder) for each in found)

        place = bisect_left(versions, True, lo=first, key=key)
        if not 0 < place < len(versions):
            what = folder or "the suite"
            raise CommandError(f"{'no' if place else 'every'} release of {name} does for {what}")
        return place

    ordinary = oldest("examples/", 0)
    whole = oldest("", ordinary)
    found = wrong(versions[ordinary])
    missed = [f"{each.reason} {each.words}" for each in found if isinstance(each, Marker)]
    reported = f"{len(markers) - len(missed)} of {len(markers)} mistakes"
    but = f", not {', '.join(dict.fromkeys(missed))}" if missed else ""
    codes = Counter(each.code for each in found if isinstance(each, Diagnostic))
    false = ", ".join(f"{count} {code}" for code, count in sorted(codes.items()))
    first, second = (f"{versions[place]} ({versions[place - 1]} fails)" for place in (ordinary, whole))
    return f"{name} | {first} | {reported}{but} | {false or 'nothing'} | {second}"
