"""What is made of pip-audit's answers."""

import json

import audit
import pytest

SKIPPED = {"name": "lxml", "skip_reason": "Dependency not found on PyPI and could not be audited: lxml (6.0)"}
SOUND = {"name": "keyring", "version": "25.7.0", "vulns": []}
FAULTY = {
    "name": "jinja2",
    "version": "2.0",
    "vulns": [{"id": "PYSEC-2019-217", "fix_versions": ["2.10.1"]}, {"id": "GHSA-1", "fix_versions": []}],
}


def answer(*packages: object) -> str:
    return json.dumps({"dependencies": list(packages), "fixes": []})


def test_a_known_fault_is_named_with_the_version_that_mends_it() -> None:
    found = audit.understood(answer(SOUND, FAULTY, SKIPPED))
    assert found.faults == (
        "jinja2 2.0: PYSEC-2019-217, mended in 2.10.1",
        "jinja2 2.0: GHSA-1, mended in no version yet",
    )
    assert found.sentence.startswith("Known faults:")


@pytest.mark.parametrize("said", ["", "no JSON", "[]", "{}", answer(SKIPPED), answer(SKIPPED, SKIPPED)])
def test_where_nobody_can_be_asked_that_is_said(said: str) -> None:
    found = audit.understood(said)
    assert not found.faults
    assert "could not be asked" in found.sentence


def test_what_nothing_is_known_of_is_counted() -> None:
    assert audit.understood(answer(SOUND, SOUND, SKIPPED)).sentence == (
        "no known fault in 2 packages; of 1 nothing could be said."
    )


def test_a_fault_fails_the_checks_and_silence_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    for said, code in ((answer(SOUND), 0), (answer(SKIPPED), 0), ("", 0), (answer(FAULTY), 1)):
        monkeypatch.setattr(audit, "asked", lambda _lock, said=said: audit.understood(said))
        assert audit.main() == code
