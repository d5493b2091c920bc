"""The pages: what is generated is current, links lead somewhere, and every program and every public name is shown."""

import re
from pathlib import Path
from typing import Any

import pytest
from mypy_boto3_sagemaker_runtime import client, literals, type_defs
from typing_extensions import get_type_hints

from checkers.programs import read_programs
from client.conformance import TYPED_DICTS
from docs import reference
from model.stubs import Stubs
from model.test_contract import PROMISED
from pages import anchors, blocks, links
from paths import DOCS, ROOT, installed_package

PAGES = {path: path.read_text() for path in sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *DOCS.rglob("*.md")])}
REFERENCE = {path.stem: text for path, text in PAGES.items() if path.parent == reference.REFERENCE}
SECTIONS = dict(re.findall(r"(?ms)^## ([\w ]+)\n(.*?)(?=^## |\Z)", REFERENCE.get("type_defs", "")))
"""Typed dictionary -> what its page says of it."""


def test_pages_are_current() -> None:
    stale = [str(page) for page, text in reference.pages().items() if PAGES.get(page) != text]
    assert stale == [], "run: nox -s docs"


def leads_nowhere(page: Path, link: str) -> bool:
    path, _, anchor = link.partition("#")
    if re.match(r"https?:", link):
        return False
    found = page.parent.joinpath(path).resolve() if path else page
    # What is not in `docs/` is not on the site; the README is also shown where its neighbours are not.
    if not (page.is_relative_to(DOCS) and found.is_file() and found.is_relative_to(DOCS)):
        return True
    return anchor != "" and anchor not in anchors(found.read_text())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    assert [link for link in links(PAGES[page]) if leads_nowhere(page, link)] == []


def test_programs_are_checked_files_and_every_example_is_shown() -> None:
    heads = ("python", 'python title="Example"')
    shown = {block for text in PAGES.values() for head in heads for block in blocks(text, head)}
    examples = {name: text for name, text in read_programs().items() if name.startswith("examples/")}
    assert [name for name, text in examples.items() if text not in shown] == []
    assert shown <= set(examples.values())


def test_every_public_name_has_a_section() -> None:
    found = set(re.findall(r"(?m)^#+ (\w+)$", "\n".join(REFERENCE.values())))
    other_names = re.findall(r"(?m)^\| `(\w+)` \| \[", SECTIONS["Other names"])
    stubs = Stubs(installed_package())
    methods = [*stubs.methods, *stubs.other_methods, *get_type_hints(client.Exceptions)]
    assert {*type_defs.__all__, *literals.__all__, *methods} - found == set(other_names)


@pytest.mark.parametrize("name", TYPED_DICTS)
def test_section_shows_the_dictionary(name: str) -> None:
    dictionary = TYPED_DICTS[name]
    [definition] = blocks(SECTIONS[name], 'python title="Definition"')
    defined = dict(re.findall(r"(?m)^    (\w+): (NotRequired|)", definition))
    rows = dict(re.findall(r"(?m)^\| `(\w+)` \|.*?\| (\w+) \|", SECTIONS[name]))
    assert list(get_type_hints(dictionary)) == list(defined) == list(rows)
    for key, often in rows.items():
        optional = key in dictionary.__optional_keys__
        assert (defined[key] == "NotRequired") == optional
        # tests/client/test_presence.py compares the words with responses.
        assert often in (("no", "sometimes", "never") if optional else ("yes", "always", "usually", "never"))


def test_usage_examples_run() -> None:
    found = {name: blocks(text, 'python title="Usage Example"') for name, text in SECTIONS.items()}
    assert {*PROMISED} < {name for name, programs in found.items() if programs}
    for name in TYPED_DICTS.keys() & found.keys():
        for block in found[name]:
            program: dict[str, Any] = {}
            exec(compile(block, f"{name}.py", "exec"), program)
            value, hints = program["get_value"](), get_type_hints(program["get_value"])
            assert hints["return"] is (type_ := TYPED_DICTS[name])
            assert type_.__required_keys__ <= value.keys() <= get_type_hints(type_).keys()


def test_readme_shows_rows_and_figures_of_the_pages() -> None:
    readme, home = PAGES[ROOT / "README.md"], PAGES[DOCS / "index.md"]
    assert blocks(readme, "text")[0] == blocks(home, "text")[0]
    assert set(re.findall(r"(?m)^\| .*", readme)) <= set(PAGES[DOCS / "moving.md"].splitlines())
    measured = re.findall(r"(?m)^\| all \| ([\d.]+)% \| ([\d.]+)%", PAGES[DOCS / "verified.md"])
    for page in (readme, home):
        shown = re.findall(r"([\d.]+) %", " ".join(page.split()))
        assert [*zip(shown[:2], shown[2:4], strict=True)] == measured
