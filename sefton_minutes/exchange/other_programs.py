"""What the window is given to copy to other programs and paste from them. The readers, and what they take to
load, come with the first paste or copy."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sefton_minutes.domain.minute_text.reading import Reading
    from sefton_minutes.domain.pasted_text import PastedText


class OtherPrograms:
    """Reads and writes the formats of a clipboard (`services.ports.ClipboardFormats`)."""

    def read_among(self, names: Iterable[str]) -> tuple[str, ...]:
        """Which of the formats offered are read."""
        from sefton_minutes.exchange.clipboard.formats import formats_read  # noqa: PLC0415

        return formats_read(names)

    def pasted(self, formats: Mapping[str, bytes]) -> "PastedText | None":
        """The minute text that keeps most."""
        from sefton_minutes.exchange.clipboard import pasted_text  # noqa: PLC0415

        return pasted_text(formats)

    def copied(self, reading: "Reading", start: int, end: int) -> Mapping[str, bytes]:
        """A stretch of a minute in every format that other programs take."""
        from sefton_minutes.exchange.clipboard import copied_selection  # noqa: PLC0415

        return copied_selection(reading, start, end)
