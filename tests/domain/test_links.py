"""Addresses in texts: found as written, and opened only as what they are."""

import unicodedata
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.errors import LinkRefused
from sefton_minutes.domain.links import destination, link_at, links_in

ANY_TEXT = st.text(max_size=120)
NEARLY = st.lists(
    st.sampled_from(
        ["http", "https", "mailto", "file", "javascript", "data", "smb", ":", "//", "www.", "@", "\\",
         "bank.com", "evil.example", "/", "?q=1", "#top", "%00", "%2F", "\u202e", "\u200b", "é", "а", ".",
         " ", "[::1]", ":80", "a", "-", "\n", "\0", "xn--", "&", "<", "“"]
    ),
    max_size=9,
).map("".join)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See https://www.example.gov.uk/papers.", ["https://www.example.gov.uk/papers"]),
        ("(www.example.gov.uk), or write", ["www.example.gov.uk"]),
        ("https://example.org/a_(b) and that", ["https://example.org/a_(b)"]),
        ("write to mailto:clerk@example.org;", ["mailto:clerk@example.org"]),
        ("“HTTP://EXAMPLE.ORG”", ["HTTP://EXAMPLE.ORG"]),
        ("file:///etc/passwd javascript:alert(1) data:text/html,x smb://server/share", []),
        (r"\\server\share ftp://example.org awww.example.org", []),
        ("www. is a beginning", []),
    ],
)  # fmt: skip
def test_addresses_are_found_without_what_ends_the_sentence(text: str, found: list[str]) -> None:
    links = list(links_in(text))
    assert [link.written for link in links] == found
    assert [text[link.start : link.end] for link in links] == found


def test_a_place_has_the_address_that_it_touches() -> None:
    text = "See www.example.org now"
    link = link_at(text, 10)
    assert link is not None
    assert link.written == "www.example.org"
    assert link_at(text, 2) is None


@pytest.mark.parametrize(
    ("written", "url", "whose"),
    [
        ("www.example.gov.uk/a?b=c#d", "https://www.example.gov.uk/a?b=c#d", "www.example.gov.uk"),
        ("HTTPS://Example.ORG", "https://example.org", "example.org"),
        ("https://example.org:8443/ä", "https://example.org:8443/%C3%A4", "example.org"),
        ("https://[::1]/x", "https://[::1]/x", "[::1]"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/", "xn--bcher-kva.example"),
        ("mailto:clerk@example.org", "mailto:clerk@example.org", "clerk@example.org"),
    ],
)
def test_where_an_address_leads_is_said_in_plain_letters(written: str, url: str, whose: str) -> None:
    found = destination(written)
    assert (found.url, found.whose) == (url, whose)


@pytest.mark.parametrize(
    ("written", "warning"),
    [
        ("https://bank.com@evil.example/", "belongs to evil.example"),
        ("https://bank.com:secret@evil.example/", "belongs to evil.example"),
        ("https://аpple.example/", "letters of other alphabets"),
        ("https://xn--80ak6aa92e.com/", "letters of other alphabets"),
        ("http://example.org/", "not encrypted"),
        ("mailto:clerk@example.org?attach=/etc/passwd", "left out"),
    ],
)
def test_what_could_deceive_is_pointed_out(written: str, warning: str) -> None:
    found = destination(written)
    assert warning in " ".join(found.warnings)
    assert "bank" not in found.url
    assert "attach" not in found.url


@pytest.mark.parametrize(
    "written",
    [
        "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "smb://server/share",
        r"\\server\share", "//server/share", "vbscript:x", "ms-word:ofe|u|https://example.org", "https://",
        "https:example.org", "https://exa\u202egro.elpm", "https://example\u200b.org", "https://example.org\\@evil.example",
        "https://a b", "https://-a-/", "https://a..b/", "https://a:99999/", "https://[::1", "https://a%00b/",
        "mailto:", "mailto:a b@c", "mailto:a@b@c", "mailto://a@b", "mailto:a@b%0d%0aBcc:x@y",
        "https://" + "a" * 3000,        "www.", "JAVASCRIPT://example.org/%0aalert(1)",
    ],
)  # fmt: skip
def test_anything_else_is_refused(written: str) -> None:
    with pytest.raises(LinkRefused):
        destination(written)


@given(ANY_TEXT | NEARLY)
def test_whatever_is_opened_is_a_page_or_a_letter_and_plain(written: str) -> None:
    for address in (written, *(link.written for link in links_in(written))):
        try:
            found = destination(address)
        except LinkRefused:
            continue
        parts = urlsplit(found.url)
        assert parts.scheme in ("http", "https", "mailto")
        assert found.is_letter is (parts.scheme == "mailto")
        assert found.url.isascii()
        assert all(unicodedata.category(sign) not in ("Cc", "Zs") for sign in found.url)
        assert "@" not in parts.netloc
        assert found.is_letter or parts.netloc.startswith(found.whose)


@given(ANY_TEXT | NEARLY)
def test_links_stand_in_their_order_and_apart(text: str) -> None:
    last = 0
    for link in links_in(text):
        assert last <= link.start < link.end <= len(text)
        assert text[link.start : link.end] == link.written
        last = link.end
