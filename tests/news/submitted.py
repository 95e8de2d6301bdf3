"""Reports as somebody hands them in: the importer's JSON, valid without arguments, and files of it."""

import json

TEXT = (
    "Lena Headey and Iris Apatow dance in Ballerina Overdrive. Vicky Jewson directs.\n\n"
    "The cameras turn in Serbia this spring. Lena Headey was in 300."
)


def claim(value="Lena Headey", **fields):
    """A claim of the cast of Ballerina Overdrive; a field that is None is left out."""
    common = {"production": "Ballerina Overdrive", "property": "cast", "value": value, "quote": "Lena Headey and Iris Apatow"}
    return {name: said for name, said in (common | fields).items() if said is not None}


def about(person, property, value, **fields):
    """A claim about a person."""
    return claim(value, production=None, person=person, property=property, **fields)


def article(**fields):
    """A field that is None is left out."""
    common = {"outlet": "The Call Sheet", "url": "https://callsheet.example/1", "date": "2023-02-08", "text": TEXT}
    return {name: said for name, said in (common | fields).items() if said is not None}


def report(*claims, **article_fields):
    return {"article": article(**article_fields), "claims": list(claims or [claim()])}


def file(folder, content, name="report.json"):
    """A file with JSON, text or bytes in it; returns its path as a command line has it."""
    path = folder / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(content if isinstance(content, str) else json.dumps(content))
    return str(path)
