"""The five typed dictionaries of the specification, and what the stubs may change in them.

Programs written for these five definitions must stay accepted. So a required key stays required and keeps
its type; a request may take more types, and a key that is added must not be required.
"""

from types import UnionType
from typing import IO, Any, Union, get_args, get_origin

import pytest
from botocore.response import StreamingBody
from mypy_boto3_sagemaker_runtime import type_defs
from mypy_boto3_sagemaker_runtime.type_defs import ResponseMetadataTypeDef
from typing_extensions import NotRequired, TypedDict, get_type_hints

PROMISED: dict[str, dict[str, Any]] = {
    "InvokeEndpointAsyncInputRequestTypeDef": {
        "EndpointName": str,
        "InputLocation": str,
        "ContentType": NotRequired[str],
        "Accept": NotRequired[str],
        "CustomAttributes": NotRequired[str],
        "InferenceId": NotRequired[str],
        "RequestTTLSeconds": NotRequired[int],
    },
    "InvokeEndpointAsyncOutputTypeDef": {
        "InferenceId": str,
        "OutputLocation": str,
        "ResponseMetadata": ResponseMetadataTypeDef,
    },
    "InvokeEndpointInputRequestTypeDef": {
        "EndpointName": str,
        "Body": bytes | IO[bytes] | StreamingBody,
        "ContentType": NotRequired[str],
        "Accept": NotRequired[str],
        "CustomAttributes": NotRequired[str],
        "TargetModel": NotRequired[str],
        "TargetVariant": NotRequired[str],
        "TargetContainerHostname": NotRequired[str],
        "InferenceId": NotRequired[str],
    },
    "InvokeEndpointOutputTypeDef": {
        "Body": StreamingBody,
        "ContentType": str,
        "InvokedProductionVariant": str,
        "CustomAttributes": str,
        "ResponseMetadata": ResponseMetadataTypeDef,
    },
    "ResponseMetadataTypeDef": {
        "RequestId": str,
        "HostId": str,
        "HTTPStatusCode": int,
        "HTTPHeaders": dict[str, str],
        "RetryAttempts": int,
    },
}


def parts(hint: Any) -> set[Any]:
    """The members of a union, or the type alone."""
    return set(get_args(hint)) if get_origin(hint) in (Union, UnionType) else {hint}


def problems(type_: Any, promised: Any, *, request: bool) -> list[str]:
    """Say in one line each what breaks programs written for the promised typed dictionary."""
    hints, promised_hints = get_type_hints(type_), get_type_hints(promised)
    added = hints.keys() - promised_hints
    found = [
        *(f"{key} is promised and missing" for key in promised_hints if key not in hints),
        *(f"{key} is required and was not" for key in type_.__required_keys__ & promised.__optional_keys__),
        *(f"{key} is not required and was" for key in type_.__optional_keys__ & promised.__required_keys__),
        *(f"{key} was added as required" for key in sorted(added & type_.__required_keys__)),
    ]
    for key in promised_hints.keys() & hints:
        now, before = hints[key], promised_hints[key]
        # A request may take more types, but not Any; a response has exactly this one.
        same = parts(now) >= parts(before) if request else now == before
        if Any in parts(now) or not same:
            found.append(f"{key} is {now} and was {before}")
    return found


@pytest.mark.parametrize("name", PROMISED)
def test_promised_keys(name: str) -> None:
    promised = TypedDict("promised", PROMISED[name])
    assert problems(getattr(type_defs, name), promised, request=name.endswith("RequestTypeDef")) == []


def test_body_takes_what_botocore_takes_and_was_promised() -> None:
    assert parts(type_defs.BlobTypeDef) == {
        *(str, bytes, bytearray, IO[bytes], StreamingBody),
        type_defs._SeekableBinaryFile,
    }


# The comparison itself, on definitions that break programs.


class Promised(TypedDict):
    name: str
    size: NotRequired[int]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"more": NotRequired[str]}, []),
        ({"more": str}, ["more was added as required"]),
        ({"name": NotRequired[str]}, ["name is not required and was"]),
        ({"size": int}, ["size is required and was not"]),
        ({"size": NotRequired[bool]}, ["size is <class 'bool'> and was <class 'int'>"]),
        ({"name": str | Any}, [f"name is {str | Any} and was <class 'str'>"]),
        ({"size": None}, ["size is promised and missing"]),
    ],
)
def test_broken_promise_is_reported(keys: dict[str, Any], expected: list[str]) -> None:
    keys = get_type_hints(Promised, include_extras=True) | keys
    type_ = TypedDict("type_", {key: hint for key, hint in keys.items() if hint is not None})
    for request in (True, False):
        assert problems(type_, Promised, request=request) == expected


def test_wider_type_breaks_only_a_response() -> None:
    class Wider(TypedDict):
        name: str | bytes
        size: NotRequired[int]

    assert problems(Wider, Promised, request=True) == []
    assert problems(Wider, Promised, request=False) == ["name is str | bytes and was <class 'str'>"]
