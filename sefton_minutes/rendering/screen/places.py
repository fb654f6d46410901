"""Where on the pages of a paper each piece of the text stands."""

from collections.abc import Iterator, Sequence

from sefton_minutes.domain.screen_copy import PaperPlace, PaperPlaces
from sefton_minutes.rendering.pdf.breaks import Page, Placed
from sefton_minutes.rendering.pdf.style import House


def places(pages: Sequence[Page], house: House) -> PaperPlaces:
    """The places of all pages in their order; lines of one origin that follow each other are one place."""
    return PaperPlaces.of(
        place for number, page in enumerate(pages) for place in _places(number, page, house)
    )


def _places(number: int, page: Page, house: House) -> Iterator[PaperPlace]:
    together: list[Placed] = []
    for placed in page:
        if together and placed.strip.origin != together[0].strip.origin:
            yield from _place(number, together, house)
            together = []
        together.append(placed)
    yield from _place(number, together, house)


def _place(number: int, together: Sequence[Placed], house: House) -> Iterator[PaperPlace]:
    origin = together[0].strip.origin if together else None
    if origin is not None:
        yield PaperPlace(number, house.top + together[0].top, house.top + together[-1].bottom, origin)
