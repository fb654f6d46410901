"""How lines stand, from what was read in them."""

from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.minute_text.reading import ParagraphKind
from sefton_minutes.ui.line_shapes import Hang, LineShape, line_shapes

NUMBER, BULLET = Hang.NUMBER, Hang.BULLET


def shapes(text: str) -> list[LineShape]:
    """The shape of each line."""
    return list(line_shapes(read(text)))


def test_each_line_has_a_shape() -> None:
    text = "One.\n\nRESOLVED: That\n(1) a; and\n(2) b."
    assert len(shapes(text)) == len(shapes(text + "\n")) - 1 == 5


def test_dashes_stand_under_bullets() -> None:
    assert [(each.hang, each.above) for each in shapes("Details:\n• a;\n– b; and\n• c.")] == [
        (Hang.NONE, ()),
        (BULLET, ()),
        (BULLET, (BULLET,)),
        (BULLET, ()),
    ]


def test_clauses_stand_under_clauses_and_tabs_before_them_are_counted() -> None:
    found = shapes("RESOLVED: That\n(1)\ta, subject to:\n\t(a)\tb; and\n\t\t(i)\tc; and\n(2)\te.")
    assert [each.above for each in found[1:]] == [(), (NUMBER,), (NUMBER, NUMBER), ()]
    assert [each.tabs for each in found[1:]] == [0, 1, 2, 0]


def test_numbered_points_of_the_narrative_hang_too() -> None:
    found = shapes("Members noted:\n1. the first point was made at length\n2. the second point was not")
    assert [each.hang for each in found] == [Hang.NONE, NUMBER, NUMBER]


def test_rows_know_their_table() -> None:
    found = shapes("Member\tItem\nCllr Ash\t33\n\nNothing more.")
    assert found[0].rows == found[1].rows == (("Member", "Item"), ("Cllr Ash", "33"))
    assert found[0].kind is ParagraphKind.TABLE_ROW
    assert found[3].rows == ()
