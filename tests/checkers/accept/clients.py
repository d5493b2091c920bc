"""Every way to make the client; with boto3-stubs it is inferred."""
# With boto3-stubs and a single service package installed, `boto3.client` itself is partly unknown to
# strict pyright: its other overloads mention packages that are not installed.
# pyright: standard

import boto3
import botocore.session
from boto3.session import Session
from botocore.config import Config
from mypy_boto3_sagemaker_runtime import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.literals import RegionName, SageMakerRuntimeServiceName
from typing_extensions import assert_type


def inferred(region: RegionName) -> None:
    assert_type(boto3.client("sagemaker-runtime"), SageMakerRuntimeClient)
    assert_type(boto3.client("sagemaker-runtime", region_name=region), SageMakerRuntimeClient)
    assert_type(boto3.Session().client("sagemaker-runtime"), SageMakerRuntimeClient)
    assert_type(boto3.session.Session().client("sagemaker-runtime"), SageMakerRuntimeClient)
    assert_type(Session(region_name=region).client("sagemaker-runtime"), SageMakerRuntimeClient)
    assert_type(
        boto3.client("sagemaker-runtime", config=Config(read_timeout=70, retries={"max_attempts": 2})),
        SageMakerRuntimeClient,
    )


def annotated(service: SageMakerRuntimeServiceName) -> SageMakerRuntimeClient:
    client: SageMakerRuntimeClient = boto3.client("sagemaker-runtime")
    other: SageMakerRuntimeClient = boto3.client(service)
    other.close()
    return client


def from_botocore() -> str:
    session = botocore.session.get_session()
    return session.create_client("sagemaker-runtime", region_name="eu-central-1").meta.region_name


class Service:
    def __init__(self, client: SageMakerRuntimeClient | None = None) -> None:
        self.client = client or boto3.client("sagemaker-runtime")
        assert_type(self.client, SageMakerRuntimeClient)
