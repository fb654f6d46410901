"""Papers to render: a page of minutes with every kind of block, and the smallest paper there is."""

from collections.abc import Sequence

from sefton_minutes.domain.document import (
    Attached,
    Attachments,
    Block,
    Divider,
    Document,
    Entry,
    Fact,
    Facts,
    Item,
    ItemBlock,
    Listing,
    Masthead,
    Paragraph,
    Part,
    ResolutionBlock,
    Run,
    RunningHead,
    Sheet,
    Signature,
    Subheading,
    Table,
    plain,
)
from sefton_minutes.domain.resolutions import DecisionKind

BODY = "Harbour and Markets Committee"
HEAD = RunningHead((f"{BODY}, 4 March 2027", "HMC, 4 March 2027", "4 March 2027"), "Minute", "Minutes")
MARK = "Draft, subject to approval"
SENTENCE = (
    "The Committee heard how the quay had fared through a winter of south-westerly gales and high tides. "
)


def a_paragraph(text: str) -> Paragraph:
    return Paragraph(plain(text))


def a_decision(
    *clauses: str, kind: DecisionKind = DecisionKind.RESOLUTION, word: str = "RESOLVED"
) -> ResolutionBlock:
    """A decision of clauses (1), (2) …, or of one that runs on."""
    opening = (Run(f"{word}:", strong=True), Run(" That"))
    if len(clauses) == 1:
        return ResolutionBlock(kind, opening, (Entry("", plain(clauses[0])),))
    entries = tuple(Entry(f"({number})", plain(text)) for number, text in enumerate(clauses, 1))
    return ResolutionBlock(kind, opening, entries)


def an_item(number: str, title: str, *blocks: ItemBlock, detail: str = "", aside: str = "") -> Item:
    return Item(number, title, blocks, detail, aside)


def a_table(rows: int, cell: str = "Inspected in good order") -> Table:
    body = tuple((plain(f"Berth {row}"), plain(cell), plain(f"£{row},250")) for row in range(1, rows + 1))
    return Table(body, ("Berth", "Condition", "Cost"), frozenset({2}))


def a_document(*blocks: Block, mark: str = MARK) -> Document:
    masthead = Masthead(
        "Marram Borough Council", BODY, "Minutes of the meeting held on Thursday 4 March 2027"
    )
    title = f"{BODY}: minutes, 4 March 2027"
    return Document(title, HEAD, (masthead, *blocks), "Marram Borough Council", mark)


def every_block() -> Document:
    """Minutes in which every kind of block occurs, nested as deep as they may be."""
    nested = ResolutionBlock(
        DecisionKind.RESOLUTION,
        (Run("RESOLVED:", strong=True), Run(" That")),
        (
            Entry(
                "(1)",
                plain("the quay be repaired, so as to:"),
                (
                    Entry(
                        "(a)", plain("hold the north wall;"), (Entry("(i)", plain("above the tide; and")),)
                    ),
                    Entry("(b)", plain("spare the slip;")),
                ),
            ),
            Entry("(2)", plain("the fishermen be thanked.")),
        ),
    )
    return a_document(
        _facts(),
        Divider(),
        Subheading("Coming to the meeting"),
        a_paragraph("Please speak to the officer named above."),
        Sheet("Agenda"),
        an_item("28", "Apologies for Absence", a_paragraph("Apologies came from Councillor Siân Dŵryd.")),
        Part("Part B", (_business(), an_item("30", "Fish Quay", a_paragraph("It was agreed and"), nested))),
        an_item("31", "", a_paragraph("A minute whose title was lost.")),
        an_item("", "", a_paragraph("A minute without number or title.")),
        Part("Actions arising", (a_table(3),)),
        a_paragraph("These minutes are a draft until they are confirmed at a later meeting."),
        Signature("Signed as a correct record.", ("Signed", "Name of the person presiding", "Date")),
    )


def _facts() -> Facts:
    names = ("Councillor T. Crowe", "Councillor M. Ellery", "Councillor H. Oduya", "Councillor C. Yeo")
    return Facts(
        (Fact("Time", ("6.30 pm",)), Fact("Present", ("Councillor A. Thistlewood (in the Chair)",), names))
    )


def _business() -> Item:
    recommendation = a_decision(
        "£52,000 be released; and",
        "the plan be adopted.",
        kind=DecisionKind.RECOMMENDATION,
        word="RECOMMENDED to Council",
    )
    return an_item(
        "29",
        "Markets",
        a_paragraph("The report covered:"),
        Listing(
            (Entry("•", plain("stalls;")), Entry("•", plain("tolls; and"))),
        ),
        a_table(2),
        Attachments((Attached("Toll book", "PDF, 76 KB"), Attached("Map", "To follow"))),
        recommendation,
        detail="Head of Markets",
        aside="PDF, 76 KB",
    )


def numbered_minutes(count: int, sentences: int = 3) -> Sequence[Item]:
    """Minutes 1, 2, 3 … with a paragraph and a decision each."""
    return [
        an_item(str(number), f"Berth {number}", a_paragraph(SENTENCE * sentences), a_decision("it be noted."))
        for number in range(1, count + 1)
    ]
