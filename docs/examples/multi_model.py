"""Choose what answers: by the one routing parameter that this kind of endpoint has."""

import boto3
from mypy_boto3_sagemaker_runtime.type_defs import InvokeEndpointInputRequestTypeDef

row = "1.5,16.0"
requests: list[InvokeEndpointInputRequestTypeDef] = [
    # A multi-model endpoint: which model, as the path of its archive.
    {
        "EndpointName": "models",
        "TargetModel": "customers/north.tar.gz",
        "Body": row,
        "ContentType": "text/csv",
    },
    # An endpoint with inference components.
    {
        "EndpointName": "components",
        "InferenceComponentName": "churn",
        "Body": row,
        "ContentType": "text/csv",
    },
    # An endpoint with production variants: without this, their weights decide.
    {
        "EndpointName": "variants",
        "TargetVariant": "blue",
        "Body": row,
        "ContentType": "text/csv",
    },
    # A multi-container endpoint with direct invocation.
    {
        "EndpointName": "containers",
        "TargetContainerHostname": "second",
        "Body": row,
        "ContentType": "text/csv",
    },
]

client = boto3.client("sagemaker-runtime")
for request in requests:
    response = client.invoke_endpoint(**request)
    print(request["EndpointName"], response["Body"].read().decode())
