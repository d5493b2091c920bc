"""A web service with FastAPI: one client for all threads."""

import json
import os

import boto3
from botocore.config import Config
from fastapi import FastAPI

app = FastAPI()
# Threads may share a client (but not a session). FastAPI runs handlers made with `def`
# in threads, up to 40 at a time; by default a client keeps only 10 connections.
client = boto3.client("sagemaker-runtime", config=Config(max_pool_connections=40))


@app.post("/predictions")
def predict(rows: list[list[float]]) -> list[float]:
    response = client.invoke_endpoint(
        EndpointName=os.environ["ENDPOINT_NAME"],
        Body=json.dumps({"instances": rows}),
        ContentType="application/json",
    )
    predictions: list[float] = json.load(response["Body"])["predictions"]
    return predictions
