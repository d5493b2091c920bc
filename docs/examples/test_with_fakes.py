"""Test without an endpoint: with a fake of your own, and with botocore's Stubber."""

import io
import json
from typing import Protocol, TypedDict

import boto3
from botocore.response import StreamingBody
from botocore.stub import Stubber


class Answer(TypedDict):
    """The keys that the code below reads."""

    Body: StreamingBody


class Endpoint(Protocol):
    """The method that the code below calls."""

    def invoke_endpoint(self, *, EndpointName: str, Body: str) -> Answer: ...


def score(endpoint: Endpoint, row: str) -> float:
    answer = endpoint.invoke_endpoint(EndpointName="churn", Body=row)
    return float(json.load(answer["Body"])["score"])


class Fake:
    def invoke_endpoint(self, *, EndpointName: str, Body: str) -> Answer:
        data = b'{"score": 0.5}'
        return {"Body": StreamingBody(io.BytesIO(data), len(data))}


assert score(Fake(), "1.5,16.0") == 0.5

client = boto3.client("sagemaker-runtime")
with Stubber(client) as stubber:
    stubber.add_client_error(
        "invoke_endpoint",
        service_error_code="ModelError",
        http_status_code=424,
        modeled_fields={
            "OriginalStatusCode": 400,
            "OriginalMessage": "expected 2 columns",
            "LogStreamArn": "arn:aws:logs:eu-central-1:123456789012:log-group:churn",
        },
    )
    try:
        score(client, "1.5,16.0")
    except client.exceptions.ModelError as e:
        assert e.response["OriginalMessage"] == "expected 2 columns"
    else:
        raise AssertionError("no ModelError was raised")
