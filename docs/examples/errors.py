"""Tell the model's errors from the service's."""

import boto3
from botocore.exceptions import EventStreamError

client = boto3.client("sagemaker-runtime")

try:
    client.invoke_endpoint(EndpointName="broken", Body="1,2", ContentType="text/csv")
except client.exceptions.ModelError as e:
    print("The model's container answered", e.response["OriginalStatusCode"])
    print("Its log:", e.response["LogStreamArn"])
except client.exceptions.ClientError as e:
    print(e.response["Error"]["Code"], e.response["Error"]["Message"])

stream = client.invoke_endpoint_with_response_stream(
    EndpointName="broken-llm",
    Body="{}",
)
try:
    for event in stream["Body"]:
        print(event["PayloadPart"]["Bytes"])
except EventStreamError as e:
    print("The stream broke:", e)
