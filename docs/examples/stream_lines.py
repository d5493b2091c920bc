"""Read JSON lines or server-sent events from a stream, and notice if it is cut."""

import json
from collections.abc import Iterable, Iterator

import boto3
from botocore.eventstream import ParserError
from botocore.exceptions import BotoCoreError, ClientError
from mypy_boto3_sagemaker_runtime.type_defs import ResponseStreamTypeDef
from urllib3.exceptions import HTTPError


def lines(stream: Iterable[ResponseStreamTypeDef]) -> Iterator[bytes]:
    """Yield whole lines: a part may end anywhere, even inside a character."""
    rest = b""
    for event in stream:
        *whole, rest = (rest + event["PayloadPart"]["Bytes"]).split(b"\n")
        yield from whole
    # The last line need not end with a line break.
    yield rest


def tokens(stream: Iterable[ResponseStreamTypeDef]) -> Iterator[str]:
    finished = False
    for line in lines(stream):
        # Of server-sent events, only the lines with this prefix hold data.
        data = line.removeprefix(b"data:").strip()
        if data.startswith(b"{"):
            message = json.loads(data)
            yield message["token"]
            # Some containers send it with every token: as null, except the last one.
            finished |= message.get("finish_reason") is not None
        finished |= data == b"[DONE]"
    # A stream that is cut may end without an exception: rely on the model's end marker.
    if not finished:
        raise ValueError("the end marker is missing")


client = boto3.client("sagemaker-runtime")
for accept in ("application/jsonlines", "text/event-stream"):
    try:
        response = client.invoke_endpoint_with_response_stream(
            EndpointName="llm",
            Body=json.dumps({"inputs": "Say hello", "stream": True}),
            ContentType="application/json",
            Accept=accept,
        )
        for token in tokens(response["Body"]):
            print(token, end="", flush=True)
        print()
    except (BotoCoreError, ClientError, HTTPError, ParserError, ValueError) as e:
        print(f" (incomplete: {e})")
