"""What the commands of the database say, as a person reads it."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sefton_minutes.domain.wording import clock_time, plain_date

if TYPE_CHECKING:
    from datetime import datetime

    from sefton_minutes.domain.restoring import RecordSide
    from sefton_minutes.services.administration import BackupManifest, Restored, RestorePlan, Upgrade

Told = dict[str, Any]


def status_lines(told: Told) -> str:
    """The state of the database."""
    holds = ", ".join(
        f"{told[many]:,} {one if told[many] == 1 else many}"
        for one, many in (
            ("body", "bodies"),
            ("meeting", "meetings"),
            ("item", "items"),
            ("action", "actions"),
        )
    )
    return _lines(
        [
            f"{told['kind']}: {told['place']}",
            f"State: {_state(told)}",
            f"Holds: {holds}",
            f"Size: {told['bytes'] / 1_000_000:.1f} MB",
            *([f"Advice: {told['advice']}"] if told["advice"] else []),
        ]
    )


def _state(told: Told) -> str:
    if told["version"] is None:
        return "no tables yet: run “database upgrade”"
    if told["current"]:
        return f"version {told['version']}, as this program needs it"
    newest = told["newest_version"]
    return f"version {told['version']}, older than this program ({newest}): run “database upgrade”"


def upgrade_sentence(done: "Upgrade") -> str:
    """What an upgrade did."""
    if done.before == done.after:
        return f"The database is at version {done.after} already: nothing was done.\n"
    copied = f" It was copied to {done.copy} first." if done.copy else ""
    return f"The database was brought to version {done.after}.{copied}\n"


def backup_sentence(made: "BackupManifest", file: Path) -> str:
    """What a backup holds."""
    return (
        f"The database was copied into {file} ({_megabytes(made.size)}), opened and counted.\n"
        f"SHA-256 {made.digest}; what it holds stands in {file.name}.json.\n"
    )


def backup_lines(told: Told) -> str:
    """The backups in a folder."""
    return _lines(_backup(each) for each in told["backups"]) or "There is no backup of this program.\n"


def _backup(each: Told) -> str:
    by_itself = ", by itself" if each["by_itself"] else ""
    whole = {None: "", True: ", whole", False: ", NOT AS IT WAS MADE"}[each["whole"]]
    when = each["made_at"][:16].replace("T", " ")
    return f"{when}  {_megabytes(each['bytes']):>10}  {each['file']}{by_itself}{whole}"


def plan_lines(plan: "RestorePlan") -> str:
    """What going back to a backup would mean."""
    lines = ["Backup", *_side(plan.backup), "Present record"]
    lines += _side(plan.present) if plan.present else [f"  {plan.trouble or 'There is none.'}"]
    lines += [plan.sentence, *(f"  {each.sentence}" for each in plan.lost)]
    if plan.lost_count > len(plan.lost):
        lines.append(f"  … and {plan.lost_count - len(plan.lost):,} more")
    return _lines([*lines, "Nothing was changed."])


def _side(side: "RecordSide") -> list[str]:
    return [f"  {side.place}", f"  {side.held}", f"  Changed last: {_instant(side.changed)}"]


def _instant(when: "datetime | None") -> str:
    if when is None:
        return "never"
    local = when.astimezone()
    return f"{plain_date(local.date())}, {clock_time(local.time())}"


def restored_sentence(file: Path, done: "Restored") -> str:
    """What going back did."""
    kept = f" The record as it was before is in {done.kept}." if done.kept else ""
    return f"The database is again what the backup {file} is.{kept}\n"


def proof_lines(told: Told) -> str:
    """Table by table what both databases hold."""
    rows = [f"{each['rows']:>12,}  {each['sha256'][:16]}…  {each['table']}" for each in told["tables"]]
    return _lines(
        [*rows, f"Equal: {told['rows']:,} rows in {len(rows)} tables, digests alike on both sides."]
    )


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:,.1f} MB"


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
