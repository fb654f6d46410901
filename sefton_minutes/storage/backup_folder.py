"""A folder of backups: what lies in it, who may add to it just now, and what is let go of."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sefton_minutes.domain.backup_keeping import KeepRule, superseded
from sefton_minutes.domain.errors import CannotReadFile, CannotWriteFile
from sefton_minutes.storage.backup_manifest import (
    BackupManifest,
    digest_of_file,
    manifest_file,
    read_manifest,
)
from sefton_minutes.storage.file_lock import try_lock
from sefton_minutes.storage.system_causes import cause_of

LOCK = ".sefton-minutes-backups"
"""The file by whose lock one program at a time makes backups by itself."""


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """A backup in a folder; `is_whole` None while its bytes were not held against its SHA-256."""

    manifest: BackupManifest
    is_whole: bool | None = None


def backups_in(folder: Path, *, verify: bool = False) -> tuple[KeptBackup, ...]:
    """The backups that this program made, the newest first; `verify` reads each of them. Raises
    CannotReadFile."""
    try:
        files = sorted(file for file in folder.iterdir() if manifest_file(file).is_file())
    except OSError as error:
        raise CannotReadFile(
            f"The folder {folder} cannot be read: {cause_of(error)}.", "Look at its name and at the disk."
        ) from error
    manifests = [manifest for file in files if (manifest := read_manifest(file)) is not None]
    newest_first = sorted(manifests, key=lambda each: each.made_at, reverse=True)
    return tuple(KeptBackup(each, _is_whole(folder, each) if verify else None) for each in newest_first)


def _is_whole(folder: Path, manifest: BackupManifest) -> bool:
    try:
        return digest_of_file(folder / manifest.name) == manifest.digest
    except OSError:
        return False


@contextmanager
def alone_in(folder: Path) -> Iterator[bool]:
    """Whether no other program is making backups there by itself; while this lasts none will. Raises
    CannotWriteFile."""
    try:
        descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise CannotWriteFile(
            f"No backup can be written into {folder}: {cause_of(error)}.",
            "Look at the folder in the settings.",
        ) from error
    try:
        yield try_lock(descriptor)
    finally:
        os.close(descriptor)


def let_go(folder: Path, backups: Iterable[BackupManifest], rule: KeepRule) -> tuple[str, ...]:
    """Delete what the rule does not keep; the names of what went. What cannot be deleted stays, and is tried
    again after the next backup."""
    gone = []
    for backup in sorted(superseded([each.dated for each in backups], rule), key=lambda each: each.name):
        try:
            (folder / backup.name).unlink(missing_ok=True)
            manifest_file(folder / backup.name).unlink(missing_ok=True)
        except OSError:
            continue
        gone.append(backup.name)
    return tuple(gone)
