"""The small file beside a backup that says what it is: when it was made, what it holds, its SHA-256."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import file_digest
from pathlib import Path
from typing import Any

from sefton_minutes.domain.backup_keeping import DatedBackup
from sefton_minutes.storage.whole_files import written_whole

SUFFIX = ".json"
MADE_BY = "Sefton Minutes"


@dataclass(frozen=True, slots=True)
class BackupManifest:
    """`name` is the file beside it; `made_at` an instant with its zone; `of` the identity of the database,
    alike for all its backups; `size` in bytes; `digest` the SHA-256 of the file in hexadecimal; `rows` how
    many each table holds."""

    name: str
    made_at: datetime
    of: str
    by_itself: bool
    size: int
    digest: str
    rows: dict[str, int]

    @property
    def dated(self) -> DatedBackup:
        """As keeping it is decided."""
        return DatedBackup(self.name, self.made_at, self.by_itself)


def manifest_file(backup: Path) -> Path:
    """Where the manifest of a backup lies."""
    return backup.with_name(backup.name + SUFFIX)


def write_manifest(backup: Path, manifest: BackupManifest) -> None:
    """Put it beside the backup, readable by its owner alone. Raises CannotWriteFile."""
    told = {"made_by": MADE_BY, **asdict(manifest), "made_at": manifest.made_at.isoformat()}
    with written_whole(manifest_file(backup)) as partial:
        partial.chmod(0o600)
        partial.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def read_manifest(backup: Path) -> BackupManifest | None:
    """What is said of a backup; None when nothing is, or something that this program did not write."""
    try:
        told = json.loads(manifest_file(backup).read_text(encoding="utf-8"))
        return _understood(told) if backup.is_file() and told["name"] == backup.name else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _understood(told: dict[str, Any]) -> BackupManifest | None:
    made_at = datetime.fromisoformat(told["made_at"])
    if told["made_by"] != MADE_BY or made_at.tzinfo is None:
        return None
    return BackupManifest(
        name=str(told["name"]),
        made_at=made_at,
        of=str(told["of"]),
        by_itself=told["by_itself"] is True,
        size=int(told["size"]),
        digest=str(told["digest"]),
        rows={str(table): int(rows) for table, rows in told["rows"].items()},
    )


def digest_of_file(file: Path) -> str:
    """The SHA-256 of a file, read in portions."""
    with file.open("rb") as content:
        return file_digest(content, "sha256").hexdigest()
