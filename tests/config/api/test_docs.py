"""The description and its browser, as they are served."""

import re

import pytest

pytestmark = pytest.mark.django_db


def test_description_is_served_as_json_and_as_yaml(client):
    json = client.get("/api/schema/", headers={"accept": "application/json"})
    assert (json.status_code, json.json()["info"]["title"]) == (200, "Continuity")
    yaml = client.get("/api/schema/")
    assert (yaml.status_code, yaml.content.startswith(b"openapi: 3.1")) == (200, True)


def test_browser_of_the_description_keeps_to_the_strict_policy(client):
    response = client.get("/api/docs/")
    page = response.content.decode()
    assert response.status_code == 200
    assert "unsafe" not in response.headers["Content-Security-Policy"]
    assert re.findall(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=|javascript:", page) == []
    assert re.findall(r'(?:src|href)="(?:https?:)?//', page) == []
