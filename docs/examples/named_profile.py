"""Make the client from a session: with another profile, in another region."""

import boto3

session = boto3.Session(profile_name="research", region_name="eu-west-1")
client = session.client("sagemaker-runtime")

response = client.invoke_endpoint(
    EndpointName="research",
    Body="1.5,16.0",
    ContentType="text/csv",
)
print(client.meta.region_name, response["Body"].read().decode())
