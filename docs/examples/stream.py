"""Print an answer while the model writes it."""

import codecs
import json

import boto3

client = boto3.client("sagemaker-runtime")

response = client.invoke_endpoint_with_response_stream(
    EndpointName="llm",
    Body=json.dumps({"inputs": "Say hello", "stream": True}),
    ContentType="application/json",
    Accept="text/plain",
)
# A part may end inside a character: the decoder keeps those bytes for the next part.
decoder = codecs.getincrementaldecoder("utf-8")()
for event in response["Body"]:
    print(decoder.decode(event["PayloadPart"]["Bytes"]), end="", flush=True)
print(decoder.decode(b"", final=True))
