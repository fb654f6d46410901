"""One run: a record is begun, disorder is let loose on it, and when it is calm everything is counted."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from time import monotonic

from sefton_minutes.composition.opening import compose
from sefton_minutes.composition.services import Services
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.bodies import Body, BodyName, Regime
from sefton_minutes.domain.meetings import Meeting
from tests.chaos.accounts import Noted, doubles, drawn_twice, losses, noted, refused_and_kept
from tests.chaos.cast import Cast
from tests.chaos.grounds import Ground, PostgresqlGround, SqliteGround, small_disk
from tests.chaos.invariants import broken, still_present
from tests.chaos.kept_words import KeptWords, as_json, kept_words
from tests.chaos.ledger import What
from tests.chaos.report import Report
from tests.chaos.seat import Seat, pause
from tests.chaos.server import own_server
from tests.cut_connection import CutConnection

NAME = "chaos"
ITEMS = 6


@dataclass(frozen=True, slots=True)
class Plan:
    """It ends after `kills` kills, or after `seconds` if those come first. `database`: "sqlite" or
    "postgresql". A kill comes every `kill_every` seconds on the average, other disorder every
    `disturb_every`. `longest_stop`: seconds for which a stopped writer now and then holds the lock. `keep`: a
    folder for what the processes left."""

    database: str
    seed: int
    kills: int
    seconds: float
    kill_every: float = 0.5
    disturb_every: float = 0.8
    longest_stop: float = 1.0
    keep: Path | None = None


def run(plan: Plan) -> Report:
    """Let it happen, and count."""
    begun = monotonic()
    folder = Path(tempfile.mkdtemp(prefix="sefton-chaos-"))
    try:
        with _ground(plan, folder) as ground:
            seat = _begin(ground, folder, plan.seed)
            chance = Random(plan.seed)
            cast = Cast(seat, chance)
            lasted = _let_loose(plan, ground, cast, chance)
            return _counted(plan, ground, cast, folder, (lasted, begun))
    finally:
        if plan.keep is not None:
            told = shutil.ignore_patterns("small-disk", "*.sqlite*")
            shutil.copytree(folder, plan.keep / plan.database, ignore=told, dirs_exist_ok=True)
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _ground(plan: Plan, folder: Path) -> Iterator[Ground]:
    with ExitStack() as open_things:
        if plan.database == "sqlite":
            disk = open_things.enter_context(small_disk(folder))
            yield SqliteGround(folder, disk, plan.longest_stop)
            return
        server = open_things.enter_context(own_server())
        proxy = open_things.enter_context(CutConnection(server.socket))
        server.administer(f"CREATE DATABASE {NAME}")
        yield PostgresqlGround(server, proxy, NAME)


def _begin(ground: Ground, folder: Path, seed: int) -> Seat:
    """A meeting with some items, and another of which papers are issued."""
    services = compose(ground.own_url, folder / "user-0", "officer.0", create=True)
    body, _ = services.bodies.add(Body((BodyName("Harbour and Markets Committee", "HMC"),), Regime.COMMITTEE))
    edited, _ = services.meetings.add(Meeting(body.id, date(2027, 3, 4)))
    issued, _ = services.meetings.add(Meeting(body.id, date(2027, 3, 11)))
    for number in range(ITEMS):
        services.agendas.add_item(edited.id, AgendaItem(title=f"Item {number}", minute_text="It was noted."))
    services.agendas.add_item(issued.id, AgendaItem(title="Market rents"))
    services.close()
    return Seat(0, 0, ground.url, folder, edited.id, issued.id, seed)


def _let_loose(plan: Plan, ground: Ground, cast: Cast, chance: Random) -> float:
    """How many seconds it lasted."""
    try:
        cast.start()
        begun = monotonic()
        kill_at, disturb_at = begun + 1, begun + 1
        while cast.kills < plan.kills and monotonic() - begun < plan.seconds:
            pause(0.01)
            cast.look()
            if monotonic() > kill_at:
                cast.kill(chance.choice((*cast.writers, *cast.writers, 9, 10, 11, 12)))
                kill_at = monotonic() + chance.expovariate(1 / plan.kill_every)
            if monotonic() > disturb_at:
                ground.disturb(cast, chance)
                disturb_at = monotonic() + chance.expovariate(1 / plan.disturb_every)
        lasted = monotonic() - begun
        ground.calm()
        cast.finish()
    finally:
        cast.clear()
    return lasted


def _counted(plan: Plan, ground: Ground, cast: Cast, folder: Path, times: tuple[float, float]) -> Report:
    found = noted(folder)
    services = compose(ground.own_url, folder / "user-0", "officer.0")
    try:
        with services.desk.database.engine.connect() as connection:
            kept = kept_words(connection, [folder])
            (folder / "record.json").write_text(as_json(connection))
        faults = (*cast.faults, *found.faults, *_faults(services, found, kept))
    finally:
        services.close()
    return Report(
        database=plan.database,
        seed=plan.seed,
        seconds=times[0],
        seconds_in_all=monotonic() - times[1],
        edits=found.acts.total(),
        found_done=found.counts[What.FOUND_DONE],
        words=len({each.word for each in found.kept}),
        kills=cast.kills,
        kills_amid_acts=cast.kills_amid,
        happened=dict(ground.happened),
        conflicts=found.counts[What.CONFLICT],
        merges=found.counts[What.MERGED],
        recovered_drafts=found.counts[What.RECOVERED],
        away=found.counts[What.AWAY],
        numbers=sum(map(len, found.numbers.values())),
        pictures=found.counts[What.PICTURE],
        heard=found.counts[What.HEARD],
        in_journals=len(kept.journals),
        losses=tuple(losses(found, kept)),
        faults=faults,
    )


def _faults(services: Services, found: Noted, kept: KeptWords) -> Iterator[str]:
    yield from broken(services.desk, found)
    yield from still_present(services.desk)
    yield from doubles(found, kept)
    yield from refused_and_kept(found, kept)
    yield from drawn_twice(found.numbers)
