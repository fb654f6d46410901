"""Builds .docx files part by part, as Word writes them, with what no library writes: tracked changes, notes,
text boxes, lists that count on. The bytes are the same each time."""

import io
import zipfile
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMES = (
    f'xmlns:w="{MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_WORD = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DAY = (2024, 1, 1, 0, 0, 0)

ITEMS, CLAUSES, BULLETS, OUTLINE, SIMPLE, ROMAN = range(1, 7)
"""Abstract lists: items as headings ("1."), clauses ("(1)", "(a)", "(i)"), bullets, an outline ("1.", "1.1"),
plain figures ("1.", "a)"), roman figures ("i.")."""
_SHAPES = {
    ITEMS: (("decimal", "%1."), ("decimal", "%1.%2")),
    CLAUSES: (("decimal", "(%1)"), ("lowerLetter", "(%2)"), ("lowerRoman", "(%3)")),
    BULLETS: (("bullet", "\uf0b7"), ("bullet", "o")),
    OUTLINE: (("decimal", "%1."), ("decimal", "%1.%2"), ("decimal", "%1.%2.%3")),
    SIMPLE: (("decimal", "%1."), ("lowerLetter", "%2)")),
    ROMAN: (("lowerRoman", "%1."), ("upperLetter", "%2.")),
}


def run(text: str, properties: str = "") -> str:
    """A run of characters; `properties` such as "<w:b/>". Tabs and ends of lines become Word's own."""
    pieces = escape(text).replace("\t", "</w:t><w:tab/><w:t xml:space='preserve'>")
    pieces = pieces.replace("\n", "</w:t><w:br/><w:t xml:space='preserve'>")
    shown = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{shown}<w:t xml:space='preserve'>{pieces}</w:t></w:r>"


def bold(text: str) -> str:
    """A run in bold."""
    return run(text, "<w:b/>")


def inserted(content: str) -> str:
    """A tracked insertion."""
    return f'<w:ins w:id="1" w:author="Clerk" w:date="2024-01-02T09:00:00Z">{content}</w:ins>'


def deleted(text: str) -> str:
    """A tracked deletion."""
    gone = f'<w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r>'
    return f'<w:del w:id="2" w:author="Clerk" w:date="2024-01-02T09:00:00Z">{gone}</w:del>'


def note(number: int) -> str:
    """The mark of a footnote."""
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def box(*paragraphs: str) -> str:
    """A text box, once for Word and once for older programs, as Word writes it."""
    words = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    drawing = f"<w:drawing><wps:txbx>{words}</wps:txbx></w:drawing>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{words}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def paragraph(
    *content: str, style: str = "", number: int = 0, level: int = 0, mark_deleted: bool = False
) -> str:
    """A paragraph of runs, or of plain words; `number` is its list in numbering.xml."""
    runs = "".join(each if each.startswith("<w:") else run(each) for each in content)
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number:
        properties += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    if mark_deleted:
        properties += '<w:rPr><w:del w:id="3" w:author="Clerk"/></w:rPr>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>" if properties else f"<w:p>{runs}</w:p>"


def table(*rows: tuple[str | tuple[str, ...], ...]) -> str:
    """A table; a cell is words, or the paragraphs in it."""
    return f"<w:tbl>{''.join(map(_row, rows))}</w:tbl>"


def _row(cells: tuple[str | tuple[str, ...], ...]) -> str:
    told = ((cell,) if isinstance(cell, str) else cell for cell in cells)
    inner = (
        "".join(each if each.startswith("<w:p>") else paragraph(each) for each in paragraphs)
        for paragraphs in told
    )
    return f"<w:tr>{''.join(f'<w:tc>{each}</w:tc>' for each in inner)}</w:tr>"


@dataclass
class Docx:
    """A document in the making. `lists`: for each number of a list the abstract one and where it starts anew
    (None: it counts on); `starts`: where abstract lists start."""

    body: list[str] = field(default_factory=list)
    lists: dict[int, tuple[int, int | None]] = field(default_factory=lambda: {n: (n, None) for n in _SHAPES})
    starts: dict[int, int] = field(default_factory=dict)
    footnotes: dict[int, str] = field(default_factory=dict)
    header: str = ""
    footer: str = ""

    def add(self, *content: str, **properties: int | str | bool) -> None:
        """Add a paragraph: see `paragraph`."""
        self.body.append(paragraph(*content, **properties))  # type: ignore[arg-type]

    def restarted(self, abstract: int, start: int = 1) -> int:
        """A new list like an abstract one, counting from `start`."""
        number = max(self.lists) + 1
        self.lists[number] = (abstract, start)
        return number

    def data(self) -> bytes:
        """The file."""
        parts = {
            "[Content_Types].xml": _CONTENT_TYPES,
            "_rels/.rels": _relations([("officeDocument", "word/document.xml")]),
            "word/_rels/document.xml.rels": _relations(self._related()),
            "word/document.xml": _part("document", f"<w:body>{''.join(self.body)}<w:sectPr/></w:body>"),
            "word/styles.xml": _part("styles", _STYLES),
            "word/numbering.xml": _part("numbering", self._numbering()),
        }
        if self.footnotes:
            notes = (f'<w:footnote w:id="{n}">{paragraph(t)}</w:footnote>' for n, t in self.footnotes.items())
            parts["word/footnotes.xml"] = _part("footnotes", "".join(notes))
        if self.header:
            parts["word/header1.xml"] = _part("hdr", paragraph(self.header))
        if self.footer:
            parts["word/footer1.xml"] = _part("ftr", paragraph(self.footer))
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w") as archive:
            for name, text in parts.items():
                archive.writestr(zipfile.ZipInfo(name, _DAY), text.encode(), zipfile.ZIP_DEFLATED)
        return written.getvalue()

    def _related(self) -> list[tuple[str, str]]:
        related = [("styles", "styles.xml"), ("numbering", "numbering.xml")]
        related += [("footnotes", "footnotes.xml")] if self.footnotes else []
        related += [("header", "header1.xml")] if self.header else []
        return related + ([("footer", "footer1.xml")] if self.footer else [])

    def _numbering(self) -> str:
        abstract = "".join(
            f'<w:abstractNum w:abstractNumId="{key}">{_levels(key, shapes, self.starts.get(key, 1))}'
            "</w:abstractNum>"
            for key, shapes in _SHAPES.items()
        )
        return abstract + "".join(_list(number, *told) for number, told in self.lists.items())


def _levels(key: int, shapes: tuple[tuple[str, str], ...], start: int) -> str:
    return "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{1 if at else start}"/><w:numFmt w:val="{kind}"/>'
        + ('<w:pStyle w:val="Heading1"/>' if key == ITEMS and not at else "")
        + f'<w:lvlText w:val="{shape}"/></w:lvl>'
        for at, (kind, shape) in enumerate(shapes)
    )


def _list(number: int, abstract: int, start: int | None) -> str:
    anew = (
        ""
        if start is None
        else f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{start}"/></w:lvlOverride>'
    )
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{anew}</w:num>'


def _part(root: str, content: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{root} {_NAMES}>{content}</w:{root}>'


def _relations(related: list[tuple[str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="rId{number}" Type="{_WORD}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(related, 1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{inner}</Relationships>"
    )


_CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="ItemHeading"><w:name w:val="Item Heading"/>'
    f'<w:basedOn w:val="Heading1"/><w:pPr><w:numPr><w:numId w:val="{ITEMS}"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Contents1"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
)
