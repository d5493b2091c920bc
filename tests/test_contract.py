"""The contract's first part as data: nobody weakens it unnoticed.

Programs written for these five definitions must stay accepted. So a required key stays required and keeps
its type; what a request takes may grow, and what is added must not be required.
"""

import importlib
from types import UnionType
from typing import IO, Any, Union, get_args, get_origin

import pytest
from botocore.exceptions import ClientError
from botocore.response import StreamingBody
from mypy_boto3_sagemaker_runtime import type_defs
from mypy_boto3_sagemaker_runtime.type_defs import ResponseMetadataTypeDef
from typing_extensions import NotRequired, TypedDict, get_type_hints

REQUIRED: dict[str, dict[str, Any]] = {
    "InvokeEndpointAsyncInputRequestTypeDef": {"EndpointName": str, "InputLocation": str},
    "InvokeEndpointAsyncOutputTypeDef": {
        "InferenceId": str,
        "OutputLocation": str,
        "ResponseMetadata": ResponseMetadataTypeDef,
    },
    "InvokeEndpointInputRequestTypeDef": {
        "EndpointName": str,
        "Body": bytes | IO[bytes] | StreamingBody,
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
OPTIONAL: dict[str, dict[str, Any]] = {
    "InvokeEndpointAsyncInputRequestTypeDef": {
        "ContentType": str,
        "Accept": str,
        "CustomAttributes": str,
        "InferenceId": str,
        "RequestTTLSeconds": int,
    },
    "InvokeEndpointAsyncOutputTypeDef": {},
    "InvokeEndpointInputRequestTypeDef": {
        "ContentType": str,
        "Accept": str,
        "CustomAttributes": str,
        "TargetModel": str,
        "TargetVariant": str,
        "TargetContainerHostname": str,
        "InferenceId": str,
    },
    "InvokeEndpointOutputTypeDef": {},
    "ResponseMetadataTypeDef": {},
}

REQUESTS = {
    "InvokeEndpointAsyncInlineInputRequestTypeDef",
    "InvokeEndpointAsyncInputRequestTypeDef",
    "InvokeEndpointInputRequestTypeDef",
    "InvokeEndpointWithResponseStreamInputRequestTypeDef",
}

ALIASES = {
    "type_defs.InvokeEndpointInputTypeDef": "type_defs.InvokeEndpointInputRequestTypeDef",
    "type_defs.InvokeEndpointAsyncInputTypeDef": "type_defs.InvokeEndpointAsyncInputRequestTypeDef",
    "type_defs.InvokeEndpointWithResponseStreamInputTypeDef": (
        "type_defs.InvokeEndpointWithResponseStreamInputRequestTypeDef"
    ),
    "type_defs.ResponseMetadata": "type_defs.ResponseMetadataTypeDef",
    "type_defs.InvokeEndpointOutputResponseTypeDef": "type_defs.InvokeEndpointOutputTypeDef",
    "type_defs.ClientInvokeEndpointResponseTypeDef": "type_defs.InvokeEndpointOutputTypeDef",
    "Client": "client.SageMakerRuntimeClient",
    "SageMakerRuntimeClient": "client.SageMakerRuntimeClient",
    "client.Client": "client.SageMakerRuntimeClient",
    "literals.ServiceName": "literals.SageMakerRuntimeServiceName",
}


def parts(hint: Any) -> set[Any]:
    """The members of a union, or the type alone."""
    return set(get_args(hint)) if get_origin(hint) in (Union, UnionType) else {hint}


def problems(type_: Any, required: dict[str, Any], optional: dict[str, Any], *, request: bool) -> list[str]:
    """Say in one line each what breaks programs written for these keys."""
    hints = get_type_hints(type_)
    marked = {
        key
        for key, hint in get_type_hints(type_, include_extras=True).items()
        if get_origin(hint) is NotRequired
    }
    found = [
        *(f"{key} is promised and missing" for key in (required | optional) if key not in hints),
        *(f"{key} is required and was not" for key in hints if key in optional and key not in marked),
        *(f"{key} is not required and was" for key in hints if key in required and key in marked),
        *(f"{key} was added as required" for key in sorted(hints.keys() - marked - {*required, *optional})),
    ]
    if (type_.__required_keys__, type_.__optional_keys__) != (hints.keys() - marked, marked):
        found.append("a program that runs sees other required keys than a type checker")
    for key, promised in (required | optional).items():
        if key in hints:
            # A request may take more, though Any would take everything; an answer gives just this.
            same = parts(hints[key]) >= parts(promised) if request else hints[key] == promised
            if Any in parts(hints[key]) or not same:
                found.append(f"{key} is {hints[key]} and was {promised}")
    return found


@pytest.mark.parametrize("name", REQUIRED)
def test_promised_keys(name: str) -> None:
    type_ = getattr(type_defs, name)
    assert problems(type_, REQUIRED[name], OPTIONAL[name], request=name in REQUESTS) == []


def test_only_requests_are_closed() -> None:
    closed = {n for n, t in vars(type_defs).items() if getattr(t, "__closed__", False) and t.__name__ == n}
    assert closed == REQUESTS


def test_body_is_the_same_everywhere() -> None:
    bodies = {
        name: get_type_hints(getattr(type_defs, name))["Body"]
        for name in REQUESTS - {"InvokeEndpointAsyncInputRequestTypeDef"}
    }
    assert bodies == dict.fromkeys(bodies, type_defs.BlobTypeDef)
    assert parts(type_defs.BlobTypeDef) == {
        *(str, bytes, bytearray, IO[bytes], StreamingBody),
        type_defs._SeekableBinaryFile,
    }


def find(path: str) -> Any:
    module, _, name = f".{path}".rpartition(".")
    return getattr(importlib.import_module(f"mypy_boto3_sagemaker_runtime{module.removesuffix('.')}"), name)


@pytest.mark.parametrize("alias", ALIASES)
def test_alias_is_the_thing_itself(alias: str) -> None:
    assert find(alias) is find(ALIASES[alias])


def test_other_names() -> None:
    assert find("client.BotocoreClientError") is ClientError
    assert isinstance(find("client.Exceptions"), type)
    assert get_args(find("literals.ServiceName")) == ("sagemaker-runtime",)
    assert "us-east-1" in get_args(find("literals.RegionName"))


# The comparison itself, on definitions that break programs.


@pytest.mark.parametrize(
    ("keys", "in_request", "in_answer"),
    [
        ({}, "", ""),
        ({"more": NotRequired[str]}, "", ""),
        ({"name": str | bytes}, "", "name is str | bytes and was <class 'str'>"),
        ({"more": str}, *["more was added as required"] * 2),
        ({"name": NotRequired[str]}, *["name is not required and was"] * 2),
        ({"size": int}, *["size is required and was not"] * 2),
        ({"size": NotRequired[bool]}, *["size is <class 'bool'> and was <class 'int'>"] * 2),
        ({"name": Any}, *["name is typing.Any and was <class 'str'>"] * 2),
        ({"size": None}, *["size is promised and missing"] * 2),
    ],
)
def test_broken_promise_is_reported(keys: dict[str, Any], in_request: str, in_answer: str) -> None:
    keys = {"name": str, "size": NotRequired[int], **keys}
    type_ = TypedDict("type_", {key: hint for key, hint in keys.items() if hint is not None})
    for request, expected in ((True, in_request), (False, in_answer)):
        found = problems(type_, {"name": str}, {"size": int}, request=request)
        assert found == [expected] * bool(expected)
