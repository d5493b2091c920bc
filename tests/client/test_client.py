"""Every other method of the client."""

import inspect
import io
import itertools
import json
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import FunctionType
from typing import Any, get_args

import boto3
import botocore.exceptions as botocore_exceptions
import pytest
from mypy_boto3_sagemaker_runtime.client import Exceptions, SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.literals import ResourceServiceName, SageMakerRuntimeOperationName
from pytest_httpserver import HTTPServer
from typing_extensions import get_type_hints

from client.endpoint import call, serve
from model.service import OPERATIONS
from paths import PACKAGE


def test_there_are_no_pages_and_no_waiters(client: Any) -> None:
    for operation in get_args(SageMakerRuntimeOperationName):
        assert client.can_paginate(operation) is False
        with pytest.raises(botocore_exceptions.OperationNotPageableError):
            client.get_paginator(operation)
    for method in (client.can_paginate, client.get_paginator):
        with pytest.raises(KeyError):
            method("unknown")
    assert client.waiter_names == []
    with pytest.raises(ValueError, match="Waiter does not exist"):
        client.get_waiter("endpoint_in_service")


def test_threads_share_a_client_and_few_connections(server: HTTPServer, make: Callable[..., Any]) -> None:
    serve(server)
    client = make(max_pool_connections=1)
    with ThreadPoolExecutor(20) as pool:
        results = [*pool.map(lambda _: call(client, "invoke_endpoint"), range(60))]
    assert len(results) == len(server.log) == 60


def test_presigned_url(server: HTTPServer, client: Any) -> None:
    for operation in get_args(SageMakerRuntimeOperationName):
        url = client.generate_presigned_url(
            operation, Params={"EndpointName": "churn", "Body": ""}, ExpiresIn=60, HttpMethod=None
        )
        path = OPERATIONS[operation].http["requestUri"].format(EndpointName="churn")
        assert url.startswith(server.url_for(f"{path}?"))
        assert "X-Amz-Expires=60&" in url
    assert "X-Amz-Expires=3600&" in client.generate_presigned_url(
        "invoke_endpoint", {"EndpointName": "churn", "Body": ""}
    )
    for params in (None, {}, {"EndpointName": "churn", "Body": "", "Unknown": ""}):
        with pytest.raises(botocore_exceptions.ParamValidationError):
            client.generate_presigned_url("invoke_endpoint", params)
    with pytest.raises(botocore_exceptions.UnknownClientMethodError):
        client.generate_presigned_url("unknown")
    assert not server.log


@pytest.mark.parametrize("operation", get_args(SageMakerRuntimeOperationName))
# What is nested arrives as Python writes it.
@pytest.mark.parametrize(("body", "query"), [('{"a": ","}', "%2C"), (b'{"a": {"": 1}}', "%7B%27%27%3A%201%7D")])
def test_presigned_url_has_the_keys_of_an_object(operation: str, body: str, query: str, client: Any) -> None:
    params = {"EndpointName": "churn", "Body": body, "ContentType": "application/json"}
    url = client.generate_presigned_url(operation, params)
    assert f"?a={query}&X-Amz-Algorithm=" in url
    # Whoever uses the URL has to send this header as well.
    assert re.search(r"SignedHeaders=[\w%-]*content-type", url)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("1,2", json.JSONDecodeError),
        ("[1, 2]", TypeError),
        (bytearray(b'{"a": 1}'), TypeError),
        (b"\x89PNG", UnicodeDecodeError),
        (io.BytesIO(b'{"a": 1}'), ValueError),
    ],
)
def test_presigned_url_rejects_every_other_body(body: object, expected: type[Exception], client: Any) -> None:
    with pytest.raises(expected) as info:
        client.generate_presigned_url("invoke_endpoint", {"EndpointName": "churn", "Body": body})
    assert type(info.value) is expected


# The classes, each beside the real object that it describes.


def errors(client: Any) -> list[tuple[type, Any]]:
    classes = [(name, get_args(hint)[0]) for name, hint in get_type_hints(Exceptions).items()]
    return [(class_, getattr(client.exceptions, name)({}, "InvokeEndpoint")) for name, class_ in classes]


def pairs(client: Any) -> list[tuple[type, Any]]:
    return [(SageMakerRuntimeClient, client), (Exceptions, client.exceptions), *errors(client)]


def own(class_: type) -> list[type]:
    """The class, and those of its base classes that are the package's own."""
    return [c for c in class_.__mro__ if c.__module__.startswith(PACKAGE)]


def test_class_has_no_attribute_that_the_client_lacks(client: Any) -> None:
    for class_, real in pairs(client):
        names = {name for c in own(class_) for name in vars(c) if not name.startswith("_")}
        assert names <= {*dir(real)}, f"remove from {class_.__name__}: {names - {*dir(real)}}"


def test_class_has_no_base_class_that_the_client_lacks(client: Any) -> None:
    for class_, real in pairs(client):
        bases = {*class_.__mro__} - {*own(class_)}
        assert bases <= {*type(real).__mro__}, f"remove from the bases of {class_.__name__}"


def test_error_is_a_subclass_as_the_real_one(client: Any) -> None:
    for (class_, real), (other, other_real) in itertools.permutations(errors(client), 2):
        wanted = isinstance(real, type(other_real))
        may = "must" if wanted else "must not"
        assert issubclass(class_, other) == wanted, f"{class_.__name__} {may} be a subclass of {other.__name__}"


def test_signature_is_that_of_the_client(client: Any) -> None:
    def shape(method: object) -> list[tuple[object, ...]]:
        return [(p.name, p.kind, p.default) for p in inspect.signature(method).parameters.values() if p.name != "self"]

    for class_, real in pairs(client):
        for name, member in ((name, member) for c in own(class_) for name, member in vars(c).items()):
            # What an operation takes is compared with its typed dictionary: the real one is `**kwargs`.
            if isinstance(member, FunctionType) and name not in OPERATIONS:
                assert shape(member) == shape(getattr(real, name)), f"{class_.__name__}.{name}"


def test_services_with_resources() -> None:
    assert list(get_args(ResourceServiceName)) == boto3.Session().get_available_resources()
