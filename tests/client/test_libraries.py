"""Libraries that check types when a program runs, with boto3's real client and what it returns."""

import json
from collections.abc import Callable
from typing import Any
from unittest.mock import create_autospec

import attrs
import boto3
import pydantic
import pytest
from beartype import beartype
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import InvokeEndpointAsyncOutputTypeDef
from pytest_httpserver import HTTPServer
from typeguard import check_type
from typing_extensions import get_type_hints

from client import kinds
from client.conformance import REQUESTS, TYPED_DICTS
from client.endpoint import serve

PLAIN = {name: type_ for name, type_ in TYPED_DICTS.items() if "Body" not in get_type_hints(type_)}


def takes(client: SageMakerRuntimeClient) -> None: ...


INSTANCE = attrs.field(validator=attrs.validators.instance_of(SageMakerRuntimeClient))
CHECKS: dict[str, Callable[[Any], object]] = {
    "attrs": attrs.make_class("Attrs", {"client": INSTANCE}),
    "beartype": beartype(takes),
    "pydantic": pydantic.TypeAdapter(SageMakerRuntimeClient).validate_python,
    "typeguard": lambda client: check_type(client, SageMakerRuntimeClient),
    "validate_call": pydantic.validate_call(takes),
}


@pytest.mark.parametrize("library", CHECKS)
def test_library_takes_only_clients_of_this_service(library: str, client: Any) -> None:
    # Not at the top: both of pytest's processes would spend the time.
    import moto

    check = CHECKS[library]
    with moto.mock_aws():
        mocked = boto3.client("sagemaker-runtime", region_name="eu-central-1")
    for right in (client, mocked, create_autospec(SageMakerRuntimeClient, instance=True)):
        check(right)
    for wrong in (boto3.client("s3", region_name="eu-central-1"), None, SageMakerRuntimeClient):
        with pytest.raises(Exception, match=r"SageMakerRuntimeClient|instance"):
            check(wrong)


@pytest.mark.parametrize("name", PLAIN)
def test_pydantic_checks_every_key(name: str) -> None:
    """That pydantic accepts responses of the client is tested in test_presence.py."""
    adapter, keys = pydantic.TypeAdapter(PLAIN[name]), get_type_hints(PLAIN[name]).keys()
    assert adapter.json_schema()["properties"].keys() == keys
    with pytest.raises(pydantic.ValidationError) as info:
        adapter.validate_python(dict.fromkeys(keys, object()), strict=True)
    assert {error["loc"][0] for error in info.value.errors()} == keys


WRONG_BODIES = (kinds.memory_view, kinds.number, kinds.path, kinds.reader_without_seek)
BODIES = ("text", "data", "byte_array", "bytes_io", "file", "gzip_file", "named_file", "reader", "streaming_body")


@pytest.mark.parametrize("request_", [r for rs in REQUESTS.values() for r in rs], ids=lambda r: r.__name__)
def test_pydantic_decides_like_botocore(request_: Any) -> None:
    adapter = pydantic.TypeAdapter(request_)
    right = dict.fromkeys(request_.__required_keys__, kinds.TEXT)
    for extra in ({"Unknown": ""}, *({key: None} for key in right), *({"Body": kind()} for kind in WRONG_BODIES)):
        with pytest.raises(pydantic.ValidationError):
            adapter.validate_python(right | extra)
    for kind in BODIES:
        value = {key: vars(kinds)[kind if key == "Body" else "text"]() for key in right}
        assert adapter.validate_python(value) == adapter.dump_python(value) == value
        if kind in ("text", "data"):
            assert json.loads(adapter.dump_json(value)) == right
    kinds.OPEN.close()


def test_fastapi_returns_a_real_answer(server: HTTPServer, client: Any) -> None:
    # Not at the top: importing them fails with the lowest dependencies that the wheel declares.
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    serve(server)
    app = FastAPI()
    answers = []

    @app.post("/")
    def queue() -> InvokeEndpointAsyncOutputTypeDef:
        answers.append(client.invoke_endpoint_async(EndpointName="churn", InputLocation="s3://bucket/input"))
        return answers[-1]

    response = TestClient(app).post("/")
    assert (response.status_code, [response.json()]) == (200, answers)
