"""The repository as a newcomer meets it: commands that exist, locks that agree, nobody's machine in it."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.checkout import CHECKOUT, git_files

PAGES = sorted(CHECKOUT / name for name in git_files("*.md"))


def _texts() -> list[tuple[str, str]]:
    binary = (".ttf", ".png", ".pdf", ".sqlite", ".ico")
    names = sorted(name for name in git_files() if not name.endswith(binary))
    return [(name, (CHECKOUT / name).read_bytes().decode("utf-8", "replace")) for name in names]


def _locked(name: str) -> dict[str, str]:
    text = (CHECKOUT / "requirements" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE))


def test_no_file_names_somebodys_machine() -> None:
    """Paths of home and work folders, and addresses that packages are fetched from."""
    folders = r"/(?:home|root|Users|mnt|tmp)/\w|[A-Z]:\\Users\\\w"
    telling = re.compile(rf"{folders}|https?://(?:pypi|files\.python|registry|proxy)")
    found = {name: telling.findall(text) for name, text in _texts() if telling.search(text)}
    assert found == {}


def test_locks_name_no_download_address() -> None:
    for lock in ("runtime.txt", "development.txt"):
        text = (CHECKOUT / "requirements" / lock).read_text(encoding="utf-8")
        assert not re.search(r"://|--index|--extra|--find-links", text)
        assert all("--hash=sha256:" in entry for entry in re.split(r"\n(?=\w)", text.strip()))


def test_the_two_locks_agree_and_hold_every_dependency() -> None:
    runtime, development = _locked("runtime.txt"), _locked("development.txt")
    assert runtime.items() <= development.items()
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {re.split(r"[\[<>=!~ ]", entry)[0].lower() for entry in project["dependencies"]}
    assert names <= {name.lower() for name in runtime}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(CHECKOUT).as_posix())
def test_links_and_pictures_of_a_page_exist(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(CHECKOUT).as_posix())
def test_a_link_into_a_page_leads_to_a_heading(page: Path) -> None:
    for target, place in re.findall(r"\]\(([\w./-]*\.md)?#([\w-]+)\)", page.read_text(encoding="utf-8")):
        text = (page.parent / target if target else page).read_text(encoding="utf-8")
        headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
        assert place in {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}


def test_the_commands_of_the_readme_are_those_that_are_tested() -> None:
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^python3 .*$", readme, re.MULTILINE)
    assert commands == ["python3 packaging/start.py demo", "python3 packaging/start.py test"]
    assert commands[1] in (CHECKOUT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_readme_names_the_libraries_that_are_looked_for() -> None:
    program = (
        "import system_libraries as s; print(s.apt_line([*(s.WITHOUT_A_DISPLAY | s.FOR_A_WINDOW).values()]))"
    )
    command = [sys.executable, "-c", program]
    run = subprocess.run(command, cwd=CHECKOUT / "packaging", capture_output=True, text=True, check=True)
    assert run.stdout.strip() in (CHECKOUT / "README.md").read_text(encoding="utf-8")
