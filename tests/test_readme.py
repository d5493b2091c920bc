"""The README's excerpt is real output, its notebook lines and its commands work."""

import json
import re
import sys
from pathlib import Path

import pytest

from harness.markdown import blocks, stale
from harness.paths import DISTRIBUTION, DOCS, FIGURES, ROOT, TOOLS
from harness.processes import output_of
from pictures import pictures

README = (ROOT / "README.md").read_text()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the demonstration prints; it leaves no file behind."""
    place = tmp_path_factory.mktemp("demo")
    printed = output_of(sys.executable, TOOLS / "demo.py", env={"TMPDIR": str(place)})
    assert list(place.iterdir()) == []
    return printed


def test_excerpt_is_what_the_demo_prints(demo: str) -> None:
    command, _, excerpt = blocks(README, "text")[0].partition("\n")
    assert command == "$ python -m nox -s demo"
    assert "unchecked: 1 request sent, then KeyError: 'body'\n" in excerpt
    assert excerpt in demo


def test_pictures_are_current(demo: str) -> None:
    assert stale(pictures(demo)) == [], "run: nox -s pictures"


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


# What IPython, and so Jupyter, offers in some cells, before and after one has run. It asks as ipykernel does.
COMPLETE = """
import json, sys
from IPython.core.completer import provisionalcompleter
from IPython.core.interactiveshell import InteractiveShell
program, before, after = json.loads(sys.argv[1])
shell = InteractiveShell.instance()
def offered(cells):
    with provisionalcompleter():
        return [[c.text for c in shell.Completer.completions(cell, len(cell))] for cell in cells]
first = offered(before)
assert shell.run_cell(program).success
print(json.dumps([first, offered(after)]))
"""
OFFERED = {"methods": "invoke_endpoint", "arguments": "EndpointName=", "keys": '"Body"'}


def complete(folder: Path, program: str, before: list[str], after: list[str]) -> list[list[list[str]]]:
    environment = {"AWS_DEFAULT_REGION": "eu-central-1", "IPYTHONDIR": str(folder)}
    cells = json.dumps([program, before, after])
    output = output_of(sys.executable, "-c", COMPLETE, cells, env=environment, cwd=folder)
    return json.loads(output.splitlines()[-1])


def notebook(page: Path) -> str:
    [lines] = [block for block in blocks(page.read_text(), "text") if "%pip" in block]
    return re.sub(r"^%.*\n", "", lines, flags=re.MULTILINE)


def test_notebook_lines_work_and_offer_what_the_table_says(tmp_path: Path) -> None:
    page = DOCS / "editors.md"
    assert notebook(page) == notebook(ROOT / "README.md")
    program = notebook(page).partition("client.invoke")[0]
    function = f"{program.splitlines()[0]}\ndef predict(client: runtime.Client):\n    "
    given = 'response = client.invoke_endpoint(EndpointName="a", Body="")'
    table = re.findall(r"^\| `((?:client|response)\S*)` \| (.*) \|$", page.read_text(), re.MULTILINE)
    before = [
        text
        for after, _ in table
        for text in (f"{program}{given}\n{after}", f"{function}{given}\n    {after}")
    ]
    assert len(table) == len(OFFERED)
    found, later = complete(tmp_path, program, before, [f"{given}\n{after}" for after, _ in table])
    for number, (after, cells) in enumerate(table):
        offered = [found[2 * number], later[number], found[2 * number + 1]]
        for said, names in zip(cells.split(" | "), offered, strict=True):
            no, _, what = said.rpartition(" ")
            assert (OFFERED[what] in names) == (no != "no"), (after, said)


@pytest.mark.parametrize("page", [ROOT / "README.md", *DOCS.rglob("*.md")], ids=lambda page: page.stem)
def test_nothing_installs_the_other_package_of_this_name(page: Path) -> None:
    text = page.read_text()
    shown = "".join(block for language in ("console", "text", "yaml") for block in blocks(text, language))
    assert not re.search(rf"{DISTRIBUTION}(?!\[boto3\] @ git\+)", shown)


def test_commands_are_the_sessions_that_ci_runs() -> None:
    sessions = set(re.findall(r"nox -s (\w+)", README))
    assert sessions == {"demo", "tests"}
    assert "python -m pip install nox && python -m nox -s tests" in (ROOT / ".ci" / "run").read_text()


@pytest.mark.parametrize("page", [ROOT / "README.md", DOCS / "index.md"], ids=lambda page: page.name)
def test_agreement_is_the_measured_one(page: Path) -> None:
    measured = (FIGURES / "agreement.md").read_text()
    calls, generated, _, uses, uses_generated, _ = re.findall(
        r"[\d.]+%", re.search(r"^\| all .*", measured, re.M)[0]
    )
    text = " ".join(page.read_text().split())
    shown = re.findall(r"([\d.]+) %", text)
    assert [f"{number}%" for number in shown[:4]] == [calls, uses, generated, uses_generated]
    assert [n for n in re.findall(r"([\d,]+) (?:random calls|uses)", text) if n not in measured] == []
