"""Test against moto's server: it answers what the test has put into its queue."""

import json
import os
from urllib.request import Request, urlopen

import boto3


def score(row: str) -> float:
    """What is tested."""
    client = boto3.client("sagemaker-runtime", region_name="eu-central-1")
    response = client.invoke_endpoint(
        EndpointName="churn", Body=row, ContentType="text/csv"
    )
    return float(json.load(response["Body"])["score"])


answer = {
    "Body": json.dumps({"score": 0.5}),
    "ContentType": "application/json",
    "InvokedProductionVariant": "blue",
    "CustomAttributes": "trace-1",
}
queue = Request(
    f"{os.environ['AWS_ENDPOINT_URL']}/moto-api/static/sagemaker/endpoint-results",
    data=json.dumps({"region": "eu-central-1", "results": [answer]}).encode(),
    headers={"Content-Type": "application/json"},
)
with urlopen(queue):
    pass

assert score("1.5,16.0") == 0.5
