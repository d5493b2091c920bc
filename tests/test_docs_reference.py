"""The reference pages and pictures are what the stubs and tools say, the examples run, and no link is broken."""

import ast
import re
import sys
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from botocore.eventstream import EventStream
from mypy_boto3_sagemaker_runtime import type_defs

from harness.paths import DOCS, TOOLS, installed_package
from harness.processes import run

REFERENCE = DOCS / "sagemaker_runtime"

STUB = {
    node.name: node
    for node in ast.parse((installed_package() / "type_defs.pyi").read_text()).body
    if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
}

PAGES = sorted(DOCS.rglob("*.md"))


def split(page: Path, level: int) -> dict[str, str]:
    """Part a page into its sections by heading."""
    pieces = re.split(rf"^{'#' * level} (.+)$", page.read_text(), flags=re.MULTILINE)
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def blocks(text: str, title: str = "") -> list[str]:
    head = f'```python title="{title}"' if title else "```python"
    return re.findall(rf"^{re.escape(head)}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def rows(text: str) -> list[list[str]]:
    """Return the cells of the tables in a text, without their heads."""
    cells = [line[2:-2].split(" | ") for line in text.splitlines() if line.startswith("| ")]
    rules = {number for number, row in enumerate(cells) if set(row) == {"---"}}
    return [row for number, row in enumerate(cells) if not {number, number + 1} & rules]


def without_code(page: Path) -> str:
    return re.sub(r"^```.*?^```$|`[^`\n]+`", "", page.read_text(), flags=re.MULTILINE | re.DOTALL)


SECTIONS = split(REFERENCE / "type_defs.md", 2)


@pytest.mark.parametrize("tool", ["docs", "pictures"])
def test_what_is_made_is_current(tool: str) -> None:
    finished = run(sys.executable, TOOLS / f"{tool}.py", "--check", timeout=300)
    assert finished.status == 0, finished.errors


def test_every_dictionary_has_a_section() -> None:
    text = (REFERENCE / "type_defs.md").read_text()
    assert text.startswith(
        "# Typed dictionaries\n\n> [Index](../index.md) > [SageMakerRuntime](./index.md) > Typed dictionaries\n"
    )
    assert len(STUB) >= 16
    assert set(SECTIONS) == {*STUB, "BlobTypeDef", "Other names"}


@pytest.mark.parametrize("name", STUB)
def test_definition_is_the_stub(name: str) -> None:
    [block] = blocks(SECTIONS[name], "Definition")
    [shown] = ast.parse(block).body
    stub = STUB[name]
    assert isinstance(shown, ast.ClassDef)
    assert shown.name == name
    assert [ast.unparse(n) for n in (*shown.bases, *shown.keywords)] == [
        ast.unparse(n) for n in (*stub.bases, *stub.keywords)
    ]
    keys = [n for n in stub.body if isinstance(n, ast.AnnAssign)]
    assert [ast.unparse(n) for n in shown.body] == [ast.unparse(n) for n in keys]


@pytest.mark.parametrize("name", STUB)
def test_table_tells_of_every_key(name: str) -> None:
    dictionary = getattr(type_defs, name)
    told = {row[0].strip("`"): row for row in rows(SECTIONS[name])}
    assert list(told) == list(get_type_hints(dictionary))
    for key, (_, kind, required, meaning) in told.items():
        assert required == ("yes" if key in dictionary.__required_keys__ else "no")
        assert kind and "NotRequired" not in kind
        assert len(meaning) > 20
        limits = r"(?:At most )?\d+ (?:to \d+ )?(?:characters|bytes|seconds)"
        [text] = [
            ast.literal_eval(after.value)
            for node, after in zip(STUB[name].body, STUB[name].body[1:], strict=False)
            if isinstance(node, ast.AnnAssign)
            and ast.unparse(node.target) == key
            and isinstance(after, ast.Expr)
        ]
        assert re.findall(limits, meaning) == re.findall(limits, " ".join(text.split()))


@pytest.mark.parametrize("name", STUB)
def test_usage_example_runs(name: str) -> None:
    [block] = blocks(SECTIONS[name], "Usage Example")
    assert f"from {type_defs.__name__} import" in block
    program: dict[str, Any] = {}
    exec(compile(block, f"{name}.py", "exec"), program)
    dictionary = getattr(type_defs, name)
    assert program["get_value"].__annotations__["return"] is dictionary
    # The one value that a program does not make itself.
    given = [EventStream.__new__(EventStream)] * (program["get_value"].__code__.co_argcount)
    value = program["get_value"](*given)
    assert (
        dictionary.__required_keys__
        <= value.keys()
        <= dictionary.__required_keys__ | dictionary.__optional_keys__
    )


def test_client_page_tells_of_every_method_argument_and_exception() -> None:
    client = next(
        node
        for node in ast.parse((installed_package() / "client.pyi").read_text()).body
        if isinstance(node, ast.ClassDef) and node.name == "SageMakerRuntimeClient"
    )
    sections = split(REFERENCE / "client.md", 3)
    exceptions = set(
        re.findall(r"^    (\w+): type\[_", (installed_package() / "client.pyi").read_text(), re.MULTILINE)
    )
    methods = [n for n in client.body if isinstance(n, ast.FunctionDef) and n.name != "exceptions"]
    assert len(exceptions) == 9
    assert set(sections) == {method.name for method in methods} | exceptions | {"from_code"}
    for method in methods:
        told = {row[0].strip("`") for row in rows(sections[method.name])}
        assert {argument.arg for argument in method.args.kwonlyargs} <= told


def test_examples_of_the_first_pages_are_checked_files() -> None:
    checked = [path.read_text() for path in (DOCS / "examples").glob("*.py")]
    checked += [block for section in SECTIONS.values() for block in blocks(section, "Usage Example")]
    shown = [
        block
        for name in ("index.md", "sagemaker_runtime/index.md")
        for block in blocks((DOCS / name).read_text())
    ]
    shown += blocks((REFERENCE / "client.md").read_text(), "Example")
    assert len(shown) >= 7
    assert [block for block in shown if block not in checked] == []


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as a code host and the site make them."""
    text = re.sub(r"^```.*?^```$", "", page.read_text(), flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    """The site's strict build looks for pages and anchors, too, but not for files, nor outside of `docs/`."""
    broken = []
    for link in re.findall(r"\]\(([^)\s]+)\)", without_code(page)):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if re.match(r"\w+:", link) is None and not (
            target.is_file() and target.is_relative_to(DOCS) and (not anchor or anchor in anchors(target))
        ):
            broken.append(link)
    assert broken == []


def test_the_reference_links_its_parts() -> None:
    links = re.findall(r"\]\(([^)\s:]+)\)", "".join(path.read_text() for path in REFERENCE.glob("*.md")))
    assert len(links) >= 150
