"""Paginators, waiters, operation names, literals, and names that do not exist."""

import mypy_boto3_sagemaker_runtime
from mypy_boto3_sagemaker_runtime import ModelError  # error: import ModelError
from mypy_boto3_sagemaker_runtime.client import Exception_  # error: import Exception_
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.literals import NewSessionConstant, RegionName, SageMakerRuntimeOperationName, SageMakerRuntimeServiceName
from mypy_boto3_sagemaker_runtime.type_defs import InvokeEndpointRequestTypeDef  # error: import InvokeEndpointRequestTypeDef
from typing_extensions import assert_type


def never(client: SageMakerRuntimeClient, name: str) -> None:
    assert_type(client.get_paginator("invoke_endpoint"), object)  # error: never Never
    client.get_paginator(operation_name=name)  # error: never Never
    client.get_paginator()  # error: never-nothing operation_name
    assert_type(client.get_waiter("endpoint_in_service"), object)  # error: never Never
    client.get_waiter(waiter_name=name)  # error: never Never
    client.get_waiter()  # error: never-nothing waiter_name
    # What is below such a call is still checked.
    client.invoke_endpont()  # error: attribute invoke_endpont


def can_paginate(client: SageMakerRuntimeClient) -> None:
    client.can_paginate()  # error: missing-argument operation_name
    client.can_paginate(None)  # error: argument-type str


def presigned(client: SageMakerRuntimeClient, numbered: dict[int, str]) -> None:
    client.generate_presigned_url(None)  # error: argument-type invoke_endpoint
    client.generate_presigned_url("InvokeEndpoint")  # error: argument-type invoke_endpoint
    client.generate_presigned_url("invoke_endpoint", numbered)  # error: argument-type Mapping
    client.generate_presigned_url("invoke_endpoint", ExpiresIn="60")  # error: argument-type ExpiresIn
    client.generate_presigned_url("invoke_endpoint", ExpiresIn=60.5)  # error: argument-type ExpiresIn
    client.generate_presigned_url("invoke_endpoint", ExpiresIn=None)  # error: argument-type ExpiresIn
    client.generate_presigned_url("invoke_endpoint", HttpMethod=1)  # error: argument-type HttpMethod
    url: bytes = client.generate_presigned_url("invoke_endpoint")  # error: assignment bytes
    print(url)


def literals() -> None:
    service: SageMakerRuntimeServiceName = "sagemaker"  # error: assignment sagemaker-runtime|SageMakerRuntimeServiceName
    operation: SageMakerRuntimeOperationName = "invoke"  # error: assignment invoke_endpoint|SageMakerRuntimeOperationName
    session: NewSessionConstant = "NEW"  # error: assignment NEW_SESSION|NewSessionConstant
    region: RegionName = "us-east-1-fips"  # error: assignment RegionName|af-south-1
    print(service, operation, session, region)


def no_such_name() -> None:
    mypy_boto3_sagemaker_runtime.SageMakerClient  # error: attribute SageMakerClient
