"""Turns the Qt Designer forms of forms/ into the Python of sefton_minutes/ui/forms.

    python packaging/compile_forms.py            writes what is stale and removes what has lost its form
    python packaging/compile_forms.py --check    writes nothing; names what is stale and exits 1

The result is committed: checkers then know every widget's type, and an installation needs no compiler.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
FORMS = CHECKOUT / "forms"
COMPILED = CHECKOUT / "sefton_minutes" / "ui" / "forms"
_COMPILER = Path(sys.executable).with_name("pyside6-uic")
_CREATED_BY = re.compile(r"^## Created by: .*$", re.MULTILINE)


def compiled_path(form: Path) -> Path:
    """Where the Python of a form belongs: `person_dialog.ui` gives `ui_person_dialog.py`."""
    return COMPILED / f"ui_{form.stem}.py"


def compile_form(form: Path) -> str:
    """The Python of one form, without the compiler's version in it, so that only a changed form changes it.

    No slot is connected by its name: connections are written once, in the dialog.
    Raises CalledProcessError, with the compiler's words in `stderr`, when the form is not one.
    """
    command = [str(_COMPILER), "--no-autoconnection", form.name]
    run = subprocess.run(
        command, cwd=form.parent, capture_output=True, text=True, encoding="utf-8", check=True
    )
    return _CREATED_BY.sub("## Created by: packaging/compile_forms.py", run.stdout)


def stale_forms() -> dict[Path, str | None]:
    """What must change, by path: the text it should have, None for a file whose form is gone."""
    wanted = {compiled_path(form): form for form in sorted(FORMS.glob("*.ui"))}
    stale: dict[Path, str | None] = {path: None for path in COMPILED.glob("ui_*.py") if path not in wanted}
    for path, form in wanted.items():
        text = compile_form(form)
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            stale[path] = text
    return stale


def write(stale: dict[Path, str | None]) -> None:
    """Makes every stale file what it should be."""
    for path, text in stale.items():
        if text is None:
            path.unlink()
        else:
            path.write_text(text, encoding="utf-8", newline="\n")


def main(arguments: list[str] | None = None) -> int:
    """0 done or fresh; 1 stale, or a form that cannot be compiled."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing, name what is stale")
    check = parser.parse_args(arguments).check
    try:
        stale = stale_forms()
    except subprocess.CalledProcessError as error:
        print(f"{error.cmd[-1]} cannot be compiled: {error.stderr.strip()}", file=sys.stderr)
        return 1
    for path in sorted(stale):
        print(f"{'stale' if check else 'written'}: {path.relative_to(CHECKOUT)}")
    if not check:
        write(stale)
    return int(check and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
