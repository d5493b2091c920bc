"""Tell apart errors of the model, of the service and of the connection."""

import boto3
from botocore.eventstream import ParserError
from botocore.exceptions import ConnectionError, EventStreamError, HTTPClientError
from urllib3.exceptions import HTTPError

client = boto3.client("sagemaker-runtime")

try:
    answer = client.invoke_endpoint(
        EndpointName="broken", Body="1,2", ContentType="text/csv"
    )
    print(answer["Body"].read())
except client.exceptions.ModelError as e:
    print("The model's container answered", e.response["OriginalStatusCode"])
    print("Its log:", e.response["LogStreamArn"])
except client.exceptions.ClientError as e:
    print("SageMaker answered", e.response["Error"]["Code"])
except (ConnectionError, HTTPClientError) as e:
    print("No answer, or only a part of it:", e)

try:
    stream = client.invoke_endpoint_with_response_stream(
        EndpointName="broken-llm", Body="{}"
    )
    for event in stream["Body"]:
        print(event["PayloadPart"]["Bytes"])
except EventStreamError as e:
    print("The service ended the stream:", e)
except client.exceptions.ClientError as e:
    print("The stream did not begin:", e.response["Error"]["Code"])
except (ConnectionError, HTTPClientError, HTTPError, ParserError) as e:
    # Once a stream has begun, botocore does not translate urllib3's exceptions.
    print("No stream, or only a part of it:", e)
