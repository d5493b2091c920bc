"""Send rows as CSV, as the built-in algorithms of SageMaker take them."""

import csv
import io

import boto3


def to_csv(rows: list[list[float]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    # `Body` takes the text itself, not the text file: botocore fails on an `io.StringIO`.
    return text.getvalue()


client = boto3.client("sagemaker-runtime")
response = client.invoke_endpoint(
    EndpointName="churn",
    Body=to_csv([[1.5, 16.0], [2.5, 8.0]]),
    ContentType="text/csv",
)
print(response["Body"].read().decode())
