"""Choose a profile, and say what is missing before a request can be sent."""

import boto3
from botocore.exceptions import NoCredentialsError, NoRegionError, ProfileNotFound

try:
    session = boto3.Session(profile_name="research")
    client = session.client("sagemaker-runtime")
    response = client.invoke_endpoint(
        EndpointName="research", Body="1.5,16.0", ContentType="text/csv"
    )
except ProfileNotFound:
    raise SystemExit(
        "No profile of this name: run `aws configure --profile research`."
    ) from None
except NoRegionError:
    raise SystemExit("No region: set AWS_DEFAULT_REGION or pass region_name.") from None
except NoCredentialsError:
    raise SystemExit("No credentials: run `aws configure`, or use a role.") from None
print(client.meta.region_name, response["Body"].read().decode())
