"""The docstrings: the same thing has the same text, links and leads follow from the operation, limits have a source."""

import ast
import re
from collections import defaultdict

from model import docstrings
from model.expected import calls
from model.service import OPERATIONS, SERVICE
from model.stubs import FACT, Stubs
from paths import DOCS, installed_package

STUBS = Stubs(installed_package())
LIMITS = {
    "60 seconds": "the API reference of InvokeEndpoint, and botocore's read timeout: tests/client/test_retries.py",
    "8 minutes": "Developer Guide, how containers serve requests: a stream",
    **dict.fromkeys(["1 hour", "1 GB"], "Developer Guide, asynchronous inference"),
    "25 MB": "Developer Guide, model hosting FAQs; botocore's model says 6291456 bytes",
    "6 MiB": "6291456 bytes",
    "4 MB": "Developer Guide, invoke a serverless endpoint",
    **dict.fromkeys(["900 seconds", "15 minutes", "21600 seconds", "6 hours"], "texts of botocore's model"),
    "3600 seconds": "botocore, generate_presigned_url: tests/client/test_client.py",
    "1 KiB": "botocore, StreamingBody.__iter__",
}
"""What the docstrings say of time and size besides the facts that botocore's model has, and the source of each."""
NUMBER = re.compile(r"\d+ (?:characters|bytes|seconds|minutes?|hours?|[KMG]i?B)\b")
REFERENCE = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_"


def texts(stubs: Stubs) -> dict[str, set[str]]:
    """Return the texts of each exception, and of each parameter and key of an operation's overloads."""
    found = defaultdict[str, set[str]](set)
    for method, overloads in stubs.methods.items():
        for docstring in (docstrings.read(overload.node) for overload in overloads):
            found[f"{method}: lead"].add(docstring.lead.partition("\n")[2] + docstring.returns)
            for name, text in docstring.raises.items():
                found[name].add(text)
            for name, text in docstring.args.items():
                found[f"{method}({name})"].add(text)
    for call in calls(SERVICE):
        for name, _, text in docstrings.keys(stubs.typed_dicts[call.request].node):
            found[f'{call.method}["{name}"]'].add(text)
    return found


def test_same_thing_has_the_same_text() -> None:
    assert {name: found for name, found in texts(STUBS).items() if len(found) > 1} == {}


def test_lead_and_link_follow_from_the_operation() -> None:
    for call in calls(SERVICE):
        operation = OPERATIONS[call.method].name
        link = f"See [{operation}]({REFERENCE}{operation}.html)."
        for what, name in (("Request", call.request), ("Response", call.response)):
            lead = docstrings.read(STUBS.typed_dicts[name].node).lead
            assert lead.startswith(f"{what} of `SageMakerRuntimeClient.{call.method}`"), name
            assert link in lead, name
        for overload in STUBS.methods[call.method]:
            assert link in docstrings.read(overload.node).lead, call.method


def test_number_with_a_unit_is_a_known_limit() -> None:
    """The phrases in `FACT` are compared with botocore; the table has every other number, and no more."""
    nodes = [node for file in STUBS.files.values() for node in ast.walk(file.tree)]
    text = FACT.sub("", " ".join(" ".join(map(docstrings.text_of, nodes)).split()))
    assert {*NUMBER.findall(text)} == LIMITS.keys()


def test_page_of_limits_has_the_limits_of_the_docstrings() -> None:
    """test_arguments.py compares its large numbers with botocore's model; its parameters are written from the stubs."""
    page = " ".join((DOCS / "limits.md").read_text().partition("## Parameters")[0].split())
    assert {*NUMBER.findall(FACT.sub("", page))} <= LIMITS.keys() | {"128000 bytes", "6291456 bytes"}


def test_first_line_of_an_attribute_has_no_colon() -> None:
    """Sphinx reads the text before a colon there as the attribute's type."""
    members = [m for d in (*STUBS.typed_dicts.values(), STUBS.exceptions) for m in d.members.values()]
    assert [m.place for m in members if ":" in m.text.partition("\n")[0]] == []
