"""Whether a value that botocore returned has the type that the stubs promise; and the typed dictionaries by operation."""

import re
from collections.abc import Mapping
from typing import Any

from mypy_boto3_sagemaker_runtime import type_defs
from typeguard import CollectionCheckStrategy, check_type
from typing_extensions import get_type_hints, is_typeddict

from model.expected import calls
from model.service import OPERATIONS, SERVICE
from model.stubs import Stubs
from paths import installed_package

STUBS = Stubs(installed_package())

REQUESTS: dict[str, list[Any]] = {
    method: [getattr(type_defs, call.request) for call in calls(SERVICE) if call.method == method]
    for method in OPERATIONS
}
"""Method -> its typed dictionary, or one for each overload."""

OUTPUTS: dict[str, Any] = {
    method: getattr(type_defs, f"{operation.name}OutputTypeDef") for method, operation in OPERATIONS.items()
}
"""Method -> the typed dictionary of its response."""

TYPED_DICTS: dict[str, Any] = {
    name: value for name, value in vars(type_defs).items() if is_typeddict(value) and name == value.__name__
}


def check(value: Mapping[str, Any], type_: Any, *, partial: bool = False) -> None:
    """Fail unless `value` has exactly the type; if it is partial, any key that the service sends may be missing."""
    value = dict(value)
    if "ResponseMetadata" in value:
        metadata = value["ResponseMetadata"]
        # A required key of the specification that no answer of this service has.
        assert "HostId" not in metadata, "HostId is present now"
        sent = {"RequestId": ""} if partial else {}
        value["ResponseMetadata"] = {"HostId": "", **sent, **metadata}
    if partial:
        hints = get_type_hints(type_)
        value |= {key: hints[key]() for key in type_.__required_keys__ - value.keys()}
    check_type(value, type_, collection_check_strategy=CollectionCheckStrategy.ALL_ITEMS)


def promised_response(name: str) -> Any:
    """The typed dictionary that the stubs promise for `e.response` of that exception."""
    return getattr(type_defs, STUBS.error_responses[name])


def documented(method: str) -> set[str]:
    """The exceptions, and all code, in the docstrings of the client, of the method and of the `Body` that it returns."""
    client = STUBS.client.docstring
    body = STUBS.typed_dicts[OUTPUTS[method].__name__].members.get("Body")
    text = " ".join([client.lead, *client.raises.values(), body.text if body else ""])
    names = re.findall(r"`(?:\w+\.)*(\w+)`", text)
    return {*names, *client.raises, *STUBS.methods[method][0].docstring.raises}


def events(client: Any, endpoint: str = "llm") -> tuple[list[Any], BaseException | None]:
    """What a stream yields, and the exception that ends it, if any."""
    found: list[Any] = []
    body = client.invoke_endpoint_with_response_stream(EndpointName=endpoint, Body=b"{}")["Body"]
    try:
        for event in body:
            check(event, type_defs.ResponseStreamTypeDef)
            found.append(event)
    except Exception as e:
        return found, e
    finally:
        body.close()
    return found, None


def yielded(*parts: bytes) -> list[Any]:
    return [{"PayloadPart": {"Bytes": p}} for p in parts]
