"""Votes: figures, manner, outcome and names, in the forms that minutes give them."""

import pytest

from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.votes import Vote

LISTED = (
    "voted FOR the motion (17)\nCouncillors Ash, Birch\nvoted AGAINST the motion "
    "(1)\nCouncillor Dale\n\nThe motion was declared carried."
)
SENTENCE = (
    "Voting for the motion: Councillors Ash and Birch; against: Councillor Dale; abstaining: Councillor Fir."
)
GLUED = "Resolution status:Carried\nForA. J. Ash, R. Birch and P. Cole3\nAgainstS. Dale1\nAbstainNone0"
TABLE = "Councillor\tFor\tAgainst\tAbstain\nAsh\tX\t\t\nBirch\t\tX\t"
PIPES = "| For | R H Ash, N Birch | 2 |\n| Against | None | 0 |"


def told(vote: Vote) -> str:
    figures = (vote.favour, vote.against, vote.abstained, vote.not_voting)
    printed = ":".join("-" if figure is None else str(figure) for figure in figures)
    outcome = vote.outcome.value if vote.outcome else ""
    return " ".join(filter(None, (printed if printed != "-:-:-:-" else "", vote.manner, outcome)))


def votes(text: str) -> list[str]:
    return [told(vote) for vote in read(text).votes]


def sides(text: str) -> list[tuple[str, str]]:
    return [(each.name, each.side.value) for vote in read(text).votes for each in vote.names]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was proposed by Councillor Ash. All in favour.", "all in favour"),
        ("All members were in favour of the motion.", "all in favour"),
        ("RESOLVED unanimously: That it be so.", "unanimously"),
        ("UNANIMOUSLY RESOLVED: That it be so.", "unanimously"),
        ("The motion was carried unanimously.", "unanimously carried"),
        ("Resolved (unanimously) to note the report.", "unanimously"),
        ("Resolved (7:7 and on the chairs casting vote) to refuse it.", "7:7:-:- casting vote"),
        (
            "RESOLVED (by 21 votes to 15 with 1 abstention and one non-vote) that it be so.",
            "21:15:1:1",
        ),
        ("RESOLVED nem con that it be so.", "nem con"),
        (
            ("The result was:\n\nFor: 35\n\n\xa0\n\nAgainst: 0\n\nAbstentions: 21\n\nPlease note."),
            "35:0:21:-",
        ),
        ("For: 35 / Against: 0 / Abstentions: 21", "35:0:21:-"),
        ("Vote: 5 For, 0 Against, 1 Abstention", "5:0:1:-"),
        ("with 9 Members voting in favour and 2 voting against", "9:2:-:-"),
        ("Nine in favour, two against and one abstention.", "9:2:1:-"),
        ("The motion was agreed by seven votes to three.", "7:3:-:-"),
        ("The amendment was lost by 47 votes to 17.", "47:17:-:- lost"),
        ("carried 31 votes to 29", "31:29:-:- carried"),
        ("Agreed (9-2).", "9:2:-:-"),
        ("Carried without a vote", "without a vote carried"),
        ("Resolution status:Carried", "carried"),
        ("Motion status: Rejected", "lost"),
        ("On being put to the vote, the amendment was carried and became the motion.", "carried"),
        ("The motion fell.", "lost"),
        ("The proposal fell.", "lost"),
        ("The motion was put to the vote and AGREED.", "carried"),
        ("CARRIED", "carried"),
        (
            "There were 4 votes for, 4 votes against and the Chair used his casting vote.",
            "4:4:-:- casting vote",
        ),
        (LISTED, "17:1:-:- carried"),
        (GLUED, "3:1:0:- carried"),
        (PIPES, "2:0:-:-"),
    ],
)
def test_forms_of_a_vote(text: str, expected: str) -> None:
    assert votes(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LISTED, [("Councillor Ash", "for"), ("Councillor Birch", "for"), ("Councillor Dale", "against")]),
        (
            SENTENCE,
            [
                ("Councillor Ash", "for"),
                ("Councillor Birch", "for"),
                ("Councillor Dale", "against"),
                ("Councillor Fir", "abstained"),
            ],
        ),
        (GLUED, [("A. J. Ash", "for"), ("R. Birch", "for"), ("P. Cole", "for"), ("S. Dale", "against")]),
        (TABLE, [("Ash", "for"), ("Birch", "against")]),
        ("Note: Councillor Gale abstained", [("Councillor Gale", "abstained")]),
        (
            "Councillors Ash and Birch voted against the motion and Councillor Cole abstained.",
            [
                ("Councillor Ash", "against"),
                ("Councillor Birch", "against"),
                ("Councillor Cole", "abstained"),
            ],
        ),
        ("Councillor Ash asked that her vote against be recorded.", [("Councillor Ash", "against")]),
        (
            "FOR: Councillors Ash, Birch (2)\nAGAINST: Councillor Cole (1)\nABSTAIN: None",
            [("Councillor Ash", "for"), ("Councillor Birch", "for"), ("Councillor Cole", "against")],
        ),
    ],
)
def test_who_voted_how(text: str, expected: list[tuple[str, str]]) -> None:
    assert sides(text) == expected
    assert len(read(text).votes) == 1


@pytest.mark.parametrize(
    "text",
    [
        "12 letters against and 3 letters for were received.",
        "There were 12 objections against and 3 in favour.",
        "The works were carried out by 7 men.",
        "The Chair has a casting vote.",
        "Residents gave unanimous support to the park.",
        "Three for consideration and four for decision.",
        "If the motion is carried the Council would have to act.",
        "He voted for the scheme in 2010.",
        "A budget of 12 against a target of 15.",
        "See pages (9-2).",
        "The score was 5 to 3.",
        "A review was carried out.",
    ],
)
def test_what_is_no_vote(text: str) -> None:
    assert read(text).votes == ()


def test_two_votes_in_one_minute_are_two() -> None:
    text = "The amendment was lost by 9 votes to 5.\nThe motion was carried by 8 votes to 6."
    assert votes(text) == ["9:5:-:- lost", "8:6:-:- carried"]
