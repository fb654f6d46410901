"""What a saved search asks, as JSON. What is not understood, of a newer program for one, is left out: the
search is then a wider one."""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from sefton_minutes.domain.searching.request import SearchKind, SearchOrder, SearchRequest

_READ: Mapping[str, Callable[[Any], object]] = {
    "words": str,
    "body_id": int,
    "from_day": date.fromisoformat,
    "to_day": date.fromisoformat,
    "kind": SearchKind,
    "person": str,
    "decision": str,
    "order": SearchOrder,
    "with_standing_text": bool,
    "like_item_id": int,
}


def written_request(asked: SearchRequest) -> str:
    """Everything that differs from what is asked by itself; how many hits are shown is no part of it."""
    plain = SearchRequest("")
    kept = {
        field.name: getattr(asked, field.name)
        for field in fields(asked)
        if field.name in _READ and getattr(asked, field.name) != getattr(plain, field.name)
    }
    return json.dumps(kept, default=date.isoformat, ensure_ascii=False, sort_keys=True)


def read_request(written: str) -> SearchRequest:
    """What `written_request` wrote."""
    kept = json.loads(written)
    found = {"words": "", **dict(filter(None, (_value(name, kept[name]) for name in _READ if name in kept)))}
    return SearchRequest(**found)


def _value(name: str, kept: object) -> tuple[str, Any] | None:
    try:
        return name, _READ[name](kept)
    except (TypeError, ValueError):
        return None
