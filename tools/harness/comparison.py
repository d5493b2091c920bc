"""The installed stubs against botocore's own model of the service.

Each difference is one line that names the member and says on which side it is missing or different. A
difference is either an error or listed in `DELIBERATE` with its reason.
"""

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from botocore import xform_name
from botocore.model import OperationModel, ServiceModel, Shape, StructureShape
from botocore.session import Session

from harness import docstrings
from harness.stubs import response_of

BOTOCORE = f"botocore {version('botocore')}"

DRAFT = "DRAFT"
"""Marks what `nox -s drift -- --write` wrote and nobody has completed."""

INPUTS = {
    "InvokeEndpointAsync": (
        "InvokeEndpointAsyncInputRequestTypeDef",
        "InvokeEndpointAsyncInlineInputRequestTypeDef",
    )
}
"""Requests that are not simply named after their operation, in the order of the method's overloads."""


def required_in(holder: str, shape: str, *members: str) -> list[str]:
    return [f"{shape}.{member} is optional in {BOTOCORE} but required in {holder}" for member in members]


def missing_in(holder: str, member: str) -> str:
    return f"InvokeEndpointAsyncInput.{member} is in {BOTOCORE} but not in {holder}"


DELIBERATE: dict[str, list[str]] = {
    "Exactly one of InputLocation and Body: an overload and a typed dictionary for each.": [
        *required_in("InvokeEndpointAsyncInputRequestTypeDef", "InvokeEndpointAsyncInput", "InputLocation"),
        *required_in("overload 1 of invoke_endpoint_async", "InvokeEndpointAsyncInput", "InputLocation"),
        *required_in("InvokeEndpointAsyncInlineInputRequestTypeDef", "InvokeEndpointAsyncInput", "Body"),
        *required_in("overload 2 of invoke_endpoint_async", "InvokeEndpointAsyncInput", "Body"),
        missing_in("InvokeEndpointAsyncInputRequestTypeDef", "Body (blob, optional)"),
        missing_in("overload 1 of invoke_endpoint_async", "Body (blob, optional)"),
        missing_in("InvokeEndpointAsyncInlineInputRequestTypeDef", "InputLocation (string, optional)"),
        missing_in("overload 2 of invoke_endpoint_async", "InputLocation (string, optional)"),
    ],
    "The specification of these dictionaries reads them by subscript; each docstring says when one is missing.": [
        *required_in(
            "InvokeEndpointOutputTypeDef",
            *("InvokeEndpointOutput", "ContentType", "InvokedProductionVariant", "CustomAttributes"),
        ),
        *required_in(
            "InvokeEndpointAsyncOutputTypeDef",
            *("InvokeEndpointAsyncOutput", "InferenceId", "OutputLocation"),
        ),
        *required_in(
            "InvokeEndpointWithResponseStreamOutputTypeDef",
            *("InvokeEndpointWithResponseStreamOutput", "ContentType", "InvokedProductionVariant"),
            "CustomAttributes",
        ),
    ],
    "Every event that botocore yields has it; tests/runtime/test_stream.py proves it.": [
        *required_in("ResponseStreamTypeDef", "ResponseStream", "PayloadPart"),
        *required_in("PayloadPartTypeDef", "PayloadPart", "Bytes"),
    ],
    "The service always sends it, and programs read it by subscript.": [
        *required_in(
            "ModelErrorResponseTypeDef",
            *("ModelError", "OriginalStatusCode", "OriginalMessage", "LogStreamArn"),
        ),
    ],
    "botocore itself adds it to every answer.": [
        f"{shape}TypeDef.ResponseMetadata is not in {shape} of {BOTOCORE}"
        for shape in (
            "InvokeEndpointOutput",
            "InvokeEndpointAsyncOutput",
            "InvokeEndpointWithResponseStreamOutput",
        )
    ],
    "The literal is what an editor completes; any other str stays accepted.": [
        f"InvokeEndpointInput.SessionId (string) is str in {BOTOCORE} but NewSessionConstant | str in {holder}"
        for holder in ("InvokeEndpointInputRequestTypeDef", "invoke_endpoint")
    ],
    "The model knows the values from its documentation only.": [
        f"ModelStreamError.ErrorCode (string) is str in {BOTOCORE} but ModelStreamErrorCode in {holder}"
        for holder in (
            "ModelStreamErrorTypeDef",
            "ModelStreamErrorResponseTypeDef",
            "ClientErrorResponseTypeDef",
        )
    ],
}


CHANGES = {
    (found[3], found[1]): found[2]
    for lines in DELIBERATE.values()
    for line in lines
    if (found := re.fullmatch(rf"\w+\.(\w+) .*in {re.escape(BOTOCORE)} but (.+) in (.+)", line))
}
"""Typed dictionary or signature, and key -> `required`, `not` (left out) or a type: what is deliberately not as in the model."""


@dataclass(frozen=True)
class Member:
    """A key of a typed dictionary or a parameter of a method."""

    type: str
    required: bool
    doc: str


@dataclass(frozen=True)
class Method:
    parameters: dict[str, Member]
    told_only: list[str]
    """Parameters that only the docstring knows."""
    returns: str
    raises: list[str]


def read_keys(node: ast.ClassDef) -> dict[str, Member]:
    found = {}
    for name, annotation, text in docstrings.keys(node):
        match annotation:
            case ast.Subscript(value=ast.Name("NotRequired"), slice=inner):
                type_, required = ast.unparse(inner), False
            case _:
                type_, required = ast.unparse(annotation), True
        found[name] = Member(type_, required, " ".join(text.split()))
    return found


def read_method(node: ast.FunctionDef) -> Method:
    """Read an operation's method; what each parameter means is in the method's docstring."""
    text = docstrings.read(node)
    meanings = dict(text.args)
    parameters = {
        argument.arg: Member(
            ast.unparse(argument.annotation), default is None, meanings.pop(argument.arg, "")
        )
        for argument, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True)
        if argument.annotation
    }
    return Method(
        parameters, list(meanings), ast.unparse(node.returns) if node.returns else "", [*text.raises]
    )


def places(node: ast.ClassDef, file: str) -> dict[str, str]:
    """Return where a class, its keys and its methods are, under the names that a difference gives them."""
    found = {node.name: f"{file}:{node.lineno}"}
    methods = [member for member in node.body if isinstance(member, ast.FunctionDef)]
    for member in node.body:
        if isinstance(member, ast.AnnAssign):
            found[f"{node.name}.{ast.unparse(member.target)}"] = f"{file}:{member.lineno}"
    for method in methods:
        overloads = [m for m in methods if m.name == method.name and m.decorator_list]
        number = overloads.index(method) + 1 if method in overloads else 0
        holder = f"overload {number} of {method.name}" if len(overloads) > 1 else method.name
        found[holder] = f"{file}:{method.lineno}"
    return found


class Stubs:
    """What the `.pyi` files in a folder say."""

    def __init__(self, folder: Path) -> None:
        self.places: dict[str, str] = {}
        """Class, key or method -> file and line."""
        classes = {}
        for module in ("type_defs", "client"):
            file = folder / f"{module}.pyi"
            for node in ast.parse(file.read_text()).body:
                if isinstance(node, ast.ClassDef):
                    classes[node.name] = node
                    self.places |= places(node, f"{folder.name}/{file.name}")
        self.typed_dicts = {
            name: read_keys(node)
            for name, node in classes.items()
            if any(ast.unparse(base) == "TypedDict" for base in node.bases)
        }
        self.operations: dict[str, list[Method]] = {}
        for node in classes["SageMakerRuntimeClient"].body:
            if isinstance(node, ast.FunctionDef) and node.args.kwonlyargs:
                self.operations.setdefault(node.name, []).append(read_method(node))
        self.exceptions = read_keys(classes["Exceptions"])
        self.error_responses = {
            name: response_of(member.type.removeprefix("type[").removesuffix("]"), classes)
            for name, member in self.exceptions.items()
        }
        """Exception -> the typed dictionary of its `response`."""
        self.literals: dict[str, list[str]] = {}
        self.regions: set[tuple[str, str]] = set()
        """Partition, which the comment above names, and region."""
        source = (folder / "literals.pyi").read_text()
        for node in ast.parse(source).body:
            if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Subscript):
                values = ast.literal_eval(node.value.slice)
                self.literals[ast.unparse(node.target)] = [values] if isinstance(values, str) else [*values]
        partition = ""
        for line in source.splitlines():
            if comment := re.match(r" +# Partition (\S+)", line):
                partition = comment[1]
            elif partition and (region := re.match(r' +"(\S+)",', line)):
                self.regions.add((partition, region[1]))
        self.compared: set[str] = set()

    def located(self, difference: str) -> str:
        """Put in front of a difference the file and the line to which it belongs, if it belongs to one."""
        names = [name for name in self.places if re.search(rf"\b{re.escape(name)}\b", difference)]
        holder = max(names, key=len, default="")
        key = re.match(r"\w+\.(\w+)", difference)
        place = self.places.get(f"{holder}.{key[1]}" if key else "", self.places.get(holder))
        return f"{place}: {difference}" if place else difference

    def keys_of(self, typed_dict: str) -> dict[str, Member]:
        self.compared.add(typed_dict)
        return self.typed_dicts.get(typed_dict, {})


@dataclass(frozen=True)
class Service:
    """What botocore knows: its model of the service, and the regions that have an endpoint."""

    model: ServiceModel
    regions: set[tuple[str, str]]

    def operations(self) -> Iterator[tuple[str, OperationModel]]:
        for name in self.model.operation_names:
            yield xform_name(name), self.model.operation_model(name)


def limits(shape: Shape) -> list[str]:
    """The phrase that every docstring uses for the limits of such a member."""
    unit = {"string": "characters", "blob": "bytes"}.get(shape.type_name, "seconds")
    match shape.metadata.get("min", 0), shape.metadata.get("max"):
        case 0, None:
            return []
        case 0, most:
            return [f"At most {most} {unit}"]
        case least, None:
            return [f"At least {least} {unit}"]
        case least, most:
            return [f"{least} to {most} {unit}"]


def differing_docs(where: str, shape: Shape, holder: str, doc: str, *, patterns: bool) -> Iterator[str]:
    if DRAFT in doc:
        yield f"{where}: the docstring in {holder} is a draft; say what it means"
    stated = re.findall(r"(?:At most \d+|At least \d+|\d+ to \d+) (?:characters|bytes|seconds)", doc)
    if stated != (expected := limits(shape)):
        yield (
            f"{where}: the docstring in {holder} says {'; '.join(stated) or 'no limit'!r}, "
            f"{BOTOCORE} {'; '.join(expected) or 'no limit'!r}"
        )
    if patterns:
        found = re.findall(r"Pattern: `(.*?)`\.", doc)
        pattern = [p for p in [shape.metadata.get("pattern")] if p is not None]
        if found != pattern:
            yield (
                f"{where}: the docstring in {holder} says pattern {'; '.join(found) or 'none'!r}, "
                f"{BOTOCORE} {'; '.join(pattern) or 'none'!r}"
            )


def differing_members(
    shape: StructureShape,
    holder: str,
    found: Mapping[str, Member],
    annotation: Callable[[Shape], str],
    *,
    patterns: bool = True,
) -> Iterator[str]:
    for name, member in shape.members.items():
        where = f"{shape.name}.{name}"
        required = "required" if name in shape.required_members else "optional"
        if name not in found:
            yield f"{where} ({member.type_name}, {required}) is in {BOTOCORE} but not in {holder}"
            continue
        ours = "required" if found[name].required else "optional"
        if ours != required:
            yield f"{where} is {required} in {BOTOCORE} but {ours} in {holder}"
        if found[name].type != (expected := annotation(member)):
            yield (
                f"{where} ({member.type_name}) is {expected} in {BOTOCORE} but {found[name].type} in {holder}"
            )
        yield from differing_docs(where, member, holder, found[name].doc, patterns=patterns)
    for name in found:
        if name not in shape.members:
            yield f"{holder}.{name} is not in {shape.name} of {BOTOCORE}"


PLAIN = {
    "string": "str",
    "integer": "int",
    "long": "int",
    "boolean": "bool",
    "float": "float",
    "double": "float",
}


def input_type(shape: Shape) -> str:
    return "BlobTypeDef" if shape.type_name == "blob" else PLAIN.get(shape.type_name, f"{shape.name}TypeDef")


def event_type(shape: Shape) -> str:
    return "bytes" if shape.type_name == "blob" else PLAIN.get(shape.type_name, f"{shape.name}TypeDef")


def output_type(shape: Shape) -> str:
    if shape.serialization.get("eventstream"):
        return f"EventStream[{shape.name}TypeDef]"
    return "StreamingBody" if shape.type_name == "blob" else event_type(shape)


def differing_operations(stubs: Stubs, service: Service) -> Iterator[str]:
    names = {name for name, _ in service.operations()}
    for holder, ours in (
        ("the methods of SageMakerRuntimeClient", set(stubs.operations)),
        ("SageMakerRuntimeOperationName", set(stubs.literals["SageMakerRuntimeOperationName"])),
    ):
        yield from (f"{name} is in {BOTOCORE} but not in {holder}" for name in sorted(names - ours))
        yield from (f"{name} is in {holder} but not in {BOTOCORE}" for name in sorted(ours - names))


def request_holders(method: str, operation: OperationModel) -> list[tuple[str, str]]:
    """Return the typed dictionary and the signature of each way to call an operation."""
    requests = INPUTS.get(operation.name, (f"{operation.input_shape.name}RequestTypeDef",))
    if len(requests) == 1:
        return [(requests[0], method)]
    return [(request, f"overload {number} of {method}") for number, request in enumerate(requests, 1)]


def differing_requests(stubs: Stubs, service: Service) -> Iterator[str]:
    for method, operation in service.operations():
        shape, holders = operation.input_shape, request_holders(method, operation)
        for request, _ in holders:
            yield from differing_members(shape, request, stubs.keys_of(request), input_type)
        overloads = stubs.operations.get(method, [])
        if overloads and len(overloads) != len(holders):
            yield f"{method} has {len(overloads)} signatures and {len(holders)} typed dictionaries"
        for (_, holder), overload in zip(holders, overloads, strict=False):
            yield from differing_members(shape, holder, overload.parameters, input_type, patterns=False)
            yield from (
                f"{name} is in the docstring of {holder}, which has no such parameter"
                for name in overload.told_only
            )


def differing_responses(stubs: Stubs, service: Service) -> Iterator[str]:
    for method, operation in service.operations():
        shape = operation.output_shape
        name = f"{shape.name}TypeDef"
        yield from differing_members(shape, name, stubs.keys_of(name), output_type)
        for overload in stubs.operations.get(method, []):
            if overload.returns != name:
                yield f"{method} returns {shape.name} in {BOTOCORE} but {overload.returns} in its signature"
        if operation.has_event_stream_output:
            event = operation.get_event_stream_output()
            for nested in (event, *event.members.values()):
                name = f"{nested.name}TypeDef"
                yield from differing_members(nested, name, stubs.keys_of(name), event_type)


def differing_errors(stubs: Stubs, service: Service) -> Iterator[str]:
    raised: dict[str, list[str]] = {}
    for method, operation in service.operations():
        errors = [error.name for error in operation.error_shapes]
        for error in errors:
            raised.setdefault(error, []).append(method)
        # What botocore and urllib3 themselves raise is not in the model; tests/runtime proves it.
        errors += ["ParamValidationError", "NoCredentialsError", "EndpointConnectionError"]
        errors += ["ConnectTimeoutError", "ReadTimeoutError"]
        if operation.has_event_stream_output:
            errors += ["EventStreamError", "ProtocolError"]
        for documented in (overload.raises for overload in stubs.operations.get(method, [])):
            yield from (
                f"{e} is raised by {method} in {BOTOCORE} but not in its docstring"
                for e in errors
                if e not in documented
            )
            yield from (
                f"{e} is in the docstring of {method} but not raised by it in {BOTOCORE}"
                for e in documented
                if e not in errors
            )
    # In every error of every service.
    common = ("Error", "ResponseMetadata")
    every = "ClientErrorResponseTypeDef"
    for error in service.model.error_shapes:
        if error.name not in stubs.exceptions:
            yield f"{error.name} is in {BOTOCORE} but not in client.exceptions"
            continue
        holder = stubs.error_responses[error.name]
        own = {name: key for name, key in stubs.keys_of(holder).items() if name not in common}
        yield from differing_members(error, holder, own, event_type)
        known = {name: key for name, key in stubs.keys_of(every).items() if name in error.members}
        yield from differing_members(error, every, known, event_type)
        doc = stubs.exceptions[error.name].doc
        status = error.metadata.get("error", {}).get("httpStatusCode")
        if re.findall(r"\(HTTP (\d+)\)", doc) != [str(status)] * (status is not None):
            yield f"{error.name} has HTTP status {status} in {BOTOCORE}, which its docstring does not say"
        methods = raised.get(error.name, [])
        by = (
            "all operations"
            if len(methods) == len(service.model.operation_names)
            else " and ".join(f"`{m}`" for m in methods)
        )
        if f"Raised by {by}" not in doc or f"Raised by {by} and" in doc:
            yield f"{error.name} is raised by {by} in {BOTOCORE}, which its docstring does not say"
    yield from (
        f"client.exceptions.{name} is not in {BOTOCORE}"
        for name in stubs.exceptions
        if name not in {error.name for error in service.model.error_shapes} and name != "ClientError"
    )
    members = {name for error in service.model.error_shapes for name in error.members}
    yield from (
        f"{every}.{name} is in no error of {BOTOCORE}"
        for name in stubs.keys_of(every)
        if name not in common and name not in members
    )


def differing_literals(stubs: Stubs, service: Service) -> Iterator[str]:
    for partition, region in sorted(service.regions - stubs.regions):
        yield f"Region {region} of partition {partition} is in {BOTOCORE} but not in RegionName"
    for partition, region in sorted(stubs.regions - service.regions):
        yield f"Region {region} of partition {partition} is in RegionName but not in {BOTOCORE}"
    if len(stubs.literals["RegionName"]) != len(stubs.regions):
        yield "RegionName holds a region twice, or one without a partition above it"
    if stubs.literals["SageMakerRuntimeServiceName"] != [service.model.service_name]:
        yield f"SageMakerRuntimeServiceName is not {service.model.service_name!r}"
    pattern = (
        service.model.operation_model("InvokeEndpoint").input_shape.members["SessionId"].metadata["pattern"]
    )
    if not pattern.startswith(f"^({'|'.join(stubs.literals['NewSessionConstant'])})$"):
        yield f"NewSessionConstant is not what {BOTOCORE} lets SessionId be: {pattern}"
    codes = re.findall(r"<dt>(\w+)</dt>", service.model.shape_for("ModelStreamError").documentation)
    if codes != stubs.literals["ModelStreamErrorCode"]:
        yield f"ModelStreamErrorCode is {', '.join(codes)} in the documentation of {BOTOCORE}"


COMPARISONS: dict[str, Callable[[Stubs, Service], Iterator[str]]] = {
    "operations": differing_operations,
    "requests": differing_requests,
    "responses": differing_responses,
    "errors": differing_errors,
    "literals": differing_literals,
}


def service_description() -> dict[str, Any]:
    """Return botocore's own description of the service; `AWS_DATA_PATH` may name a folder with another one."""
    return Session().get_component("data_loader").load_service_model("sagemaker-runtime", "service-2")


def service_of(description: dict[str, Any]) -> Service:
    session = Session()
    return Service(
        ServiceModel(description, "sagemaker-runtime"),
        {
            (partition, region)
            for partition in session.get_available_partitions()
            for region in session.get_available_regions("sagemaker-runtime", partition)
        },
    )


def differences(stubs: Stubs, service: Service, *comparisons: str) -> list[str]:
    deliberate = {line for lines in DELIBERATE.values() for line in lines}
    found = [line for name in comparisons or COMPARISONS for line in COMPARISONS[name](stubs, service)]
    return [line for line in dict.fromkeys(found) if line not in deliberate]


def stale(stubs: Stubs, service: Service) -> list[str]:
    found = {line for compare in COMPARISONS.values() for line in compare(stubs, service)}
    return [
        f"No longer true: {line} ({reason})"
        for reason, lines in DELIBERATE.items()
        for line in lines
        if line not in found
    ]
