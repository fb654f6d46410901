"""Records as JSON that only the terminal has: see docs/json.md."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sefton_minutes.domain.bringing_report import BringingReport
from sefton_minutes.domain.doubtful import Doubtful
from sefton_minutes.exchange.meeting_json import JsonObject

if TYPE_CHECKING:
    from sefton_minutes.domain.database_check import WholeCheck
    from sefton_minutes.domain.restoring import RecordSide, RestorePlan
    from sefton_minutes.services.administration import CopyProof, DatabaseStatus, KeptBackup
    from sefton_minutes.services.importing import ImportOutcome
    from sefton_minutes.services.searching import SearchResult


def import_outcome(name: str, outcome: "ImportOutcome") -> JsonObject:
    """One page that was kept."""
    return {
        "file": name,
        "meeting_id": outcome.meeting_id,
        "outcome": outcome.outcome.value,
        "sentence": outcome.sentence,
    }


def bringing_report(report: BringingReport) -> JsonObject:
    """What a run over many files did."""
    return {
        "place": report.place,
        "finished": report.finished is not None,
        "total": report.total,
        "counts": {result.value: count for result, count in report.counts.items()},
        "files": [
            {
                "file": each.name,
                "result": each.result.value,
                "sentence": each.sentence,
                "meeting_id": each.meeting_id,
                "doubts": each.doubts,
            }
            for each in report.files
        ],
    }


def doubtful_readings(rows: Iterable[Doubtful]) -> JsonObject:
    """What `doubtful` prints."""
    return {
        "doubtful": [
            {
                "meeting_id": each.meeting_id,
                "body": each.body or None,
                "date": each.day.isoformat() if each.day else None,
                "minute_number": each.number or None,
                "title": each.title or None,
                "kind": each.kind,
                "sentence": each.sentence,
                "words": each.words or None,
            }
            for each in rows
        ]
    }


def search_result(result: "SearchResult") -> JsonObject:
    """What `search` prints."""
    hits = [
        {
            "meeting_id": hit.meeting_id,
            "body": hit.body,
            "date": hit.day.isoformat() if hit.day else None,
            "minute_number": hit.minute_number or None,
            "title": hit.title or None,
            "clause": hit.clause or None,
            "snippet": hit.snippet,
        }
        for hit in result.hits
    ]
    near = [{"word": miss.word, "instead": list(miss.instead)} for miss in result.near]
    return {"count": result.count, "hits": hits, "near": near}


def database_status(status: "DatabaseStatus") -> JsonObject:
    """What `database status` prints."""
    return {
        "kind": status.kind,
        "place": status.place,
        "version": status.revision,
        "newest_version": status.newest,
        "current": status.is_current,
        "bodies": status.bodies,
        "meetings": status.meetings,
        "items": status.items,
        "actions": status.actions,
        "bytes": status.size,
        "advice": status.advice or None,
    }


def whole_check(checked: "WholeCheck") -> JsonObject:
    """What `database check` prints."""
    index = checked.index
    return {
        "sound": checked.is_sound,
        "findings": [
            {
                "check": each.check,
                "table": each.table or None,
                "record": each.record or None,
                "sentence": each.sentence,
                "advice": each.advice,
            }
            for each in checked.findings
        ],
        "not_looked_at": list(checked.unseen),
        "index": {
            "sound": index.is_sound,
            "items": index.items,
            "missing": index.missing,
            "outdated": index.outdated,
            "needless": index.needless,
            "miscounted_words": index.miscounted,
            "damaged": index.is_damaged,
        },
    }


def kept_backups(kept: "Iterable[KeptBackup]") -> JsonObject:
    """What `database backups` prints."""
    return {
        "backups": [
            {
                "file": each.manifest.name,
                "made_at": each.manifest.made_at.isoformat(),
                "by_itself": each.manifest.by_itself,
                "bytes": each.manifest.size,
                "sha256": each.manifest.digest,
                "whole": each.is_whole,
                "rows": each.manifest.rows,
            }
            for each in kept
        ]
    }


def restore_plan(plan: "RestorePlan") -> JsonObject:
    """What `database restore --dry-run` prints."""
    return {
        "backup": _record_side(plan.backup),
        "present": _record_side(plan.present) if plan.present else None,
        "trouble": plan.trouble or None,
        "lost_count": plan.lost_count,
        "lost": [{"what": each.what, "new": each.is_new} for each in plan.lost],
    }


def _record_side(side: "RecordSide") -> JsonObject:
    return {
        "place": side.place,
        "bodies": side.bodies,
        "meetings": side.meetings,
        "items": side.items,
        "actions": side.actions,
        "changed": side.changed.isoformat() if side.changed else None,
    }


def copy_proof(proof: "CopyProof") -> JsonObject:
    """What `database copy` prints."""
    return {
        "equal": proof.is_equal,
        "rows": proof.rows,
        "tables": [{"table": each.table, "rows": each.rows, "sha256": each.digest} for each in proof.source],
    }
