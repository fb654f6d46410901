"""Roles and clearance against every way out: what each login is told of a public and of a restricted text: on
a file by the program, on a server by the database itself, and with psql."""

import re
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

import pytest

from sefton_minutes.composition import compose
from sefton_minutes.composition.services import Services
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.officers import Officer
from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.domain.rights import Role
from sefton_minutes.exchange.import_report import CsvReportWriter
from sefton_minutes.exchange.piles import PileFiles
from sefton_minutes.services.bringing_in import BringingIn
from sefton_minutes.services.meetings import OpenMeeting
from sefton_minutes.services.printing import PaperKind
from sefton_minutes.storage.grants import GRANTS, privileges_of
from sefton_minutes.storage.server_script import Login, groups_of, login_script, server_script
from sefton_minutes.storage.tables import Base
from tests.services.pages import a_page
from tests.services.test_restricting import LIKENESS, PUBLIC, REFERRING, Bytes
from tests.services.ways_out import MARKER, TELL_NO_TEXT, WAYS_OUT, WayOut, told
from tests.tls_server import TlsServer


class Seen(StrEnum):
    """TOLD: the words come out. NOTHING: they do not. REFUSED: a sentence says that the role may not."""

    TOLD = "told"
    NOTHING = "nothing"
    REFUSED = "refused"


@dataclass(frozen=True)
class Who:
    """Somebody with a login."""

    role: Role
    cleared: bool

    @property
    def login(self) -> str:
        return f"{self.role.value}_{'cleared' if self.cleared else 'uncleared'}"

    @property
    def name(self) -> str:
        return f"The {self.login.replace('_', ' ')}"

    def __str__(self) -> str:
        return self.login


EVERYBODY = tuple(Who(role, cleared) for role in Role for cleared in (False, True))


def _issued(services: Services, meeting: OpenMeeting) -> object:
    paper = services.issuing.of_meeting(meeting.meeting.id)[0]
    return services.issuing.paper(paper.publication.id)


def _doubtful(services: Services, _: OpenMeeting) -> object:
    return services.reviewing.doubtful()


def _history(services: Services, meeting: OpenMeeting) -> object:
    return services.histories.of_meeting(meeting.meeting.id)


def _bin(services: Services, _: OpenMeeting) -> object:
    return services.bin.removed()


Records = Callable[[str, Who], str]
"""The address of a record for somebody."""

MARKER_IN_HEX = MARKER.encode().hex()
"""As psql shows bytes."""

OTHER_WAYS: dict[str, WayOut] = {
    "issued paper": _issued,
    "doubtful readings": _doubtful,
    "history": _history,
    "bin": _bin,
}

NO_READERS = {"revisions", "history", "findings before issuing", "bin"}
"""What a reader is refused: drafts, what was done by whom, what is doubtful, what was removed."""

ALTER_THE_RECORD = ("acronyms", "history as CSV")
"""They put the word itself into the record first, so they say nothing of who sees what is kept."""

WAYS = {name: way for name, way in {**WAYS_OUT, **OTHER_WAYS}.items() if name not in ALTER_THE_RECORD}
"""Each with what it tells of the words."""

SAYS_NOTHING = {*TELL_NO_TEXT, "history", "findings before issuing", "bin"}
"""On these ways nobody is told any text."""


def expected(way: str, who: Who) -> Seen:
    """What comes out of a public text."""
    if who.role is Role.READER and way in NO_READERS:
        return Seen.REFUSED
    if who.role is Role.READER and way == "doubtful readings":
        return Seen.NOTHING
    return Seen.NOTHING if way in SAYS_NOTHING else Seen.TOLD


def outcome(way: WayOut, services: Services, meeting: OpenMeeting) -> Seen:
    try:
        return Seen.TOLD if MARKER in told(way, services, meeting) else Seen.NOTHING
    except NotAllowed:
        return Seen.REFUSED


def outcomes(services: Services) -> Mapping[str, Seen]:
    meeting = services.meetings.open(services.meetings.list()[0].id)
    return {name: outcome(way, services, meeting) for name, way in WAYS.items()}


def planted(url: str, folder: Path, secret: PublishedItem) -> None:
    """A meeting with the marker in its second item and its minutes issued; everybody is entered."""
    services = compose(url, folder, "administrator_cleared", create=True)
    file = folder / "page.txt"
    file.write_text("page", encoding="utf-8")
    pages = Bytes(page=a_page(PUBLIC, secret, LIKENESS))
    bringing = BringingIn(services.desk, pages, PileFiles(), CsvReportWriter())
    meeting_id = bringing.bring([file], lambda *_: None, lambda: False).files[0].meeting_id
    assert meeting_id is not None
    findings = services.issuing.prepare(meeting_id, PaperKind.MINUTES).findings
    services.issuing.issue(meeting_id, PaperKind.MINUTES, {each.key: "Asked for" for each in findings})
    for who in reversed(EVERYBODY):
        services.officers.keep(Officer(who.login, who.name, who.role, who.cleared))
    services.close()


RECORDS = {"public": replace(REFERRING, restricted=False), "restricted": REFERRING}


@pytest.fixture(scope="module")
def files(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A record with the marker where everybody may read it, and one where only the cleared may, each a
    file."""
    folder = tmp_path_factory.mktemp("who")
    for name, secret in RECORDS.items():
        (folder / f"{name}.sqlite").write_bytes(sqlite_template.read_bytes())
        planted(f"sqlite:///{folder / name}.sqlite", folder, secret)
    return {name: f"sqlite:///{folder / name}.sqlite" for name in RECORDS}


@pytest.fixture(scope="module")
def server(tls_server: TlsServer, tmp_path_factory: pytest.TempPathFactory) -> TlsServer:
    """The same two on a server, with a login for everybody."""
    for name, secret in RECORDS.items():
        run(tls_server, server_script(f"who_{name}"))
        planted(tls_server.own_url(f"who_{name}"), tmp_path_factory.mktemp(name), secret)
        for who in EVERYBODY:
            run(tls_server, login_script(f"who_{name}", Login(who.login, who.role, who.cleared)))
    run(tls_server, "".join(f"ALTER ROLE {who.login} PASSWORD 'pass-word';" for who in EVERYBODY))
    return tls_server


def run(server: TlsServer, script: str) -> None:
    done = server.psql(script)
    assert done.returncode == 0, done.stderr


@pytest.fixture(params=["sqlite", "postgresql"])
def records(request: pytest.FixtureRequest) -> Records:
    """How somebody opens one of the two records, on either kind of database."""
    if request.param == "sqlite":
        known: dict[str, str] = request.getfixturevalue("files")
        return lambda name, _who: known[name]
    server: TlsServer = request.getfixturevalue("server")
    return lambda name, who: server.url(who.login, "pass-word", f"who_{name}")


@pytest.fixture
def at_desk(records: Records, tmp_path: Path) -> Iterator[Callable[[str, Who], Services]]:
    """The services of somebody at one of the two records."""
    made: list[Services] = []

    def opened(name: str, who: Who) -> Services:
        made.append(compose(records(name, who), tmp_path, who.login))
        return made[-1]

    yield opened
    for services in made:
        services.close()


AtDesk = Callable[[str, Who], Services]


@pytest.mark.parametrize("who", EVERYBODY, ids=str)
def test_what_is_restricted_comes_out_on_no_way_for_anybody(at_desk: AtDesk, who: Who) -> None:
    seen = outcomes(at_desk("restricted", who))
    assert {way for way, found in seen.items() if found is Seen.TOLD} == set()


@pytest.mark.parametrize("who", [who for who in EVERYBODY if not who.cleared], ids=str)
def test_what_is_public_comes_out_as_the_role_allows(at_desk: AtDesk, who: Who) -> None:
    assert outcomes(at_desk("public", who)) == {way: expected(way, who) for way in WAYS}


@pytest.mark.parametrize("who", EVERYBODY, ids=str)
def test_a_backup_is_made_by_a_cleared_administrator_alone(at_desk: AtDesk, tmp_path: Path, who: Who) -> None:
    file = tmp_path / "copy.sqlite"
    services = at_desk("restricted", who)
    if who == Who(Role.ADMINISTRATOR, cleared=True):
        services.administration.backup(file, lambda *_: None, lambda: False)
        assert MARKER.encode() in file.read_bytes().lower()
        return
    with pytest.raises(NotAllowed):
        services.administration.backup(file, lambda *_: None, lambda: False)
    assert not file.exists()


@pytest.mark.parametrize("who", EVERYBODY, ids=str)
def test_each_is_known_by_role_and_clearance(at_desk: AtDesk, who: Who) -> None:
    services = at_desk("public", who)
    assert (services.rights.role, services.rights.cleared) == (who.role, who.cleared)
    assert services.officers.names()[who.login] == who.name
    assert {(each.login, each.role, each.cleared) for each in services.officers.all()} == {
        (each.login, each.role, each.cleared) for each in EVERYBODY
    }


@pytest.mark.parametrize("who", EVERYBODY, ids=str)
def test_by_psql_each_reads_the_tables_of_his_role_alone(server: TlsServer, who: Who) -> None:
    """All of them; and the marker, where it is restricted, in those of the cleared alone."""
    done = by_psql(
        server, who, "\\set ON_ERROR_STOP off", *(f"\\echo @{name}\nTABLE {name};" for name in GRANTS)
    )
    groups = groups_of(who.role, cleared=who.cleared)
    refused = set(re.findall(r"permission denied for table (\w+)", done.stderr))
    assert refused == {name for name in GRANTS if "r" not in privileges_of(groups, name)}
    shown = dict(re.findall(r"@(\w+)\n([^@]*)", done.stdout))
    with_marker = {name for name, rows in shown.items() if MARKER in rows.casefold() or MARKER_IN_HEX in rows}
    assert with_marker == ({
        "restricted_item", "restricted_attachment", "restricted_revision", "restricted_source_page",
    } if who.cleared else set())  # fmt: skip


COLUMNS = {table.name: next(iter(table.columns)).name for table in Base.metadata.sorted_tables}
ATTEMPTS = {
    "a": "INSERT INTO {0} ({1}) SELECT {1} FROM {0} WHERE false",
    "w": "UPDATE {0} SET {1} = {1} WHERE false",
    "d": "DELETE FROM {0} WHERE {1} IS NULL",
}


@pytest.mark.parametrize("who", EVERYBODY, ids=str)
def test_by_psql_each_writes_the_tables_of_his_role_alone(server: TlsServer, who: Who) -> None:
    groups = groups_of(who.role, cleared=who.cleared)
    script, meant = ["\\set ON_ERROR_STOP off"], set()
    for name in GRANTS:
        column = COLUMNS.get(name, "version_num")
        held = privileges_of(groups, name)
        for letter, attempt in ATTEMPTS.items():
            script.append(f"\\echo @{name} {letter}\n{attempt.format(name, column)};\n\\echo :ERROR")
            if {letter, "r"} <= held:
                meant.add((name, letter))
    done = by_psql(server, who, *script)
    tried = re.findall(r"@(\w+) (\w)\n(true|false)", done.stdout)
    assert len(tried) == 3 * len(GRANTS)
    assert {(name, letter) for name, letter, failed in tried if failed == "false"} == meant


BESIDE = (
    "CREATE TEMP TABLE kept (words text)",
    "CREATE TABLE kept (words text)",
    "CREATE SCHEMA kept",
    "CREATE FUNCTION kept() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "SELECT lo_create(0)",
    "SELECT lo_from_bytea(0, 'words')",
    "SELECT setval('meeting_id_seq', 1)",
    "SELECT never_changed()",
    "TRUNCATE meeting",
    "LOCK TABLE meeting IN ROW EXCLUSIVE MODE",
    "COPY meeting TO PROGRAM 'cat'",
    "COPY meeting TO '/var/meeting.txt'",
    "ALTER TABLE audit_event DISABLE TRIGGER ALL",
    "SET session_replication_role = replica",
    "SET ROLE who_restricted_owner",
    "GRANT SELECT ON meeting TO PUBLIC",
    "CREATE EXTENSION hstore",
    "SELECT count(*) FROM restricted_search",
    "EXPLAIN SELECT * FROM restricted_search",
    "SELECT * FROM pg_authid",
    "SELECT pg_read_file('/etc/passwd')",
)
"""What no reader may do; an administrator may no more of it but lock a table that he may write."""
REFUSALS = "permission denied|must be |can only be called as triggers|no privileges were granted"


@pytest.mark.parametrize("statement", BESIDE)
def test_nobody_gets_round_the_grants(server: TlsServer, statement: str) -> None:
    for who in (Who(Role.READER, cleared=False), Who(Role.ADMINISTRATOR, cleared=False)):
        if who.role is Role.ADMINISTRATOR and statement.startswith("LOCK"):
            continue
        done = by_psql(server, who, f"BEGIN;\n{statement};")
        assert re.search(REFUSALS, done.stderr), (statement, done.stderr)


def by_psql(server: TlsServer, who: Who, *lines: str) -> subprocess.CompletedProcess[str]:
    """In the record with the restricted text."""
    return server.psql("\n".join(lines), server.conninfo(who.login, "pass-word", "who_restricted"))
