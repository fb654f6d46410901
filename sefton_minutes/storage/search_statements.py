"""A plan in the language of each kind of database. Both find the same rows."""

from collections.abc import Iterable, Mapping, Sequence

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

from sefton_minutes.domain.searching.plan import IndexedText, SearchPlan, Sought, texts_of
from sefton_minutes.domain.searching.query import Alternative, Term
from sefton_minutes.domain.searching.request import SearchKind
from sefton_minutes.storage.tables.search import INDEX_OF_WORDS, SearchRow

Keys = tuple[Select[int], ColumnElement[int]]
"""A statement for keys, and the column that they are put in order by."""

Written = Mapping[Term, Sequence[str]]
"""The whole words to search for in place of a beginning: see `search.SearchRepository`."""

_FULL_TEXT = table(INDEX_OF_WORDS, column("rowid", BigInteger), column(INDEX_OF_WORDS))
_VECTOR: ColumnElement[str] = literal_column(f"search_item.{INDEX_OF_WORDS}")
_MARKED = "§"
_EVERYWHERE = frozenset(texts_of(SearchKind.ALL))


def keys_in_full_text(plan: SearchPlan, written: Written) -> Keys:
    """The keys that SQLite's FTS5 table finds."""
    asked = " AND ".join(_in_fts5(sought, written) for sought in plan.sought)
    if plan.body_id is not None:
        asked = f"body : b{plan.body_id} AND ({asked})"
    keys = _FULL_TEXT.c.rowid
    return select(keys).where(_FULL_TEXT.c[INDEX_OF_WORDS].op("MATCH")(asked)), keys


def keys_in_vectors(plan: SearchPlan) -> Keys:
    """The keys that PostgreSQL's vectors find. The index finds the words; where they stand, and whether side
    by side, is looked up in the texts."""
    keys: ColumnElement[int] = SearchRow.__table__.c.key
    found = select(keys).where(*map(_in_vector, plan.sought))
    return (found if plan.body_id is None else found.where(SearchRow.body_id == plan.body_id)), keys


def _in_fts5(sought: Sought, written: Written) -> str:
    alternatives = " OR ".join(_alternative_in_fts5(each, written) for each in sought.query.alternatives)
    return f"({{{' '.join(sought.texts)}}} : ({alternatives}))"


def _alternative_in_fts5(alternative: Alternative, written: Written) -> str:
    def phrases(terms: Iterable[Term], between: str) -> str:
        return between.join(_term_in_fts5(term, written) for term in terms)

    wanted = phrases(alternative.wanted, " AND ")
    if not alternative.unwanted:
        return f"({wanted})"
    return f"(({wanted}) NOT ({phrases(alternative.unwanted, ' OR ')}))"


def _term_in_fts5(term: Term, written: Written) -> str:
    if term not in written:
        return f'"{" ".join(term.words)}"' + (" *" if term.is_prefix else "")
    whole = term.words[:-1]
    return "(" + " OR ".join(f'"{" ".join((*whole, word))}"' for word in written[term]) + ")"


def _in_vector(sought: Sought) -> ColumnElement[bool]:
    return or_(*(_alternative_in_vector(each, sought.texts) for each in sought.query.alternatives))


def _alternative_in_vector(alternative: Alternative, texts: Sequence[IndexedText]) -> ColumnElement[bool]:
    """What the vector cannot tell is looked up: words side by side, and words in some of the texts only."""
    everywhere = frozenset(texts) >= _EVERYWHERE
    marked = IndexedText.STANDING in texts

    def is_told(term: Term) -> bool:
        return everywhere and len(term.words) == 1

    lexemes = [_lexemes(term, marked=marked) for term in alternative.wanted]
    lexemes += [f"!{_lexemes(term, marked=marked)}" for term in alternative.unwanted if is_told(term)]
    matches = _VECTOR.op("@@", is_comparison=True)(cast(" & ".join(lexemes), TSQUERY))
    return and_(
        matches,
        *(_stands_in(term, texts) for term in alternative.wanted if not is_told(term)),
        *(not_(_stands_in(term, texts)) for term in alternative.unwanted if not is_told(term)),
    )


def _lexemes(term: Term, *, marked: bool) -> str:
    """The words of a term, all of which an item must have; with `marked` in its standing text too."""
    *whole, last = term.words
    ends = [("", word) for word in whole] + [(":*" if term.is_prefix else "", last)]
    marks = ("", _MARKED) if marked else ("",)
    words = ("(" + " | ".join(f"'{mark}{word}'{end}" for mark in marks) + ")" for end, word in ends)
    return "(" + " & ".join(words) + ")"


def _stands_in(term: Term, texts: Iterable[IndexedText]) -> ColumnElement[bool]:
    """Texts hold folded words with single spaces between, so that words side by side are a piece of text."""
    words = f" {' '.join(term.words)}" + ("" if term.is_prefix else " ")
    columns = (SearchRow.__table__.c[text] for text in texts)
    return or_(*(func.strpos(literal(" ") + text + literal(" "), words) > 0 for text in columns))
