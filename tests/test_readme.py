"""The README's excerpt is real output, its notebook lines and its commands work."""

import re
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from harness.language_server import CURSOR, SERVERS, LanguageServer
from harness.markdown import blocks
from harness.paths import DOCS, ROOT, TOOLS
from harness.processes import run

README = (ROOT / "README.md").read_text()


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


def test_excerpt_is_what_the_demo_prints(demo: str) -> None:
    command, _, excerpt = blocks(README, "text")[0].partition("\n")
    assert command == "$ python -m nox -s demo"
    assert "unchecked: 1 request sent, then KeyError: 'body'\n" in excerpt
    assert excerpt in demo


def test_demo_runs_every_operation_and_both_errors(demo: str) -> None:
    said = demo[demo.index("3. The examples, run") :]
    for output in (
        "[0.25]",
        "s3://bucket/out/",
        "Grüße, Welt!",
        "container answered 400",
        "The stream broke",
    ):
        assert output in said


@pytest.mark.parametrize("page", [ROOT / "README.md", DOCS / "editors.md"], ids=lambda page: page.stem)
def test_notebook_lines_work(page: Path, tmp_path: Path) -> None:
    """The cell runs, and what Jupyter asks then completes the arguments."""
    [cell] = [block for block in blocks(page.read_text(), "text") if "%pip" in block]
    program, call, _ = re.split(
        r"(client\.invoke_endpoint\()", re.sub(r"^%.*\n", "", cell, flags=re.MULTILINE)
    )
    program = program.rpartition("\n")[0] + "\n"
    finished = run(sys.executable, "-c", program, env={"AWS_DEFAULT_REGION": "eu-central-1"})
    assert finished.status == 0, finished.errors
    with LanguageServer(SERVERS["jedi"], tmp_path) as server:
        assert {"EndpointName", "Body"} <= set(server.complete(f"{program}{call}{CURSOR})"))


def test_commands_are_the_sessions_that_ci_runs() -> None:
    sessions = set(re.findall(r"nox -s (\w+)", README))
    assert sessions == {"demo", "tests"}
    assert "python -m pip install nox && python -m nox -s tests" in (ROOT / ".ci" / "run").read_text()
