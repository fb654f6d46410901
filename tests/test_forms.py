"""The compiled forms are what the forms of Qt Designer give."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.checkout import CHECKOUT

FORMS = sorted((CHECKOUT / "forms").glob("*.ui"))


def test_compiled_forms_are_fresh() -> None:
    command = [sys.executable, "packaging/compile_forms.py", "--check"]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, f"{run.stdout}{run.stderr}\nRun: python packaging/compile_forms.py"


def test_there_are_forms() -> None:
    assert FORMS


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_belongs_to_a_module_of_its_name(form: Path) -> None:
    modules = (CHECKOUT / "sefton_minutes" / "ui").rglob("*.py")
    users = [path for path in modules if f"ui_{form.stem} import" in path.read_text(encoding="utf-8")]
    assert form.stem in [path.stem for path in users]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_wires_nothing_by_itself(form: Path) -> None:
    text = form.read_text(encoding="utf-8")
    assert "<slot>" not in text, "connections are written once, in the dialog"


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_an_example_in_a_field_says_that_it_is_one(form: Path) -> None:
    """In high contrast it has the colour of what is filled in."""
    fields = ElementTree.parse(form).iterfind(".//property[@name='placeholderText']/string")
    shown = [field.text or "" for field in fields]
    assert [text for text in shown if re.search(r"\d", text) and "for example" not in text.casefold()] == []
