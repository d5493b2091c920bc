"""JSON in, JSON out."""

import json
from typing import TypedDict

import boto3


class Prediction(TypedDict):
    """What this model answers; only you know that."""

    predictions: list[float]


def predict(rows: list[list[float]]) -> Prediction:
    client = boto3.client("sagemaker-runtime")
    response = client.invoke_endpoint(
        EndpointName="churn",
        Body=json.dumps({"instances": rows}),
        ContentType="application/json",
    )
    prediction: Prediction = json.load(response["Body"])
    return prediction


print(predict([[1.5, 16.0]])["predictions"])
