"""The tour through the practice event: each step goes on when it was really done, by whatever key or list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gfmd_desk.domain.change import Change
from gfmd_desk.domain.tour import TourStep, done_by
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.tour_words import tour_words
from gfmd_desk.ui.widgets.tour_strip import TourStrip


class TourCommands(QObject):
    """`moved` carries the step to take the tour up at again, empty where it is over; `practice_wanted` asks for the practice event.

    What is done in another event than the practice is no step, and the strip steps aside there.
    """

    moved = Signal(str)
    practice_wanted = Signal()

    def __init__(self, store: DeskStore, window: QWidget) -> None:
        super().__init__(window)
        self.strip = TourStrip()
        self._store = store
        self._step: TourStep | None = None
        self._kept: TourStep | None = None
        self._event_id = ""
        self._beginning = False
        self._waiting = 0
        self.strip.skipped.connect(self._go_on)
        self.strip.left.connect(self.leave)
        store.changed.connect(self._on_store_changed)
        store.report_opened.connect(self._on_store_report_opened)

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does."""
        return {Do.TOUR: self.begin}

    @property
    def step(self) -> TourStep | None:
        """The step that is to be done; None while there is no tour."""
        return self._step

    def take_up_at(self, step: str) -> None:
        """Say where the tour was left, before it begins again."""
        self._kept = next((one for one in TourStep if one.value == step), None)

    @Slot()
    def begin(self) -> None:
        """Begin, or go on where it was left."""
        self._beginning = True
        self.practice_wanted.emit()

    @Slot()
    def leave(self) -> None:
        """Put the strip away; the tour can be taken up again."""
        self._kept, self._step = self._step, None
        self.strip.hide()

    def happened(self, step: TourStep) -> None:
        """Say that something was done that changes no entry."""
        if self._step is step and self._in_practice:
            self._go_on()

    @Slot(int)
    def watch_waiting(self, count: int) -> None:
        """An answer more that is waited for: somebody was asked."""
        before, self._waiting = self._waiting, count
        if count > before:
            self.happened(TourStep.ASK)

    @Slot(str)
    def end(self, path: str) -> None:
        """The Word file is written: that was the whole way."""
        if self._step is TourStep.WORD and self._in_practice:
            self._step = self._kept = None
            self.moved.emit("")
            words = self.tr("The file is written: {path}. That was the way of a session, from its first line to its report. F1 says more.")
            self.strip.show_end(words.format(path=f"\u2068{path}\u2069"))

    @property
    def _in_practice(self) -> bool:
        return self._store.report is not None and self._store.report.event.id == self._event_id

    @Slot()
    def _go_on(self) -> None:
        if self._step is not None:
            self._stand_on(self._step.following)

    def _stand_on(self, step: TourStep | None) -> None:
        self._step = self._kept = step
        self.moved.emit(step.value if step else "")
        if step is None:
            self.strip.hide()
        else:
            self.strip.show_step(step.number, len(TourStep), tour_words(step))

    @Slot(object)
    def _on_store_changed(self, change: Change | None) -> None:
        report = self._store.report
        if self._step is None or change is None or report is None or not self._in_practice:
            return
        if done_by(self._step, change, report.entries):
            self._go_on()

    @Slot()
    def _on_store_report_opened(self) -> None:
        if self._beginning and self._store.report is not None:
            self._beginning = False
            self._event_id = self._store.report.event.id
            self._stand_on(self._kept or TourStep.LINE)
        elif self._step is not None:
            self.strip.setVisible(self._in_practice)
