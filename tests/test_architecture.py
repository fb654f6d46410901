"""The house rules that a machine can hold: where imports point, what has one door, how large things are."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest

from tests.checkout import CHECKOUT

PACKAGE = CHECKOUT / "sefton_minutes"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if PACKAGE / "ui" / "forms" not in path.parents)
TESTS = sorted((CHECKOUT / "tests").rglob("*.py"))

READERS = {"lxml", "pypdfium2"}
GRAMMAR = "sefton_minutes.domain.minute_text.grammar"
SHOWN_BEFORE_STORAGE = {"sqlalchemy", "alembic", "reportlab", "pikepdf", "hunspell", *READERS}

BANNED_NAMES = {
    "util",
    "utils",
    "helper",
    "helpers",
    "manager",
    "managers",
    "common",
    "misc",
    "tools",
    "core",
}

REQUESTS = "sefton_minutes.ui.requests"

# What may be used only in the files named: the one door to it.
DOORS = {
    r"\bQMessageBox\b": {"ui/messages.py"},
    r"\b(QDesktopServices|webbrowser|startfile)\b": {"ui/leaving.py"},
    r"\bshell=": set(),
    r"\b(QNetwork\w+|QtNetwork|QtWebEngine\w*)\b": set(),
    r"\b(QThread|QThreadPool|QRunnable|QtConcurrent|ThreadPoolExecutor)\b": {"ui/background.py"},
    r"\bQSvgRenderer\b": {"ui/icons.py"},
    r"\bprocessEvents\b": set(),
    r"\bQIcon\.fromTheme\b": set(),
    r"\bresources\.root\b": set(),
}


def _name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


@pytest.fixture(scope="module")
def run_time_graph() -> grimp.ImportGraph:
    """Who imports whom when the program runs: imports for types only are left out."""
    return grimp.build_graph(
        "sefton_minutes", include_external_packages=True, exclude_type_checking_imports=True, cache_dir=None
    )


def test_every_import_contract_is_kept() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_every_folder_of_modules_is_a_package() -> None:
    """A folder without `__init__.py` is invisible to the import contracts."""
    folders = {path.parent for path in (*PACKAGE.rglob("*.py"), *TESTS)}
    assert [str(folder) for folder in folders if not (folder / "__init__.py").is_file()] == []


def test_the_folder_packaging_is_not_a_package() -> None:
    """It would hide the library of that name, which pytest imports."""
    assert not (CHECKOUT / "packaging" / "__init__.py").exists()


def test_the_domain_knows_the_standard_library_only(run_time_graph: grimp.ImportGraph) -> None:
    imported: set[str] = set()
    for module in {"sefton_minutes.domain", *run_time_graph.find_descendants("sefton_minutes.domain")}:
        imported |= run_time_graph.find_modules_directly_imported_by(module)
    outside = {name for name in imported if not name.startswith("sefton_minutes.domain")}
    assert {name.split(".")[0] for name in outside} <= sys.stdlib_module_names


def test_the_window_imports_services_for_types_only(run_time_graph: grimp.ImportGraph) -> None:
    """So that it is painted before storage is loaded, and is given its services. The values that use cases
    are asked with come through one door, which pages open when the services are there."""
    ui = {"sefton_minutes.ui", *run_time_graph.find_descendants("sefton_minutes.ui")} - {REQUESTS}
    imported = {name for module in ui for name in run_time_graph.find_modules_directly_imported_by(module)}
    assert [name for name in imported if name.startswith("sefton_minutes.services")] == []


@pytest.mark.parametrize(
    ("module", "unloaded"),
    [
        ("sefton_minutes.cli", {"PySide6", *SHOWN_BEFORE_STORAGE}),
        ("sefton_minutes.app", SHOWN_BEFORE_STORAGE),
        ("sefton_minutes.ui.main_window", {GRAMMAR, *SHOWN_BEFORE_STORAGE}),
        ("sefton_minutes.composition", {"PySide6", "alembic", "reportlab", "pikepdf", "hunspell", *READERS}),
    ],
)
def test_what_is_slow_to_load_is_loaded_when_first_needed(module: str, unloaded: set[str]) -> None:
    program = f"import sys, {module}; print(*sorted({unloaded!r} & set(sys.modules)))"
    command = [sys.executable, "-c", program]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout.strip()) == (0, ""), run.stderr


def test_a_module_is_named_for_its_concept() -> None:
    parts = {_name(path): {*path.stem.split("_"), *path.relative_to(PACKAGE).parts[:-1]} for path in MODULES}
    assert [name for name, words in parts.items() if words & BANNED_NAMES] == []


@pytest.mark.parametrize("pattern", DOORS)
def test_some_things_have_one_door(pattern: str) -> None:
    users = {_name(path) for path in MODULES if re.search(pattern, path.read_text(encoding="utf-8"))}
    assert users <= DOORS[pattern]


def test_modules_stay_small() -> None:
    lines = {_name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: count for name, count in lines.items() if count > 400} == {}


def test_functions_stay_small() -> None:
    lines = {
        f"{_name(path)} {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path in MODULES
        for node in _functions(path)
    }
    assert {name: count for name, count in lines.items() if count > 50} == {}


def test_tests_neither_sleep_nor_pretend() -> None:
    """They wait for what they wait for, and use the real thing."""
    banned = re.compile(r"\btime\.sleep\(|\bqWait\(|Magic[M]ock|\bmock\.patch")
    texts = {path: path.read_text(encoding="utf-8") for path in TESTS}
    assert {str(path): found for path, text in texts.items() if (found := banned.findall(text))} == {}
