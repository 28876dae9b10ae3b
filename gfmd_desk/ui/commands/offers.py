"""Take over what the page offers in sections for references: by a click on it, with Enter, and with a key from anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.ids import new_id
from gfmd_desk.services.clock import moment_now
from gfmd_desk.ui.reading import Reading
from gfmd_desk.ui.words import place_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from gfmd_desk.domain.drafting import Offer
    from gfmd_desk.domain.report import Report
    from gfmd_desk.services.frameworks import FrameworkShelf
    from gfmd_desk.ui.store import DeskStore
    from gfmd_desk.ui.writing import Writing


class OfferCommands(QObject):
    """`told` carries a sentence: what was taken over, or why there is nothing to take."""

    told = Signal(str)

    def __init__(self, store: DeskStore, writing: Writing, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._writing = writing
        self._shelf: FrameworkShelf | None = None
        self._made: tuple[Report, dict[str, Offer]] | None = None
        self.reading = Reading(self)
        self.reading.read.connect(self._on_reading_read)
        writing.page.view.taking_wanted.connect(self.take)

    def use(self, shelf: FrameworkShelf) -> None:
        """From now on drafts can be made; the page shows them."""
        self._shelf = shelf
        self._writing.page.show_offers(self.offers)

    def offers(self, report: Report) -> Mapping[str, Offer]:
        """Return what there is to offer in a report; where a long text is still to be read for it, what was offered there last."""
        shelf, made = self._shelf, self._made
        if shelf is None or (made is not None and made[0] is report):
            return made[1] if made is not None else {}
        if shelf.offers_at_once(report):
            self._made = report, shelf.offers(report)
            return self._made[1]
        self.reading.begin(lambda: self._make(shelf, report))
        return made[1] if made is not None and made[0].id == report.id else {}

    def _make(self, shelf: FrameworkShelf, report: Report) -> None:
        self._made = report, shelf.offers(report)

    @Slot()
    def _on_reading_read(self) -> None:
        self._writing.page.show_offers(self.offers)

    @Slot()
    def take_over(self) -> None:
        """Take the draft in hand: of the current row, of the section that an entry or the next lines are in, else the first one."""
        report = self._store.report
        if report is None or self._shelf is None:
            return
        drafted = {key: offer for key, offer in self.offers(report).items() if offer.drafted}
        page, in_line = self._writing.page, self._writing.keys.line.hasFocus()
        entry = None if in_line else page.current_entry()
        here = self._store.place.section if in_line else page.view.current_offer or (entry.section if entry else None)
        untaken = next((key for key, offer in drafted.items() if not offer.found), None)
        wanted = here if here in drafted else untaken
        if wanted is None:
            self.told.emit(self.tr("No section waits for a draft."))
        else:
            self.take(wanted)

    def can_take(self, section: str) -> bool:
        """Whether there is a draft for a section that holds no text yet."""
        report = self._store.report
        offer = self.offers(report).get(section) if report else None
        return offer is not None and offer.drafted is not None and not offer.found

    @Slot(str)
    def take(self, section: str) -> None:
        """Take over the draft of a section."""
        report = self._store.report
        offer = self.offers(report).get(section) if report else None
        if report is None or offer is None or offer.drafted is None:
            return
        from gfmd_desk.domain.drafting import take_over  # start-up: what it needs comes after the page

        self._writing.page.leave()
        entry_id = new_id()
        self._store.do(take_over(report, offer.drafted, entry_id, moment_now()))
        self._writing.page.view.show_entry(entry_id)
        self.told.emit(self.tr("Taken over into {section}").format(section=place_word(report, Place(section))))
