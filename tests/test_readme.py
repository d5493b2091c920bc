"""The README's examples are the files that the suite checks, its excerpt is real output, its commands work."""

import re
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from harness.paths import ROOT, TOOLS
from harness.processes import run

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
    with ThreadPoolExecutor(2) as pool:
        both = list(
            pool.map(lambda place: run(sys.executable, TOOLS / "demo.py", env={"TMPDIR": str(place)}), places)
        )
    assert [finished.status for finished in both] == [0, 0], [finished.errors for finished in both]
    assert [list(place.iterdir()) for place in places] == [[], []]
    return both[0].output


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
