"""Print an answer while the model writes it."""

import json

import boto3

client = boto3.client("sagemaker-runtime")

response = client.invoke_endpoint_with_response_stream(
    EndpointName="llm",
    Body=json.dumps({"inputs": "Say hello", "stream": True}),
    ContentType="application/json",
)
for event in response["Body"]:
    print(event["PayloadPart"]["Bytes"].decode(), end="")
