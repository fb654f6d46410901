"""The compiled forms are what the forms of Qt Designer give."""

import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
FORMS = sorted((CHECKOUT / "forms").glob("*.ui"))


def test_compiled_forms_are_fresh() -> None:
    command = [sys.executable, "packaging/compile_forms.py", "--check"]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, f"{run.stdout}{run.stderr}\nRun: python packaging/compile_forms.py"


def test_there_are_forms() -> None:
    assert FORMS


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_has_one_dialog_or_panel_of_its_name(form: Path) -> None:
    ui = CHECKOUT / "sefton_minutes" / "ui"
    users = [folder / f"{form.stem}.py" for folder in (ui / "dialogs", ui / "panels", ui / "pages")]
    assert any(user.is_file() for user in users), f"no dialog or panel is called {form.stem}"


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_wires_nothing_by_itself(form: Path) -> None:
    text = form.read_text(encoding="utf-8")
    assert "<slot>" not in text, "connections are written once, in the dialog"
