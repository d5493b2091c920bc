"""Check the client and an answer while the program runs."""

import boto3
import pydantic
from beartype import beartype
from mypy_boto3_sagemaker_runtime import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import InvokeEndpointAsyncOutputTypeDef

QUEUED = pydantic.TypeAdapter(InvokeEndpointAsyncOutputTypeDef)


class Settings(pydantic.BaseModel):
    client: SageMakerRuntimeClient
    endpoint: str


@beartype
def queue(client: SageMakerRuntimeClient, endpoint: str) -> str:
    answer = client.invoke_endpoint_async(
        EndpointName=endpoint, InputLocation="s3://bucket/rows.csv"
    )
    return QUEUED.validate_python(answer)["OutputLocation"]


client = boto3.client("sagemaker-runtime")
print(isinstance(client, SageMakerRuntimeClient))

settings = Settings(client=client, endpoint="churn")
print(queue(settings.client, settings.endpoint))

try:
    Settings(client=boto3.client("s3"), endpoint="churn")
except pydantic.ValidationError as e:
    print(e.errors()[0]["msg"])
