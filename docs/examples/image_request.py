"""Send an image file, without reading it into memory first."""

import json

import boto3

client = boto3.client("sagemaker-runtime")

with open("cat.png", "rb") as file:
    response = client.invoke_endpoint(
        EndpointName="images", Body=file, ContentType="image/png"
    )
print(json.load(response["Body"])["predictions"])
