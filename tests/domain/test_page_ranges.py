"""Which pages an officer asks for."""

import pytest

from sefton_minutes.domain.page_ranges import NoSuchPages, named_pages


@pytest.mark.parametrize(
    ("words", "pages"),
    [
        ("", (1, 2, 3, 4, 5)),
        ("2", (2,)),
        ("1-3, 5", (1, 2, 3, 5)),
        ("4 – 5, 1", (4, 5, 1)),
        ("1-2, 2-3", (1, 2, 3)),
        (" ,3,", (3,)),
    ],
)
def test_pages_come_in_the_order_asked_each_once(words: str, pages: tuple[int, ...]) -> None:
    assert named_pages(words, 5) == pages


@pytest.mark.parametrize("words", ["6", "0", "3-2", "4-9"])
def test_pages_that_are_not_there_are_refused(words: str) -> None:
    with pytest.raises(NoSuchPages, match="the paper has pages 1 to 5"):
        named_pages(words, 5)


def test_words_that_are_no_pages_say_how_to_type_them() -> None:
    with pytest.raises(NoSuchPages, match="Type them as 1-3, 5"):
        named_pages("all of it", 5)


def test_a_paper_of_one_page_says_so() -> None:
    with pytest.raises(NoSuchPages, match="the paper has one page"):
        named_pages("2", 1)
