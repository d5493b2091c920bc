"""The docstrings: what is the same has the same text, and links and leads follow from the operation."""

from collections import defaultdict

from model import docstrings
from model.expected import calls
from model.service import OPERATIONS, SERVICE
from model.stubs import Stubs
from paths import installed_package

STUBS = Stubs(installed_package())
REFERENCE = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_"


def texts(stubs: Stubs) -> dict[str, set[str]]:
    """Return the texts of each exception, and of each parameter and key of an operation's overloads."""
    found = defaultdict[str, set[str]](set)
    for method, overloads in stubs.methods.items():
        for docstring in (docstrings.read(overload.node) for overload in overloads):
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
