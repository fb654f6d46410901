"""The commands that look after the database: state, upgrade, check, backups, going back, copying."""

from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from sefton_minutes.cli import answers_json, interrupting, printed_database, terminal
from sefton_minutes.domain.stopping import Stopped
from sefton_minutes.exchange import meeting_json

if TYPE_CHECKING:
    from sefton_minutes.services.administration import Administration

T = TypeVar("T")
Job = Callable[[Callable[[int, int, str], None], Callable[[], bool]], T]


def status(asked: Namespace) -> int:
    """Say where the database is and how far it has come."""
    told = answers_json.database_status(_administration(asked).status())
    terminal.say(meeting_json.dumped(told) if asked.json else printed_database.status_lines(told))
    return 0


def upgrade(asked: Namespace) -> int:
    """Bring the database up to this program."""
    terminal.say(printed_database.upgrade_sentence(_administration(asked).upgrade()))
    return 0


def backup(asked: Namespace) -> int:
    """Write a copy of the database."""
    administration = _administration(asked)
    made = _run(lambda progress, is_stopped: administration.backup(asked.file, progress, is_stopped))
    if made is None:
        return 1
    terminal.say(printed_database.backup_sentence(made, asked.file))
    return 0


def backups(asked: Namespace) -> int:
    """List the backups in a folder; with --verify read every byte of them."""
    kept = _administration(asked).backups(asked.folder, verify=asked.verify)
    told = answers_json.kept_backups(kept)
    terminal.say(meeting_json.dumped(told) if asked.json else printed_database.backup_lines(told))
    return 1 if any(each.is_whole is False for each in kept) else 0


def restore(asked: Namespace) -> int:
    """Go back to a backup, or say what that would mean."""
    administration = _administration(asked, create=not asked.dry_run)
    if asked.dry_run:
        plan = administration.restore_plan(asked.file)
        told = answers_json.restore_plan(plan)
        terminal.say(meeting_json.dumped(told) if asked.json else printed_database.plan_lines(plan))
        return 0
    done = _run(lambda progress, is_stopped: administration.restore(asked.file, progress, is_stopped))
    if done is None:
        return 1
    terminal.say(printed_database.restored_sentence(asked.file, done))
    return 0


def copy(asked: Namespace) -> int:
    """Copy a database into an empty one, and prove that both hold the same."""
    from sefton_minutes import composition  # noqa: PLC0415 - it loads storage

    administration = composition.administration(asked.source)
    proof = _run(lambda progress, is_stopped: administration.copy_to(asked.target, progress, is_stopped))
    if proof is None:
        return 1
    told = answers_json.copy_proof(proof)
    terminal.say(meeting_json.dumped(told) if asked.json else printed_database.proof_lines(told))
    return 0


def check(asked: Namespace) -> int:
    """Look at everything that can be wrong, or make the index of words anew first. Ctrl+C leaves everything
    as it was."""
    administration = _administration(asked)
    checked = _run(administration.rebuild_and_check if asked.rebuild else administration.check)
    if checked is None:
        return 1
    told = answers_json.whole_check(checked)
    lines = "".join(f"{sentence}\n" for sentence in checked.sentences)
    terminal.say(meeting_json.dumped(told) if asked.json else lines)
    return 0 if checked.is_sound else 1


def _administration(asked: Namespace, *, create: bool = False) -> "Administration":
    """With `create` the folder of the user's own record is made, as on a new computer."""
    from sefton_minutes import composition  # noqa: PLC0415 - it loads storage

    return composition.administration(asked.database, create=create)


def _run(job: Job[T]) -> T | None:
    """What a long job gives; None when Ctrl+C stopped it."""
    try:
        with interrupting.asked_to_stop() as is_stopped:
            return job(terminal.progress, is_stopped)
    except Stopped:
        terminal.complain("Stopped; nothing was changed.")
        return None
    finally:
        terminal.end_progress()
