"""The composition root of the window: the one module that knows all layers.

In order: the window with a capture line that takes text; when it is painted, the last session, read with
plain SQL; when that stands, the menus and columns around it; then the writer's thread, which brings SQLAlchemy.
"""

import gc
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from gfmd_desk.freed_memory import give_back_freed_memory
from gfmd_desk.paths import data_folder, program_files
from gfmd_desk.services.seat import Answer, Seat
from gfmd_desk.settings import read_settings, write_settings
from gfmd_desk.ui.main_window import MainWindow
from gfmd_desk.ui.theme import Theme, palette_of, style_sheet, theme_of
from gfmd_desk.ui.translation import language_of_window, put_into_words, put_qt_into_words

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtGui import QSessionManager

    from gfmd_desk.services.desk import Desk as OpenDesk
    from gfmd_desk.services.first_read import FirstRead
    from gfmd_desk.services.frameworks import FrameworkShelf
    from gfmd_desk.storage.carried import Carrier
    from gfmd_desk.ui.closing import Closing
    from gfmd_desk.ui.commands.lock import LockCommands
    from gfmd_desk.ui.commands.seal import SealCommands
    from gfmd_desk.ui.desk import Desk
    from gfmd_desk.ui.mishaps import Mishaps
    from gfmd_desk.ui.outside import Bell, EndSignals
    from gfmd_desk.ui.saver import Saver
    from gfmd_desk.ui.sleep import Sleep
    from gfmd_desk.ui.store import DeskStore
    from gfmd_desk.ui.where_keeper import WhereKeeper
    from gfmd_desk.ui.writing import Writing

SECONDS_FOR_AN_ANSWER = 15.0
"""Of a window that is open already; it may be busy starting."""
SECONDS_OF_A_LOG_OFF = 3.0
"""Windows ends a program that has not answered after five."""

STYLE = ("-style", "fusion")
"""One look on every system; as an argument, because `setStyle` would load all of QStyle's names before the first paint."""


class App(QObject):
    """Holds what lives as long as the program does; `folder` is the data folder."""

    def __init__(self, qt: QApplication, folder: Path) -> None:
        super().__init__()
        give_back_freed_memory()
        gc.disable()  # until all stands: what start-up makes lives on, so that collecting finds nothing and costs its time
        self._qt = qt
        self.folder = folder
        self.resources = program_files("resources")
        self._settings = read_settings(folder)
        self.language = language_of_window(self._settings.language, QLocale.system().uiLanguages())
        put_into_words(qt, self.language, self.resources / "i18n", self)
        self.theme = self._dressed()
        self.window = MainWindow()
        if self._settings.window:
            self.window.setGeometry(*self._settings.window)
        self.writing: Writing | None = None
        self.desk: Desk | None = None
        self.store: DeskStore | None = None
        self._sleep: Sleep | None = None
        self.lock: LockCommands | None = None
        self.seal: SealCommands | None = None
        self._saver: Saver | None = None
        self._mishaps: Mishaps | None = None
        self._signals: EndSignals | None = None
        self._bell: Bell | None = None
        self._seat: Seat | None = None
        self._asked_to_close = False
        self.where: WhereKeeper | None = None
        self._closing: Closing | None = None
        self._ready = False
        self._keychain_asked = False
        self.window.may_close = self.may_close
        self.window.painted.connect(self._on_window_painted)

    def show(self) -> None:
        self.window.show()

    @property
    def ready(self) -> bool:
        """Whether the store is open and what it holds is on screen."""
        return self._ready

    @Slot()
    def furnish(self) -> None:
        """Put the page above the capture line, with the last session on it; the rest follows when it is on screen."""
        from gfmd_desk.ui.saver import Saver  # start-up: after the first paint
        from gfmd_desk.ui.store import DeskStore
        from gfmd_desk.ui.writing import Writing

        if self.store is not None:
            return
        first = self._read_first()
        self._saver = Saver(self._open_desk, self)
        self.store = DeskStore(self._saver, self)
        self._qt.applicationStateChanged.connect(self.store.flush)
        self._qt.commitDataRequest.connect(self._on_qt_commit_data_request)
        self.writing = Writing(self.window, self.store, self.theme)
        self.writing.keys.enter_early_lines()
        if first is not None:
            self.store.show_sessions(first.sessions)
            if first.report is not None:
                self.store.show_report(first.report)
        QTimer.singleShot(0, self, self._furnish_columns)

    @Slot()
    def _furnish_columns(self) -> None:
        """Build what stands around the page, and open the store beside it."""
        from gfmd_desk.services.abbreviations import AbbreviationShelf  # start-up: after the last session is on screen
        from gfmd_desk.ui.actions import Do
        from gfmd_desk.ui.closing import Closing
        from gfmd_desk.ui.commands.lock import LockCommands
        from gfmd_desk.ui.commands.seal import SealCommands
        from gfmd_desk.ui.desk import Desk
        from gfmd_desk.ui.where_keeper import WhereKeeper

        assert self.store is not None
        assert self.writing is not None
        assert self._saver is not None
        if self.desk is not None:
            return
        put_qt_into_words(self._qt, self.language, self)
        self.desk = Desk(self.window, self.store, self.writing, self.theme, self.resources)
        self.lock = LockCommands(self.desk, self.folder)
        self.lock.broke.connect(self._on_broke)
        self.seal = SealCommands(self.desk, self._saver, self.folder, self.lock)
        self.seal.put_off.connect(self._on_seal_put_off)
        self.seal.broke.connect(self._on_broke)
        self._saver.opened.connect(self._on_saver_opened)
        self._saver.refused.connect(self._on_saver_refused)
        self._saver.broke.connect(self._on_broke)
        self.desk.broke.connect(self._on_broke)
        self.desk.languages.mark(self._settings.language)
        self.desk.actions[Do.INSPECTOR].setChecked(self._settings.show_inspector)
        self.desk.approvals.owner = self._settings.owner
        self.desk.abbreviations.use(AbbreviationShelf(self.resources, self.folder))
        self.desk.backups.use(self.folder)
        self.desk.diagnosis.use(self.folder)
        self.desk.privacy.look_for_screens(len(self._qt.screens()))
        self.desk.tour.take_up_at(self._settings.tour)
        self.desk.tour.moved.connect(self._on_tour_moved)
        self.desk.approvals.owner_said.connect(self._on_owner_said)
        self.desk.languages.chosen.connect(self._on_language_chosen)
        self.store.report_opened.connect(self._keep_settings)
        self._qt.styleHints().colorSchemeChanged.connect(self._on_color_scheme_changed)
        self.where = WhereKeeper(self.store, self.writing, self._saver, self.folder)
        self.where.go_back()
        self.where.begin()
        self._closing = Closing(self.desk, self._saver, self.lock, self.seal, self.where)
        gc.freeze()  # or the collector would walk what start-up made again and again while somebody types
        gc.enable()
        QTimer.singleShot(0, self, self._saver.start)

    def catch_errors(self) -> None:
        """From now on an exception that nobody expected is logged without text, said, and the program goes on."""
        sys.excepthook = self._on_exception

    def hear_from_outside(self, seat: Seat) -> None:
        """Once the window is painted, come to the front when a second start rings, end when the system asks, and hear of all mishaps."""
        self._seat = seat
        self.window.painted.connect(self._on_window_painted_to_hear)

    @Slot()
    def _on_window_painted_to_hear(self) -> None:
        QTimer.singleShot(0, self, self._listen)

    @Slot()
    def _listen(self) -> None:
        from gfmd_desk.ui.outside import Bell, EndSignals  # start-up: after the first paint

        assert self._seat is not None
        self._signals = EndSignals(self)
        self._signals.came.connect(self.end)
        self._bell = Bell(self._seat, self)
        self._bell.rang.connect(self._on_bell_rang)
        self._heard().attend()
        self._heard().watch_for_the_end()

    @Slot()
    def end(self) -> None:
        """Save at once, and end if all is safe; else the window stays and says why."""
        if self.store is not None:
            self.store.flush()
        if not self._asked_to_close and self.window.close():  # Qt says that a window which is asked already has closed
            self._qt.exit(0)

    def may_close(self) -> bool:
        """Save what is unsaved and let everything end; False, with a reason on screen, if words would be lost."""
        if self._asked_to_close:
            return False  # asked again while it waits for the disk; the first question has the answer
        self._asked_to_close = True
        try:
            return self._is_safe_to_close()
        finally:
            self._asked_to_close = False

    def _is_safe_to_close(self) -> bool:
        if self.desk is None:
            if not self.window.capture.line.toPlainText():
                return True
            self.furnish()  # somebody typed in the first moment: only what stands can save it
            self._furnish_columns()
        assert self._closing is not None
        if not self._closing.is_safe():
            return False
        self._keep_settings()
        self._lock()
        return True

    def _lock(self) -> None:
        """The key is in the memory of this process no longer than the window."""
        from gfmd_desk.services.locked import lock

        lock(self.folder)

    def _keep_settings(self) -> None:
        if self.store is None or self.store.report is None or self.store.only_read or self.desk is None:
            return
        place = self.window.normalGeometry()
        self._remember(
            last_session=self.store.report.session.id,
            window=(place.x(), place.y(), place.width(), place.height()),
            show_inspector=self.desk.inspector_wanted,
        )

    def _remember(self, **what: Any) -> None:
        """Keep settings; where that cannot be, they hold until the window closes: a convenience must not hold it."""
        with suppress(OSError):
            self._keep(**what)

    def _keep(self, **what: Any) -> None:
        self._settings = self._settings._replace(**what)
        write_settings(self.folder, self._settings)

    def _read_first(self, *, newer: bool = False) -> "FirstRead | None":
        from gfmd_desk.services.first_read import read_first  # start-up: after the first paint

        return read_first(self.folder, self._settings.last_session or None, newer=newer)

    def _open_desk(self) -> "OpenDesk":
        from gfmd_desk.services.desk import Desk as OpenDesk  # start-up: brings SQLAlchemy, on the writer's thread
        from gfmd_desk.services.locked import is_locked

        if not self._keychain_asked and is_locked(self.folder):
            from gfmd_desk.services.seal import unlock_with_keychain  # start-up: brings cryptography

            self._keychain_asked = True
            unlock_with_keychain(self.folder)
        return OpenDesk.open(self.folder, program_files("forms"), self.resources)

    def _read_carrier(self, _desk: "OpenDesk") -> "Carrier | None":
        from gfmd_desk.storage.carried import carrier_of  # start-up: on the writer's thread, after the store is open

        return carrier_of(self.folder)

    @Slot(object)
    def _on_carrier_read(self, carrier: "Carrier | None") -> None:
        """Say once that the notes do not stay on this computer."""
        if carrier is None or self._settings.told_carried or self.desk is None:
            return
        if carrier == "network":
            words = self.tr("Your notes are on a network drive: {folder}. A lost connection can hold them up; keep them on this computer.")
        else:
            words = self.tr(
                "Your notes are in a folder that {service} copies to other computers: {folder}. "
                "What was said in a closed room should stay on this one."
            )
        service = carrier.value or self.tr("a service")
        self.desk.notice.say(words.format(service=service, folder=f"\u2068{self.folder}\u2069"))
        self._remember(told_carried=True)

    def _read_frameworks(self, _desk: "OpenDesk") -> "FrameworkShelf":
        from gfmd_desk.services.frameworks import FrameworkShelf  # start-up: on the writer's thread, after the store is open

        return FrameworkShelf(self.resources).read_files()

    @Slot(object)
    def _on_frameworks_read(self, shelf: "FrameworkShelf") -> None:
        assert self.desk is not None
        assert self.seal is not None
        self.desk.show_frameworks(shelf)
        self.seal.recommend(put_off=self._settings.seal_put_off)
        self._hear_of_sleep()
        self._ready = True

    def _hear_of_sleep(self) -> None:
        if sys.platform == "linux" and self._sleep is None:
            from gfmd_desk.ui.sleep import Sleep  # start-up: when all is on screen

            assert self.store is not None
            self._sleep = Sleep(self)
            self._sleep.comes.connect(self.store.flush)

    def _dressed(self) -> Theme:
        theme = theme_of(self._qt.palette())
        self._qt.setPalette(palette_of(theme))
        sheet = style_sheet(theme, self.resources)
        if sheet != self._qt.styleSheet():  # setting it polishes every widget there is, whether anything changed or not
            self._qt.setStyleSheet(sheet)
        return theme

    @Slot()
    def _on_window_painted(self) -> None:
        QTimer.singleShot(0, self, self.furnish)

    @Slot()
    def _on_saver_opened(self) -> None:
        """Where nothing could be read before, read now that the store is open; where there is nothing, say how to begin."""
        store, desk = self.store, self.desk
        assert store is not None
        assert desk is not None
        assert self.lock is not None
        desk.opened()
        self.lock.opened()
        first = self._read_first(newer=True) if store.report is None else None
        if first is not None:
            store.show_sessions(first.sessions)
        if first is not None and first.report is not None:
            store.show_report(first.report)
        elif store.report is None:
            desk.show_welcome()
        store.refresh()  # another process may have written between the first read and now
        if not self._settings.told_carried:
            store.ask(self._read_carrier, self._on_carrier_read)
        store.ask(self._read_frameworks, self._on_frameworks_read)

    @Slot(str)
    def _on_saver_refused(self, sentence: str) -> None:
        assert self.desk is not None
        assert self.lock is not None
        if self.lock.locked_at_start:
            self.lock.show_at_start()
        else:
            self.desk.refuse(sentence)

    @Slot()
    def _on_seal_put_off(self) -> None:
        self._remember(seal_put_off=True)

    @Slot(object)
    def _on_broke(self, error: Exception) -> None:
        sys.excepthook(type(error), error, error.__traceback__)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: "TracebackType | None") -> None:
        self._heard().note(kind, error, trace)

    def _heard(self) -> "Mishaps":
        from gfmd_desk.ui.mishaps import Mishaps  # start-up: after the first paint, or hopefully never

        if self._mishaps is None:
            self._mishaps = Mishaps(self.folder, self)
            self._mishaps.happened.connect(self._on_mishap_happened)
        return self._mishaps

    @Slot(str)
    def _on_mishap_happened(self, log: str) -> None:
        if self.store is not None:
            self.store.flush()
        if self.desk is not None:
            words = self.tr(
                "Something unexpected happened in the program; it goes on. Where it happened, without your words, is noted in {log}."
            )
            self.desk.notice.say(words.format(log=log or self.folder))

    @Slot()
    def _on_bell_rang(self) -> None:
        """A second start: it ends when it is answered. While this window closes it is not, and opens its own."""
        if self._seat is not None and not self._asked_to_close and self._seat.answer():
            self.window.come_to_the_front()

    def _on_qt_commit_data_request(self, manager: "QSessionManager") -> None:
        """The user logs off or the computer is shut down: it waits, as far as it can be asked to, until all is on the disk."""
        if self.store is None or self.store.finish(SECONDS_OF_A_LOG_OFF) or self.desk is None:
            return
        self.desk.notice.say(self.tr("The last words are not on the disk yet. {why}").format(why=self.store.save_problem))
        if manager.allowsInteraction():
            manager.cancel()

    @Slot(str)
    def _on_language_chosen(self, code: str) -> None:
        assert self.desk is not None
        try:
            self._keep(language=code)
        except OSError as error:
            self.desk.notice.say(self.tr("The choice of the language could not be kept: {why}.").format(why=error.strerror))
        else:
            self.desk.notice.say(self.desk.languages.notice(code))

    @Slot(str)
    def _on_owner_said(self, name: str) -> None:
        self._remember(owner=name)

    @Slot(str)
    def _on_tour_moved(self, step: str) -> None:
        self._remember(tour=step)

    @Slot()
    def _on_color_scheme_changed(self) -> None:
        self._qt.setPalette(self._qt.style().standardPalette())
        self.theme = self._dressed()
        if self.desk is not None:
            self.desk.set_theme(self.theme)


def run(arguments: list[str]) -> int:
    """Open the desk, or bring the one that is open to the front; returns the exit status of the program."""
    seat = Seat(data_folder(_data_option(arguments)))
    answer = Answer.WENT if seat.take() else seat.ring(SECONDS_FOR_AN_ANSWER)
    if answer is Answer.COMES:
        return 0
    qt = QApplication(["gfmd-desk", *STYLE])
    qt.setApplicationName("gfmd-desk")
    qt.setApplicationDisplayName("GFMD Desk")
    if answer is Answer.NONE:
        return _say_that_nobody_answers(qt, seat.folder)
    app = App(qt, seat.folder)
    app.catch_errors()
    app.hear_from_outside(seat)
    app.show()
    return qt.exec()


def _say_that_nobody_answers(qt: QApplication, folder: Path) -> int:
    from PySide6.QtWidgets import QMessageBox  # start-up: not of a window that opens

    owner = QObject()
    language = language_of_window(read_settings(folder).language, QLocale.system().uiLanguages())
    put_into_words(qt, language, program_files("resources") / "i18n", owner)
    words = QCoreApplication.translate(
        "App",
        "GFMD Desk is already open with these notes, and that window does not answer. Your words are safe as far as it says “saved”. "
        "Wait a moment and look for it; if it stays silent, end it and start again.",
    )
    QMessageBox.information(None, "GFMD Desk", words)
    return 0


def _data_option(arguments: list[str]) -> str | None:
    """The folder of ``--data DIR`` or ``--data=DIR``; argparse would cost start-up time."""
    for place, argument in enumerate(arguments):
        if argument == "--data" and place + 1 < len(arguments):
            return arguments[place + 1]
        if argument.startswith("--data="):
            return argument.removeprefix("--data=")
    return None
