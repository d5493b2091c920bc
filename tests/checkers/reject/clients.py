"""Mistakes with a client whose type is inferred from `boto3.client`."""
# As in accept/clients.py, `boto3.client` itself is partly unknown to strict pyright.
# pyright: standard

import boto3


def misspelt() -> None:
    boto3.client("sagemaker_runtime")  # error: no-overload-values client|overload|xray


def inferred() -> None:
    boto3.client("sagemaker-runtime").invoke_endpont(EndpointName="e", Body=b"")  # error: inferred-attribute invoke_endpont
    boto3.client("sagemaker-runtime").invoke_endpoint(EndpointName="e")  # error: missing-argument Body
    boto3.client("sagemaker-runtime").exceptions.ModelErorr  # error: inferred-attribute ModelErorr
    boto3.Session().client("sagemaker-runtime").invoke_endpont(EndpointName="e")  # error: inferred-attribute invoke_endpont
    boto3.session.Session().client("sagemaker-runtime").invoke_endpoint(EndpointName="e")  # error: missing-argument Body
