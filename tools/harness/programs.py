"""The programs that the type checkers check: those in tests/ and docs/, and what follows from botocore's service model.

The second kind is written anew at each start, from the model and the deliberate differences and never from the stubs:
it names every key, parameter, error, operation and region, so that one that the stubs lack or have wrong is reported.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from botocore.model import ServiceModel

from harness.expected import Call, calls, errors, literals, typed_dictionaries
from harness.paths import EXAMPLES, PACKAGE, TESTS
from harness.service import SERVICE


def reads(model: ServiceModel) -> Iterator[str]:
    """Read every key: with a default, the type also says whether the key is required."""
    yield "class Missing: ..."
    for holder, keys in dict(typed_dictionaries(model)).items():
        value = holder.removesuffix("TypeDef")
        yield f"def read_{value}({value}: {holder}, missing: Missing) -> None:"
        for name, key in keys.items():
            # What is a union with `str` is read as `str`.
            type_ = key.type.removeprefix("NewSessionConstant | ") + ("" if key.required else " | Missing")
            yield f'    assert_type({value}.get("{name}", missing), {type_})'


def arguments(names: Iterable[str], **others: str) -> str:
    return ", ".join(f"{name}={value}" for name, value in {**{n: n for n in names}, **others}.items())


def function(call: Call, names: Iterable[str]) -> str:
    parameters = "".join(f", {name}: {call.keys[name].type}" for name in names)
    return f"def call_with_{call.request}(client: SageMakerRuntimeClient{parameters}, *, request: {call.request}) -> None:"


def right_calls(model: ServiceModel) -> Iterator[str]:
    """Call every operation with what it needs, with everything, and with its typed dictionary."""
    for call in calls(model):
        yield function(call, call.keys)
        for given in (arguments(call.required), arguments(call.keys), "**request"):
            yield f"    assert_type(client.{call.method}({given}), {call.response})"


def wrong_calls(model: ServiceModel) -> Iterator[str]:
    """Leave each required parameter out, and pass `None` for each parameter."""
    for call in calls(model):
        yield function(call, call.required)
        for name in call.keys:
            rest = [other for other in call.required if other != name]
            if name in call.required:
                reason = "no-overload overload" if call.overloaded else f"missing-argument {name}"
                yield f"    client.{call.method}({arguments(rest)})  # error: {reason}"
            reason = f"no-overload-type {call.method}" if call.overloaded else f"argument-type {name}"
            yield f"    client.{call.method}({arguments(rest, **{name: 'None'})})  # error: {reason}"


def caught(model: ServiceModel) -> Iterator[str]:
    """Make every error, and read its response."""
    names = [name for name, _, _ in errors(model)]
    yield "def make(exceptions: Exceptions) -> list[type[ClientError]]:"
    for name, holder, _ in errors(model):
        made = f'exceptions.{name}(error_response={{"Error": {{}}}}, operation_name="")'
        yield f"    assert_type({made}.response, {holder})"
    yield f"    return [{', '.join(f'exceptions.{name}' for name in names)}]"


def wrongly_made(model: ServiceModel) -> Iterator[str]:
    """Make every error with wrong arguments, and have the checkers name its class."""
    yield "def make(exceptions: Exceptions, numbered: dict[int, str]) -> None:"
    for name, _, _ in errors(model):
        yield f"    exceptions.{name}()  # error: missing-argument error_response"
        yield f"    exceptions.{name}({{}})  # error: missing-argument operation_name"
        yield f'    exceptions.{name}(None, "")  # error: argument-type Mapping'
        yield f'    exceptions.{name}(numbered, "")  # error: argument-type Mapping'
        yield f"    exceptions.{name}({{}}, None)  # error: argument-type str"
        yield f'    len(exceptions.{name}({{}}, ""))  # error: argument-type _{name}'


def chosen(model: ServiceModel) -> Iterator[str]:
    """Read every literal type."""
    for name, values in literals(model).items():
        # Behind a region is its partition.
        quoted = ", ".join(f'"{value.split()[0]}"' for value in values)
        yield f"def read_{name}(value: {name}) -> None:"
        yield f"    assert_type(value, Literal[{quoted}])"


MODULES = {
    "botocore.eventstream": ["EventStream"],
    "botocore.exceptions": ["ClientError"],
    "botocore.response": ["StreamingBody"],
    f"{PACKAGE}.client": ["Exceptions", "SageMakerRuntimeClient"],
    f"{PACKAGE}.literals": [*literals(SERVICE)],
    "typing": ["Literal"],
    "typing_extensions": ["assert_type"],
}


def program(*lines: str) -> str:
    """Put the imports that the lines need above them."""
    used = set(re.findall(r"(?<![\w.])[A-Za-z]\w+", "\n".join(lines)))
    modules = {**MODULES, f"{PACKAGE}.type_defs": [n for n in used if re.fullmatch("[A-Za-z]+TypeDef", n)]}
    imports = [
        f"from {module} import {name}" for module, names in modules.items() for name in names if name in used
    ]
    return "\n".join(
        ['"""Written by tools/harness/programs.py from botocore\'s service model."""', *imports, *lines, ""]
    )


def generated(model: ServiceModel) -> dict[str, str]:
    return {
        "accept/generated.py": program(*reads(model), *right_calls(model), *caught(model), *chosen(model)),
        "reject/generated.py": program(*wrong_calls(model), *wrongly_made(model)),
    }


def read_programs() -> dict[str, str]:
    """The text of every program by its name, such as `accept/bodies.py`."""
    folders = (TESTS / "accept", TESTS / "reject", EXAMPLES)
    files = sorted(path for folder in folders for path in folder.glob("*.py"))
    written = {f"{path.parent.name}/{path.name}": path.read_text() for path in files}
    return written | generated(SERVICE)


def write_programs(programs: Mapping[str, str], root: Path) -> None:
    """Write them to where no checker finds the stubs but in the installed wheel."""
    for name, text in programs.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
