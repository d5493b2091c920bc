"""Send rows as CSV, and read the answer as CSV."""

import csv
import io

import boto3


def to_csv(rows: list[list[float]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    # `Body` takes the text, not the text file: botocore fails on an `io.StringIO`.
    return text.getvalue()


client = boto3.client("sagemaker-runtime")
response = client.invoke_endpoint(
    EndpointName="churn",
    Body=to_csv([[1.5, 16.0], [2.5, 8.0]]),
    ContentType="text/csv",
    Accept="text/csv",
)
answer = response["Body"].read().decode()
print([float(cell) for row in csv.reader(answer.splitlines()) for cell in row])
