"""The sweep at the close: show what is open beside the report, and do something about each with one key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.sweep import Finding, FindingKey, Lack
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.commands.approvals import ApprovalCommands
from gfmd_desk.ui.commands.offers import OfferCommands
from gfmd_desk.ui.commands.tags import TagCommands
from gfmd_desk.ui.commands.who import WhoCommands
from gfmd_desk.ui.main_window import MainWindow
from gfmd_desk.ui.room_keeper import RoomKeeper
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.sweep_keeper import SweepKeeper
from gfmd_desk.ui.sweep_offers import PARTS, SweepOffer, SweepOffers
from gfmd_desk.ui.sweep_words import act_word_of
from gfmd_desk.ui.writing import Writing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gfmd_desk.ui.widgets.sweep_strip import SweepStrip


class SweepCommands(QObject):
    """`keeper` knows what is open, whether or not it is shown. `told` carries a sentence."""

    told = Signal(str)

    def __init__(
        self,
        store: DeskStore,
        writing: Writing,
        rooms: RoomKeeper,
        asking: tuple[WhoCommands, TagCommands, OfferCommands, ApprovalCommands],
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self.keeper = SweepKeeper(store, rooms, self)
        self._store, self._writing, self._rooms, self._window = store, writing, rooms, window
        self._who, self._tags, self._offers, self._approvals = asking
        self._strip: SweepStrip | None = None
        self._choices = SweepOffers(store, rooms, self._tags)
        self._offered: list[SweepOffer] = []
        store.report_opened.connect(self._hide)
        self._approvals.shown.connect(self._hide)
        self._approvals.answer_held.connect(self._on_approvals_answer_held)
        self.keeper.changed.connect(self._show)
        rooms.changed.connect(self._on_rooms_changed)

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does."""
        return {Do.SWEEP: self.toggle}

    @property
    def strip(self) -> SweepStrip:
        """The strip, made when it is first asked for."""
        if self._strip is None:
            self._strip = self._made()
        return self._strip

    @property
    def on_screen(self) -> bool:
        return self._strip is not None and self._strip.isVisible()

    def toggle(self) -> None:
        """Show what is open and go there; from there back to the capture line."""
        if self.on_screen and self._has_focus():
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Show what is open, and let the keys go to the first of it."""
        if self._store.report is None:
            self.told.emit(self.tr("Open a session first: the sweep goes through its report."))
            return
        if self._approvals.on_screen:
            self._approvals.leave()
        self._writing.page.leave()
        self.keeper.look()
        self.strip.fold(folded=False)
        self.strip.show()
        self._show()
        self._go_on()

    def close(self) -> None:
        """Go back to the capture line, in which nothing has changed; an answer that is still held is written now."""
        self._hide()
        self._writing.to_capture_line()

    def _made(self) -> SweepStrip:
        from gfmd_desk.ui.widgets.sweep_strip import SweepStrip  # start-up: comes when asked for

        strip = SweepStrip()
        self._window.add_strip(strip)
        strip.offer_chosen.connect(self._on_strip_offer_chosen)
        strip.take_back.taken_back.connect(self._on_taken_back)
        rows = strip.list
        rows.finding_chosen.connect(self._on_list_finding_chosen)
        rows.acted.connect(self._on_list_acted)
        rows.put_aside.connect(self._on_list_put_aside)
        rows.brought_back.connect(self._on_list_brought_back)
        rows.letters_typed.connect(self._writing.keys.take_key)
        rows.left.connect(self.close)
        return strip

    def _has_focus(self) -> bool:
        focused: QWidget | None = self._window.focusWidget()
        return focused is not None and self.strip.isAncestorOf(focused)

    @Slot()
    def _show(self) -> None:
        report, sweep = self._store.report, self.keeper.sweep
        if self.on_screen and report is not None and sweep is not None:
            had_focus = self._has_focus()
            self.strip.show_sweep(report, sweep, self.keeper.set_aside)
            if had_focus:
                self.strip.take_focus()

    @Slot()
    def _hide(self) -> None:
        if self._strip is not None:
            self._strip.take_back.write_now()
            self._strip.hide()

    def _back(self) -> None:
        """Go on in the list after something was asked."""
        self.keeper.look()
        if self.on_screen:
            self.strip.fold(folded=False)
            self._window.activateWindow()
            self._go_on()
        else:
            self._writing.to_capture_line()

    def _go_on(self) -> None:
        """Let the keys go to the list, and stand on the page where the list stands."""
        self.strip.take_focus()
        self._show_on_page(self.strip.list.finding)

    @Slot(object)
    def _on_list_finding_chosen(self, finding: Finding | None) -> None:
        """Show below the list what can be done; on the page what it is about, unless the hands are elsewhere."""
        report = self._store.report
        if report is None or finding is None:
            self._offered = []
            self.strip.show_acts("", ())
            return
        self._offered = self._choices.of(report, finding, self._store.entry(finding.entry_id))
        words = act_word_of(finding.lack, drafted=self._offers.can_take(finding.section or ""))
        self.strip.show_acts(words, [one.words for one in self._offered])
        if self._has_focus():
            self._show_on_page(finding)

    def _show_on_page(self, finding: Finding | None) -> None:
        view = self._writing.page.view
        if finding is None:
            return
        if finding.entry_id:
            view.show_entry(finding.entry_id)
        else:
            view.selectionModel().clear()  # or keys for entries would go to one that is not meant
            view.show_section(finding.section)
        QTimer.singleShot(0, self, self._scroll)  # once the strip, and so the page, has its new height

    @Slot()
    def _scroll(self) -> None:
        view = self._writing.page.view
        if self.on_screen and view.current_entry:
            view.bring_into_sight(view.currentIndex().row())

    @Slot(int)
    def _on_strip_offer_chosen(self, number: int) -> None:
        finding = self.strip.list.finding
        entry = self._store.entry(finding.entry_id) if finding else None
        if entry is not None and 0 < number <= len(self._offered):
            self._store.do(self._offered[number - 1].change(entry))
            self.keeper.look()

    @Slot()
    def _on_list_acted(self) -> None:
        finding = self.strip.list.finding
        if finding is None:
            return
        entry = self._store.entry(finding.entry_id)
        if finding.lack is Lack.EMPTY:
            self._fill(finding.section or "")
        elif entry is not None:
            self._ask(finding.lack, entry)

    def _ask(self, lack: Lack, entry: Entry) -> None:
        if lack in PARTS:
            self.strip.fold(folded=True)
            self._who.ask_of([entry], PARTS[lack], self._back, once=True)
        elif lack is Lack.UNTAGGED:
            self.strip.fold(folded=True)
            self._tags.ask_of([entry], self._back)
        elif lack is Lack.QUOTE:
            self._approvals.show_card_for(entry.id, self.strip.take_back, self._back)
        else:
            self._writing.page.view.setFocus()

    def _fill(self, section: str) -> None:
        """Take over the draft of an empty section, or let the next lines go there."""
        if self._offers.can_take(section):
            self._offers.take(section)
            self.keeper.look()
            return
        self._store.set_place(Place(section))
        self._writing.to_capture_line()

    @Slot()
    def _on_list_put_aside(self) -> None:
        finding = self.strip.list.finding
        if finding is not None:
            self.keeper.put_aside(finding)

    @Slot()
    def _on_list_brought_back(self) -> None:
        self._go_to(self.keeper.bring_back())

    def _go_to(self, key: FindingKey | None) -> None:
        """Stand on a finding that has just come back."""
        report, sweep = self._store.report, self.keeper.sweep
        if key is not None and report is not None and sweep is not None:
            self.strip.show_sweep(report, sweep, self.keeper.set_aside, key)
            self._go_on()

    @Slot(str)
    def _on_approvals_answer_held(self, entry_id: str) -> None:
        if self._strip is not None and self._strip.take_back.holds:
            self.keeper.hold(entry_id)

    @Slot()
    def _on_taken_back(self) -> None:
        self.told.emit(self.tr("Taken back: nothing was written."))
        self._go_to(self.keeper.release())

    @Slot()
    def _on_rooms_changed(self) -> None:
        """What was held has been written by now, or refused."""
        if self._strip is not None and not self._strip.take_back.holds:
            self.keeper.release()
