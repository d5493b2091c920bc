"""The client passed to other code: wrapped, replaced by a double, stubbed, used in threads."""

import asyncio
import functools
from collections.abc import Callable
from typing import Literal, Protocol
from unittest import mock

from botocore.client import BaseClient
from botocore.stub import ANY, Stubber
from mypy_boto3_sagemaker_runtime import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.literals import SageMakerRuntimeOperationName
from mypy_boto3_sagemaker_runtime.type_defs import BlobTypeDef, InvokeEndpointOutputTypeDef
from typing_extensions import assert_type


class Invoker(Protocol):
    """What a program needs of the client, so that a test can pass a double."""

    def invoke_endpoint(
        self, *, EndpointName: str, Body: BlobTypeDef, ContentType: str = ...
    ) -> InvokeEndpointOutputTypeDef: ...


def needs_double(invoker: Invoker) -> None:
    invoker.invoke_endpoint(EndpointName="churn", Body="1,2", ContentType="text/csv")


def passed(client: SageMakerRuntimeClient) -> BaseClient:
    needs_double(client)
    print(client.meta.region_name, client.meta.endpoint_url, client.meta.config)
    return client


def partial(client: SageMakerRuntimeClient) -> InvokeEndpointOutputTypeDef:
    churn = functools.partial(client.invoke_endpoint, EndpointName="churn", ContentType="text/csv")
    assert_type(churn(Body="1,2"), InvokeEndpointOutputTypeDef)
    call: Callable[..., InvokeEndpointOutputTypeDef] = client.invoke_endpoint
    return call(EndpointName="churn", Body="1,2")


async def in_thread(client: SageMakerRuntimeClient, rows: list[str]) -> list[bytes]:
    responses = await asyncio.gather(
        *(asyncio.to_thread(client.invoke_endpoint, EndpointName="churn", Body=row) for row in rows)
    )
    assert_type(responses, list[InvokeEndpointOutputTypeDef])
    return [response["Body"].read() for response in responses]


def mocked() -> None:
    double = mock.create_autospec(SageMakerRuntimeClient, instance=True)
    double.invoke_endpoint.return_value = {"Body": b"{}"}
    passed(double)


def stubbed(client: SageMakerRuntimeClient) -> None:
    with Stubber(client) as stubber:
        stubber.add_response("invoke_endpoint", {"Body": b"{}"}, {"EndpointName": "churn", "Body": ANY})
        stubber.add_client_error("invoke_endpoint", "ModelError", modeled_fields={"OriginalStatusCode": 400})
        client.invoke_endpoint(EndpointName="churn", Body="1,2")


def presigned(client: SageMakerRuntimeClient, operation: SageMakerRuntimeOperationName) -> str:
    assert_type(client.generate_presigned_url(operation), str)
    client.generate_presigned_url("invoke_endpoint", {"EndpointName": "churn", "Body": ""}, 60, "GET")
    client.generate_presigned_url("invoke_endpoint_async", None, 3600, None)
    return client.generate_presigned_url(
        ClientMethod="invoke_endpoint_with_response_stream",
        Params={"EndpointName": "llm", "Body": ""},
        ExpiresIn=60,
        HttpMethod="POST",
    )


def facts(client: SageMakerRuntimeClient, operation: str) -> None:
    assert_type(client.can_paginate("invoke_endpoint"), Literal[False])
    client.can_paginate(operation_name=operation)
    assert_type(client.waiter_names, list[str])
