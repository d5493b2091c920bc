"""Say what is missing before the first request can be sent: a region or credentials."""

import boto3
from botocore.exceptions import NoCredentialsError, NoRegionError

try:
    client = boto3.client("sagemaker-runtime")
except NoRegionError:
    raise SystemExit("No region: set AWS_DEFAULT_REGION or pass region_name.") from None

try:
    response = client.invoke_endpoint(
        EndpointName="churn",
        Body="1.5,16.0",
        ContentType="text/csv",
    )
except NoCredentialsError:
    raise SystemExit("No credentials: run `aws configure`, or use a role.") from None
print(response["Body"].read().decode())
