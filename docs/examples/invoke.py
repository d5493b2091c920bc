"""Send one row to a model and print its prediction."""

import json

import boto3

client = boto3.client("sagemaker-runtime")

response = client.invoke_endpoint(
    EndpointName="churn",
    Body=json.dumps({"instances": [[1.5, 16.0]]}),
    ContentType="application/json",
)
print(json.load(response["Body"])["predictions"])
