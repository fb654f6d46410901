"""Every page of tests/pages is read as its expectation says."""

import pytest

from tests.fixture_pages import FixturePage, asked_of, fixture_pages, read_page, whole


@pytest.mark.parametrize("page", fixture_pages(), ids=lambda page: page.name)
def test_a_page_is_read_as_expected(page: FixturePage) -> None:
    assert asked_of(read_page(page.file), page.expected) == whole(page.expected)
