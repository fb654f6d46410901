"""People listed one after another."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sefton_minutes.domain.name_lists import ListedName, is_post, listed_names


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Councillors Ash, Birch and Cole", ["Councillor Ash", "Councillor Birch", "Councillor Cole"]),
        ("Cllrs. A Ash & B Birch", ["Cllr A Ash", "Cllr B Birch"]),
        ("Cllr A. Ash, Mrs B Birch, and Dr. Cy Cole", ["Cllr A. Ash", "Mrs B Birch", "Dr. Cy Cole"]),
        ("Ann Lee and 12 members of the public", ["Ann Lee"]),
        ("none", []),
        ("No apologies", []),
        ("12 members of the public", []),
        ("Members of the press", []),
        ("Anna van der Berg; Siân ap Rhys", ["Anna van der Berg", "Siân ap Rhys"]),
        ("the Clerk (Jane Moss)", ["Jane Moss"]),
        ("The Mayor (Councillor A Ash)", ["Councillor A Ash"]),
    ],
)
def test_names(words: str, expected: list[str]) -> None:
    assert [person.name for person in listed_names(words)] == expected


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("Ann Lee (Police, North)", ListedName("Ann Lee", "Police, North")),
        ("Ann Lee, Head of Housing", ListedName("Ann Lee", "Head of Housing")),
        ("Ann Lee – Solicitor", ListedName("Ann Lee", "Solicitor")),
        ("Ann Lee, Mersey Police", ListedName("Ann Lee", "Mersey Police")),
        ("Cllr A Ash (Chair)", ListedName("Cllr A Ash", role="Chair")),
        ("Cllr A Ash, Vice-Chairman", ListedName("Cllr A Ash", role="Vice-Chair")),
        ("Cllr A Ash in the Chair", ListedName("Cllr A Ash", role="Chair")),
        ("Councillor Ash (Chair, North Ward)", ListedName("Councillor Ash", "North Ward", "Chair")),
        ("the Vice Chairman Cllr Ash", ListedName("Cllr Ash", role="Vice-Chair")),
        (
            "Councillor Ash (substitute for Councillor Elm)",
            ListedName("Councillor Ash", substitute=True, instead_of="Councillor Elm"),
        ),
        (
            "Councillor Ash (for Councillor Elm)",
            ListedName("Councillor Ash", substitute=True, instead_of="Councillor Elm"),
        ),
        (
            "Cllr Ash substituting for Cllr Elm",
            ListedName("Cllr Ash", substitute=True, instead_of="Cllr Elm"),
        ),
        ("Cllr Ash (from item 5)", ListedName("Cllr Ash")),
        ("Cllr Ash (left at 7.45 pm)", ListedName("Cllr Ash")),
        ("Cllr Ash (holiday)", ListedName("Cllr Ash")),
        ("Ann Lee (representing the Fire Service)", ListedName("Ann Lee", "Fire Service")),
        ("The Deputy Mayor (Cllr A Ash)", ListedName("Cllr A Ash", "Deputy Mayor")),
    ],
)
def test_what_is_told_of_one_person(words: str, person: ListedName) -> None:
    assert listed_names(words) == (person,)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Democratic Services Officer", True),
        ("Head of Housing", True),
        ("Parish Clerk", True),
        ("Ann Lee", False),
        ("Chief Inspector Rowan Ashe", False),
        ("", False),
    ],
)
def test_posts(words: str, expected: bool) -> None:
    assert is_post(words) is expected


@given(
    st.text(max_size=120)
    | st.lists(
        st.sampled_from(("Cllrs", "Ash", ",", "and", "(", ")", "Chair", "–", "the", "12", "Ward", "Clerk"))
    ).map(" ".join)
)
@settings(deadline=None)
def test_no_words_are_refused(words: str) -> None:
    assert all(person.name for person in listed_names(words))
