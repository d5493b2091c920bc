"""The stubs against botocore's own model of the service: each difference is one line, which begins with the place."""

from collections import Counter
from collections.abc import Collection, Iterator
from importlib.metadata import version

from botocore.model import ServiceModel

from model.expected import RAISED_BY_ALL, Call, Keys, calls, exceptions, literals, typed_dictionaries
from model.stubs import Definition, Stubs
from paths import PACKAGE

BOTOCORE = f"botocore {version('botocore')}"


def differing_names(where: str, expected: Collection[str], found: Collection[str]) -> Iterator[str]:
    for name in expected:
        if name not in found:
            yield f"{where}{name} is in {BOTOCORE} but not in the stubs"
    for name in found:
        if name not in expected:
            yield f"{where}{name} is in the stubs but not in {BOTOCORE}"


def differing_members(holder: str, definition: Definition, expected: Keys) -> Iterator[str]:
    for name, member in expected.items():
        presence = "required" if member.required else "optional"
        if name not in definition.members:
            missing = f"{holder}.{name} ({member.type}, {presence})"
            yield f"{definition.place}: {missing} is in {BOTOCORE} but not in the stubs"
            continue
        found = definition.members[name]
        where = f"{found.place}: {holder}.{name}"
        if found.required != member.required:
            yield f"{where} must be {presence} ({BOTOCORE})"
        if found.type != member.type:
            yield f"{where} must be {member.type}, not {found.type} ({BOTOCORE})"
        if found.draft:
            yield f"{where}: the docstring is a draft; say what it means"
        if found.facts != member.facts:
            said, must = ("; ".join(facts) or "nothing" for facts in (found.facts, member.facts))
            yield f'{where}: the docstring must say "{must}", not "{said}" ({BOTOCORE})'
    for name, member in definition.members.items():
        if name not in expected:
            yield f"{member.place}: {holder}.{name} is in the stubs but not in {BOTOCORE}"


def differing_typed_dictionaries(stubs: Stubs, model: ServiceModel) -> Iterator[str]:
    expected = list(typed_dictionaries(model))
    # Two are botocore's own and in no model: tests/client/test_presence.py compares them with what it returns.
    names = dict.fromkeys([*(name for name, _ in expected), "ErrorTypeDef", "ResponseMetadataTypeDef"])
    yield from differing_names(f"{PACKAGE}/type_defs.pyi: ", names, stubs.typed_dicts)
    for name, keys in expected:
        if name in stubs.typed_dicts:
            yield from differing_members(name, stubs.typed_dicts[name], keys)


def signatures(stubs: Stubs, model: ServiceModel) -> Iterator[tuple[Call, Definition]]:
    """Yield each way to call an operation with the signature for it."""
    expected = list(calls(model))
    for method, found in stubs.methods.items():
        yield from zip([call for call in expected if call.method == method], found, strict=False)


def differing_methods(stubs: Stubs, model: ServiceModel) -> Iterator[str]:
    where = f"{stubs.client.place}: the docstring of SageMakerRuntimeClient: "
    yield from differing_names(where, RAISED_BY_ALL, stubs.client.docstring.raises)
    ways = Counter(call.method for call in calls(model))
    yield from differing_names(f"{PACKAGE}/client.pyi: SageMakerRuntimeClient.", ways, stubs.methods)
    for method, found in stubs.methods.items():
        if method in ways and len(found) != ways[method]:
            yield f"{found[0].place}: {method} must have {ways[method]} signatures, not {len(found)}"
    for call, signature in signatures(stubs, model):
        place, method = signature.place, call.method
        yield from differing_members(method, signature, call.parameters)
        if signature.returns != call.response:
            yield f"{place}: {method} must return {call.response}, not {signature.returns} ({BOTOCORE})"
        yield from differing_names(f"{place}: the docstring of {method}: ", call.raises, signature.docstring.raises)


def differences(stubs: Stubs, model: ServiceModel) -> list[str]:
    found = [*differing_typed_dictionaries(stubs, model), *differing_methods(stubs, model)]
    found += differing_members("Exceptions", stubs.exceptions, exceptions(model))
    for name, values in literals(model).items():
        where = f"{PACKAGE}/literals.pyi: {name}: "
        given = stubs.literals.get(name, [])
        found += differing_names(where, values, given)
        if given != values and set(given) == set(values):
            found.append(f"{where}each must occur once, in the order of {BOTOCORE}")
    return list(dict.fromkeys(found))
