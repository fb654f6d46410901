"""Whether locks hold where an SQLite file lies, as a part of the whole check: on whatever disk it is."""

from sefton_minutes.domain.database_check import Finding
from sefton_minutes.storage.address import Address, DatabaseKind
from sefton_minutes.storage.file_keeping import ONLY_READ_ADVICE, SILENT, SURROUNDINGS, Surroundings
from sefton_minutes.storage.locking_probe import NO_FILE, NO_PROCESS


def check_locks(address: Address, surroundings: Surroundings = SURROUNDINGS) -> tuple[Finding, ...]:
    """What is wrong with the locks; nothing where they hold, and on a server, which has its own. Where they
    could not be tried on this computer's own disk, as in a folder that may only be read, nothing is said."""
    if address.kind is not DatabaseKind.SQLITE:
        return ()
    disk = surroundings.disk_of(address.file)
    why = SILENT if disk.is_silent_on_locks else surroundings.probe(address.file.parent)
    if not why or (why in (NO_FILE, NO_PROCESS) and not disk.is_share):
        return ()
    said = f"The database {address.place} lies where two programs may write over each other: {why}."
    return (Finding("locks", "", "", said, ONLY_READ_ADVICE),)
