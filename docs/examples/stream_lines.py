"""Read whole lines from a stream: a part may end anywhere, even inside a character."""

import json
from collections.abc import Iterable, Iterator

import boto3
from mypy_boto3_sagemaker_runtime.type_defs import ResponseStreamTypeDef


def lines(stream: Iterable[ResponseStreamTypeDef]) -> Iterator[bytes]:
    rest = b""
    for event in stream:
        *whole, rest = (rest + event["PayloadPart"]["Bytes"]).split(b"\n")
        yield from whole
    # The last line need not end with a line break.
    if rest:
        yield rest


client = boto3.client("sagemaker-runtime")
response = client.invoke_endpoint_with_response_stream(
    EndpointName="llm",
    Body=json.dumps({"inputs": "Say hello", "stream": True}),
    ContentType="application/json",
    Accept="application/jsonlines",
)
for line in lines(response["Body"]):
    print(json.loads(line)["token"], end="", flush=True)
print()
