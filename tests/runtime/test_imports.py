"""The package as modules that a running program imports."""

import inspect
import sys
import typing
from types import FunctionType
from typing import Any, Literal, get_args

import pydantic
import pytest
from mypy_boto3_sagemaker_runtime import client as client_module
from mypy_boto3_sagemaker_runtime import type_defs
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from pytest_httpserver import HTTPServer
from typing_extensions import NotRequired, get_overloads, get_type_hints, is_typeddict

from harness.conformance import REQUESTS, TYPED_DICTS
from harness.endpoint import OPERATIONS, serve


def signatures(operation: str) -> list[inspect.Signature]:
    """The method's overloads, or its only signature."""
    # An overloaded method is a dummy when a program runs; its overloads are found by qualified name.
    dummy = FunctionType((lambda: None).__code__, {})
    dummy.__module__ = client_module.__name__
    dummy.__qualname__ = f"SageMakerRuntimeClient.{operation}"
    return [
        inspect.signature(f) for f in get_overloads(dummy) or [getattr(SageMakerRuntimeClient, operation)]
    ]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_method_takes_what_its_typed_dictionary_holds(operation: str) -> None:
    found = signatures(operation)
    assert len(found) == len(REQUESTS[operation])
    for signature, request in zip(found, REQUESTS[operation], strict=True):
        parameters = [p for p in signature.parameters.values() if p.name != "self"]
        assert {p.kind for p in parameters} == {inspect.Parameter.KEYWORD_ONLY}
        assert {p.name: p.annotation for p in parameters} == get_type_hints(request)
        assert {p.name for p in parameters if p.default is p.empty} == request.__required_keys__


@pytest.mark.parametrize("name", TYPED_DICTS)
def test_hints_and_keys_of_every_typed_dictionary(name: str) -> None:
    type_ = TYPED_DICTS[name]
    hints = get_type_hints(type_)
    marked = typing.get_type_hints(type_, include_extras=True)
    optional = {key for key, hint in marked.items() if typing.get_origin(hint) is NotRequired}
    assert hints
    assert type_.__required_keys__ == hints.keys() - optional
    assert type_.__optional_keys__ == optional
    # Python 3.10 does not know `NotRequired` and leaves it in place.
    assert typing.get_type_hints(type_) == (marked if sys.version_info < (3, 11) else hints)


PLAIN = {name: type_ for name, type_ in TYPED_DICTS.items() if "Body" not in get_type_hints(type_)}


def example(type_: Any, *, full: bool) -> Any:
    """A value of that type; with `full`, optional keys as well."""
    if is_typeddict(type_):
        keys = {
            key: hint for key, hint in get_type_hints(type_).items() if full or key in type_.__required_keys__
        }
        return {key: example(hint, full=full) for key, hint in keys.items()}
    if type_ == dict[str, str]:
        return {"a": "b"}
    return get_args(type_)[0] if typing.get_origin(type_) is Literal else type_()


@pytest.mark.parametrize("name", PLAIN)
def test_pydantic_takes_plain_data(name: str) -> None:
    adapter = pydantic.TypeAdapter(PLAIN[name])
    for full in (False, True):
        value = example(PLAIN[name], full=full)
        assert adapter.validate_python(value, strict=True) == value
    for key in value:
        with pytest.raises(pydantic.ValidationError):
            adapter.validate_python({**value, key: object()}, strict=True)


def test_pydantic_takes_real_answers(server: HTTPServer, client: Any) -> None:
    serve(server)
    result = client.invoke_endpoint_async(EndpointName="churn", InputLocation="s3://bucket/i")
    adapter = pydantic.TypeAdapter(type_defs.InvokeEndpointAsyncOutputTypeDef)
    with pytest.raises(pydantic.ValidationError, match="HostId\n  Field required"):
        adapter.validate_python(result, strict=True)
    result["ResponseMetadata"]["HostId"] = ""
    assert adapter.validate_python(result, strict=True) == result


def test_requests_are_closed() -> None:
    closed = {name for name, type_ in TYPED_DICTS.items() if type_.__closed__}
    assert closed == {request.__name__ for requests in REQUESTS.values() for request in requests}
    adapter = pydantic.TypeAdapter(type_defs.InvokeEndpointAsyncInputRequestTypeDef)
    with pytest.raises(pydantic.ValidationError, match="Extra inputs are not permitted"):
        adapter.validate_python({"EndpointName": "churn", "InputLocation": "s3://bucket/i", "Surplus": ""})
