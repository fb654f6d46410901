"""What is looked at when a database is checked: one small function for each thing that can be wrong."""

from sefton_minutes.storage.checks.counters import beyond_counters, drawn_twice
from sefton_minutes.storage.checks.digests import changed_pages, changed_publications
from sefton_minutes.storage.checks.kept import Check
from sefton_minutes.storage.checks.parts import lost_parts, lost_restricted_pages
from sefton_minutes.storage.checks.positions import gaps_in_positions
from sefton_minutes.storage.checks.references import lost_references
from sefton_minutes.storage.checks.restricted_words import misplaced_words
from sefton_minutes.storage.checks.spells import impossible_spells, several_open_spells
from sefton_minutes.storage.checks.structure import damaged_structure
from sefton_minutes.storage.checks.values import unreadable_names, unreadable_values
from sefton_minutes.storage.checks.versions import impossible_versions

CHECKS: dict[str, Check] = {
    "structure of the file": damaged_structure,
    "values": unreadable_values,
    "names of states and kinds": unreadable_names,
    "references": lost_references,
    "versions": impossible_versions,
    "order of items": gaps_in_positions,
    "spells of editing": impossible_spells,
    "open spells": several_open_spells,
    "bytes of imported pages": changed_pages,
    "pages kept apart": lost_restricted_pages,
    "words of restricted items": misplaced_words,
    "parts of issued papers": lost_parts,
    "bytes of issued papers": changed_publications,
    "numbers beyond their counter": beyond_counters,
    "numbers drawn twice": drawn_twice,
}
"""Every check by its name, in the order in which they are run: what the others stand on first."""
