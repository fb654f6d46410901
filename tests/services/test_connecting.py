"""Where the record is, who says so, and signing in to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from sefton_minutes.composition.os_passwords import OsPasswords
from sefton_minutes.composition.record_places import VARIABLE, FileRecordPlaces, machine_file
from sefton_minutes.domain.errors import DatabaseUnusable, NotAllowed
from sefton_minutes.domain.record_place import PlaceSource, ServerPlace
from sefton_minutes.domain.rights import Role
from sefton_minutes.services.connecting import Connecting
from sefton_minutes.storage.server_script import Login, login_script, server_script
from tests.remembering_passwords import StoreInMemory, no_store, store_in_memory
from tests.tls_server import TlsServer

SERVER = "postgresql+psycopg://minutes.example.gov.uk/minutes"
NAME = "minutes_signed_in"


@pytest.fixture
def store() -> Iterator[StoreInMemory]:
    with store_in_memory() as kept:
        yield kept


def places(folder: Path, given: str | None = None, **environment: str) -> FileRecordPlaces:
    return FileRecordPlaces(given, environment, folder / "machine" / "connection.ini", folder / "data")


def at(folder: Path, given: str | None = None, **environment: str) -> Connecting:
    return Connecting(places(folder, given, **environment), OsPasswords(), "r.penny")


def settings(folder: Path, url: str) -> None:
    (folder / "machine").mkdir(exist_ok=True)
    (folder / "machine" / "connection.ini").write_text(f"[record]\ndatabase = {url}\n", encoding="utf-8-sig")


class TestPlace:
    """First found wins."""

    def test_at_the_first_start_nobody_has_chosen(self, tmp_path: Path) -> None:
        assert at(tmp_path).place() is None

    def test_a_file_that_is_there_is_gone_on_with(self, tmp_path: Path) -> None:
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "minutes.sqlite").touch()
        place = at(tmp_path).place()
        assert place is not None
        assert (place.source, place.is_the_officers) == (PlaceSource.OWN_FILE, True)

    def test_the_officers_choice_holds_at_the_next_start(self, tmp_path: Path) -> None:
        at(tmp_path).choose(SERVER)
        place = at(tmp_path).place()
        assert place is not None
        assert (place.url, place.source) == (SERVER, PlaceSource.OFFICER)

    def test_what_the_administrator_set_comes_before_it_and_is_not_the_officers_to_change(
        self, tmp_path: Path
    ) -> None:
        at(tmp_path).choose("sqlite:///other.sqlite")
        settings(tmp_path, SERVER)
        place = at(tmp_path).place()
        assert place is not None
        assert (place.url, place.source, place.is_the_officers) == (SERVER, PlaceSource.MACHINE, False)
        with pytest.raises(NotAllowed, match="set by this computer's settings"):
            at(tmp_path).choose("sqlite:///other.sqlite")

    def test_the_environment_comes_before_that_and_the_command_line_before_all(self, tmp_path: Path) -> None:
        settings(tmp_path, SERVER)
        named = {VARIABLE: "sqlite:///named.sqlite"}
        found = at(tmp_path, **named).place()
        assert found is not None
        assert found.source is PlaceSource.ENVIRONMENT
        first = at(tmp_path, "sqlite:///given.sqlite", **named).place()
        assert first is not None
        assert (first.url, first.source) == ("sqlite:///given.sqlite", PlaceSource.COMMAND)

    @pytest.mark.parametrize("text", ["", "database = x", "[record]\nserver = x\n", "\x00\xff"])
    def test_settings_that_say_nothing_are_a_sentence(self, tmp_path: Path, text: str) -> None:
        (tmp_path / "machine").mkdir()
        (tmp_path / "machine" / "connection.ini").write_bytes(text.encode("latin-1"))
        with pytest.raises(DatabaseUnusable, match="does not say where the record is"):
            at(tmp_path).place()

    def test_a_password_in_settings_is_refused_and_not_repeated(self, tmp_path: Path) -> None:
        settings(tmp_path, "postgresql+psycopg://ada:pass-word@server/minutes")
        with pytest.raises(DatabaseUnusable, match="holds a password") as told:
            at(tmp_path).place()
        assert "pass-word" not in str(told.value)

    def test_a_password_is_never_written_into_a_file(self, tmp_path: Path) -> None:
        at(tmp_path).choose("postgresql+psycopg://ada:pass-word@server/minutes")
        assert "pass-word" not in (tmp_path / "data" / "connection.ini").read_text()

    def test_where_the_computers_settings_lie(self, tmp_path: Path) -> None:
        file = tmp_path / "two" / "sefton-minutes" / "connection.ini"
        file.parent.mkdir(parents=True)
        file.touch()
        folders = f"{tmp_path / 'one'}:{tmp_path / 'two'}"
        assert machine_file({"XDG_CONFIG_DIRS": folders}, "linux") == file
        assert machine_file({}, "linux") == Path("/etc/xdg/sefton-minutes/connection.ini")
        windows = machine_file({"PROGRAMDATA": "C:/ProgramData"}, "win32")
        assert windows.parts[-2:] == ("Sefton Minutes", "connection.ini")


class TestAddress:
    """The words of the dialog and the address are the same thing."""

    @pytest.mark.parametrize(
        "place",
        [
            ServerPlace("minutes.example.gov.uk", "minutes", "ada.finch", 5433, "C:/ca.pem"),
            ServerPlace("10.0.0.7", "my minutes", "FINCH@EXAMPLE"),
        ],
    )
    def test_there_and_back(self, tmp_path: Path, place: ServerPlace) -> None:
        connecting = at(tmp_path)
        assert connecting.server_place(connecting.url_of(place)) == place

    def test_a_file_there_and_back(self, tmp_path: Path) -> None:
        connecting = at(tmp_path)
        for path in ("/srv/minutes of the council.sqlite", "/srv/50%/café.sqlite"):
            url = connecting.url_of_file(path)
            assert (connecting.file_place(url), connecting.server_place(url)) == (path, None)


class TestTrial:
    """A connection that is tried says in sentences what was found, and changes nothing."""

    def test_a_file_that_is_not_there_will_be_begun(self, tmp_path: Path) -> None:
        trial = at(tmp_path).try_out(f"sqlite:///{tmp_path / 'new.sqlite'}")
        assert trial.is_good
        assert trial.sentences == (f"A new record will be begun in {tmp_path / 'new.sqlite'}.",)
        assert not (tmp_path / "new.sqlite").exists()

    def test_a_folder_that_is_not_there_is_said(self, tmp_path: Path) -> None:
        trial = at(tmp_path).try_out(f"sqlite:///{tmp_path / 'absent' / 'new.sqlite'}")
        assert not trial.is_good
        assert "does not exist" in trial.sentences[0]

    def test_a_record_that_is_there(self, tmp_path: Path, sqlite_url: str) -> None:
        trial = at(tmp_path).try_out(sqlite_url)
        assert trial.is_good
        assert "0 meetings, 0 items." in trial.sentences[0]
        assert "You are administrator here and may see restricted text." in trial.sentences

    def test_another_programs_file(self, tmp_path: Path) -> None:
        (tmp_path / "notes.sqlite").write_text("Shopping: eggs")
        trial = at(tmp_path).try_out(f"sqlite:///{tmp_path / 'notes.sqlite'}")
        assert not trial.is_good
        assert "is not a database" in trial.sentences[0]

    def test_a_server_that_is_not_there(self, tmp_path: Path, store: StoreInMemory) -> None:
        trial = at(tmp_path).try_out("postgresql+psycopg://ada@127.0.0.1:1/minutes")
        assert (trial.is_good, trial.wants_password) == (False, False)
        assert trial.sentences[0] == "The server 127.0.0.1:1 cannot be reached."


@pytest.fixture(scope="module")
def server(tls_server: TlsServer) -> TlsServer:
    for script in (
        server_script(NAME),
        login_script(NAME, Login("ada_s", Role.CHECKER, cleared=False)),
        "ALTER ROLE ada_s PASSWORD 'pass-word';",
    ):
        done = tls_server.psql(script)
        assert done.returncode == 0, done.stderr
    return tls_server


@pytest.fixture
def unsigned(server: TlsServer) -> str:
    """The address without its password."""
    return make_url(server.url("ada_s", "", NAME)).set(password=None).render_as_string(hide_password=False)


class TestSigningIn:
    """Passwords are in memory, or in the system's store, and nowhere else."""

    def test_without_a_password_it_is_asked_for(
        self, tmp_path: Path, unsigned: str, store: StoreInMemory
    ) -> None:
        trial = at(tmp_path).try_out(unsigned)
        assert (trial.is_good, trial.wants_password) == (False, True)

    def test_a_wrong_one_is_told_so(self, tmp_path: Path, unsigned: str, store: StoreInMemory) -> None:
        trial = at(tmp_path).try_out(unsigned, "guess")
        assert (trial.is_good, trial.wants_password) == (False, True)
        assert "guess" not in repr(trial)

    def test_the_right_one_opens_and_says_as_what(
        self, tmp_path: Path, unsigned: str, store: StoreInMemory
    ) -> None:
        trial = at(tmp_path).try_out(unsigned, "pass-word")
        assert trial.is_good
        assert "You are checker here." in trial.sentences
        assert any("encrypted" in sentence for sentence in trial.sentences)

    def test_it_counts_for_this_start_and_is_not_remembered_unasked(
        self, tmp_path: Path, unsigned: str, store: StoreInMemory
    ) -> None:
        connecting = at(tmp_path)
        connecting.sign_in(unsigned, "ada_s", "pass-word", remember=False)
        assert connecting.try_out(connecting.signed_in(unsigned)).is_good
        assert store.kept == {}
        assert at(tmp_path).signed_in(unsigned) == unsigned

    def test_what_is_typed_now_counts_before_what_was_typed_or_named_at_the_start(
        self, tmp_path: Path, unsigned: str, server: TlsServer, store: StoreInMemory
    ) -> None:
        connecting = at(tmp_path)
        connecting.sign_in(unsigned, "ada_s", "older", remember=False)
        assert connecting.try_out(unsigned, "pass-word").is_good
        connecting.sign_in(unsigned, "ada_s", "pass-word", remember=False)
        named = server.url("ada_s", "older", NAME)
        assert make_url(connecting.signed_in(named)).password == "pass-word"

    def test_remembered_it_serves_the_next_start(
        self, tmp_path: Path, unsigned: str, store: StoreInMemory
    ) -> None:
        at(tmp_path).sign_in(unsigned, "ada_s", "pass-word", remember=True)
        again = at(tmp_path)
        assert make_url(again.signed_in(unsigned)).password == "pass-word"
        again.sign_in(unsigned, "ada_s", "pass-word", remember=False)
        assert store.kept == {}

    def test_a_store_that_refuses_and_none_at_all(
        self, tmp_path: Path, unsigned: str, store: StoreInMemory
    ) -> None:
        store.full = True
        connecting = at(tmp_path)
        with pytest.raises(NotAllowed, match="did not take it"):
            connecting.sign_in(unsigned, "ada_s", "pass-word", remember=True)
        assert make_url(connecting.signed_in(unsigned)).password == "pass-word"
        with no_store():
            assert "no store for passwords" in connecting.cannot_remember
            assert at(tmp_path).signed_in(unsigned) == unsigned
