"""Pages read without any database."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.exchange.piles import PileFiles
from sefton_minutes.exchange.saved_files import SavedFileReader
from sefton_minutes.services.importing import Preview, completed, previewed
from sefton_minutes.services.ports import FoundFile


def is_pile(place: Path) -> bool:
    """Whether a place is a folder or a ZIP of saved pages."""
    return PileFiles().is_pile(place)


def page_previews(
    place: Path, body: str | None = None, day: date | None = None
) -> Iterator[Preview | CannotReadFile]:
    """The pages of a file, or of every file of a folder or ZIP, as read without any database, with body and
    day in place of their own where they are given. What is wrong with a file stands in its place."""
    reader = SavedFileReader()
    try:
        for file in PileFiles().files(place):
            yield from _previews_of(reader, file, body, day)
    except CannotReadFile as problem:
        yield problem


def _previews_of(
    reader: SavedFileReader, file: FoundFile, body: str | None, day: date | None
) -> Iterator[Preview | CannotReadFile]:
    try:
        pages = reader.read_bytes(file.name, file.data()).pages
    except CannotReadFile as problem:
        yield problem
        return
    for read in pages:
        yield previewed(replace(read, page=completed(read.page, body, day)))
