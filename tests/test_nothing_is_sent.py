"""Nothing is sent anywhere: but for the database's driver no module of the program can reach a network, save
those that are named here with their reason."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "sefton_minutes"

REACHES_A_NETWORK = (
    "socket", "ssl", "http", "urllib.request", "urllib3", "ftplib", "smtplib", "poplib", "imaplib",
    "socketserver", "xmlrpc", "asyncio", "requests", "httpx", "aiohttp", "paramiko", "webbrowser",
    "multiprocessing", "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebSockets",
)  # fmt: skip
ALLOWED = {
    "storage/certificate_probe.py socket": "“server check” looks at the council's own server",
    "storage/certificate_probe.py ssl": "the same",
    "storage/encryption.py ssl": "which certificates the system trusts",
}
PROCESSES = {
    "own_process.py": "this program again, for the paper beside the text",
    "rendering/screen/copies.py": "speaks to that process",
    "ui/print_job.py": "the printing command of the system, without a shell",
}


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def imports() -> Iterator[tuple[str, str]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield from ((path.relative_to(PACKAGE).as_posix(), name) for name in imported(path))


def test_no_module_can_reach_a_network_but_those_named() -> None:
    found = {
        f"{file} {module}"
        for file, name in imports()
        for module in REACHES_A_NETWORK
        if name == module or name.startswith(f"{module}.")
    }
    assert found == set(ALLOWED)


def test_no_module_starts_other_programs_but_those_named() -> None:
    found = {file for file, name in imports() if name == "subprocess"}
    assert found == set(PROCESSES)


def test_nothing_is_run_that_came_from_outside() -> None:
    called = {
        f"{path.relative_to(PACKAGE).as_posix()} {node.func.id}"
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("eval", "exec")
    }
    assert called == set()


def test_the_page_on_safety_names_tests_that_are_there() -> None:
    tests = Path(__file__).parent
    page = (tests.parent / "docs" / "safety.md").read_text(encoding="utf-8")
    named = re.findall(r"`([\w/]*test_\w+\.py)`", page)
    assert len(named) > 10
    assert [name for name in named if not (tests / name).is_file()] == []
