"""Records as JSON that only the terminal has: see docs/json.md."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sefton_minutes.domain.bringing_report import BringingReport
from sefton_minutes.domain.doubtful import Doubtful
from sefton_minutes.exchange.meeting_json import JsonObject

if TYPE_CHECKING:
    from sefton_minutes.domain.searching.index_check import IndexCheck
    from sefton_minutes.services.administration import DatabaseStatus
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
    }


def index_check(checked: "IndexCheck") -> JsonObject:
    """What `database check` prints."""
    return {
        "sound": checked.is_sound,
        "items": checked.items,
        "missing": checked.missing,
        "outdated": checked.outdated,
        "needless": checked.needless,
        "miscounted_words": checked.miscounted,
        "damaged": checked.is_damaged,
    }
