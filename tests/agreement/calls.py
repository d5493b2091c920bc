"""Calls of every operation, generated from botocore's service model: right ones and wrong ones, in every form."""

import random
from collections.abc import Iterator, Mapping

from botocore import xform_name

from agreement.verdicts import Case
from client import kinds
from client.endpoint import INPUTS
from model.service import OPERATIONS

KINDS = ["None"] + [f"kinds.{name}()" for name, value in vars(kinds).items() if isinstance(value, kinds.Kind)]
RIGHT = {"string": "kinds.text()", "integer": "kinds.number()", "blob": "kinds.data()"}
"""Type in the service model -> a right value."""
FORMS = ("keywords", "literal", "built", "partial", "bound")
WEIGHTS = (10, 3, 3, 1, 3)
"""How often a random call has each form: roughly as often as programs do."""
Arguments = Mapping[str, str]


def members(method: str) -> Arguments:
    """Return every parameter, with a right value."""
    return {name: RIGHT[shape.type_name] for name, shape in OPERATIONS[method].input_shape.members.items()}


def required(method: str) -> Arguments:
    """Return what a call needs at least, with right values."""
    known = members(method)
    names = dict.fromkeys([*OPERATIONS[method].input_shape.required_members, *inputs_of(method)[:1]])
    return {name: known[name] for name in names}


def inputs_of(method: str) -> list[str]:
    return [name for name in INPUTS if name in members(method)]


def sent(method: str, arguments: Arguments) -> dict[str, str]:
    """Return what must arrive at the endpoint if the call is right."""
    operation = OPERATIONS[method]
    expected = {"path": operation.http["requestUri"].replace("{EndpointName}", kinds.TEXT)}
    for name, shape in operation.input_shape.members.items():
        if name in arguments:
            value = str(kinds.NUMBER) if shape.type_name == "integer" else kinds.TEXT
            if name == operation.input_shape.serialization["payload"]:
                expected["body"] = value
            elif shape.serialization["location"] == "header":
                expected[shape.serialization["name"].title()] = value
    return expected


def call(method: str, arguments: Arguments, form: str, about: str) -> Case:
    """Write one call."""
    inline = len(inputs_of(method)) > 1 and "Body" in arguments and "InputLocation" not in arguments
    type_ = OPERATIONS[method].name + ("Inline" if inline else "") + "Input"
    keywords = ", ".join(f"{name}={value}" for name, value in arguments.items())
    match form:
        case "keywords":
            lines = [f"client.{method}({keywords})"]
        case "partial":
            lines = [f"functools.partial(client.{method}, {keywords})()"]
        case "bound":
            lines = [f"invoke = client.{method}", f"invoke({keywords})"]
        case "literal":
            literal = ", ".join(f'"{name}": {value}' for name, value in arguments.items())
            lines = [f"request: {type_} = {{{literal}}}", f"client.{method}(**request)"]
        case "built":
            first = {**required(method), **dict.fromkeys(INPUTS)}
            start = ", ".join(f"{name}={value}" for name, value in arguments.items() if name in first)
            later = [f'request["{name}"] = {value}' for name, value in arguments.items() if name not in first]
            lines = [f"request = {type_}({start})", *later, f"client.{method}(**request)"]
    return Case(f"{method} {about}", tuple(lines), sent=sent(method, arguments))


def complete() -> Iterator[Case]:
    """Make the same calls each time: every parameter with every kind, in varying forms, and every mistake in every form."""
    names = {"Unknown": RIGHT["string"]} | {n: v for method in OPERATIONS for n, v in members(method).items()}
    for method in OPERATIONS:
        known, needed = members(method), required(method)
        for i, name in enumerate(known):
            rest = {n: v for n, v in needed.items() if name not in INPUTS or n not in INPUTS}
            for j, kind in enumerate(KINDS):
                yield call(method, {**rest, name: kind}, FORMS[(i + j) % len(FORMS)], name)
        inputs = inputs_of(method)
        for form in FORMS:
            yield call(method, needed, form, "with what is required")
            for one in inputs:
                everything = {n: v for n, v in known.items() if n == one or n not in inputs}
                yield call(method, everything, form, f"with everything and {one}")
            for name in needed:
                yield call(method, {n: v for n, v in needed.items() if n != name}, form, f"without {name}")
            if len(inputs) > 1:
                yield call(method, {**needed, **{n: known[n] for n in inputs}}, form, "with both inputs")
            for name, value in names.items():
                if name not in known:
                    yield call(method, {**needed, name: value}, form, name)
            for name, value in known.items():
                yield call(method, {**needed, xform_name(name): value}, form, f"with a misspelt {name}")
        for invoke in (f"client.{method}(", f"functools.partial(client.{method}, "):
            line = f"{invoke}{', '.join(needed.values())}){'()' * ('partial' in invoke)}"
            yield Case(f"{method} with positional arguments", (line,), sent={})
        yield Case("can_paginate", (f'use(client.can_paginate("{method}"))',), sent={})
        yield Case("get_paginator", (f'use(client.get_paginator("{method}"))',), sent={})
        params = '{"EndpointName": "e", "Body": ""}'
        yield Case("generate_presigned_url", (f'client.generate_presigned_url("{method}", {params})',), sent={})
    yield Case("get_waiter", ('use(client.get_waiter("endpoint_in_service"))',), sent={})
    yield Case("generate_presigned_url", ('client.generate_presigned_url("unknown")',), sent={})


def at_random(count: int, seed: int) -> Iterator[Case]:
    """Make calls with several parameters, most of them right."""
    choose = random.Random(seed)
    names = sorted({name for method in OPERATIONS for name in members(method)} | {"Unknown"})
    for number in range(count):
        method = choose.choice(list(OPERATIONS))
        known, arguments = members(method), dict(required(method))
        inputs = inputs_of(method)
        if choose.random() < 0.5:
            arguments = {n: known[n] for n in arguments if n not in inputs} | {inputs[-1]: known[inputs[-1]]}
        others = [name for name in known if name not in {*arguments, *inputs}]
        arguments |= {name: known[name] for name in choose.sample(others, choose.randint(0, 4))}
        arguments |= {name: choose.choice(KINDS) for name in choose.sample(list(arguments), choose.randint(0, 2))}
        if choose.random() < 0.1:
            del arguments[choose.choice(list(arguments))]
        if choose.random() < 0.1:
            arguments.setdefault(choose.choice(names), choose.choice(list(RIGHT.values())))
        yield call(method, arguments, *choose.choices(FORMS, WEIGHTS), f"at random, number {number}")
