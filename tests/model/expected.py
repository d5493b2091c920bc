"""What the stubs must declare: derived from botocore's model of the service, plus listed exceptions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from botocore import xform_name
from botocore.model import OperationModel, ServiceModel, Shape, StructureShape

from model.service import REGIONS
from model.stubs import Member

Keys = dict[str, Member]

REQUIRED = "required"
LEFT_OUT = "left out"
DELIBERATE: dict[str, dict[str, str]] = {
    # Exactly one of InputLocation and Body: an overload and a typed dictionary for each.
    "InvokeEndpointAsyncInputRequestTypeDef": {"InputLocation": REQUIRED, "Body": LEFT_OUT},
    "InvokeEndpointAsyncInlineInputRequestTypeDef": {"Body": REQUIRED, "InputLocation": LEFT_OUT},
    # The specification of these dictionaries reads them by subscript; each docstring says when one is missing.
    "InvokeEndpointOutputTypeDef": dict.fromkeys(
        ["ContentType", "InvokedProductionVariant", "CustomAttributes"], REQUIRED
    ),
    "InvokeEndpointAsyncOutputTypeDef": {"InferenceId": REQUIRED, "OutputLocation": REQUIRED},
    "InvokeEndpointWithResponseStreamOutputTypeDef": dict.fromkeys(
        ["ContentType", "InvokedProductionVariant", "CustomAttributes"], REQUIRED
    ),
    # Every event that botocore yields has it: tests/client/test_stream.py.
    "ResponseStreamTypeDef": {"PayloadPart": REQUIRED},
    "PayloadPartTypeDef": {"Bytes": REQUIRED},
    # The service always sends it, and programs read it by subscript.
    "ModelErrorResponseTypeDef": dict.fromkeys(["OriginalStatusCode", "OriginalMessage", "LogStreamArn"], REQUIRED),
    # The literal is what an editor completes; any other str stays accepted.
    "InvokeEndpointInputRequestTypeDef": {"SessionId": "NewSessionConstant | str"},
    # The model lists the values only in its documentation.
    "ModelStreamErrorTypeDef": {"ErrorCode": "ModelStreamErrorCode"},
    "ModelStreamErrorResponseTypeDef": {"ErrorCode": "ModelStreamErrorCode"},
    "ClientErrorResponseTypeDef": {"ErrorCode": "ModelStreamErrorCode"},
}
"""Typed dictionary and key -> `REQUIRED`, `LEFT_OUT` or a type: what deliberately differs from the model."""

REQUESTS = {
    "InvokeEndpointAsync": [
        "InvokeEndpointAsyncInputRequestTypeDef",
        "InvokeEndpointAsyncInlineInputRequestTypeDef",
    ]
}
"""Requests that are not simply named after their operation, in the order of the method's overloads."""

SINCE = {
    "PrefixAwareId": "1.43.68",
    "InvokeEndpointAsyncInlineInputRequestTypeDef.Body": "1.43.29",
    "S3OutputPathExtension": "1.42.54",
    "Filename": "1.42.54",
}
"""The first release of boto3 that has a parameter: found by bisecting botocore's releases, which have the same numbers."""

RAISED_BY_ALL = [
    *("ClientError", "ParamValidationError", "NoCredentialsError", "EndpointConnectionError"),
    *("ConnectTimeoutError", "SSLError", "ProxyConnectionError", "ReadTimeoutError", "ConnectionClosedError"),
]
"""What every operation can raise: no model says it; tests/client/test_failures.py raises each."""

NUMBERS = {"integer": "int", "long": "int", "float": "float", "double": "float"}


@dataclass(frozen=True)
class Call:
    """One way to call an operation: a signature, and the typed dictionary with the same keys."""

    method: str
    request: str
    keys: Keys
    response: str
    raises: list[str]

    @property
    def parameters(self) -> Keys:
        """The keys, without the facts that only the typed dictionary's docstrings state."""
        return {
            name: replace(key, facts=[fact for fact in key.facts if not fact.startswith(("Pattern", "Since"))])
            for name, key in self.keys.items()
        }


def member_type(shape: Shape, blob: str) -> str:
    """Return the type of a member; `blob` is the type of binary data where it is used."""
    if shape.serialization.get("eventstream"):
        return f"EventStream[{shape.name}TypeDef]"
    return {**NUMBERS, "string": "str", "boolean": "bool", "blob": blob}.get(shape.type_name, f"{shape.name}TypeDef")


def limits(shape: Shape) -> list[str]:
    """The phrase with which every docstring states the limits of such a member."""
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


def keys_of(shape: StructureShape, holder: str, blob: str) -> Keys:
    """Return the keys of the typed dictionary `holder`."""
    keys = {}
    for name, member in shape.members.items():
        change = DELIBERATE.get(holder, {}).get(name)
        if change == LEFT_OUT:
            continue
        facts = limits(member)
        if "pattern" in member.metadata:
            facts.append(f"Pattern: `{member.metadata['pattern']}`")
        if since := SINCE.get(f"{holder}.{name}", SINCE.get(name)):
            facts.append(f"Since boto3 {since}")
        required = change == REQUIRED or name in shape.required_members
        type_ = member_type(member, blob) if change in (None, REQUIRED) else change
        keys[name] = Member(type_, required, facts)
    return keys


def raised_by(operation: OperationModel) -> list[str]:
    streamed = ["EventStreamError", "ChecksumMismatch", "ProtocolError", "ReadTimeoutError"]
    return [error.name for error in operation.error_shapes] + streamed * operation.has_event_stream_output


def calls(model: ServiceModel) -> Iterator[Call]:
    for name in model.operation_names:
        operation = model.operation_model(name)
        shape, response = operation.input_shape, f"{operation.output_shape.name}TypeDef"
        requests = REQUESTS.get(name, [f"{shape.name}RequestTypeDef"])
        for request in requests:
            keys = keys_of(shape, request, "BlobTypeDef")
            yield Call(xform_name(name), request, keys, response, raised_by(operation))


def errors(model: ServiceModel) -> Iterator[tuple[str, str, Keys]]:
    """Each error: its name, the typed dictionary of its response, the keys."""
    # botocore adds these to every error; they are not in the model.
    common = {name: Member(f"{name}TypeDef", True, []) for name in ("Error", "ResponseMetadata")}
    every = dict(common)
    for error in model.error_shapes:
        holder = f"{'Error' if [*error.members] == ['Message'] else error.name}ResponseTypeDef"
        yield error.name, holder, common | keys_of(error, holder, "bytes")
        every |= keys_of(error, "ClientErrorResponseTypeDef", "bytes")
    yield "ClientError", "ClientErrorResponseTypeDef", every


def exceptions(model: ServiceModel) -> Keys:
    """The attributes of `client.exceptions`, each with the typed dictionary of its response."""
    found = {name: Member(f"type[_exceptions.{name}] with {response}", True, []) for name, response, _ in errors(model)}
    for error in model.error_shapes:
        facts = found[error.name].facts
        if status := error.metadata.get("error", {}).get("httpStatusCode"):
            facts.append(f"HTTP {status}")
        methods = dict.fromkeys(call.method for call in calls(model) if error.name in call.raises)
        everywhere = len(methods) == len(model.operation_names)
        names = "all operations" if everywhere else " and ".join(f"`{method}`" for method in methods)
        facts.append(f"Raised by {names}")
    return found


def typed_dictionaries(model: ServiceModel) -> Iterator[tuple[str, Keys]]:
    """The keys of each typed dictionary; one that several errors share comes once for each of them."""
    for call in calls(model):
        yield call.request, call.keys
    for _, holder, keys in errors(model):
        yield holder, keys
    for operation in map(model.operation_model, model.operation_names):
        shape, holder = operation.output_shape, f"{operation.output_shape.name}TypeDef"
        # botocore adds it to every response; it is not in the model.
        metadata = Member("ResponseMetadataTypeDef", True, [])
        yield holder, {**keys_of(shape, holder, "StreamingBody"), "ResponseMetadata": metadata}
        if operation.has_event_stream_output:
            event = operation.get_event_stream_output()
            for nested in (event, *event.members.values()):
                yield f"{nested.name}TypeDef", keys_of(nested, f"{nested.name}TypeDef", "bytes")


def literals(model: ServiceModel) -> dict[str, list[str]]:
    session_id = model.operation_model("InvokeEndpoint").input_shape.members["SessionId"]
    return {
        "RegionName": [
            f"{region} (Partition {partition})" for partition, regions in REGIONS.items() for region in regions
        ],
        "SageMakerRuntimeOperationName": [xform_name(name) for name in model.operation_names],
        "SageMakerRuntimeServiceName": [model.service_name],
        "NewSessionConstant": re.findall(r"^\^\((\w+)\)\$", session_id.metadata.get("pattern", "")),
        # The model lists these only in its documentation.
        "ModelStreamErrorCode": re.findall(r"<dt>(\w+)</dt>", model.shape_for("ModelStreamError").documentation),
    }
