"""What is installed: modules, compiled forms, migrations, and exactly the shipped files that git keeps."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.checkout import CHECKOUT, git_files


def _kept(folder: str) -> set[str]:
    """The files below a folder that git keeps, or would keep."""
    return git_files("--cached", "--others", "--exclude-standard", folder)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as it lies on an office computer."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def _files(folder: Path, below: str) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in (folder / below).rglob("*") if path.is_file()}


def test_the_shipped_files_are_those_of_the_record(unpacked: Path) -> None:
    shipped = _files(unpacked, "sefton_minutes/_resources")
    wanted = {name.replace("resources/", "sefton_minutes/_resources/", 1) for name in _kept("resources")}
    assert shipped == wanted


def test_every_module_form_and_migration_is_in_it(unpacked: Path) -> None:
    modules = _files(unpacked, "sefton_minutes") - _files(unpacked, "sefton_minutes/_resources")
    assert modules == _kept("sefton_minutes")
    for part in ("sefton_minutes/ui/forms/ui_", "sefton_minutes/storage/migrations/versions/"):
        assert any(name.startswith(part) for name in modules), part


def test_nothing_else_is_installed(unpacked: Path) -> None:
    tops = {path.name for path in unpacked.iterdir()}
    assert {name for name in tops if not name.endswith(".dist-info")} == {"sefton_minutes"}


def test_both_commands_are_declared(unpacked: Path) -> None:
    declared = next(unpacked.glob("*.dist-info/entry_points.txt")).read_text(encoding="utf-8")
    assert "[console_scripts]\nsefton-minutes = sefton_minutes.cli:main" in declared
    assert "[gui_scripts]\nsefton-minutes-window = sefton_minutes.cli:main" in declared


def test_an_installation_finds_its_own_files(unpacked: Path) -> None:
    program = "from sefton_minutes.resources import *; print(text('icons', 'plus.svg')[:4]); print(root())"
    command = [sys.executable, "-P", "-S", "-c", program]
    settings = {"PYTHONPATH": str(unpacked), "PYTHONUTF8": "1"}
    run = subprocess.run(command, cwd=unpacked, env=settings, capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == ["<svg", str(unpacked / "sefton_minutes" / "_resources")]


def test_the_licences_are_in_it(unpacked: Path) -> None:
    assert any(unpacked.glob("*.dist-info/licenses/LICENSE"))
    assert (unpacked / "sefton_minutes/_resources/fonts/OFL-SourceSans3.txt").is_file()
