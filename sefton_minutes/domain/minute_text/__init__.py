"""The grammar of minutes: text is the source, structure is read from it, and what is unsure is marked."""

from sefton_minutes.domain.minute_text.acceptance import accept
from sefton_minutes.domain.minute_text.cross_references import read_references
from sefton_minutes.domain.minute_text.grammar import read
from sefton_minutes.domain.minute_text.house_form import house_form, house_reading
from sefton_minutes.domain.minute_text.source import paragraph_digest

__all__ = ["accept", "house_form", "house_reading", "paragraph_digest", "read", "read_references"]
