"""`invoke_endpoint_async` takes exactly one of `InputLocation` and `Body`."""

from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import (
    InvokeEndpointAsyncInlineInputRequestTypeDef,
    InvokeEndpointAsyncInputRequestTypeDef,
)


def neither(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint_async()  # error: no-overload overload
    client.invoke_endpoint_async(EndpointName="e")  # error: no-overload overload
    client.invoke_endpoint_async(EndpointName="e", ContentType="text/csv")  # error: no-overload overload
    client.invoke_endpoint_async(InputLocation="s3://b/k")  # error: no-overload overload
    client.invoke_endpoint_async(Body=b"")  # error: no-overload overload


def both(client: SageMakerRuntimeClient, request: InvokeEndpointAsyncInputRequestTypeDef, inline: InvokeEndpointAsyncInlineInputRequestTypeDef) -> None:
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", Body=b"")  # error: no-overload overload
    client.invoke_endpoint_async(EndpointName="e", Body="1,2", InputLocation="s3://b/k", ContentType="text/csv")  # error: no-overload overload
    client.invoke_endpoint_async(**request, Body=b"")  # error: no-overload overload
    client.invoke_endpoint_async(**inline, InputLocation="s3://b/k")  # error: no-overload overload


def in_s3(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint_async(EndpointName=1, InputLocation="s3://b/k")  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName=None, InputLocation="s3://b/k")  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation=1)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", ContentType=1)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", ContentType=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", Accept=1)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", Accept=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", CustomAttributes=1)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", CustomAttributes=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", InferenceId=1)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", InferenceId=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", S3OutputPathExtension=1)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", S3OutputPathExtension=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", Filename=1)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", Filename=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", RequestTTLSeconds="60")  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", RequestTTLSeconds=60.5)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", RequestTTLSeconds=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", InvocationTimeoutSeconds="60")  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", InvocationTimeoutSeconds=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", TargetModel="m")  # error: no-overload overload
    client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", RequestTtlSeconds=60)  # error: no-overload overload


def inline(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint_async(EndpointName=1, Body=b"")  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName=None, Body=b"")  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", ContentType=1)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", ContentType=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", Accept=1)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", Accept=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", CustomAttributes=1)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", CustomAttributes=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", InferenceId=1)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", InferenceId=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", S3OutputPathExtension=1)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", S3OutputPathExtension=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", Filename=1)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", Filename=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", RequestTTLSeconds="60")  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", RequestTTLSeconds=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", InvocationTimeoutSeconds="60")  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", InvocationTimeoutSeconds=None)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=b"", TargetModel="m")  # error: no-overload overload


def positional(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint_async("e", "s3://b/k")  # error: no-overload overload
    client.invoke_endpoint_async("e", b"")  # error: no-overload overload
