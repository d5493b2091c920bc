"""Literal types of boto3's `sagemaker-runtime` client.

See [SageMaker endpoints and quotas](https://docs.aws.amazon.com/general/latest/gr/sagemaker.html).
"""

from typing import Literal, TypeAlias

__all__ = (
    "ModelStreamErrorCode",
    "NewSessionConstant",
    "RegionName",
    "ResourceServiceName",
    "SageMakerRuntimeOperationName",
    "SageMakerRuntimeServiceName",
    "ServiceName",
)

SageMakerRuntimeServiceName: TypeAlias = Literal["sagemaker-runtime"]
"""The name that `boto3.client` takes for this service."""

ServiceName: TypeAlias = SageMakerRuntimeServiceName
"""Another name of `SageMakerRuntimeServiceName`, which programs written for the generated stubs may use."""

ResourceServiceName: TypeAlias = Literal[
    "cloudformation",
    "cloudwatch",
    "dynamodb",
    "ec2",
    "glacier",
    "iam",
    "s3",
    "sns",
    "sqs",
]
"""Services that `boto3.resource` takes; `sagemaker-runtime` is not one of them."""

SageMakerRuntimeOperationName: TypeAlias = Literal[
    "invoke_endpoint",
    "invoke_endpoint_async",
    "invoke_endpoint_with_response_stream",
]
"""Names of the client's operations, which `generate_presigned_url` takes.

See [Amazon SageMaker Runtime](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html).
"""

NewSessionConstant: TypeAlias = Literal["NEW_SESSION"]
"""The `SessionId` that opens a stateful session.

See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
"""

ModelStreamErrorCode: TypeAlias = Literal["ModelInvocationTimeExceeded", "StreamBroken"]
"""Why a model's stream ended early. The model was too slow, or its connection was lost.

See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
"""

RegionName: TypeAlias = Literal[
    # Partition aws
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
    # Partition aws-cn
    "cn-north-1",
    "cn-northwest-1",
    # Partition aws-us-gov
    "us-gov-east-1",
    "us-gov-west-1",
    # Partition aws-iso
    "us-iso-east-1",
    # Partition aws-iso-b
    "us-isob-east-1",
    # Partition aws-iso-e
    "eu-isoe-west-1",
    # Partition aws-iso-f
    "us-isof-east-1",
    "us-isof-south-1",
    # Partition aws-eusc
    "eusc-de-east-1",
]
"""Regions with an endpoint of this service according to botocore, in every partition.

See [SageMaker endpoints and quotas](https://docs.aws.amazon.com/general/latest/gr/sagemaker.html).
"""
