"""Send many requests over one connection: read each answer to its end."""

import boto3

# Make it once: each client has connections of its own.
client = boto3.client("sagemaker-runtime")

for row in ("1.5,16.0", "2.5,8.0", "3.5,0.0"):
    response = client.invoke_endpoint(
        EndpointName="rows",
        Body=row,
        ContentType="text/csv",
    )
    # A body that is closed before its end costs a new connection for the next call.
    print(response["Body"].read().decode())
