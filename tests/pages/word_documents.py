"""Minutes in Word as invented councils might type them: each function is one document."""

from tests.pages import docx_builder as d
from tests.pages.docx_builder import BULLETS, CLAUSES, ITEMS, OUTLINE, SIMPLE, Docx


def parish_automatic_numbers() -> Docx:
    """Items numbered by Word itself, by the style of their headings."""
    doc = Docx(header="Oakmere Parish Council", footer="Chairman’s initials ........")
    doc.add(d.bold("OAKMERE PARISH COUNCIL"))
    doc.add(
        "Minutes of the meeting of the Parish Council held in the Village Hall, Oakmere, on "
        "Monday 10th July 2023 at 7.30pm"
    )
    doc.add("Present: Cllr R. Thackwell (Chair), Cllr M. Oyelaran, Cllr D. Pinnock")
    doc.add("In attendance: Mrs J. Haverley (Clerk)")
    doc.add("Apologies for absence", style="ItemHeading")
    doc.add("Apologies were received from Cllr S. Wooldridge.")
    doc.add("Declarations of interest", style="ItemHeading")
    doc.add("None.")
    doc.add("Footpath at Mill Lane", style="ItemHeading")
    doc.add("The Clerk reported that the surface had been washed out in June.")
    doc.add(d.bold("RESOLVED"), " that the County Council be asked to repair the surface before October.")
    doc.add("Grass cutting", style="ItemHeading")
    doc.add("Three quotations had been received.")
    doc.add("RESOLVED:")
    doc.add("That the quotation of £1,240 be accepted; and", number=CLAUSES)
    doc.add("That the Clerk inform the contractors.", number=CLAUSES)
    return doc


def county_minute_numbers() -> Docx:
    """Minute numbers that run on from an earlier meeting; clauses and their parts numbered by Word."""
    doc = Docx(starts={ITEMS: 41})
    doc.add(d.bold("Wendshire County Council"))
    doc.add(d.bold("Highways Committee"))
    doc.add("Minutes of the meeting held at 10.00 am on Thursday 14 March 2024 in County Hall, Wendbury")
    doc.add("Minutes of the Previous Meeting", style="ItemHeading")
    doc.add(
        "RESOLVED: That the Minutes of the meeting held on 18 January 2024 be confirmed as a correct record."
    )
    doc.add("Winter Maintenance Review", style="ItemHeading")
    doc.add("Further to Minute No. 33 of 18 January 2024, the Director of Highways submitted a report.")
    doc.add("RESOLVED: That")
    doc.add("the review be approved, subject to:", number=CLAUSES)
    doc.add("the gritting of the A47 relief road; and", number=CLAUSES, level=1)
    doc.add("a further count of grit bins; and", number=CLAUSES, level=1)
    doc.add("the levels of salt be noted.", number=CLAUSES)
    doc.add("Bus Shelters", style="ItemHeading")
    doc.add("The Committee considered a petition of 214 signatures from residents of Nether Wend.")
    again = doc.restarted(CLAUSES)
    doc.add("RESOLVED: That")
    doc.add("the petition be received; and", number=again)
    doc.add("the lead petitioner be thanked.", number=again)
    return doc


def tracked_changes() -> Docx:
    """A draft with the changes of two officers still in it."""
    doc = Docx(starts={ITEMS: 12})
    doc.add(d.bold("Licensing Sub-Committee"), " - Tuesday 5th September, 2023 2.00 pm")
    doc.add("Apologies for Absence", style="ItemHeading")
    doc.add("No apologies ", d.deleted("for absense "), d.inserted(d.run("for absence ")), "were received.")
    doc.add("Taxi Ranks in Station Road", style="ItemHeading")
    doc.add("The Sub-Committee considered the report of the Licensing Officer.")
    doc.add(
        "RESOLVED: That the rank be ", d.deleted("closed"), d.inserted(d.run("moved to the north side")), "."
    )
    doc.add(d.deleted("RESOLVED: That the rank be painted."), mark_deleted=True)
    doc.add("Street ", mark_deleted=True)
    doc.add("Trading Consents", style="ItemHeading")
    doc.add(d.inserted(d.run("RESOLVED: That six consents be granted.")))
    return doc


def item_discussion_action_table() -> Docx:
    """The whole minutes in a table of three columns."""
    doc = Docx()
    doc.add(d.bold("Fernhill Town Council"))
    doc.add(
        "Minutes of the Allotments Committee held in the Guildhall on Wednesday 6 December 2023 at 6.00 pm"
    )
    doc.body.append(
        d.table(
            ("ITEM", "DISCUSSION", "ACTION"),
            ("1.", (d.paragraph(d.bold("Apologies")), "Apologies were received from Cllr Tremlow."), ""),
            (
                "2.",
                (
                    d.paragraph(d.bold("Water Troughs")),
                    "The troughs at Sandy Lane leak.",
                    "RESOLVED: That two troughs be replaced.",
                ),
                "Clerk to order two troughs",
            ),
            (
                "3.",
                (d.paragraph(d.bold("Waiting List")), "There were 31 names on the list."),
                "Cllr Dunmore to write to plot holders",
            ),
        )
    )
    return doc


def attendance_table() -> Docx:
    """Who was there, in a table; items numbered by hand with tabs."""
    doc = Docx()
    doc.add(d.bold("Health and Wellbeing Board"))
    doc.add(
        "Minutes of the meeting held on Wednesday 17 January 2024 at 2.30 pm in the Assembly Rooms, Larkford"
    )
    doc.body.append(
        d.table(
            ("Name", "Representing", "Attendance"),
            ("Councillor P. Ashgrove (Chair)", "Larkford Borough Council", "Present"),
            ("Dr N. Venkatesan", "Integrated Care Board", "Present"),
            ("Ms L. Quarrie", "Healthwatch", "Apologies"),
        )
    )
    doc.add("15.\tAPOLOGIES FOR ABSENCE")
    doc.add("Apologies were received from Ms L. Quarrie.")
    doc.add("16.\tBETTER CARE FUND")
    doc.add("Dr Venkatesan presented the plan, which had been circulated.")
    doc.add("RESOLVED: That the plan be approved.")
    doc.add("17.\tPHARMACY NEEDS")
    doc.add("With reference to Minute No. 9, the Board received an update.")
    doc.add("RESOLVED: That the update be noted.")
    return doc


def notes_boxes_hidden_text() -> Docx:
    """Footnotes, a text box, hidden text, soft ends of lines, hard spaces, a table of contents."""
    doc = Docx(header="Draft - not for publication", footer="Page 1 of 1")
    doc.footnotes = {1: "The valuation of 3 May 2023.", 2: "Councillor Brackwell abstained."}
    doc.add("Land at Tanyard Street ........ 1", style="Contents1")
    doc.add(d.bold("Property Committee - Friday 12th May, 2023 9.30 am"))
    doc.add("Venue: Committee Room\N{NO-BREAK SPACE}2, Town Hall, Calder Vale")
    doc.add("Apologies for Absence", style="ItemHeading")
    doc.add(
        "No apologies\nwere received.",
        d.run(" Ask the Mayor.", "<w:vanish/>"),
        d.run(" Really?", '<w:rStyle w:val="Secret"/>'),
    )
    doc.add("Land at Tanyard Street", style="ItemHeading")
    doc.add("The land was valued at £60,000", d.note(1), ".", d.box(d.paragraph("Plan 4 was displayed.")))
    doc.add("RESOLVED: That the land be sold", d.note(2), ".")
    doc.add("Garages at Weir Close", style="ItemHeading")
    doc.add("RESOLVED: That the rents be noted.")
    return doc


def restarted_lists() -> Docx:
    """Items "1.", "2." and in every item a list of actions that begins again at "1."."""
    doc = Docx()
    doc.add("Minutes of the Meeting of Sallow Parish Council held on Thursday 2 November 2023 at 7.00 pm")
    for title, clauses in (
        ("Hedges", ("that the hedge at the pond be laid", "that the quotation of £90 be accepted")),
        ("Noticeboard", ("that the noticeboard be repaired", "that the key be kept by the Clerk")),
        ("War Memorial", ("that the memorial be cleaned before Remembrance Sunday",)),
    ):
        doc.add(title, style="ItemHeading")
        doc.add("It was resolved:")
        anew = doc.restarted(CLAUSES)
        for clause in clauses:
            doc.add(f"{clause}.", number=anew)
    return doc


def paragraph_numbers() -> Docx:
    """An outline: "1." is an item, "1.1" a paragraph of it and no item."""
    doc = Docx()
    doc.add(d.bold("Harrowdale District Council"))
    doc.add(d.bold("Audit Committee - Monday 22nd January, 2024 6.30 pm"))
    doc.add(d.bold("Internal Audit Progress"), number=OUTLINE)
    doc.add("The Head of Audit presented the progress report.", number=OUTLINE, level=1)
    doc.add("Members asked about the follow-up of payroll controls.", number=OUTLINE, level=1)
    doc.add("RESOLVED: That the report be noted.")
    doc.add(d.bold("Risk Register"), number=OUTLINE)
    doc.add("The register had been reviewed in December.", number=OUTLINE, level=1)
    doc.add("RESOLVED: That the register be approved.")
    doc.add(d.bold("Work Plan"), number=OUTLINE)
    doc.add("The plan listed nine audits.", number=OUTLINE, level=1)
    return doc


def year_numbers_typed() -> Docx:
    """Numbers with the year, typed by hand; bullets by Word."""
    doc = Docx()
    doc.add(d.bold("BRINDLE TOWN COUNCIL"))
    doc.add("Minutes of the Finance Committee held at the Old Court House on Tuesday 9th April 2024 at 7pm")
    doc.add("Present: Councillors E. Marchbank, T. Osei and V. Lindqvist")
    doc.add(d.bold("24/01 Apologies"))
    doc.add("Councillor H. Rooksby sent apologies.")
    doc.add(d.bold("24/02 Bank Balances"))
    doc.add("The balances were received:")
    doc.add("current account £8,412", number=BULLETS)
    doc.add("reserve account £30,000", number=BULLETS)
    doc.add("RESOLVED: That the balances be noted.")
    doc.add(d.bold("24/03 Grants"))
    doc.add("RESOLVED: That grants be made as follows:")
    doc.add("£200 to the Brass Band; and", number=SIMPLE, level=1)
    doc.add("£150 to the Scouts.", number=SIMPLE, level=1)
    return doc


DOCUMENTS = {
    made.__name__: made
    for made in (
        parish_automatic_numbers,
        county_minute_numbers,
        tracked_changes,
        item_discussion_action_table,
        attendance_table,
        notes_boxes_hidden_text,
        restarted_lists,
        paragraph_numbers,
        year_numbers_typed,
    )
}
"""Every document by the name of its file."""
