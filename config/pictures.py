"""Posters and portraits as they were published. There is no folder of uploads to look around in, and no draft's picture."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404

from config.models import Record

# What browsers show and nothing that they run: an SVG may carry a script.
_TYPES = {
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
}


@dataclass(frozen=True, slots=True)
class Picture:
    """A published picture. `file` is where it lies in the storage."""

    file: str
    alt: str
    credit: str
    licence: str

    @property
    def name(self) -> str:
        return PurePosixPath(self.file).name

    @property
    def type(self) -> str:
        return _TYPES.get(PurePosixPath(self.file).suffix.lower(), "")


def published_picture(record: Record, field: str) -> Picture | None:
    """The picture that the record was published with in this field, with the words that belong to it."""
    found = Picture(*(record.words(name) for name in (field, f"{field}_alt", f"{field}_credit", f"{field}_licence")))
    return found if found.type else None


def picture_response(record: Record, field: str, name: str) -> FileResponse:
    """The picture's bytes, if it goes by this name; another picture has another name, so caches may keep them.

    Raises `Http404`, also where the file has gone.
    """
    picture = published_picture(record, field)
    if picture is None or picture.name != name:
        raise Http404
    try:
        file = default_storage.open(picture.file)
    except FileNotFoundError as error:
        raise Http404 from error
    return FileResponse(file, content_type=picture.type, headers={"Cache-Control": "public, max-age=86400"})
