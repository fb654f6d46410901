from sqlalchemy import text

from sefton_minutes.storage.database import Database


def test_sqlite_is_durable_and_watches_foreign_keys(sqlite_url: str) -> None:
    database = Database.open(sqlite_url)
    with database.engine.connect() as connection:
        settings = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    database.close()
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 10_000}


def test_postgresql_waits_for_a_lock_as_long(postgresql_url: str) -> None:
    database = Database.open(postgresql_url)
    with database.engine.connect() as connection:
        assert connection.execute(text("SHOW lock_timeout")).scalar() == "10s"
        assert connection.execute(text("SHOW TimeZone")).scalar() == "UTC"
    database.close()
