"""Texts for tests of properties: fragments of minutes put together at random, decisions in every form that
councils print, and any Unicode at all."""

from dataclasses import dataclass

from hypothesis import strategies

_INTRODUCERS = """
RESOLVED|RESOLVED:|RESOLVED: That|RESLOVED|Resolved –
RECOMMENDED that|resolved|That|AGREED|Agreed –|NOTED|CARRIED
Decision:|Decision Made:|Decision(s):|It was agreed that|The Council resolved:-|The Committee AGREED to
Motion carried.|RESOLVED TO RECOMMEND|UNANIMOUSLY RESOLVED|RESOLVED/-|ResolvedThat|The meeting agreed|Minutes:
"""
_LABELS = """
that|(1)|(2)|(3)|(a)|(b)|(i)|(ii)|1.|2.|a)|i.|ii.
A:|2.1|·|•|-|Action:|Actions:|Reasons for the Decision:
Recommendation:|Officer recommendation:|Alternative Options Considered and Rejected:
"""
_WORDS = """
the report be noted|the report|be noted
; and|;|.|:|:-|and|or|The|A|to note|to note the report|notes the report
Clerk to write|A. Dale forward it|by 8 July 2022|Minute No. 24|Minutes Nos. 4 and 5|Discuss it|All in favour.
(by 7 votes to 0)|unanimously
It was moved by Councillor A, seconded by B and|it was|Cabinet|subject to:-|“|”
Members be requested to|?|…|etc.|a.m.
to the next meeting on|12 March 2020|££|at its meeting on 4 May|not
Proposed by Cllr Ash, seconded by Cllr Yeo|that the grass be cut|The minutes were approved as a correct record
The amendment was LOST|subject to the following conditions:|a letter would be sent|Mover:- Councillor Ash
"""


def _listed(words: str) -> tuple[str, ...]:
    return tuple(part for line in words.split("\n") if line for part in line.split("|"))


FRAGMENTS = (*_listed(_INTRODUCERS), *_listed(_LABELS), *_listed(_WORDS))
GAPS = (
    "",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\t",
    "\xa0",
    "\r\n",
    "\u2028",
    "\u2029",
    "\v",
    "\x85",
    "\x1c",
    "\u200b",
)

any_text = strategies.text(max_size=200)
minutes = strategies.lists(
    strategies.tuples(strategies.sampled_from(FRAGMENTS), strategies.sampled_from(GAPS)), max_size=25
).map(lambda parts: "".join(fragment + gap for fragment, gap in parts))
"""Minutes that no officer would write, and every form that officers do write is in."""

_OPENINGS = """
RESOLVED: That|RESOLVED:|RESOLVED that|RESOLVED – That
Resolved:- That|RESOLVED/- That|RESOLVED, that|RESOLVED
Resolved: to|The Council resolved:-|Resolved (by 7 votes to 0) that
RESOLVED (7:7 and on the chairs casting vote) that
UNANIMOUSLY RESOLVED that
It was moved by Councillor A. Ash, seconded by Councillor Yeo and RESOLVED: That
Decision Made: That:|Decision:|Decision(s):|Decision :-
AGREED that|AGREED:|Agreed – That|NOTED|RECOMMENDED that
RESOLVED TO RECOMMEND:|The Council AGREED that|The Committee RESOLVED that
"""
_OPENINGS_WITH_WORDS = """
RESOLVED: That the application be approved, subject to:-
RESOLVED: That the Committee:-|RESOLVED: That Cabinet:
"""
_STYLES = (
    ("(1)", "(2)", "(3)"),
    ("1.", "2.", "3."),
    ("1)", "2)", "3)"),
    ("(a)", "(b)", "(c)"),
    ("(i)", "(ii)", "(iii)"),
    ("i.", "ii.", "iii."),
    ("A:", "B:", "C:"),
    ("•", "•", "•"),
    ("1.", "1.", "1."),
    ("", "", ""),
)
_CLAUSES = """
the report be noted|the plan as now submitted be approved, subject to the grant
Members be thanked for their work
a review be carried out|the Head of Housing be requested to report by 8 July 2022|the minutes be confirmed
"""
_ENDINGS = ((";", "; and", "."), (".", ".", "."), ("", "", ""), (";", ";", ""), (",", " and", "."))


_RUN_ON_STYLES = _STYLES[:6]


@dataclass(frozen=True)
class Printed:
    """A minute with one decision, and the labels and words of its clauses."""

    text: str
    clauses: tuple[tuple[str, str], ...]


@strategies.composite
def resolutions(draw: strategies.DrawFn) -> Printed:
    """One decision as a council may print it, narrative before it and after it."""
    gap = draw(strategies.sampled_from(["\n", "\n\n", f"\n{chr(160)}\n", " "]))
    labels = draw(strategies.sampled_from(_RUN_ON_STYLES if gap == " " else _STYLES))
    openings = _OPENINGS + _OPENINGS_WITH_WORDS if labels[0] else _OPENINGS
    opening = draw(strategies.sampled_from(_listed(openings)))
    count = draw(strategies.integers(1, 3))
    endings = draw(strategies.sampled_from(_ENDINGS[:2] if gap == " " else _ENDINGS))[-count:]
    space = draw(strategies.sampled_from([" ", "\t", chr(160) * 5]))
    lead = "" if labels[0] else "that "
    words = [f"{lead}{draw(strategies.sampled_from(_listed(_CLAUSES)))}{ending}" for ending in endings]
    clauses = [f"{label}{space if label else ''}{said}" for label, said in zip(labels, words, strict=False)]
    before = draw(strategies.sampled_from(["", "Members considered the report.\n\n"]))
    after = draw(
        strategies.sampled_from(["", "\n\nThe Chair closed the meeting.", "\nMover:- Councillor Ash"])
    )
    printed = tuple(zip(labels, words, strict=False))
    return Printed(f"{before}{opening}{gap}{gap.join(clauses)}{after}", printed)
