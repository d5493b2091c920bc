"""pydantic, which reads the typed dictionaries when a program runs."""

import typing
from typing import Any, Literal, get_args

import pydantic
import pytest
from mypy_boto3_sagemaker_runtime import type_defs
from pytest_httpserver import HTTPServer
from typing_extensions import get_type_hints, is_typeddict

from client.conformance import TYPED_DICTS
from client.endpoint import serve

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


@pytest.mark.parametrize("name", sorted(TYPED_DICTS.keys() - PLAIN.keys()))
def test_pydantic_builds_no_schema_for_a_body(name: str) -> None:
    with pytest.raises(pydantic.errors.PydanticSchemaGenerationError):
        pydantic.TypeAdapter(TYPED_DICTS[name])


def test_pydantic_rejects_an_unknown_key() -> None:
    adapter = pydantic.TypeAdapter(type_defs.InvokeEndpointAsyncInputRequestTypeDef)
    with pytest.raises(pydantic.ValidationError, match="Extra inputs are not permitted"):
        adapter.validate_python({"EndpointName": "churn", "InputLocation": "s3://bucket/i", "Extra": ""})
