"""The client's methods besides the operations, and its classes."""

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
import pytest
from botocore.exceptions import OperationNotPageableError, ParamValidationError, UnknownClientMethodError
from mypy_boto3_sagemaker_runtime.client import Exceptions, SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.literals import ResourceServiceName
from pytest_httpserver import HTTPServer
from typing_extensions import get_type_hints

from client.endpoint import call, serve
from model.service import OPERATIONS
from paths import PACKAGE


def test_there_are_no_paginators_and_no_waiters(client: Any) -> None:
    for operation in OPERATIONS:
        assert client.can_paginate(operation) is False
        with pytest.raises(OperationNotPageableError):
            client.get_paginator(operation)
    for method in (client.can_paginate, client.get_paginator):
        with pytest.raises(KeyError):
            method("unknown")
    with pytest.raises(UnknownClientMethodError):
        client.generate_presigned_url("unknown")
    assert client.waiter_names == []
    with pytest.raises(ValueError, match="Waiter does not exist"):
        client.get_waiter("endpoint_in_service")


def test_threads_share_a_client_and_one_pooled_connection(server: HTTPServer, make: Callable[..., Any]) -> None:
    serve(server)
    client = make(max_pool_connections=1)
    with ThreadPoolExecutor(20) as pool:
        results = [*pool.map(lambda _: call(client, "invoke_endpoint"), range(60))]
    assert len(results) == len(server.log) == 60


@pytest.mark.parametrize("operation", OPERATIONS)
def test_presigned_url_contains_arguments(operation: str, server: HTTPServer, client: Any) -> None:
    params = {"EndpointName": "churn", "Body": "", "ContentType": "application/json"}
    url = client.generate_presigned_url(operation, Params=params, ExpiresIn=60, HttpMethod=None)
    assert url.startswith(server.url_for(f"{OPERATIONS[operation].http['requestUri'].format(EndpointName='churn')}?"))
    assert "X-Amz-Expires=60&" in url
    # The caller has to send this header as well.
    assert re.search(r"SignedHeaders=[\w%-]*content-type", url)
    assert "X-Amz-Expires=3600&" in client.generate_presigned_url(operation, params)
    # The keys of an object become the query, nested values as Python's `repr`.
    for body, query in (('{"a": ","}', "%2C"), (b'{"a": {"": 1}}', "%7B%27%27%3A%201%7D")):
        assert f"?a={query}&X-Amz-Algorithm=" in client.generate_presigned_url(operation, {**params, "Body": body})
    assert not server.log


BODIES = [
    ("1,2", json.JSONDecodeError),
    ("[1, 2]", TypeError),
    (bytearray(b'{"a": 1}'), TypeError),
    (b"\x89PNG", UnicodeDecodeError),
    (io.BytesIO(b'{"a": 1}'), ValueError),
]


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        *((params, ParamValidationError) for params in (None, {}, {"EndpointName": "e", "Body": "", "Unknown": ""})),
        *(({"EndpointName": "e", "Body": body}, expected) for body, expected in BODIES),
    ],
)
def test_presigned_url_rejects_arguments(params: Any, expected: type[Exception], client: Any) -> None:
    with pytest.raises(expected) as info:
        client.generate_presigned_url("invoke_endpoint", params)
    assert type(info.value) is expected


# The classes, each beside the real object that it describes.


def errors(client: Any) -> list[tuple[type, Any]]:
    classes = {name: get_args(hint)[0] for name, hint in get_type_hints(Exceptions).items()}
    return [(class_, getattr(client.exceptions, name)({}, "InvokeEndpoint")) for name, class_ in classes.items()]


def pairs(client: Any) -> list[tuple[type, Any]]:
    return [(SageMakerRuntimeClient, client), (Exceptions, client.exceptions), *errors(client)]


def own(class_: type) -> list[type]:
    """The class and its base classes that the package defines."""
    return [c for c in class_.__mro__ if c.__module__.startswith(PACKAGE)]


def test_class_has_no_attribute_and_no_base_class_that_the_client_lacks(client: Any) -> None:
    for class_, real in pairs(client):
        names = {name for c in own(class_) for name in vars(c) if not name.startswith("_")}
        bases = {*class_.__mro__} - {*own(class_)}
        assert (names - {*dir(real)}, bases - {*type(real).__mro__}) == (set(), set()), class_.__name__


def test_errors_have_the_base_classes_of_the_real_ones(client: Any) -> None:
    for (class_, real), (other, other_real) in itertools.permutations(errors(client), 2):
        expected = isinstance(real, type(other_real))
        assert issubclass(class_, other) == expected, f"{class_.__name__}, {other.__name__}"


def test_signature_is_that_of_the_client(client: Any) -> None:
    def shape(method: object) -> list[tuple[object, ...]]:
        return [(p.name, p.kind, p.default) for p in inspect.signature(method).parameters.values() if p.name != "self"]

    for class_, real in pairs(client):
        for name, member in ((name, member) for c in own(class_) for name, member in vars(c).items()):
            # An operation is compared with its typed dictionary: the real one takes `**kwargs`.
            if isinstance(member, FunctionType) and name not in OPERATIONS:
                assert shape(member) == shape(getattr(real, name)), f"{class_.__name__}.{name}"


def test_services_with_resources() -> None:
    assert list(get_args(ResourceServiceName)) == boto3.Session().get_available_resources()
