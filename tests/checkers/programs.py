"""The programs that the type checkers check."""

import sys
from collections.abc import Mapping
from pathlib import Path

from checkers.markers import compare, read_markers
from checkers.run import CHECKERS
from paths import EXAMPLES

HERE = Path(__file__).parent


def read_programs() -> dict[str, str]:
    """The text of every program by its name, such as `accept/bodies.py`."""
    files = sorted(path for folder in (HERE / "accept", HERE / "reject", EXAMPLES) for path in folder.glob("*.py"))
    return {f"{path.parent.name}/{path.name}": path.read_text() for path in files}


def write_programs(programs: Mapping[str, str], root: Path) -> None:
    """Write programs into a folder outside of the checkout, so that a checker finds only the installed stubs."""
    for name, text in programs.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)


def check_programs(
    checker: str, programs: Mapping[str, str], root: Path, python: str | Path = sys.executable
) -> list[str]:
    """Write programs, run a checker, and return where its report is not what their markers say."""
    write_programs(programs, root)
    return compare(checker, read_markers(programs), CHECKERS[checker].run(root, [*programs], python))
