"""Papers in PDF as invented councils might print them: each function gives the bytes of one."""

import io
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    KeepTogether,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from sefton_minutes.composition import compose, sqlite_url
from sefton_minutes.resources import text
from sefton_minutes.services.printing import PaperKind
from sefton_minutes.services.sample_council import plant

_TEXT = ParagraphStyle("text", fontName="Times-Roman", fontSize=11, leading=13.5, spaceAfter=6)
_TITLE = ParagraphStyle("title", parent=_TEXT, fontName="Times-Bold", spaceBefore=10)
_CENTRED = ParagraphStyle("centred", parent=_TITLE, alignment=1, fontSize=13, leading=16)
_CLAUSE = ParagraphStyle("clause", parent=_TEXT, leftIndent=24, bulletIndent=0)
_INNER = ParagraphStyle("inner", parent=_TEXT, leftIndent=48, bulletIndent=24)

Draw = Callable[[Canvas, int], None]


def title(words: str) -> Paragraph:
    """A title in bold."""
    return Paragraph(words, _TITLE)


def words(text: str) -> Paragraph:
    """A paragraph, broken at the margin."""
    return Paragraph(text, _TEXT)


def clause(label: str, text: str, style: ParagraphStyle = _CLAUSE) -> Paragraph:
    """A paragraph that hangs behind its label."""
    return Paragraph(text, style, bulletText=label)


def printed(story: Sequence[Flowable], furniture: Draw | None = None) -> bytes:
    """The paper; `furniture` draws what every sheet repeats, and is given the number of the sheet."""
    written = io.BytesIO()
    template = SimpleDocTemplate(written, pagesize=A4, margin=25 * mm, invariant=1)

    def every_sheet(canvas: Canvas, _: object) -> None:
        if furniture is not None:
            canvas.setFont("Times-Roman", 9)
            furniture(canvas, canvas.getPageNumber())

    template.build(list(story), onFirstPage=every_sheet, onLaterPages=every_sheet)
    return written.getvalue()


def parish_hard_wrapped() -> bytes:
    """Parish minutes with lines that only the margin broke."""
    return printed(
        [
            Paragraph("ALDERMERE PARISH COUNCIL", _CENTRED),
            words(
                "Minutes of the meeting of the Parish Council held in the Reading Room, Church "
                "Street, Aldermere "
                "on Tuesday 14th May 2024 at 7.30pm"
            ),
            words(
                "Present: Cllr F. Longstaff (Chairman), Cllr B. Ndukwe, Cllr H. Carradine and Cllr P. Swale"
            ),
            words("In attendance: Mr G. Tolliver (Clerk) and three members of the public"),
            title("1. Apologies for absence"),
            words(
                "Apologies were received and accepted from Cllr A. Whitlock, who was away on family business."
            ),
            title("2. Declarations of interest"),
            words("There were none."),
            title("3. Play area"),
            words(
                "The Clerk reported that the annual inspection had found the rope of the climbing "
                "frame worn through "
                "in two places, and that the makers could replace it within a fortnight if the order "
                "were placed "
                "before the end of the month."
            ),
            words(
                "It was RESOLVED that the rope be replaced at a cost of £385 and that the frame be "
                "closed until the "
                "work has been done."
            ),
            title("4. Churchyard wall"),
            words(
                "Further to Minute No. 9 of the meeting held on 9th April 2024, Cllr Carradine had "
                "met the mason, who "
                "advised that the wall was sound but that the coping stones should be re-bedded in "
                "lime mortar."
            ),
            words("It was RESOLVED that the advice of the mason be noted."),
            words("The meeting closed at 8.45pm."),
        ],
        lambda canvas, number: canvas.drawCentredString(105 * mm, 12 * mm, f"Page {number} of 2"),
    )


def agenda_pack() -> bytes:
    """A pack: front sheet, agenda, then the minutes of the last meeting, with headers, footers and stamps."""

    def furniture(canvas: Canvas, number: int) -> None:
        canvas.drawString(25 * mm, 285 * mm, "Planning Committee, 21 February 2024")
        canvas.drawRightString(185 * mm, 12 * mm, f"Page {number}")

    return printed(
        [
            Paragraph("Brackenshire District Council", _CENTRED),
            Paragraph("Planning Committee", _CENTRED),
            words("Agenda and minutes"),
            words("Wednesday 21 February 2024 at 6.00 pm"),
            words("Venue: Council Chamber, Market Hall, Brackenford"),
            title("1. Apologies for Absence"),
            words("Minutes:"),
            words("Apologies were received from Councillor D. Pentreath."),
            title("2. Minutes of the Previous Meeting"),
            words("Minutes:"),
            words("RESOLVED: That the Minutes of the meeting held on 24 January 2024 be confirmed."),
            PageBreak(),
            title("3. 23/01847/FUL - Barn at Hollow Farm, Netherby"),
            words("To consider the report of the Head of Planning."),
            words("Minutes:"),
            words(
                "The Committee considered the report of the Head of Planning, and heard the agent "
                "and two neighbours, "
                "who were concerned about the width of the lane and the loss of the hedge along its "
                "northern side."
            ),
            words("RESOLVED: That"),
            clause("(1)", "permission be granted subject to:"),
            clause("(a)", "the approval of the materials of the roof; and", _INNER),
            clause("(b)", "the planting of a hedge of native species; and", _INNER),
            clause("(2)", "the Head of Planning be authorised to issue the notice of the decision."),
            PageBreak(),
            title("4. Enforcement"),
            words("Minutes:"),
            words("RESOLVED: That the report be noted."),
        ],
        furniture,
    )


def two_column_attendance() -> bytes:
    """Members by ward in two columns, then the minutes."""
    wards = Table(
        [
            ["Ashby Ward", "Councillor J. Merrow", "Quayside Ward", "Councillor O. Featherby"],
            ["Ashby Ward", "Councillor I. Sandhu", "Quayside Ward", "Councillor C. Llewellyn"],
            ["Castle Ward", "Councillor T. Abara", "Tollgate Ward", "Councillor M. Rusk"],
        ],
        colWidths=[28 * mm, 50 * mm, 30 * mm, 50 * mm],
        hAlign="LEFT",
    )
    wards.setStyle(TableStyle([("FONT", (0, 0), (-1, -1), "Times-Roman", 10)]))
    return printed(
        [
            Paragraph("Haverport City Council", _CENTRED),
            Paragraph("Council", _CENTRED),
            words(
                "Minutes of the meeting held on Monday 26 February 2024 at 7.00 pm in the Guildhall, "
                "Haverport"
            ),
            title("Members present"),
            wards,
            Spacer(1, 12),
            title("61. Apologies for Absence"),
            words("Apologies for absence were received from Councillor E. Zeller."),
            title("62. Budget and Council Tax 2024/25"),
            words(
                "It was moved by Councillor Merrow, seconded by Councillor Rusk, and RESOLVED: That "
                "the budget for "
                "2024/25 be approved."
            ),
            title("63. Date of Next Meeting"),
            words("RESOLVED: That the next meeting be held on Monday 15 April 2024."),
        ]
    )


def columns_with_actions() -> bytes:
    """Minutes in a ruled table of three columns, cells broken over several lines."""
    cell = ParagraphStyle("cell", parent=_TEXT, fontSize=10, leading=12, spaceAfter=0)
    head = ParagraphStyle("head", parent=cell, fontName="Times-Bold")
    rows = [
        [Paragraph(each, head) for each in ("Item", "Discussion", "Action")],
        [
            Paragraph("1.", cell),
            [
                Paragraph("Apologies", head),
                Paragraph("Apologies were received from Cllr Garside.", cell),
            ],
            "",
        ],
        [
            Paragraph("2.", cell),
            [
                Paragraph("Bus shelter", head),
                Paragraph(
                    "The shelter at the crossroads had lost two panes in the storm of 12 January and "
                    "the insurers "
                    "had been told.",
                    cell,
                ),
                Paragraph("RESOLVED: That the panes be replaced.", cell),
            ],
            Paragraph("Clerk to order two panes from the makers", cell),
        ],
        [
            Paragraph("3.", cell),
            [
                Paragraph("Litter pick", head),
                Paragraph("Eleven bags had been filled on 6 January.", cell),
            ],
            "",
        ],
    ]
    table = Table(rows, colWidths=[15 * mm, 105 * mm, 40 * mm], repeatRows=1)
    table.setStyle(
        TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black"), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    )
    return printed(
        [
            Paragraph("Whinfell Parish Council", _CENTRED),
            words(
                "Minutes of the meeting held in the School Hall, Whinfell, on Thursday 18 January "
                "2024 at 7.00 pm"
            ),
            table,
        ]
    )


def over_the_page() -> bytes:
    """A paragraph and a list of clauses that go on over the page, with the same header on each."""

    def furniture(canvas: Canvas, number: int) -> None:
        canvas.drawString(25 * mm, 285 * mm, "OVERVIEW AND SCRUTINY COMMITTEE - 5TH MARCH 2024")
        canvas.drawCentredString(105 * mm, 12 * mm, f"- {number} -")

    long = (
        "The Committee received a presentation from the Director of Public Health on the falls "
        "service, which set "
        "out the numbers of residents seen in each quarter, the waiting times, and the views of "
        "those who had used "
        "it. Members asked about the availability of home adaptations, the training of volunteers and the "
        "arrangements with the hospital for passing on names."
    )
    return printed(
        [
            title("Overview and Scrutiny Committee - Tuesday 5th March, 2024 5.30 pm"),
            title("18. Apologies for Absence"),
            words("No apologies were received."),
            title("19. Falls Service"),
            *(words(f"{long} This was the {which} part.") for which in _ORDINALS),
            words("RESOLVED: That"),
            *(clause(f"({number})", f"{each} be noted;") for number, each in enumerate(_NOTED, 1)),
            clause("(5)", "the service be commended for its work."),
            KeepTogether(
                [title("20. Work Programme"), words("RESOLVED: That the work programme be agreed.")]
            ),
        ],
        furniture,
    )


_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_NOTED = ("the presentation", "the waiting times", "the views of residents", "the training of volunteers")


def our_own_minutes() -> bytes:
    """Minutes of the sample council as this program prints them."""
    with tempfile.TemporaryDirectory() as folder:
        services = compose(sqlite_url(Path(folder) / "sample.sqlite"), Path(folder), "fixture", create=True)
        try:
            plant(services, text("sample_council", "council.json"))
            meeting = services.meetings.find("Cabinet 2026-11-05")
            return services.printing.paper(meeting, PaperKind.MINUTES)
        finally:
            services.close()


DOCUMENTS: dict[str, Callable[[], bytes]] = {
    made.__name__: made
    for made in (
        parish_hard_wrapped,
        agenda_pack,
        two_column_attendance,
        columns_with_actions,
        over_the_page,
        our_own_minutes,
    )
}
"""Every paper by the name of its file."""
