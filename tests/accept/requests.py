"""Every way to put a request together, and every parameter."""

from typing import Any

from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import (
    InvokeEndpointAsyncInlineInputRequestTypeDef,
    InvokeEndpointAsyncInputRequestTypeDef,
    InvokeEndpointAsyncOutputTypeDef,
    InvokeEndpointInputRequestTypeDef,
    InvokeEndpointOutputTypeDef,
    InvokeEndpointWithResponseStreamInputRequestTypeDef,
    InvokeEndpointWithResponseStreamOutputTypeDef,
)
from typing_extensions import assert_type


def keywords(client: SageMakerRuntimeClient) -> None:
    response = client.invoke_endpoint(
        EndpointName="churn",
        Body="1,2",
        ContentType="text/csv",
        Accept="application/json",
        CustomAttributes="trace-1",
        TargetModel="model-a.tar.gz",
        TargetVariant="blue",
        TargetContainerHostname="first",
        InferenceId="id-1",
        EnableExplanations="`true`",
        InferenceComponentName="component",
        SessionId="NEW_SESSION",
        PrefixAwareId="chat-1",
    )
    assert_type(response, InvokeEndpointOutputTypeDef)
    queued = client.invoke_endpoint_async(
        EndpointName="churn",
        InputLocation="s3://bucket/rows.csv",
        ContentType="text/csv",
        Accept="application/json",
        CustomAttributes="trace-1",
        InferenceId="id-1",
        S3OutputPathExtension="run-1/",
        Filename="answer.json",
        RequestTTLSeconds=60,
        InvocationTimeoutSeconds=3600,
    )
    assert_type(queued, InvokeEndpointAsyncOutputTypeDef)
    queued_inline = client.invoke_endpoint_async(
        EndpointName="churn",
        Body="1,2",
        ContentType="text/csv",
        Accept="application/json",
        CustomAttributes="trace-1",
        InferenceId="id-1",
        S3OutputPathExtension="run-1/",
        Filename="answer.json",
        RequestTTLSeconds=60,
        InvocationTimeoutSeconds=3600,
    )
    assert_type(queued_inline, InvokeEndpointAsyncOutputTypeDef)
    stream = client.invoke_endpoint_with_response_stream(
        EndpointName="llm",
        Body="{}",
        ContentType="application/json",
        Accept="application/jsonlines",
        CustomAttributes="trace-1",
        TargetVariant="blue",
        TargetContainerHostname="first",
        InferenceId="id-1",
        InferenceComponentName="component",
        SessionId="a1b2",
        PrefixAwareId="chat-1",
    )
    assert_type(stream, InvokeEndpointWithResponseStreamOutputTypeDef)


def session(client: SageMakerRuntimeClient, session_id: str) -> None:
    client.invoke_endpoint(EndpointName="chat", Body="{}", SessionId=session_id)
    client.invoke_endpoint_with_response_stream(EndpointName="chat", Body="{}", SessionId=session_id)


def typed_dictionaries(client: SageMakerRuntimeClient, session_id: str) -> None:
    request: InvokeEndpointInputRequestTypeDef = {
        "EndpointName": "churn",
        "Body": b"1,2",
        "ContentType": "text/csv",
        "Accept": "application/json",
        "CustomAttributes": "trace-1",
        "TargetModel": "model-a.tar.gz",
        "TargetVariant": "blue",
        "TargetContainerHostname": "first",
        "InferenceId": "id-1",
        "EnableExplanations": "`true`",
        "InferenceComponentName": "component",
        "SessionId": "NEW_SESSION",
        "PrefixAwareId": "chat-1",
    }
    request["SessionId"] = session_id
    assert_type(client.invoke_endpoint(**request), InvokeEndpointOutputTypeDef)
    queued: InvokeEndpointAsyncInputRequestTypeDef = {
        "EndpointName": "churn",
        "InputLocation": "s3://bucket/rows.csv",
        "ContentType": "text/csv",
        "Accept": "application/json",
        "CustomAttributes": "trace-1",
        "InferenceId": "id-1",
        "S3OutputPathExtension": "run-1/",
        "Filename": "answer.json",
        "RequestTTLSeconds": 60,
        "InvocationTimeoutSeconds": 3600,
    }
    assert_type(client.invoke_endpoint_async(**queued), InvokeEndpointAsyncOutputTypeDef)
    queued_inline: InvokeEndpointAsyncInlineInputRequestTypeDef = {
        "EndpointName": "churn",
        "Body": "1,2",
        "ContentType": "text/csv",
        "Accept": "application/json",
        "CustomAttributes": "trace-1",
        "InferenceId": "id-1",
        "S3OutputPathExtension": "run-1/",
        "Filename": "answer.json",
        "RequestTTLSeconds": 60,
        "InvocationTimeoutSeconds": 3600,
    }
    assert_type(client.invoke_endpoint_async(**queued_inline), InvokeEndpointAsyncOutputTypeDef)
    stream: InvokeEndpointWithResponseStreamInputRequestTypeDef = {
        "EndpointName": "llm",
        "Body": "{}",
        "ContentType": "application/json",
        "Accept": "application/jsonlines",
        "CustomAttributes": "trace-1",
        "TargetVariant": "blue",
        "TargetContainerHostname": "first",
        "InferenceId": "id-1",
        "InferenceComponentName": "component",
        "SessionId": "a1b2",
        "PrefixAwareId": "chat-1",
    }
    assert_type(
        client.invoke_endpoint_with_response_stream(**stream),
        InvokeEndpointWithResponseStreamOutputTypeDef,
    )


def least(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint_async(EndpointName="churn", InputLocation="s3://bucket/rows.csv")
    inline: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "churn", "Body": "1,2"}
    client.invoke_endpoint_async(**inline)
    stream: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "llm", "Body": "{}"}
    client.invoke_endpoint_with_response_stream(**stream)


def built_in_steps(client: SageMakerRuntimeClient, variant: str | None, trace: str | None) -> None:
    request: InvokeEndpointInputRequestTypeDef = {"EndpointName": "churn", "Body": "1,2"}
    if variant is not None:
        request["TargetVariant"] = variant
    if trace is not None:
        request["CustomAttributes"] = trace
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
    client.invoke_endpoint_with_response_stream(**{"EndpointName": "llm", "Body": "{}"})
