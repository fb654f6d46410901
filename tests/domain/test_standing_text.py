"""The call to declare interests is known in its several wordings, and nothing else is taken for it."""

import pytest

from sefton_minutes.domain.standing_text import is_standing_text


@pytest.mark.parametrize(
    "paragraph",
    [
        "Members are requested to declare any disclosable pecuniary interest which relates to an item.",
        "Where a Member discloses a personal interest he/she must seek advice from the Monitoring Officer.",
        "Members and officers are asked to give notice of any personal or prejudicial interest.",
        "Councillors should declare any interest and turn off camera and microphone while it is discussed.",
    ],
)
def test_calls_to_declare_interests(paragraph: str) -> None:
    assert is_standing_text(paragraph)


@pytest.mark.parametrize(
    "paragraph",
    [
        "",
        "No declarations of any disclosable pecuniary interests were received.",
        "Councillor Hill declared a personal interest in the Mill Quarter and left the room.",
        "Members are requested to bring their diaries.",
        "The public interest must outweigh the interest in keeping it confidential.",
    ],
)
def test_what_was_said_is_not_standing_text(paragraph: str) -> None:
    assert not is_standing_text(paragraph)
