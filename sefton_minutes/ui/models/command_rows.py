"""The commands as the palette lists them: those that can be given now, then the others with why not."""

from collections.abc import Collection, Iterator, Mapping

from sefton_minutes.ui.commands import COMMANDS, FILLED_MENUS, Command, FilledMenu
from sefton_minutes.ui.models.finder_rows import FinderRow
from sefton_minutes.ui.models.shortcuts import printed

PALETTE = "palette"


NOTHING_REFUSED: Mapping[str, str] = {}


def command_rows(
    possible: Collection[str], refused: Mapping[str, str] = NOTHING_REFUSED
) -> tuple[FinderRow, ...]:
    """Every command but the palette itself, in the order of the menus, and what menus that fill themselves
    list now. `possible` are the names of those that can be given; `refused` says why whoever works here may
    not give some."""
    table = (
        _row(command, command.name in possible, refused.get(command.name, command.reason))
        for command in COMMANDS
        if command.name != PALETTE
    )
    listed = (row for menu in FILLED_MENUS for row in _filled(menu, possible))
    return (*table, *listed)


def _row(command: Command, possible: bool, reason: str) -> FinderRow:
    note = command.path if possible or not reason else f"{command.path}  ·  {reason}"
    return FinderRow(
        command.plain_text,
        command.name,
        note,
        printed(command.keys[0]) if command.keys else "",
        command.icon,
        possible=possible,
        also=command.submenu.replace("&", ""),
    )


def _filled(menu: FilledMenu, possible: Collection[str]) -> Iterator[FinderRow]:
    path = " › ".join(name.replace("&", "") for name in (menu.menu, menu.text))
    for name in possible:
        if name.startswith(menu.prefix):
            yield FinderRow(
                name.removeprefix(menu.prefix), name, path, icon=menu.icon, also=menu.text.replace("&", "")
            )
