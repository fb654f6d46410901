"""What the program writes for others to open holds no link, no action, no script, and nothing that is fetched
from elsewhere, whatever stands in the record."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest

from sefton_minutes import composition
from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.searching.request import SearchRequest
from tests.builders import a_body, a_meeting, a_person, an_item
from tests.that_day import ClockOfThatDay

MARKUP = '<a href="http://elsewhere.test/a">x</a><img src="http://elsewhere.test/x.png"/> {\\field HYPERLINK}'
FORBIDDEN_KEYS = {
    "/AA", "/JS", "/JavaScript", "/URI", "/OpenAction", "/Launch", "/GoToR", "/GoToE", "/SubmitForm",
    "/ImportData", "/RichMedia", "/EmbeddedFiles", "/AcroForm", "/XFA", "/Annots",
}  # fmt: skip
"""Of dictionaries of a PDF (ISO 32000-1, 12.6): actions, scripts, forms, embedded and outside files. Every
action but those of /AA and /OpenAction hangs on an annotation; /A is also an attribute of a tag."""


@pytest.fixture
def services(tmp_path: Path) -> Iterator[composition.Services]:
    """A record with markup in every text."""
    url = composition.sqlite_url(tmp_path / "minutes.sqlite")
    made = composition.compose(url, tmp_path, "officer", create=True, clock=ClockOfThatDay())
    made.council.set_name(MARKUP)
    body = made.bodies.add(a_body(MARKUP, contact=MARKUP))[0]
    made.people.add(a_person(MARKUP))
    meeting = made.meetings.add(a_meeting(body.id, venue=MARKUP, contact=MARKUP))[0]
    words = f"Harbour. {MARKUP} https://elsewhere.test/b"
    made.agendas.add_item(
        meeting.id, an_item(MARKUP, presenters=(MARKUP,), agenda_text=words, minute_text=words)
    )
    yield made
    made.close()


def keys_of(pdf: bytes) -> set[str]:
    """Every name of every dictionary in a PDF, those of streams too."""
    with pikepdf.open(BytesIO(pdf)) as document:
        return {key for each in (document.trailer, *document.objects) for key in keys_in(each)}


def keys_in(value: object) -> Iterator[str]:
    """The names in one object; objects that it refers to come by themselves."""
    if isinstance(value, pikepdf.Stream):
        yield from value.stream_dict.keys()
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Array):
        within = value.values() if isinstance(value, pikepdf.Dictionary) else value
        yield from value.keys() if isinstance(value, pikepdf.Dictionary) else ()
        for each in within:
            if not getattr(each, "is_indirect", False):
                yield from keys_in(each)


@pytest.mark.parametrize("kind", list(PaperKind))
def test_a_paper_leads_nowhere(services: composition.Services, kind: PaperKind) -> None:
    (meeting,) = services.meetings.list()
    pdf = services.printing.paper(meeting.id, kind)
    assert keys_of(pdf) & FORBIDDEN_KEYS == set()
    assert len(keys_of(pdf)) > 10


def test_what_was_found_leads_nowhere_on_paper_and_in_word(services: composition.Services) -> None:
    found = services.found_lists.gather(SearchRequest("harbour"))
    assert keys_of(services.found_lists.written(found, "pdf")) & FORBIDDEN_KEYS == set()
    with ZipFile(BytesIO(services.found_lists.written(found, "docx"))) as parts:
        names = parts.namelist()
        words = {name: parts.read(name).decode() for name in names}
    assert not [name for name in names if "vba" in name.lower() or "embed" in name.lower()]
    assert not [name for name, text in words.items() if 'TargetMode="External"' in text]
    assert not [
        name for name, text in words.items() if re.search(r"<w:(hyperlink|fldSimple|instrText)\b", text)
    ]
