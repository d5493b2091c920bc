"""Queue a request whose input is stored in S3; the answer will be stored there, too."""

import boto3

client = boto3.client("sagemaker-runtime")

response = client.invoke_endpoint_async(
    EndpointName="churn",
    InputLocation="s3://bucket/rows.csv",
    ContentType="text/csv",
    RequestTTLSeconds=3600,
)
print(response["InferenceId"], response["OutputLocation"])
