"""Choose what answers, by the routing parameter that each kind of endpoint has."""

import boto3
from mypy_boto3_sagemaker_runtime.type_defs import InvokeEndpointInputRequestTypeDef

row: InvokeEndpointInputRequestTypeDef = {
    "EndpointName": "any",
    "Body": "1.5,16.0",
    "ContentType": "text/csv",
}
requests: list[InvokeEndpointInputRequestTypeDef] = [
    # A multi-model endpoint: which model, as the path of its archive.
    {**row, "EndpointName": "models", "TargetModel": "customers/north.tar.gz"},
    # An endpoint with inference components.
    {**row, "EndpointName": "components", "InferenceComponentName": "churn"},
    # An endpoint with production variants: without this, their weights decide.
    {**row, "EndpointName": "variants", "TargetVariant": "blue"},
    # A multi-container endpoint with direct invocation.
    {**row, "EndpointName": "containers", "TargetContainerHostname": "second"},
]

client = boto3.client("sagemaker-runtime")
for request in requests:
    response = client.invoke_endpoint(**request)
    print(request["EndpointName"], response["Body"].read().decode())
