"""Every other method of the client."""

import inspect
from typing import Any, get_args

import botocore.exceptions as botocore_exceptions
import pytest
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.literals import SageMakerRuntimeOperationName
from pytest_httpserver import HTTPServer

from harness.endpoint import OPERATIONS


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


def test_presigned_url(server: HTTPServer, client: Any) -> None:
    for operation in get_args(SageMakerRuntimeOperationName):
        url = client.generate_presigned_url(
            operation, Params={"EndpointName": "churn", "Body": ""}, ExpiresIn=60, HttpMethod=None
        )
        assert url.startswith(server.url_for(f"/endpoints/churn/{OPERATIONS[operation]}?"))
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


@pytest.mark.parametrize("name", ["generate_presigned_url", "can_paginate", "get_paginator", "get_waiter"])
def test_signature_is_that_of_the_client(name: str, client: Any) -> None:
    def shape(method: object) -> list[tuple[object, ...]]:
        return [
            (p.name, p.kind, p.default)
            for p in inspect.signature(method).parameters.values()
            if p.name != "self"
        ]

    assert shape(getattr(SageMakerRuntimeClient, name)) == shape(getattr(client, name))
