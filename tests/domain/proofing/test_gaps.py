"""Places left to be filled in are found, and nothing else."""

import pytest

from sefton_minutes.domain.proofing.gaps import gaps


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The next meeting is on [date] at [time].", ("[date]", "[time]")),
        ("Resolved by xxxx, minute XXXX.", ("xxxx", "XXXX")),
        ("Venue TBC, chair to be elected, speaker TBA", ("TBC", "TBA")),
        ("[date] and again [date]", ("[date]",)),
        ("He said “that [sic] was so” in Minute XX and XIX.", ()),
        ("See [Appendix 1], the TBCs, and Maxxxx Ltd.", ()),
        ("A bracket [that is\nbroken]", ()),
        ("", ()),
    ],
)
def test_gaps(text: str, found: tuple[str, ...]) -> None:
    assert gaps(text) == found
