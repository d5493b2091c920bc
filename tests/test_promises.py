"""What the package promises is the same wherever it is written, and `nox -s compat` tried it."""

import re
from importlib.metadata import metadata, requires

import pytest

from harness.environments import IN_WEBASSEMBLY, RUNS_ON
from harness.paths import DISTRIBUTION, FIGURES, ROOT

METADATA = metadata(DISTRIBUTION)
PYTHONS = [
    minor[1]
    for classifier in METADATA.get_all("Classifier")
    if (minor := re.fullmatch(r"Programming Language :: Python :: (3\.\d+)", classifier))
]
COMPAT = (FIGURES / "compat.md").read_text()


def read(file: str, pattern: str) -> str:
    found = re.findall(pattern, (ROOT / file).read_text(), re.MULTILINE)
    assert len(found) == 1, f"{file} should contain /{pattern}/ once"
    return found[0]


def test_pythons_are_the_same_everywhere() -> None:
    first, last = PYTHONS[0], PYTHONS[-1]
    assert [f"3.{minor}" for minor in range(int(first[2:]), int(last[2:]) + 1)] == PYTHONS
    assert METADATA["Requires-Python"] == f">={first}"
    assert read("pyproject.toml", r'^target-version = "py3(\d+)"$') == first[2:]
    assert read("README.md", r"^Python (3\.\d+ to 3\.\d+);") == f"{first} to {last}"
    assert [*RUNS_ON, *IN_WEBASSEMBLY] == PYTHONS
    matrix = read(".github/workflows/ci.yml", r"^ +python: \[(.*)\]$").replace('"', "").split(", ")
    # The free-threaded build besides.
    assert sorted(matrix) == sorted([*PYTHONS, "3.14t"])


@pytest.mark.parametrize("python", PYTHONS)
def test_python_was_tried(python: str) -> None:
    assert re.search(rf"^\| Python {python}\b[^=|]*\| \d+ tests pass", COMPAT, re.MULTILINE), (
        "run `nox -s compat`"
    )
    targets = re.findall(r"^\| .* \| the suite's \| (.*) \|$", COMPAT, re.MULTILINE)
    assert targets
    assert all(python in row.split(", ") for row in targets), "run `nox -s compat`"


@pytest.mark.parametrize("python", PYTHONS)
def test_lowest_dependencies_were_tried(python: str) -> None:
    lowest = [
        re.fullmatch(r"([\w-]+)>=([\d.]+)(?:; extra == 'boto3')?", line).expand(r"\1==\2")
        for line in requires(DISTRIBUTION)
    ]
    row = rf"^\| Python {python}\b[^,]*, {re.escape(', '.join(lowest))} \| "
    assert re.search(row, COMPAT, re.MULTILINE), "run `nox -s compat`"
