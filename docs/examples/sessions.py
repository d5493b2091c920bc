"""Open a stateful session, use it, and see it closed."""

import boto3

client = boto3.client("sagemaker-runtime")

opened = client.invoke_endpoint(EndpointName="chat", Body="{}", SessionId="NEW_SESSION")
# The key is there only if the model opened a session: pyright asks for this check.
if "NewSessionId" not in opened:
    raise SystemExit("this model keeps no sessions")
session_id, _, expires = opened["NewSessionId"].partition("; Expires=")
print("opened", session_id, "until", expires)

answer = client.invoke_endpoint(
    EndpointName="chat", Body='{"inputs": "bye"}', SessionId=session_id
)
print("closed", answer.get("ClosedSessionId"))
