"""Open a stateful session, and use it until the model closes it."""

import json

import boto3

client = boto3.client("sagemaker-runtime")

opened = client.invoke_endpoint(
    EndpointName="chat",
    Body=json.dumps({"inputs": "hello"}),
    ContentType="application/json",
    SessionId="NEW_SESSION",
)
# The key is present only if the model opened a session: pyright requires this check.
if "NewSessionId" not in opened:
    raise SystemExit("this model has no sessions")
session_id, _, expires = opened["NewSessionId"].partition("; Expires=")
print("opened", session_id, "until", expires)
# Read every body to its end: then the next call needs no new connection.
print(json.load(opened["Body"])["outputs"])

# What closes a session depends on the model: this one closes it after "bye".
for text in ("how are you?", "bye"):
    answer = client.invoke_endpoint(
        EndpointName="chat",
        Body=json.dumps({"inputs": text}),
        ContentType="application/json",
        SessionId=session_id,
    )
    state = "closed" if "ClosedSessionId" in answer else "open"
    print(json.load(answer["Body"])["outputs"], state)
