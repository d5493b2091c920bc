"""Every way to put a request together; tests/agreement has each parameter."""

from typing import Any

from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import (
    InvokeEndpointAsyncInlineInputRequestTypeDef,
    InvokeEndpointAsyncOutputTypeDef,
    InvokeEndpointInputRequestTypeDef,
    InvokeEndpointOutputTypeDef,
    InvokeEndpointWithResponseStreamOutputTypeDef,
)
from typing_extensions import assert_type


def keywords(client: SageMakerRuntimeClient, session_id: str) -> None:
    client.invoke_endpoint(EndpointName="chat", Body="{}", SessionId="NEW_SESSION")
    client.invoke_endpoint(EndpointName="chat", Body="{}", SessionId=session_id)
    client.invoke_endpoint_async(EndpointName="churn", InputLocation="s3://bucket/rows.csv")
    client.invoke_endpoint_async(EndpointName="churn", Body="1,2", RequestTTLSeconds=60)
    client.invoke_endpoint_with_response_stream(EndpointName="llm", Body="{}", Accept="application/jsonlines")


def typed_dictionaries(client: SageMakerRuntimeClient, session_id: str) -> None:
    request: InvokeEndpointInputRequestTypeDef = {"EndpointName": "chat", "Body": b"{}", "SessionId": "NEW_SESSION"}
    request["SessionId"] = session_id
    client.invoke_endpoint(**request)
    inline: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "churn", "Body": "1,2"}
    client.invoke_endpoint_async(**inline)


def built_in_steps(client: SageMakerRuntimeClient, variant: str | None) -> None:
    request: InvokeEndpointInputRequestTypeDef = {"EndpointName": "churn", "Body": "1,2"}
    if variant is not None:
        request["TargetVariant"] = variant
    client.invoke_endpoint(**request)
    client.invoke_endpoint(**InvokeEndpointInputRequestTypeDef(EndpointName="churn", Body=b"1,2"))
    row: InvokeEndpointInputRequestTypeDef = {**request, "Body": b"3,4"}
    client.invoke_endpoint(**row)


def untyped(client: SageMakerRuntimeClient, settings: dict[str, Any], names: dict[str, str]) -> None:
    assert_type(client.invoke_endpoint(**settings), InvokeEndpointOutputTypeDef)
    client.invoke_endpoint(Body=b"1,2", **settings)
    assert_type(client.invoke_endpoint_async(**settings), InvokeEndpointAsyncOutputTypeDef)
    assert_type(
        client.invoke_endpoint_with_response_stream(**settings),
        InvokeEndpointWithResponseStreamOutputTypeDef,
    )
    client.invoke_endpoint(**names)
    client.invoke_endpoint(**{"EndpointName": "churn", "Body": "1,2"})
