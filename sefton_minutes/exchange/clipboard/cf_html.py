"""Windows' clipboard format "HTML Format": a page, a header before it saying at which bytes the piece that
was copied begins and ends. (Microsoft, HTML Clipboard Format.)"""

import re

_FIELD = re.compile(
    rb"^(Start|End)(HTML|Fragment)\s{0,9}:\s{0,9}(\d{1,12})\s*$", re.IGNORECASE | re.MULTILINE
)
_HEADER = re.compile(rb"\s{0,9}Version:[^\r\n]{0,40}\r?\n(?:[A-Za-z]{3,20}:[^\r\n]*\r?\n)*", re.IGNORECASE)
_BEGINS = re.compile(rb"<!--\s{0,9}StartFragment\s{0,9}-->", re.IGNORECASE)
_ENDS = re.compile(rb"<!--\s{0,9}EndFragment\s{0,9}-->", re.IGNORECASE)
# What a piece of a table or list must stand in, to be read as one.
_AROUND = re.compile(rb"</?(?:table|thead|tbody|tfoot|tr|ol|ul)(?:\s[^<>]*)?>", re.IGNORECASE)
_OPENING = "<html>\r\n<body>\r\n<!--StartFragment-->"
_CLOSING = "<!--EndFragment-->\r\n</body>\r\n</html>"
_WRITTEN_HEADER = (
    "Version:0.9\r\nStartHTML:{:010}\r\nEndHTML:{:010}\r\nStartFragment:{:010}\r\nEndFragment:{:010}\r\n"
)


def cf_html(fragment: str) -> bytes:
    """A piece of HTML as Windows' clipboard wants it, offsets counted in bytes of UTF-8."""
    begins = len(_WRITTEN_HEADER.format(0, 0, 0, 0))
    piece = fragment.encode("utf-8", "replace")
    start = begins + len(_OPENING)
    end = start + len(piece)
    header = _WRITTEN_HEADER.format(begins, end + len(_CLOSING), start, end)
    return header.encode("ascii") + _OPENING.encode("ascii") + piece + _CLOSING.encode("ascii")


def copied_piece(data: bytes) -> bytes:
    """The HTML that was copied, of "HTML Format" or of a plain page, with the tags of the table or list that
    it was taken from. The comments that mark the piece are believed before the header, whose offsets some
    programs count in characters; where neither can be right, all of the page is taken."""
    header = _HEADER.match(data)
    begins = header.end() if header else 0
    start, end = _marked(data) or _stated(data, begins) or (begins, len(data))
    around = _AROUND.findall(data, begins, start)
    return b"".join((*around, data[start:end]))


def _marked(data: bytes) -> tuple[int, int] | None:
    begins = _BEGINS.search(data)
    if begins is None:
        return None
    last = max((found.start() for found in _ENDS.finditer(data, begins.end())), default=len(data))
    return begins.end(), last


def _stated(data: bytes, begins: int) -> tuple[int, int] | None:
    """What the header says, where tags stand at either end of it."""
    fields = {(found[1] + found[2]).lower(): int(found[3]) for found in _FIELD.finditer(data, 0, begins)}
    start, end = fields.get(b"startfragment", -1), fields.get(b"endfragment", -1)
    if not 0 < start <= end <= len(data):
        return None
    before, after = data[max(0, start - 64) : start].rstrip(), data[end : end + 64].lstrip()
    return (start, end) if before.endswith(b">") and after[:1] in (b"", b"<", b"\0") else None
