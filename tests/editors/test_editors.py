"""What six language servers show: as much as with the smallest stub, and everything that the stubs document."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

import pytest
from markdown_it import MarkdownIt

from editors.probes import NOT_OURS, PROBES, Probe, measure, query_all
from editors.server import CURSOR, SERVERS
from model import docstrings
from model.stubs import Stubs
from paths import PACKAGE, installed_package

STUBS = Stubs(installed_package())
TYPED_DICTS = STUBS.typed_dicts


@dataclass(frozen=True)
class Target:
    """A hover target, and the documentation that the stubs have for it."""

    kind: str
    line: str
    documented: docstrings.Docstring


def targets() -> Iterator[Target]:
    for name, definition in {
        "Exceptions": STUBS.exceptions,
        STUBS.client.node.name: STUBS.client,
        **TYPED_DICTS,
    }.items():
        yield Target("class", f"a: {name}{CURSOR}", definition.docstring)
    for node in STUBS.client.node.body:
        if isinstance(node, ast.FunctionDef):
            kind, call = "method", ""
            if "overload" in map(ast.unparse, node.decorator_list):
                # The two overloads differ in what they require.
                required = node.args.kwonlyargs[1].arg
                kind, call = f"overload {required}", f'(EndpointName="e", {required}="s3://b/k")'
            yield Target(kind, f"client.{node.name}{CURSOR}{call}", docstrings.read(node))
    for name, member in STUBS.exceptions.members.items():
        yield Target("exception", f"client.exceptions.{name}{CURSOR}", docstrings.Docstring(member.text))
    for owner, definition in TYPED_DICTS.items():
        key, member = next(iter(definition.members.items()))
        yield Target("key", f'value_{owner}["{key[:3]}{CURSOR}{key[3:]}"]', docstrings.Docstring(member.text))


TARGETS = list(targets())
PROGRAM = "\n".join(
    [
        f"from {PACKAGE}.client import Exceptions, SageMakerRuntimeClient",
        f"from {PACKAGE}.type_defs import {', '.join(TYPED_DICTS)}",
        f"def program(client: SageMakerRuntimeClient, {', '.join(f'value_{n}: {n}' for n in TYPED_DICTS)}) -> None:",
        *(f"    {target.line}" for target in TARGETS),
    ]
)

MARKDOWN = MarkdownIt()
# pyrefly adds links to files, which an editor follows.
MARKDOWN.validateLink = lambda url: True

NOT_SHOWN = {
    ("pyright", "key"),
    ("jedi", "key"),
    ("zuban", "key"),
    # They show the last overload, whatever the call.
    ("jedi", "overload InputLocation"),
    ("pyrefly", "overload InputLocation"),
}
"""What a server does not show."""


Answers = dict[str, tuple[dict[str, tuple[bool, bool]], list[str]]]
"""Server -> which probes are shown, with our stubs and with the smallest; what a hover shows at each target."""


@pytest.fixture(scope="module")
def answers() -> Answers:
    return query_all(lambda name, server: (measure(name, server), server.hovers(PROGRAM)))


@pytest.mark.parametrize("probe", PROBES, ids=lambda probe: probe.name)
@pytest.mark.parametrize("server", SERVERS)
def test_server_shows_what_a_stub_can_give(server: str, probe: Probe, answers: Answers) -> None:
    shown, with_minimal = answers[server][0][probe.name]
    assert shown == (server not in probe.lacking.split()), "correct the stubs, or `lacking` in probes.py"
    assert with_minimal == ((server, probe.name) in NOT_OURS), "what the smallest stub gets, ours must get"


def words(html: str) -> str:
    """Return the text of HTML in one line, without what only marks code or layout."""
    text = unescape(re.sub(r"<[^>]*>", "", html)).replace("`", "")
    return " ".join(text.split())


def expected(documented: docstrings.Docstring, plain: bool) -> Iterator[str]:
    """Yield a pattern for everything that must be shown."""
    for paragraph in documented.lead.split("\n\n"):
        yield re.escape(words(paragraph if plain else MARKDOWN.render(paragraph)))
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
def test_hover_shows_what_the_stubs_document(server: str, answers: Answers) -> None:
    found = {}
    for target, text in zip(TARGETS, answers[server][1], strict=True):
        wrong = list(problems(target, MARKDOWN.render(text)))
        if (server, target.kind) in NOT_SHOWN:
            wrong = [] if wrong else ["is shown now; remove it from NOT_SHOWN"]
        if wrong:
            found[target.line] = wrong
    assert found == {}, "\n".join(f"{line}: {wrong}" for line, wrong in found.items())
