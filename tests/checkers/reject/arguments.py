"""Arguments that are missing, unknown, misspelt, positional or of a wrong type, one line for each kind of mistake.

tests/agreement tries every parameter, missing, misspelt, and with every kind of value.
"""

from typing import TypedDict

from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import (
    InvokeEndpointAsyncInlineInputRequestTypeDef,
    InvokeEndpointAsyncInputRequestTypeDef,
    InvokeEndpointInputRequestTypeDef,
)


class Own(TypedDict):
    EndpointName: str
    Body: bytes


def missing(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint()  # error: missing-argument EndpointName
    client.invoke_endpoint(EndpointName="e", ContentType="text/csv")  # error: missing-argument Body
    client.generate_presigned_url()  # error: missing-argument ClientMethod


def unknown(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint(EndpointName="e", Body=b"", Model="m")  # error: unknown-argument Model
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", TargetModel="m")  # error: no-overload overload
    client.generate_presigned_url("invoke_endpoint", Expires=60)  # error: unknown-argument Expires


def misspelt(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint(EndpointName="e", Body=b"", content_type="text/csv")  # error: unknown-argument content_type


def positional(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint("e", Body=b"")  # error: positional-argument positional|EndpointName
    client.invoke_endpoint_async("e", InputLocation="s3://b/k")  # error: no-overload overload
    client.invoke_endpoint_async("e", Body=b"")  # error: no-overload overload


def wrong_type(client: SageMakerRuntimeClient, model: str | None) -> None:
    client.invoke_endpoint(EndpointName=1, Body=b"")  # error: argument-type EndpointName
    client.invoke_endpoint(EndpointName="e", Body=b"", SessionId=None)  # error: argument-type SessionId
    client.invoke_endpoint(EndpointName="e", Body=b"", TargetModel=model)  # error: argument-type TargetModel
    client.invoke_endpoint_async(EndpointName="e", Body=b"", InvocationTimeoutSeconds=60.5)  # error: no-overload-type invoke_endpoint_async


def neither_or_both(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint_async()  # error: no-overload overload
    client.invoke_endpoint_async(EndpointName="e", ContentType="text/csv")  # error: no-overload overload
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", Body=b"")  # error: no-overload overload


def unpacked(client: SageMakerRuntimeClient, numbers: dict[str, int], request: InvokeEndpointInputRequestTypeDef) -> None:
    client.invoke_endpoint(Body=b"", **numbers)  # error: argument-type str
    client.invoke_endpoint_with_response_stream(**request)  # error: unpacked-key parameter|argument
    client.invoke_endpoint_async(**request)  # error: no-overload overload


def unpacked_open(client: SageMakerRuntimeClient, request: Own) -> None:
    client.invoke_endpoint(**request)  # error: open-unpacking object (only pyrefly)


def unpacked_texts(client: SageMakerRuntimeClient, texts: dict[str, str]) -> None:
    client.invoke_endpoint_async(**texts)  # error: no-overload-values invoke_endpoint_async


def unpacked_twice(client: SageMakerRuntimeClient, in_s3: InvokeEndpointAsyncInputRequestTypeDef, inline: InvokeEndpointAsyncInlineInputRequestTypeDef) -> None:
    client.invoke_endpoint_async(**in_s3, Body=b"")  # error: no-overload overload
    client.invoke_endpoint_async(**inline, InputLocation="s3://b/k")  # error: no-overload overload


def not_a_method(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpont(EndpointName="e", Body=b"")  # error: attribute invoke_endpont
