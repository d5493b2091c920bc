"""A function for AWS Lambda: one client for all calls keeps its connections open."""

import json
import os
from typing import TypedDict

import boto3
from botocore.config import Config

# Outside of the handler: once per process. Two attempts of at most 1 + 10 seconds must
# fit into the function's own timeout, which is 3 seconds by default: set it to 30.
client = boto3.client(
    "sagemaker-runtime",
    config=Config(
        connect_timeout=1,
        read_timeout=10,
        retries={"total_max_attempts": 2},
    ),
)


class Event(TypedDict):
    rows: list[list[float]]


class Result(TypedDict):
    predictions: list[float]


def handler(event: Event, context: object) -> Result:
    response = client.invoke_endpoint(
        EndpointName=os.environ["ENDPOINT_NAME"],
        Body=json.dumps({"instances": event["rows"]}),
        ContentType="application/json",
    )
    result: Result = json.load(response["Body"])
    return result
