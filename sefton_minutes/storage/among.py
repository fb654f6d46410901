"""A column compared with many numbers at once: they are given as one value, which both kinds of database take
quicker than a value for each, and the statement stays the same however many there are."""

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import ARRAY, BigInteger, ColumnElement, Dialect, Text, bindparam, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator, TypeEngine

_ROWS = {"sqlite": "json_each", "postgresql": "unnest"}
"""The function of each kind of database that makes rows of such a value; both call their column `value`."""


class _Numbers(TypeDecorator[Collection[int]]):
    """Whole numbers as one value: an array, or JSON where there are no arrays."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The type of the value in that kind of database."""
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else ARRAY(BigInteger()))

    def process_bind_param(self, value: Collection[int] | None, dialect: Dialect) -> Any:
        """From Python to the database."""
        numbers = list(value or ())
        return json.dumps(numbers) if dialect.name == "sqlite" else numbers


class _Given(FunctionElement[int]):
    type = BigInteger()
    inherit_cache = True


def among(column: ColumnElement[int], given: str) -> ColumnElement[bool]:
    """That the column is one of the whole numbers that are given under this name when it is executed."""
    rows = _Given(bindparam(given, type_=_Numbers())).table_valued("value", name="value")
    return column.in_(select(rows.c.value))


@compiles(_Given)
def _rows_given(element: _Given, compiler: SQLCompiler, **options: Any) -> str:
    numbers = compiler.process(element.clauses, **options)
    return f"{_ROWS[compiler.dialect.name]}({numbers})"
