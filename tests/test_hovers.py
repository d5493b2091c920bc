"""What a hover shows in six language servers, rendered: everything that the stubs document, and working links."""

import ast
import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from harness import docstrings
from harness.language_server import CURSOR, SERVERS, LanguageServer
from harness.paths import PACKAGE, installed_package

CLASSES = {
    node.name: node
    for module in ("client", "type_defs")
    for node in ast.parse((installed_package() / f"{module}.pyi").read_text()).body
    if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
}
TYPED_DICTS = {name: node for name, node in CLASSES.items() if name.endswith("TypeDef")}


@dataclass(frozen=True)
class Target:
    """Something that a person points at, and the documentation that the stubs have for it."""

    name: str
    kind: str
    line: str
    documented: docstrings.Docstring


def targets() -> Iterator[Target]:
    for name, node in CLASSES.items():
        yield Target(name, "class", f"a: {name}{CURSOR}", docstrings.read(node))
    methods = [node for node in CLASSES["SageMakerRuntimeClient"].body if isinstance(node, ast.FunctionDef)]
    for node in methods:
        overloads = [other for other in methods if other.name == node.name]
        kind = f"overload {overloads.index(node) + 1}" if len(overloads) > 1 else "method"
        # The two overloads differ in what they require.
        call = f'(EndpointName="e", {node.args.kwonlyargs[1].arg}="s3://b/k")' if len(overloads) > 1 else ""
        yield Target(f"{node.name}{call}", kind, f"client.{node.name}{CURSOR}{call}", docstrings.read(node))
    for name, _, text in docstrings.keys(CLASSES["Exceptions"]):
        yield Target(name, "exception", f"client.exceptions.{name}{CURSOR}", docstrings.Docstring(text))
    for owner, node in TYPED_DICTS.items():
        key, _, text = next(docstrings.keys(node))
        line = f'value_{owner}["{key[:3]}{CURSOR}{key[3:]}"]'
        yield Target(f"{owner}.{key}", "key", line, docstrings.Docstring(text))


TARGETS = list(targets())
PROGRAM = "\n".join(
    [
        f"from {PACKAGE}.client import Exceptions, SageMakerRuntimeClient",
        f"from {PACKAGE}.type_defs import {', '.join(TYPED_DICTS)}",
        f"def program(client: SageMakerRuntimeClient, {', '.join(f'value_{n}: {n}' for n in TYPED_DICTS)}) -> None:",
        *(f"    {target.line}" for target in TARGETS),
    ]
)

NOT_SHOWN = {
    ("pyright", "key"),
    ("jedi", "key"),
    ("zuban", "key"),
    # They show the last overload, whatever the call.
    ("jedi", "overload 1"),
    ("pyrefly", "overload 1"),
}
"""What a server does not show."""


def hovers(server: str, root: Path) -> list[str]:
    with LanguageServer(SERVERS[server], root) as running:
        # Some answer at once with nothing, while they still read the packages.
        until = time.monotonic() + 30
        while not (found := running.hovers(PROGRAM))[0] and time.monotonic() < until:
            time.sleep(0.2)
        return found


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    """Server -> target -> what it sends, as HTML."""
    with ThreadPoolExecutor(2) as pool:
        found = pool.map(lambda server: hovers(server, tmp_path_factory.mktemp(server)), SERVERS)
        markdown = MarkdownIt()
        # pyrefly adds links to files, which an editor follows.
        markdown.validateLink = lambda url: True
        return {
            server: {t.name: markdown.render(text) for t, text in zip(TARGETS, texts, strict=True)}
            for server, texts in zip(SERVERS, found, strict=True)
        }


def words(html: str) -> str:
    """Return the text of HTML in one line, without what only marks code or layout."""
    text = unescape(re.sub(r"<[^>]*>", "", html)).replace("`", "")
    return " ".join(text.split())


def expected(documented: docstrings.Docstring, plain: bool) -> Iterator[str]:
    """Yield a pattern for everything that must be shown."""
    for paragraph in documented.lead.split("\n\n"):
        yield re.escape(words(paragraph if plain else MarkdownIt().render(paragraph)))
    for name, meaning in (documented.args | documented.raises).items():
        yield rf"\b{name}\W+(optional\W+)?{re.escape(words(meaning))}"
    if documented.returns:
        yield re.escape(words(documented.returns))


def problems(target: Target, html: str) -> Iterator[str]:
    # Behind the signature, which is a block of code; some servers put all of a text into one, too.
    _, _, html = html.partition("</pre>")
    text = words(html)
    plain = '<code class="language-text">' in html
    for pattern in expected(target.documented, plain):
        # Some servers show both overloads.
        if len(re.findall(pattern, text)) not in ((1, 2) if "overload" in target.kind else (1,)):
            yield f"not once: {pattern}"
    links = re.findall(r'href="(https:[^"]+)"', html)
    if not plain and set(links) != set(re.findall(r"https:[^\s)]+", target.documented.lead)):
        yield f"links: {links}"
    if headings := set(re.findall(r"<h\d>(.*?)</h\d>", html)) - {"Args", "Arguments", "Returns", "Raises"}:
        yield f"headings: {headings}"
    if not plain and re.search(r"\]\(|```|\*\*|AWS:", re.sub(r"<code>.*?</code>", "", html)):
        yield f"markers are left: {text}"


@pytest.mark.parametrize("server", SERVERS)
def test_hover_shows_what_the_stubs_document(server: str, shown: dict[str, dict[str, str]]) -> None:
    found = {}
    for target in TARGETS:
        wrong = list(problems(target, shown[server][target.name]))
        if (server, target.kind) in NOT_SHOWN:
            wrong = [] if wrong else ["is shown now; remove it from NOT_SHOWN"]
        if wrong:
            found[target.name] = wrong
    assert found == {}, "\n".join(f"{name}: {wrong}" for name, wrong in found.items())
