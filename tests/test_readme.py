"""The README's examples are the files that the suite checks, its excerpt is real output, its commands work."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text()


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_examples_are_the_checked_files() -> None:
    files = [path.read_text() for path in (ROOT / "docs" / "examples").glob("*.py")]
    assert len(blocks("python")) == 3
    assert [block for block in blocks("python") if block not in files] == []


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the demonstration prints. Two run side by side, since no port is fixed, and leave no file behind."""
    places = [tmp_path_factory.mktemp("demo") for _ in range(2)]
    both = [
        subprocess.Popen(
            [sys.executable, ROOT / "tests" / "demo.py"],
            env=os.environ | {"TMPDIR": str(place)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for place in places
    ]
    printed, errors = zip(*(process.communicate(timeout=300) for process in both), strict=True)
    assert [process.returncode for process in both] == [0, 0], errors
    assert [list(place.iterdir()) for place in places] == [[], []]
    return printed[0]


def test_excerpt_is_what_mypy_says(demo: str) -> None:
    said = {line.strip() for line in demo.splitlines()}
    _, *excerpt = blocks("text")[0].splitlines()
    assert len(excerpt) == 4
    assert [line for line in excerpt if line not in said] == []


def test_demo_runs_every_operation_and_both_errors(demo: str) -> None:
    said = demo[demo.index("3. The examples, run") :]
    for output in (
        "[0.25]",
        "s3://bucket/out/",
        '{"token": "Hello"}',
        "container answered 400",
        "The stream broke",
    ):
        assert output in said


def test_links_lead_to_files() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert len(links) >= 5
    assert [link for link in links if not (ROOT / link).is_file()] == []


def test_commands_are_the_sessions_that_ci_runs() -> None:
    sessions = set(re.findall(r"nox -s (\w+)", README))
    assert sessions == {"demo", "tests"}
    assert "python -m pip install nox && python -m nox -s tests" in (ROOT / ".ci" / "run").read_text()
