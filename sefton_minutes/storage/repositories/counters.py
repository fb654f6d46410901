"""Numbers that are drawn: in order, none twice, and none lost unless a transaction kept it."""

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.tables.publications import CounterRow


class CounterRepository(Repository):
    """Series of numbers by their names; each begins with 1."""

    def draw(self, series: str, count: int = 1) -> range:
        """The next `count` numbers of a series. Whoever draws from it meanwhile waits until this work ends,
        and is given these again if it is rolled back. Raises ValueError for less than one."""
        if count < 1:
            raise ValueError(f"{count} numbers cannot be drawn")
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        begun = dialect.insert(CounterRow).values(name=series, value=count)
        drawn = begun.on_conflict_do_update(
            index_elements=[CounterRow.name], set_={"value": CounterRow.value + count}
        ).returning(CounterRow.value)
        last = self._connection.execute(drawn).scalar_one()
        return range(last - count + 1, last + 1)

    def last(self, series: str) -> int:
        """The number that was drawn last, 0 for none."""
        found = self._connection.execute(select(CounterRow.value).where(CounterRow.name == series))
        return found.scalar_one_or_none() or 0
