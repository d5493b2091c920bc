"""Arguments that are missing, unknown, misspelt, positional or `None`."""

from typing import Any

from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import InvokeEndpointInputRequestTypeDef


def missing(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint()  # error: missing-argument EndpointName
    client.invoke_endpoint(Body=b"")  # error: missing-argument EndpointName
    client.invoke_endpoint(EndpointName="e")  # error: missing-argument Body
    client.invoke_endpoint(EndpointName="e", ContentType="text/csv")  # error: missing-argument Body
    client.invoke_endpoint_with_response_stream(Body=b"")  # error: missing-argument EndpointName
    client.invoke_endpoint_with_response_stream(EndpointName="e")  # error: missing-argument Body
    client.generate_presigned_url()  # error: missing-argument ClientMethod


def unknown(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint(EndpointName="e", Body=b"", Model="m")  # error: unknown-argument Model
    client.invoke_endpoint(EndpointName="e", Body=b"", InputLocation="s3://b/k")  # error: unknown-argument InputLocation
    client.invoke_endpoint(EndpointName="e", Body=b"", RequestTTLSeconds=60)  # error: unknown-argument RequestTTLSeconds
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", TargetModel="m")  # error: unknown-argument TargetModel
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", EnableExplanations="`true`")  # error: unknown-argument EnableExplanations
    client.generate_presigned_url("invoke_endpoint", Expires=60)  # error: unknown-argument Expires


def misspelt(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint(EndpointName="e", Body=b"", Contenttype="text/csv")  # error: unknown-argument Contenttype
    client.invoke_endpoint(EndpointName="e", Body=b"", content_type="text/csv")  # error: unknown-argument content_type
    client.invoke_endpoint(EndpointName="e", Body=b"", Accepts="text/csv")  # error: unknown-argument Accepts
    client.invoke_endpoint(EndpointName="e", Body=b"", CustomAttribute="a")  # error: unknown-argument CustomAttribute
    client.invoke_endpoint(EndpointName="e", Body=b"", TargetModelName="m")  # error: unknown-argument TargetModelName
    client.invoke_endpoint(EndpointName="e", Body=b"", TargetVariants="v")  # error: unknown-argument TargetVariants
    client.invoke_endpoint(EndpointName="e", Body=b"", TargetContainerHostName="h")  # error: unknown-argument TargetContainerHostName
    client.invoke_endpoint(EndpointName="e", Body=b"", InferenceID="i")  # error: unknown-argument InferenceID
    client.invoke_endpoint(EndpointName="e", Body=b"", EnableExplanation="x")  # error: unknown-argument EnableExplanation
    client.invoke_endpoint(EndpointName="e", Body=b"", InferenceComponent="c")  # error: unknown-argument InferenceComponent
    client.invoke_endpoint(EndpointName="e", Body=b"", SessionID="s")  # error: unknown-argument SessionID
    client.invoke_endpoint(EndpointName="e", Body=b"", PrefixAwareID="p")  # error: unknown-argument PrefixAwareID
    client.invoke_endpoint(Endpoint="e", EndpointName="e", Body=b"")  # error: unknown-argument Endpoint
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", Contenttype="text/csv")  # error: unknown-argument Contenttype
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", SessionID="s")  # error: unknown-argument SessionID


def positional(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint("e", Body=b"")  # error: positional-argument positional|EndpointName
    client.invoke_endpoint_with_response_stream("e", Body=b"")  # error: positional-argument positional|EndpointName
    client.invoke_endpoint_async("e", EndpointName="e", InputLocation="s3://b/k")  # error: no-overload overload
    client.invoke_endpoint_async("e", EndpointName="e", Body="1,2")  # error: no-overload overload


def none(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint(EndpointName=None, Body=b"")  # error: argument-type EndpointName
    client.invoke_endpoint(EndpointName="e", Body=None)  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=b"", ContentType=None)  # error: argument-type ContentType
    client.invoke_endpoint(EndpointName="e", Body=b"", Accept=None)  # error: argument-type Accept
    client.invoke_endpoint(EndpointName="e", Body=b"", CustomAttributes=None)  # error: argument-type CustomAttributes
    client.invoke_endpoint(EndpointName="e", Body=b"", TargetModel=None)  # error: argument-type TargetModel
    client.invoke_endpoint(EndpointName="e", Body=b"", TargetVariant=None)  # error: argument-type TargetVariant
    client.invoke_endpoint(EndpointName="e", Body=b"", TargetContainerHostname=None)  # error: argument-type TargetContainerHostname
    client.invoke_endpoint(EndpointName="e", Body=b"", InferenceId=None)  # error: argument-type InferenceId
    client.invoke_endpoint(EndpointName="e", Body=b"", EnableExplanations=None)  # error: argument-type EnableExplanations
    client.invoke_endpoint(EndpointName="e", Body=b"", InferenceComponentName=None)  # error: argument-type InferenceComponentName
    client.invoke_endpoint(EndpointName="e", Body=b"", SessionId=None)  # error: argument-type SessionId
    client.invoke_endpoint(EndpointName="e", Body=b"", PrefixAwareId=None)  # error: argument-type PrefixAwareId
    client.invoke_endpoint_with_response_stream(EndpointName=None, Body=b"")  # error: argument-type EndpointName
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=None)  # error: argument-type Body
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", ContentType=None)  # error: argument-type ContentType
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", Accept=None)  # error: argument-type Accept
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", CustomAttributes=None)  # error: argument-type CustomAttributes
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", TargetVariant=None)  # error: argument-type TargetVariant
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", TargetContainerHostname=None)  # error: argument-type TargetContainerHostname
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", InferenceId=None)  # error: argument-type InferenceId
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", InferenceComponentName=None)  # error: argument-type InferenceComponentName
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", SessionId=None)  # error: argument-type SessionId
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", PrefixAwareId=None)  # error: argument-type PrefixAwareId
    client.generate_presigned_url("invoke_endpoint", ExpiresIn=None)  # error: argument-type ExpiresIn


def wrong_type(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint(EndpointName=1, Body=b"")  # error: argument-type EndpointName
    client.invoke_endpoint(EndpointName=b"e", Body=b"")  # error: argument-type EndpointName
    client.invoke_endpoint(EndpointName="e", Body=b"", ContentType=b"text/csv")  # error: argument-type ContentType
    client.invoke_endpoint(EndpointName="e", Body=b"", Accept=["text/csv"])  # error: argument-type Accept
    client.invoke_endpoint(EndpointName="e", Body=b"", CustomAttributes={"trace": "1"})  # error: argument-type CustomAttributes
    client.invoke_endpoint(EndpointName="e", Body=b"", TargetModel=1)  # error: argument-type TargetModel
    client.invoke_endpoint(EndpointName="e", Body=b"", TargetVariant=1)  # error: argument-type TargetVariant
    client.invoke_endpoint(EndpointName="e", Body=b"", TargetContainerHostname=1)  # error: argument-type TargetContainerHostname
    client.invoke_endpoint(EndpointName="e", Body=b"", InferenceId=1)  # error: argument-type InferenceId
    client.invoke_endpoint(EndpointName="e", Body=b"", EnableExplanations=True)  # error: argument-type EnableExplanations
    client.invoke_endpoint(EndpointName="e", Body=b"", InferenceComponentName=1)  # error: argument-type InferenceComponentName
    client.invoke_endpoint(EndpointName="e", Body=b"", SessionId=1)  # error: argument-type SessionId
    client.invoke_endpoint(EndpointName="e", Body=b"", PrefixAwareId=1)  # error: argument-type PrefixAwareId
    client.invoke_endpoint_with_response_stream(EndpointName=1, Body=b"")  # error: argument-type EndpointName
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", ContentType=1)  # error: argument-type ContentType
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", Accept=1)  # error: argument-type Accept
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", CustomAttributes=1)  # error: argument-type CustomAttributes
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", TargetVariant=1)  # error: argument-type TargetVariant
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", TargetContainerHostname=1)  # error: argument-type TargetContainerHostname
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", InferenceId=1)  # error: argument-type InferenceId
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", InferenceComponentName=1)  # error: argument-type InferenceComponentName
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", SessionId=1)  # error: argument-type SessionId
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=b"", PrefixAwareId=1)  # error: argument-type PrefixAwareId


def unpacked(client: SageMakerRuntimeClient, numbers: dict[str, int], request: InvokeEndpointInputRequestTypeDef) -> None:
    client.invoke_endpoint(Body=b"", **numbers)  # error: argument-type str
    client.invoke_endpoint_with_response_stream(**request)  # error: unpacked-key EnableExplanations|TargetModel
    client.invoke_endpoint_async(**request)  # error: no-overload overload


def not_a_method(client: SageMakerRuntimeClient, anything: Any) -> None:
    client.invoke_endpont(EndpointName="e", Body=b"")  # error: attribute invoke_endpont
    client.invoke_endpoints(EndpointName="e", Body=b"")  # error: attribute invoke_endpoints
    client.InvokeEndpoint(EndpointName="e", Body=b"")  # error: attribute InvokeEndpoint
    client.invoke_endpoint_stream(EndpointName="e", Body=b"")  # error: attribute invoke_endpoint_stream
    client.invoke_model(modelId="m", body=b"")  # error: attribute invoke_model
    client.exception  # error: attribute exception
    anything.invoke_model()
