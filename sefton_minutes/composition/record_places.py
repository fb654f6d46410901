"""Where the record is, as files and the environment say. First found wins: the command line, the environment,
the settings of the computer, the officer's own choice, the officer's own file. No password in any of them."""

import configparser
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sefton_minutes.composition.own_files import make_folder, sqlite_url
from sefton_minutes.domain.errors import CannotWriteFile, DatabaseUnusable
from sefton_minutes.domain.record_place import PlaceSource, RecordPlace
from sefton_minutes.storage.address import has_password, read_address

VARIABLE = "SEFTON_MINUTES_DATABASE"
FILE_NAME = "connection.ini"
SECTION = "record"
OPTION = "database"
LONGEST_SETTINGS = 64 * 1024
"""Bytes: a file of settings is a few lines."""


def machine_file(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """The settings that an administrator makes for everybody on this computer. On Linux the first folder of
    XDG_CONFIG_DIRS that has them (XDG Base Directory Specification)."""
    if platform == "win32":
        return Path(environment.get("PROGRAMDATA") or r"C:\ProgramData") / "Sefton Minutes" / FILE_NAME
    folders = (environment.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")
    files = [Path(folder) / "sefton-minutes" / FILE_NAME for folder in folders if folder]
    return next((file for file in files if file.exists()), files[0])


@dataclass(frozen=True)
class FileRecordPlaces:
    """`given` is the address of the command line, None without one; `folder` the user's data folder."""

    given: str | None
    environment: Mapping[str, str]
    machine: Path
    folder: Path

    def found(self) -> RecordPlace | None:
        """The place that counts; None where nobody has chosen. Raises DatabaseUnusable for settings that
        cannot be used."""
        if self.given is not None:
            return RecordPlace(self.given, PlaceSource.COMMAND)
        if named := self.environment.get(VARIABLE):
            return RecordPlace(_without_password(named, f"The variable {VARIABLE}"), PlaceSource.ENVIRONMENT)
        for file, source in (
            (self.machine, PlaceSource.MACHINE),
            (self._officers_file, PlaceSource.OFFICER),
        ):
            if file.exists():
                return RecordPlace(_read(file), source)
        return RecordPlace(self.own_file(), PlaceSource.OWN_FILE) if self._own_file.exists() else None

    def choose(self, url: str) -> None:
        """Keep the officer's choice. Raises CannotWriteFile, and DatabaseUnusable for an address with a
        password."""
        settings = configparser.ConfigParser(interpolation=None)
        settings[SECTION] = {OPTION: _without_password(url, "The address")}
        make_folder(self.folder)
        try:
            with self._officers_file.open("w", encoding="utf-8") as file:
                settings.write(file)
        except OSError as error:
            raise CannotWriteFile(
                f"{self._officers_file} cannot be written: {error.strerror or error}.", "Allow that."
            ) from error

    def own_file(self) -> str:
        """The address of the file that is the officer's alone."""
        return sqlite_url(self._own_file)

    @property
    def _own_file(self) -> Path:
        return self.folder / "minutes.sqlite"

    @property
    def _officers_file(self) -> Path:
        return self.folder / FILE_NAME


def _read(file: Path) -> str:
    """The address in a file of settings. Raises DatabaseUnusable."""
    settings = configparser.ConfigParser(interpolation=None)
    try:
        with file.open(encoding="utf-8-sig") as text:
            settings.read_string(text.read(LONGEST_SETTINGS))
        url = settings[SECTION][OPTION].strip()
    except OSError as error:
        raise DatabaseUnusable(f"{file} cannot be read: {error.strerror or error}.") from error
    except (configparser.Error, KeyError, UnicodeDecodeError) as error:
        raise DatabaseUnusable(
            f"{file} does not say where the record is.", f"It needs “[{SECTION}]” and “{OPTION} = ADDRESS”."
        ) from error
    return _without_password(url, str(file))


def _without_password(url: str, where: str) -> str:
    if has_password(read_address(url)):
        raise DatabaseUnusable(
            f"{where} holds a password.", "Take it out: passwords are kept by the system's own store."
        )
    return url
