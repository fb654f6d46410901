"""Pages and faces become a file: objects one after the other, and the table of where each begins."""

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from sefton_minutes.rendering.pdf.style import PAGE_HEIGHT, PAGE_WIDTH
from sefton_minutes.rendering.screen.glyphs import NAMES, OBJECTS_OF_A_FACE, Glyphs, stream

_HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_CATALOGUE, _PAGES, _FIRST_FACE = 1, 2, 3
_FIRST_PAGE: Final = _FIRST_FACE + len(NAMES) * OBJECTS_OF_A_FACE


class PaperFile:
    """Writes files; the faces are made ready once."""

    def __init__(self, glyphs: Glyphs) -> None:
        self._faces = tuple(glyphs.objects(_FIRST_FACE))

    def written(self, pages: Sequence[bytes]) -> bytes:
        """The file with these pages, each given as its content (ISO 32000-1 §7.5)."""
        objects = [_catalogue(), _page_tree(len(pages)), *self._faces]
        for number, content in enumerate(pages):
            place = _FIRST_PAGE + 2 * number
            objects += (_page(place + 1), stream(content))
        numbered = [b"%d 0 obj\n%s\nendobj\n" % entry for entry in enumerate(objects, start=1)]
        places = list(accumulate(map(len, numbered), initial=len(_HEADER)))
        return b"".join((_HEADER, *numbered, _table(places)))


def _catalogue() -> bytes:
    return b"<< /Type /Catalog /Pages %d 0 R >>" % _PAGES


def _page_tree(count: int) -> bytes:
    """What all pages share stands here: their size and their faces."""
    kids = b" ".join(b"%d 0 R" % (_FIRST_PAGE + 2 * number) for number in range(count))
    faces = b" ".join(
        b"/%s %d 0 R" % (name.encode(), _FIRST_FACE + number * OBJECTS_OF_A_FACE)
        for number, name in enumerate(NAMES.values())
    )
    return (
        b"<< /Type /Pages /Count %d /Kids [%s] /MediaBox [0 0 %.2f %.2f] /Resources << /Font << %s >> >> >>"
        % (
            count,
            kids,
            PAGE_WIDTH,
            PAGE_HEIGHT,
            faces,
        )
    )


def _page(content: int) -> bytes:
    return b"<< /Type /Page /Parent %d 0 R /Contents %d 0 R >>" % (_PAGES, content)


def _table(places: Sequence[int]) -> bytes:
    """The table of objects and the trailer; the last of the places is that of the table itself."""
    *objects, table = places
    lines = b"".join(b"%010d 00000 n \n" % place for place in objects)
    return (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (
            len(objects) + 1,
            lines,
            len(objects) + 1,
            _CATALOGUE,
            table,
        )
    )
