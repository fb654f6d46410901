"""The starter says what is missing in one sentence. Setting up itself came before each run of these tests."""

import subprocess
import sys

import pytest

from tests.checkout import CHECKOUT

FRUITLESS = (
    "import checkout; checkout.require_libraries({'libnowhere.so.9': 'libnowhere9', 'libc.so.6': 'libc6'})"
)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ([], 2, "Usage: "),
        (["open"], 2, "Usage: "),
        (["demo"], 1, "There is no display"),
    ],
)
def test_the_starter_says_in_one_sentence_what_is_wrong(arguments: list[str], code: int, said: str) -> None:
    command = [sys.executable, "packaging/start.py", *arguments]
    run = subprocess.run(command, cwd=CHECKOUT, env={"PATH": ""}, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout) == (code, "")
    assert len(run.stderr.splitlines()) == 1
    assert said in run.stderr or "apt-get install" in run.stderr


def test_absent_libraries_are_named_in_one_line_for_apt() -> None:
    command = [sys.executable, "-c", FRUITLESS]
    run = subprocess.run(command, cwd=CHECKOUT / "packaging", capture_output=True, text=True, check=False)
    sentence = run.stderr.splitlines()[-1]
    assert sentence.endswith("As root: apt-get install --no-install-recommends libnowhere9")


def test_a_display_that_does_not_answer_is_told() -> None:
    command = [sys.executable, "-c", "import checkout; checkout.require_display()"]
    settings = {"DISPLAY": ":9999"}
    run = subprocess.run(
        command, cwd=CHECKOUT / "packaging", env=settings, capture_output=True, text=True, check=False
    )
    assert run.stderr.splitlines()[-1].endswith(
        "The display :9999 does not answer, so no window can be opened."
    )


def test_every_python_can_read_the_starter() -> None:
    """Nothing newer than what old Pythons parse: the sentence for them must be reached."""
    text = (CHECKOUT / "packaging" / "start.py").read_text(encoding="utf-8")
    assert text.isascii()
    for newer in ('f"', ":=", " -> ", "match "):
        assert newer not in text
