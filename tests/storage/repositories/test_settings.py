from sefton_minutes.storage.database import Database
from tests.builders import OFFICER


def test_a_value_is_kept_under_its_name(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        assert work.settings.get("council") == ""
        assert work.settings.get("council", "the council") == "the council"
        for name in ("Marram District Council", "Marram Borough Council", ""):
            work.settings.set("council", name)
            assert work.settings.get("council", "unset") == name
