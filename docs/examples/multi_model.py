"""Choose what answers: a model, an inference component, a variant or a container."""

import boto3
from mypy_boto3_sagemaker_runtime.type_defs import InvokeEndpointInputRequestTypeDef

client = boto3.client("sagemaker-runtime")

row: InvokeEndpointInputRequestTypeDef = {
    "EndpointName": "multi-model",
    "Body": "1.5,16.0",
    "ContentType": "text/csv",
}
requests: list[InvokeEndpointInputRequestTypeDef] = [
    {**row, "TargetModel": "customers/north.tar.gz"},
    {**row, "InferenceComponentName": "summarizer"},
    {**row, "TargetVariant": "blue"},
    {**row, "TargetContainerHostname": "second"},
]
print(
    [
        client.invoke_endpoint(**request)["InvokedProductionVariant"]
        for request in requests
    ]
)
