"""A program that keeps a copy of the site: by following its changes, or by reading all of it anew."""

import json

LISTS = ("productions", "people", "companies", "outlets", "articles", "claims", "facts")


def follow(client, copy=None, cursor="", *, limit=200):
    """Bring a copy ({address: what is there}) up to date; returns it with the cursor to go on from."""
    copy = {} if copy is None else copy
    while True:
        page = get(client, f"/api/v1/changes/?limit={limit}" + (f"&cursor={cursor}" if cursor else ""))
        for address in {row["address"]: row for row in page["results"]}:
            answer = client.get(address)
            copy.pop(address, None)
            if answer.status_code == 200:
                copy[address] = as_sets(answer.json())
            else:
                assert answer.status_code in (308, 404, 410), answer.content
        cursor = page["cursor"]
        if page["next"] is None:
            return copy, cursor


def crawl(client):
    """All that is there, list by list."""
    copy = {}
    for name in LISTS:
        page = {"next": f"/api/v1/{name}/?limit=200"}
        while page["next"]:
            page = get(client, page["next"])
            copy |= {row["address"]: as_sets(get(client, row["address"])) for row in page["results"]}
    return copy


def get(client, address):
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.content)
    return answer.json()


def as_sets(said):
    """Without the order of lists, which is for readers, and may change where nothing else does."""
    if isinstance(said, dict):
        return {name: as_sets(each) for name, each in said.items()}
    if isinstance(said, list):
        return sorted((as_sets(each) for each in said), key=json.dumps)
    return said
