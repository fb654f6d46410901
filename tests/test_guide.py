"""What the guide tells officers to press, open and type is there in the program."""

import re
import shlex

import pytest

from sefton_minutes.cli.arguments import parsed
from sefton_minutes.ui.commands import COMMANDS, MENUS
from sefton_minutes.ui.models.shortcuts import all_shortcuts
from tests.checkout import CHECKOUT

GUIDE = CHECKOUT / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
KEYS_OF_COMMANDS = {keys for command in COMMANDS for keys in command.keys}
OTHER_KEYS = {key for line in all_shortcuts() for key in line.keys.split(", ")} | {"Down", "Alt"}
MENU_LETTERS = {f"Alt+{menu.split('&')[1][0].upper()}" for menu in MENUS}
MENU_LETTERS |= {command.text.split("&")[1][0].upper() for command in COMMANDS}
A_KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+.+|F\d+|Esc|Delete|Enter|Up|Down|Home|End|[A-Z])")
A_MENU = {command.menu.replace("&", "") for command in COMMANDS}


def strong_words(page_name: str) -> list[str]:
    """What a page prints in bold: keys and menu entries stand so."""
    return re.findall(r"\*\*(.+?)\*\*", (GUIDE / page_name).read_text(encoding="utf-8"))


@pytest.fixture(params=[page.name for page in PAGES])
def page_name(request: pytest.FixtureRequest) -> str:
    """Each page in turn."""
    name: str = request.param
    return name


def test_every_key_that_is_named_is_a_key_of_the_program(page_name: str) -> None:
    named = {words for words in strong_words(page_name) if A_KEY.fullmatch(words)}
    assert named <= KEYS_OF_COMMANDS | OTHER_KEYS | MENU_LETTERS


def test_every_menu_entry_that_is_named_is_in_its_menu(page_name: str) -> None:
    entries = {(command.menu.replace("&", ""), command.plain_text) for command in COMMANDS}
    named = {
        tuple(words.split(", ", 1)) for words in strong_words(page_name) if words.split(",")[0] in A_MENU
    }
    assert {entry for entry in named if len(entry) == 2} <= entries


def test_the_page_of_keys_has_every_command_and_what_it_does() -> None:
    text = (GUIDE / "keys.md").read_text(encoding="utf-8")
    for command in COMMANDS:
        if command.keys:
            keys = ", ".join(f"**{key}**" for key in command.keys)
            assert f"| {keys} | {command.plain_text} |" in text


def test_the_page_of_keys_has_those_of_lists_and_texts() -> None:
    text = (GUIDE / "keys.md").read_text(encoding="utf-8")
    for line in all_shortcuts()[sum(bool(command.keys) for command in COMMANDS) :]:
        keys = ", ".join(f"**{key}**" for key in line.keys.split(", "))
        assert f"| {keys} | {line.deed} | {line.place} |" in text


def test_the_first_page_leads_to_every_other() -> None:
    text = (GUIDE / "README.md").read_text(encoding="utf-8")
    assert [page.name for page in PAGES if page.name != "README.md" and f"({page.name})" not in text] == []


def test_every_picture_is_shown_and_small() -> None:
    pictures = sorted((CHECKOUT / "docs" / "pictures").glob("*.png"))
    shown = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert [picture.name for picture in pictures if f"pictures/{picture.name})" not in shown] == []
    assert sum(picture.stat().st_size for picture in pictures) < 2_000_000


def test_every_command_line_of_the_guide_is_understood() -> None:
    pages = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    lines = re.findall(r"(?:^|`)(sefton-minutes [^`\n]+)", pages, re.MULTILINE)
    assert len(lines) > 8
    for line in lines:
        said, *_into_file = line.split(" > ")
        assert parsed(shlex.split(said)[1:]).command


def test_the_terminal_page_tells_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    text = (GUIDE / "terminal.md").read_text(encoding="utf-8")
    with pytest.raises(SystemExit):
        parsed(["--help"])
    commands = re.findall(r"^    (\w+)  ", capsys.readouterr().out, re.MULTILINE)
    assert len(commands) == 15
    for command in commands:
        with pytest.raises(SystemExit):
            parsed([command, "--help"])
        told = capsys.readouterr().out
        assert [
            option for option in re.findall(r"--[a-z]+", told) if option not in text and option != "--output"
        ] == []
