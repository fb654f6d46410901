"""A query in the language of each kind of database. Both find the same rows."""

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    and_,
    cast,
    column,
    func,
    literal,
    literal_column,
    not_,
    or_,
    select,
    table,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from sefton_minutes.domain.search_text import Alternative, Query, Term
from sefton_minutes.storage.tables.search import INDEX_OF_WORDS, SearchRow

_FULL_TEXT = table(INDEX_OF_WORDS, column("rowid", BigInteger), column(INDEX_OF_WORDS))
_VECTOR: ColumnElement[str] = literal_column(f"search_item.{INDEX_OF_WORDS}")
_TEXTS = (SearchRow.title, SearchRow.agenda, SearchRow.minute, SearchRow.decisions)
_OUR_COLUMNS = "{title agenda minute decisions}"


def keys_in_full_text(query: Query, body_id: int | None) -> tuple[Select[int], ColumnElement[int]]:
    """The keys that SQLite's FTS5 table finds, and the column to put them in order by."""
    asked = f"{_OUR_COLUMNS} : ({' OR '.join(map(_in_fts5, query.alternatives))})"
    if body_id is not None:
        asked = f"body : b{body_id} AND ({asked})"
    keys = _FULL_TEXT.c.rowid
    return select(keys).where(_FULL_TEXT.c[INDEX_OF_WORDS].op("MATCH")(asked)), keys


def keys_in_vectors(query: Query, body_id: int | None) -> tuple[Select[int], ColumnElement[int]]:
    """The keys that PostgreSQL's vectors find, and the column to put them in order by. The index finds the
    words; whether they stand side by side is looked up in the text."""
    keys: ColumnElement[int] = SearchRow.__table__.c.key
    found = select(keys).where(or_(*map(_in_vector, query.alternatives)))
    return (found if body_id is None else found.where(SearchRow.body_id == body_id)), keys


def _in_fts5(alternative: Alternative) -> str:
    wanted = " AND ".join(map(_fts5_phrase, alternative.wanted))
    if not alternative.unwanted:
        return f"({wanted})"
    return f"(({wanted}) NOT ({' OR '.join(map(_fts5_phrase, alternative.unwanted))}))"


def _fts5_phrase(term: Term) -> str:
    return f'"{" ".join(term.words)}"' + (" *" if term.is_prefix else "")


def _in_vector(alternative: Alternative) -> ColumnElement[bool]:
    lexemes = [_lexemes(term) for term in alternative.wanted]
    lexemes += [f"!{_lexemes(term)}" for term in alternative.unwanted if len(term.words) == 1]
    matches = _VECTOR.op("@@", is_comparison=True)(cast(" & ".join(lexemes), TSQUERY))
    return and_(
        matches,
        *(_side_by_side(term) for term in alternative.wanted if len(term.words) > 1),
        *(not_(_side_by_side(term)) for term in alternative.unwanted if len(term.words) > 1),
    )


def _lexemes(term: Term) -> str:
    *whole, last = (f"'{word}'" for word in term.words)
    return "(" + " & ".join((*whole, f"{last}:*" if term.is_prefix else last)) + ")"


def _side_by_side(term: Term) -> ColumnElement[bool]:
    """Texts hold folded words with single spaces between, so that words side by side are a piece of text."""
    words = f" {' '.join(term.words)}" + ("" if term.is_prefix else " ")
    return or_(*(func.strpos(literal(" ") + text + literal(" "), words) > 0 for text in _TEXTS))
