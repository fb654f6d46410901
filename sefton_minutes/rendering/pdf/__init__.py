"""Papers as tagged PDF (PDF/UA-1): clear print of 12 points, or large print of 18."""

from sefton_minutes.domain.document import Document


def render_pdf(document: Document, size: float = 12) -> bytes:
    """The paper as a file: the same bytes for the same document. `size`: of the text in points, 12 or 18."""
    # ReportLab and pikepdf take a third of a second to import: they wait for the first paper.
    from sefton_minutes.rendering.pdf.renderer import rendered  # noqa: PLC0415

    return rendered(document, size)
