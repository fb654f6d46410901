"""What looks like a decision of the meeting and is none: nothing may be read into it."""

import pytest

from sefton_minutes.domain.minute_text import read


@pytest.mark.parametrize(
    "text",
    [
        "Recommendation: That the report be noted.",
        "Officer recommendation: That permission be refused.",
        "It is recommended that the report be noted.",
        "Council is recommended to:\n(1) note the report; and\n(2) approve it.",
        "The Committee is asked to:-\n(a) note the report.",
        "To resolve that the public be excluded.",
        "To consider and, if thought fit, resolve that the plan be adopted.",
        "The conditions are:\n1. Details be submitted.\n2. The works be begun in three years.",
        "1. The Chair welcomed all.\n2. The Clerk read the minutes.",
        "a. The bench had been mended.\nb. The lamp was out.",
        "1) Health\n2) Housing",
        "i. Ann Low\nii. Bob Dale",
        "(a) Planning\nMembers heard from the officer.\n(b) Licensing\nNothing was raised.",
        "An amendment was moved by Cllr Ash that:\n(1) the sum be cut.\nThe amendment was LOST.",
        "It was proposed by Cllr Ash that the sum be cut. The motion fell for want of a seconder.",
        "Amendment\n(1) the sum be cut; and\n(2) the rest be kept.",
        "NOTICE: That all boats be moored by dusk.",
        "The report covered (a) the quay; (b) the pier and (c) what might be done.",
        "Councillor Ash declared an interest in item 4 and left the room.",
        "The Committee did not resolve to approve it.",
        "The Committee did not RESOLVED to approve it.",
        "At its meeting on 4 May the Committee resolved that the plan be approved.",
        "The Council had resolved that the plan be approved.",
        "The Chair reported that Cabinet had RESOLVED: That the plan be approved.",
        "On 4 May 2019 the Council resolved:\n(1) the plan be approved; and\n(2) it be published.",
        "“RESOLVED: That the Committee:-\n(a) notes it; and\n(b) requests that it be included.”",
        "The resolution read “the pier be let\nThat the quay be kept”",
        "Chris Dale agreed to write to the Board.",
        "The Committee agreed that this had been a good year.",
        "Members noted that the lamp would be mended.",
        "The motion was put to the vote and was LOST by 17 votes to 47.",
        "Decision:\n\nThere were no declarations of interest.",
        "Decision Maker: Cabinet\nDecision status: Approved",
        "Reasons for the Decision:\nThat the quay be kept open.",
        "Alternative Options Considered and Rejected:\n(1) the quay be closed; and\n(2) the pier be sold.",
        "Agreed figures are below.",
        "The application was refused in 2019. The policy was adopted in March 2018.",
        "1. That the roads were icy.\n2. That the bins had not been emptied.",
        "Councillor Ash said that it was agreed to close the path.",
        "Noted issues with the website.",
        "A letter on refuse collections was noted. The accounts of the year were received.",
        "Members noted the date of the next meeting.",
        "Carried forward items: none.",
        "Decisions taken under delegated powers\n1. 20/001 approved.",
        "Resolved by officers: 3 complaints",
        "It was resolved at the meeting in May that the sign be painted.",
        "On a vote the motion was lost.",
        "Members asked that officers be thanked. The Committee thanked the officers.",
        "That was so. That meeting would be held in May.",
    ],
)
def test_what_looks_like_a_decision_and_is_none(text: str) -> None:
    reading = read(text)
    assert reading.resolutions == ()
    assert reading.doubts == ()
