"""What ReportLab does not write: the structure tree, the language, and the claim to PDF/UA (ISO 14289-1)."""

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Final

# It writes XML and reads none.
from xml.sax.saxutils import escape  # nosec B406

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from sefton_minutes.domain.document import Document
from sefton_minutes.rendering.pdf.structure import Element

_PRODUCER: Final = "Sefton Minutes"
_NO_CHARACTER: Final = frozenset({0x0000, 0xFEFF, 0xFFFE})
_MAP_ENTRY: Final = re.compile(r"<([0-9A-F]+)> <([0-9A-F]+)>", re.IGNORECASE)
_ENTRIES_IN_ONE_BLOCK: Final = 100  # the limit of the format
_XMP: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def finished(drawn: bytes, document: Document, root: Element, parents: Sequence[Sequence[Element]]) -> bytes:
    """The tagged file. `parents`: for each page the elements of its marked content, by its number.

    Holds no dates, so that one document always makes the same bytes."""
    with pikepdf.open(BytesIO(drawn)) as pdf:
        _write_structure(pdf, root, parents)
        _write_catalogue(pdf, document)
        _write_metadata(pdf, document)
        _clean_character_maps(pdf)
        result = BytesIO()
        pdf.save(
            result,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
            deterministic_id=True,
            fix_metadata_version=False,
        )
        return result.getvalue()


def _write_structure(pdf: Pdf, root: Element, parents: Sequence[Sequence[Element]]) -> None:
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    written: dict[Element, Object] = {}
    tree.K = Array([_written(pdf, root, tree, written)])
    numbers = Array()
    for number, (page, elements) in enumerate(zip(pdf.pages, parents, strict=True)):
        page.obj.StructParents = number
        numbers.append(number)
        numbers.append(pdf.make_indirect(Array([written[element] for element in elements])))
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    tree.ParentTreeNextKey = len(parents)
    pdf.Root.StructTreeRoot = tree


def _written(pdf: Pdf, element: Element, parent: Object, written: dict[Element, Object]) -> Object:
    entry = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.tag}"), P=parent))
    written[element] = entry
    if element.scope:
        entry.A = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
    if element.numbering:
        entry.A = Dictionary(O=Name.List, ListNumbering=Name(f"/{element.numbering}"))
    kids = Array()
    for mark in element.marks:
        page = pdf.pages[mark.page].obj
        kids.append(Dictionary(Type=Name.MCR, Pg=page, MCID=mark.number))
    for kid in element.kids:
        if kid.is_real():
            kids.append(_written(pdf, kid, entry, written))
    if len(kids):
        entry.K = kids
    return entry


def _write_catalogue(pdf: Pdf, document: Document) -> None:
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.Lang = String(document.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    if "/Outlines" in pdf.Root and "/First" in pdf.Root.Outlines:
        pdf.Root.PageMode = Name.UseOutlines


def _write_metadata(pdf: Pdf, document: Document) -> None:
    pdf.docinfo = pdf.make_indirect(
        Dictionary(Title=String(document.title), Author=String(document.author), Producer=String(_PRODUCER))
    )
    packet = _XMP.format(
        title=escape(document.title),
        author=escape(document.author),
        language=escape(document.language),
        producer=escape(_PRODUCER),
    )
    stream = pdf.make_stream(packet.encode("utf-8"))
    stream.Type, stream.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = pdf.make_indirect(stream)


def _clean_character_maps(pdf: Pdf) -> None:
    """ReportLab maps the codes that a font does not use to no character, which PDF/UA-1 §7.21.7 forbids."""
    for stream in _character_maps(pdf):
        source = stream.read_bytes().decode("latin-1")
        pairs = [
            (code, character)
            for code, character in _MAP_ENTRY.findall(source.split("beginbfchar", 1)[1])
            if int(character, 16) not in _NO_CHARACTER
        ]
        head = source[: source.index("endcodespacerange")] + "endcodespacerange\n"
        tail = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
        stream.write((head + "".join(_blocks(pairs)) + tail).encode("latin-1"))


def _character_maps(pdf: Pdf) -> Iterator[Object]:
    found = set()
    for item in pdf.objects:
        is_font = isinstance(item, Dictionary) and item.get("/Type") == Name.Font and "/ToUnicode" in item
        if is_font and item.ToUnicode.objgen not in found:
            found.add(item.ToUnicode.objgen)
            yield item.ToUnicode


def _blocks(pairs: Sequence[tuple[str, str]]) -> Iterator[str]:
    for start in range(0, len(pairs), _ENTRIES_IN_ONE_BLOCK):
        block = pairs[start : start + _ENTRIES_IN_ONE_BLOCK]
        lines = "".join(f"<{code}> <{character}>\n" for code, character in block)
        yield f"{len(block)} beginbfchar\n{lines}endbfchar\n"
