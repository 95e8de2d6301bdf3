"""A reader who follows every link of the site: pages, feeds, sitemaps, linked data, whatever answers with addresses."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import parse_qs, unquote, urljoin, urlsplit
from xml.etree import ElementTree

from django.urls import Resolver404, URLPattern, get_resolver, resolve

HOST = "testserver"
HOME = f"http://{HOST}/"
_ATTRIBUTES = {"a": "href", "link": "href", "img": "src", "script": "src", "form": "action", "meta": "content"}


@dataclass
class Answer:
    """What an address answers. `links` are the addresses of this site that stand in it, whole and with their fragments."""

    address: str
    status: int
    headers: dict[str, str]
    body: str
    route: str
    cookies: bool
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)

    @property
    def type(self):
        return self.headers.get("Content-Type", "").partition(";")[0]


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.ids, self.links, self.data, self.is_data = [], [], [], False

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.is_data = tag == "script" and given.get("type") == "application/ld+json"
        if "id" in given:
            self.ids.append(given["id"])
        link = given.get(_ATTRIBUTES.get(tag))
        if link and (tag != "meta" or link.startswith(HOME)) and given.get("method", "get") == "get":
            self.links.append(link)

    def handle_endtag(self, tag):
        self.is_data = False

    def handle_data(self, data):
        if self.is_data:
            self.data.append(data)


def read(answer):
    """Put into the answer what stands in its body."""
    if answer.type == "text/html":
        reader = _Reader()
        reader.feed(answer.body)
        answer.ids, answer.data = reader.ids, reader.data
        found = [*reader.links, *(link for each in reader.data for link in _strings(json.loads(each)))]
    elif answer.type.endswith("xml"):
        tree = ElementTree.fromstring(answer.body)
        found = [text for node in tree.iter() for text in (node.text or "", *node.attrib.values())]
        found += [link for each in found if "<" in each for link in re.findall('href="([^"]+)"', each)]
        found = [each for each in found if each.startswith("http")]
    elif answer.type.endswith("json"):
        found = [each for each in _strings(json.loads(answer.body)) if each.startswith(("http", "/"))]
    else:
        found = re.findall(r"http://\S+", answer.body)
    base = urljoin(HOME, answer.address)
    whole = dict.fromkeys(urljoin(base, each) for each in found)
    answer.links = [each for each in whole if urlsplit(each).netloc == HOST]


def _strings(value) -> Iterator[str]:
    if isinstance(value, dict):
        value = [each for name, each in value.items() if name != "@id"]
    if isinstance(value, list):
        for each in value:
            yield from _strings(each)
    elif isinstance(value, str) and value.startswith(("http://", "/")) and " " not in value:
        yield value


def ask(client, address):
    response = client.get(address)
    body = b"".join(response) if response.streaming else response.content
    answer = Answer(
        address=address,
        status=response.status_code,
        headers=dict(response.items()),
        body=body.decode(response.charset or "utf-8", "replace"),
        route=_route(address),
        cookies=bool(response.cookies),
    )
    if answer.status == 200:
        read(answer)
    return answer


def _route(address):
    """The route that an address takes; none where it is a file."""
    try:
        return re.sub(r"[\^$]", "", resolve(urlsplit(unquote(address)).path).route)
    except Resolver404:
        return ""


def walk(client, start, most=8):
    """What can be reached from these: address without its fragment → Answer.

    Every address that asks for nothing; and of those that ask alike, and of each of the API's endpoints, `most`.
    """
    seen, waiting, asked = {}, list(start), Counter()
    while waiting:
        address = waiting.pop(0)
        way = _way(address)
        if address in seen or asked[way] == most:
            continue
        asked[way] += bool(way)
        seen[address] = answer = ask(client, address)
        waiting += [path_of(link) for link in answer.links if path_of(link) not in seen]
    return seen


def _way(address):
    """What addresses have in common that ask for the same in another way; empty for a page itself."""
    parts = urlsplit(address)
    if not parts.query and not parts.path.startswith("/api/"):
        return ""
    return f"{_route(address)} {sorted(parse_qs(parts.query))}"


def path_of(link):
    parts = urlsplit(link)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def routes(patterns=None, prefix=""):
    """Every route of the site but the desk's, as `ResolverMatch.route` has it."""
    for each in patterns if patterns is not None else get_resolver().url_patterns:
        route = prefix + str(each.pattern)
        if route.startswith("admin/"):
            continue
        if isinstance(each, URLPattern):
            yield re.sub(r"[\^$]", "", route)
        else:
            yield from routes(each.url_patterns, route)
