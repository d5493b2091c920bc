"""Name the types of the stubs in a program that runs without the stubs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import boto3

if TYPE_CHECKING:
    from mypy_boto3_sagemaker_runtime import SageMakerRuntimeClient
    from mypy_boto3_sagemaker_runtime.type_defs import InvokeEndpointInputRequestTypeDef


def predict(client: SageMakerRuntimeClient, row: list[float]) -> list[float]:
    request: InvokeEndpointInputRequestTypeDef = {
        "EndpointName": "churn",
        "Body": json.dumps({"instances": [row]}),
        "ContentType": "application/json",
    }
    response = client.invoke_endpoint(**request)
    predictions: list[float] = json.load(response["Body"])["predictions"]
    return predictions


print(predict(boto3.client("sagemaker-runtime"), [1.5, 16.0]))
