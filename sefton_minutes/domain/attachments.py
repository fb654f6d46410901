"""A paper attached to an agenda item. One read from a published page has a name and a size but no bytes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """`type` as shown ("PDF"); `size` as printed ("76 KB"); `digest` the SHA-256 of the bytes or ""."""

    name: str
    type: str = ""
    size: str = ""
    digest: str = ""
    id: int = 0
