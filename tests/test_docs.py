"""The pages: what is generated is current, links lead where they say, and names and figures in prose are right."""

import ast
import builtins
import enum
import gzip
import io
import json
import operator
import pkgutil
import re
import typing
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any, get_args, get_type_hints

import boto3
import botocore.config
import botocore.configprovider
import botocore.eventstream
import botocore.exceptions
import botocore.session
import pytest
import urllib3.exceptions
from mypy_boto3_sagemaker_runtime import client, literals, type_defs

import docs
from harness import docstrings
from harness.checkers import CHECKERS
from harness.conformance import TYPED_DICTS
from harness.language_server import SERVERS
from harness.markdown import (
    anchors,
    blocks,
    code_spans,
    links,
    rows,
    sections,
    stale,
    without_fences,
)
from harness.paths import DOCS, EXAMPLES, ROOT, STUBS, TESTS, installed_package
from harness.service import service_description

PAGES = {
    path.relative_to(ROOT).as_posix(): path.read_text()
    for path in sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *DOCS.rglob("*.md"), *STUBS.glob("*.pyi")])
}
REFERENCE = {name: PAGES[f"docs/sagemaker_runtime/{name}.md"] for name in ("client", "literals", "type_defs")}
CLIENT = boto3.client("sagemaker-runtime", region_name="eu-central-1")
CLASSES = {
    node.name: node
    for name in ("client", "type_defs")
    for node in ast.parse((installed_package() / f"{name}.pyi").read_text()).body
    if isinstance(node, ast.ClassDef)
}
FUNCTIONS = [
    node
    for name in ("SageMakerRuntimeClient", "Exceptions")
    for node in CLASSES[name].body
    if isinstance(node, ast.FunctionDef) and node.name != "exceptions"
]

each_page = pytest.mark.parametrize("page", PAGES)


def test_pages_are_current(tmp_path: Path) -> None:
    assert stale(docs.pages(tmp_path)) == [], "run: nox -s docs"


def test_stale_page_is_found() -> None:
    page = DOCS / "index.md"
    assert stale({page: page.read_text()}) == []
    assert stale({page: page.read_text() + "more"}) == ["docs/index.md"]


REQUIRED = ("yes", "always", "usually", "never")  # tests/runtime/test_presence.py looks at responses
OPTIONAL = ("no", "sometimes", "never")


@pytest.mark.parametrize("name", TYPED_DICTS)
def test_section_shows_the_dictionary(name: str) -> None:
    section = sections(REFERENCE["type_defs"], 2)[name]
    dictionary, stub = TYPED_DICTS[name], CLASSES[name]
    [shown] = ast.parse(blocks(section, 'python title="Definition"')[0]).body
    stub.body = [node for node in stub.body if isinstance(node, ast.AnnAssign)]
    assert ast.unparse(shown) == ast.unparse(stub)
    described = rows(section)
    assert set(get_type_hints(dictionary)) <= set(described)
    for key in get_type_hints(dictionary):
        kind, often, meaning = described[key]
        assert often in (REQUIRED if key in dictionary.__required_keys__ else OPTIONAL)
        assert "NotRequired" not in kind
        assert len(meaning) > 20


@pytest.mark.parametrize("name", TYPED_DICTS)
def test_usage_example_runs(name: str) -> None:
    [block] = blocks(sections(REFERENCE["type_defs"], 2)[name], 'python title="Usage Example"')
    program: dict[str, Any] = {}
    exec(compile(block, f"{name}.py", "exec"), program)
    get_value, dictionary = program["get_value"], TYPED_DICTS[name]
    assert get_value.__annotations__["return"] is dictionary
    # The one value that a program does not make itself.
    value = get_value(
        *[botocore.eventstream.EventStream.__new__(botocore.eventstream.EventStream)]
        * get_value.__code__.co_argcount
    )
    keys = dictionary.__required_keys__ | dictionary.__optional_keys__
    assert dictionary.__required_keys__ <= value.keys() <= keys


def test_reference_has_a_section_for_everything() -> None:
    found = sections(REFERENCE["client"], 3)
    assert set(found) == {f.name for f in FUNCTIONS} | set(get_type_hints(client.Exceptions))
    for function in FUNCTIONS:
        arguments = {argument.arg for argument in [*function.args.args[1:], *function.args.kwonlyargs]}
        # A method that must not be called has no arguments to describe.
        assert ast.unparse(function.returns) == "NoReturn" or arguments <= set(rows(found[function.name])), (
            function.name
        )
    assert set(sections(REFERENCE["type_defs"], 2)) == {
        *TYPED_DICTS,
        "BlobTypeDef",
        "How often a key is present",
        "Other names",
    }
    assert set(sections(REFERENCE["literals"], 2)) == set(literals.__all__)


def resolve(path: str) -> Any:
    """Return what a dotted name leads to, or None: `client` is a module, and also what boto3 makes."""
    ours = {"client": [client, CLIENT], "literals": [literals], "type_defs": [type_defs]}
    first, _, rest = path.partition(".")
    for start in ours.get(first, []):
        with suppress(AttributeError):
            return operator.attrgetter(rest)(start)
    with suppress(AttributeError, ImportError):
        return None if first in ours else pkgutil.resolve_name(path)
    return None


def test_exceptions_are_listed_below_their_bases() -> None:
    listed = re.findall(r"^( *)- \[?`([\w.]+)`", REFERENCE["client"], re.MULTILINE)
    above: list[Any] = [Exception]
    for indent, name in listed:
        del above[len(indent) // 4 + 1 :]
        above.append(resolve(name))
        assert issubclass(above[-1], above[-2]), name
    assert {name.rpartition(".")[2] for _, name in listed} >= set(get_type_hints(client.Exceptions))


TITLES = {
    title[0]: page
    for page, text in PAGES.items()
    if page.startswith("docs/") and (title := re.findall(r"^# (.+)$", text, re.MULTILINE))
}
SECTIONS = {name for page in REFERENCE.values() for name in re.findall(r"^##+ (\w+)$", page, re.MULTILINE)}


def wrong_link(page: str, text: str, target: str) -> bool:
    path, _, anchor = target.partition("#")
    if operation := re.search(r"/API_runtime_(\w+)\.html$", path):
        return text != operation[1]
    if re.match(r"https?:", target):
        return False
    # The README is also shown where its neighbours are not.
    found = (ROOT / page).parent.joinpath(path).resolve() if path else ROOT / page
    if not (page.startswith("docs/") and found.is_file() and found.is_relative_to(DOCS)):
        return True
    name = found.relative_to(ROOT).as_posix()
    section = text.removeprefix("client.exceptions.")
    return (
        (anchor != "" and anchor not in anchors(PAGES[name]))
        or (section in SECTIONS and anchor != section.lower())
        or (text in TITLES and name != TITLES[text])
    )


@each_page
def test_links_lead_where_they_say(page: str) -> None:
    """The site's strict build looks for pages and anchors, too, but not for files, nor outside of `docs/`."""
    assert [link for link in links(PAGES[page]) if wrong_link(page, *link)] == []


def words(source: Path) -> set[str]:
    """Return the names in a program, without its documentation."""
    tree = ast.parse(source.read_text())
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
            node.body = [n for n in node.body if not docstrings.text_of(n)] or [ast.Pass()]
    return set(re.findall(r"\w+", ast.unparse(tree)))


PROGRAMS = [path for folder in (STUBS, EXAMPLES, TESTS / "accept") for path in folder.glob("*.py*")]
MODULES = (
    boto3,
    botocore.eventstream,
    botocore.exceptions,
    builtins,
    enum,
    gzip,
    io,
    json,
    typing,
    urllib3.exceptions,
    zipfile,
)
KNOWN = set[str]().union(
    *map(words, PROGRAMS),
    *map(dir, (*MODULES, botocore.session.Session())),
    botocore.config.Config.OPTION_DEFAULTS,
    re.findall(r"\w+", str(botocore.configprovider.BOTOCORE_DEFAUT_SESSION_VARIABLES)),
    re.findall(r"\w+", str(service_description())),
)
KEYS = {key for dictionary in TYPED_DICTS.values() for key in get_type_hints(dictionary)}
NOT_THERE = {
    *("ModelErorr", "invoke_endpont", "NewThing"),  # wrong on purpose
    "AWS_REGION",  # boto3 does not read it
    *("AccessDeniedException", "ThrottlingException"),  # no service's model lists them
    "BaseClientExceptions",  # of botocore-stubs only
    "Unknown",  # of pyright
    "TypeDef",
}


@each_page
def test_names_in_prose_exist(page: str) -> None:
    spans = [s for s in code_spans(PAGES[page]) if not re.fullmatch(r"[\w./]+\.(?:pyi?|md|toml)", s)]
    text = "\n".join(spans)
    names = set(re.findall(r"\b[A-Z]\w*[a-z][A-Z]\w*|\b[A-Za-z]\w*_\w+", text))
    names |= {span for span in spans if re.fullmatch(r"[A-Z][a-z]\w+", span)}
    assert sorted(names - KNOWN - NOT_THERE) == []
    assert sorted(set(re.findall(r"\[\"(\w+)\"\]", text)) - KEYS) == []
    dotted = (
        r"(?<![\w.])(?:client|literals|type_defs|boto3|botocore|io|pathlib|typing|urllib3)(?:\.[A-Za-z_]\w*)+"
    )
    paths = {path for path in re.findall(dotted, text) if not NOT_THERE & set(path.split("."))}
    assert sorted(path for path in paths if resolve(path) is None) == []


@each_page
def test_files_and_sessions_in_prose_exist(page: str) -> None:
    text = "\n".join(code_spans(PAGES[page]) + blocks(PAGES[page], "console"))
    files = re.findall(r"(?:docs|tests|tools|\.ci|mypy_boto3_sagemaker_runtime)/[\w./]*", text)
    assert [file for file in files if not (ROOT / file).exists()] == []
    sessions = set(re.findall(r"^def (\w+)\(session:", (ROOT / "noxfile.py").read_text(), re.MULTILINE))
    named = {name for names in re.findall(r"nox -s ((?:\w+ ?)+)", text) for name in names.split()}
    assert named - sessions == set()


NUMBERS = dict(
    zip(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
        range(1, 11),
        strict=True,
    )
)
COUNTS = {
    "operations": len(get_args(literals.SageMakerRuntimeOperationName)),
    "errors": len(get_type_hints(client.Exceptions)) - 1,  # without `ClientError`
    "exceptions": len(get_type_hints(client.Exceptions)) - 1,
    "regions": len(get_args(literals.RegionName)),
    "overloads": sum("overload" in map(ast.unparse, f.decorator_list) for f in FUNCTIONS),
    "checkers": len(CHECKERS),
    "servers": len(SERVERS),
}


@each_page
def test_numbers_in_prose_are_right(page: str) -> None:
    """What is counted here is counted nowhere else by another number: \"the other operations\" needs none."""
    counted = rf"(?<!some )(?<!over )\b({'|'.join(NUMBERS)}|\d+) (?:[a-z]+ )?({'|'.join(COUNTS)})\b"
    found = re.findall(counted, without_fences(PAGES[page]).replace("\n", " "), re.IGNORECASE)
    wrong = [
        f"{n} {what}"
        for n, what in found
        if NUMBERS.get(n.lower(), n) not in (COUNTS[what], str(COUNTS[what]))
    ]
    assert wrong == []
