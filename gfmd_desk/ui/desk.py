"""The furnished desk: builds what stands in the window and lets its parts hear each other.

It decides nothing: keys and menus lead to the page, the commands and the store.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QMessageBox

from gfmd_desk import __version__
from gfmd_desk.domain.attribution import Part
from gfmd_desk.domain.change import Change
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.report import SessionRow, progress
from gfmd_desk.domain.tour import TourStep
from gfmd_desk.paths import program_files
from gfmd_desk.ui.actions import MENUS_OF_THE_REPORT, OF_THE_REPORT, OF_THE_STORE, Do, fill_menus, make_actions
from gfmd_desk.ui.commands.abbreviations import AbbreviationCommands
from gfmd_desk.ui.commands.answers import AnswerCommands
from gfmd_desk.ui.commands.approvals import ApprovalCommands
from gfmd_desk.ui.commands.backups import BackupCommands
from gfmd_desk.ui.commands.capture import CaptureCommands
from gfmd_desk.ui.commands.carrying import CarryCommands
from gfmd_desk.ui.commands.clock import RunningSession
from gfmd_desk.ui.commands.consents import ConsentCommands
from gfmd_desk.ui.commands.diagnosis import DiagnosisCommands
from gfmd_desk.ui.commands.doubts import DoubtCommands
from gfmd_desk.ui.commands.forget import ForgetCommands
from gfmd_desk.ui.commands.guide import GuideCommands
from gfmd_desk.ui.commands.imports import ImportCommands
from gfmd_desk.ui.commands.languages import LanguageCommands
from gfmd_desk.ui.commands.moment import MomentCommands
from gfmd_desk.ui.commands.moving import MovingCommands
from gfmd_desk.ui.commands.name_review import NameReviewCommands
from gfmd_desk.ui.commands.names import NameCommands
from gfmd_desk.ui.commands.offers import OfferCommands
from gfmd_desk.ui.commands.places import PlaceCommands
from gfmd_desk.ui.commands.privacy import PrivacyCommands
from gfmd_desk.ui.commands.programme import ProgrammeCommands
from gfmd_desk.ui.commands.public_roles import PublicRoleCommands
from gfmd_desk.ui.commands.reports import ReportCommands, open_file
from gfmd_desk.ui.commands.roster import RosterCommands
from gfmd_desk.ui.commands.sealed_consents import SealedConsentCommands
from gfmd_desk.ui.commands.search import SearchCommands
from gfmd_desk.ui.commands.sessions import SessionCommands
from gfmd_desk.ui.commands.steps import StepCommands
from gfmd_desk.ui.commands.sweep import SweepCommands
from gfmd_desk.ui.commands.tags import TagCommands
from gfmd_desk.ui.commands.tour import TourCommands
from gfmd_desk.ui.commands.unsaved import UnsavedCommands
from gfmd_desk.ui.commands.verbs import VerbCommands
from gfmd_desk.ui.commands.versions import VersionCommands
from gfmd_desk.ui.commands.who import WhoCommands
from gfmd_desk.ui.commands.workbooks import WorkbookCommands
from gfmd_desk.ui.enter_presses import EnterPresses
from gfmd_desk.ui.main_window import MainWindow
from gfmd_desk.ui.margin import Margin
from gfmd_desk.ui.name_keeper import NameKeeper
from gfmd_desk.ui.pages.welcome_page import WelcomePage
from gfmd_desk.ui.room_keeper import RoomKeeper
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.theme import Theme
from gfmd_desk.ui.who_finder import WhoFinder
from gfmd_desk.ui.widgets.inspector import Inspector
from gfmd_desk.ui.widgets.many_lines import ManyLines
from gfmd_desk.ui.widgets.notice import Notice
from gfmd_desk.ui.widgets.one_strip import OneStrip
from gfmd_desk.ui.widgets.sidebar import Sidebar
from gfmd_desk.ui.widgets.status_strip import StatusStrip
from gfmd_desk.ui.words import kind_word
from gfmd_desk.ui.writing import Writing

if TYPE_CHECKING:
    from gfmd_desk.services.frameworks import FrameworkShelf

_ROOM_FOR_SIDEBAR, _ROOM_FOR_INSPECTOR = 46, 60
"""Widths of the window, in lines of text, below which a column steps aside for the page."""
_LEAST_FOR_INSPECTOR = 1000
"""Pixels: the columns begin with a width in pixels, and the page keeps half of the window whatever the size of the text."""


class Desk(QObject):
    """`broke` carries an exception that nobody expected, from work beside the window."""

    broke = Signal(object)

    def __init__(self, window: MainWindow, store: DeskStore, writing: Writing, theme: Theme, resources: Path) -> None:
        super().__init__(window)
        self.window = window
        self.store = store
        self.writing = writing
        self.page, self.keys = writing.page, writing.keys
        self.sidebar = Sidebar(theme)
        self.welcome = WelcomePage(window)
        self.rooms = RoomKeeper(store, self)
        self.margin = Margin(self.rooms, self)
        self.inspector = Inspector(self.rooms)
        self.notice = Notice()
        self.status = StatusStrip()
        self.sessions = SessionCommands(store, window)
        self.moving = MovingCommands(store, window)
        self.reports = ReportCommands(store, resources / "word", theme, window)
        self.workbooks = WorkbookCommands(store, self.reports, resources)
        self.approvals = ApprovalCommands(store, self.rooms, writing, theme, window)
        self.imports = ImportCommands(store, self.sessions, window)
        self.programme = ProgrammeCommands(store, self.sessions, window)
        self.clock = RunningSession(store, self.sessions, window)
        self.roster = RosterCommands(store, resources, window)
        self.roles = PublicRoleCommands(store, window)
        self.actions = make_actions(window)
        self._menus = fill_menus(window.menuBar(), self.actions)
        self.languages = LanguageCommands(self._menus["language"], window)
        self.places = PlaceCommands(store, writing, self._menus["lines_go_to"], self._menus["file_to"], window)
        self.prompt = self.places.prompt
        self.tags = TagCommands(store, writing, self.inspector.tags, window)
        self.offers = OfferCommands(store, writing, window)
        self.finder = WhoFinder(store, self.rooms, self)
        self.who = WhoCommands(store, writing, self.finder, self.inspector.attribution, window)
        self.capture = CaptureCommands(store, writing, self.finder, window)
        self.moment = MomentCommands(store, writing, self.actions, window)
        self.who.fill_menus(self._menus["how_many"], self._menus["ask_to_name"], self._menus["moment"])
        self.verbs = VerbCommands(store, writing, self._menus["verb"], theme, resources, window)
        self.consents = ConsentCommands(store, window)
        self.sweep = SweepCommands(store, writing, self.rooms, (self.who, self.tags, self.offers, self.approvals), window)
        self.page.use_margin(self.margin)
        self.names = NameKeeper(store, self.rooms, self)
        self.naming = NameCommands(store, writing, self.names, theme, window)
        self.name_review = NameReviewCommands(store, self.names, window)
        self.steps = StepCommands(store, writing, self.rooms, window)
        self.versions = VersionCommands(store, writing, window)
        self.privacy = PrivacyCommands(self.actions[Do.PRIVACY], window)
        self.abbreviations = AbbreviationCommands(store, writing, window)
        self.tour = TourCommands(store, window)
        self.guide = GuideCommands(program_files("docs/guide"), self._guide_page, self.actions[Do.GUIDE].shortcut(), window)
        self.diagnosis = DiagnosisCommands(store, window)
        self.unsaved = UnsavedCommands(store, self.keys, window)
        self.search = SearchCommands(store, writing, theme, window)
        self.sealed_consents = SealedConsentCommands(store, resources / "excel", window)
        self.forgetting = ForgetCommands(store, writing, self.sealed_consents, window)
        self.backups = BackupCommands(store, window)
        self._refusal = ""
        self._make_kind_menu()
        self.answers = AnswerCommands(store, writing, self.actions, self._menus["kind"], self._menus["how_many"], window)
        self.doubts = DoubtCommands(store, writing, window)
        self.carrying = CarryCommands(store, writing, self.sessions, self.clock, window)
        self.many_lines = ManyLines(self.keys, window.capture)
        self._strips = (self.prompt, self.tags.prompt, *self.who.prompts.values(), self.moment.prompt, self.carrying.prompt)
        OneStrip(self._strips, window)
        EnterPresses(window)
        window.furnish(self.sidebar, self.notice, self._strips, self.inspector)
        window.put_on_top(self.tour.strip)
        window.setStatusBar(self.status)
        self._listen_to_store()
        self._listen_to_parts()
        self._let_parts_speak()
        self._listen_to_actions()
        self._on_store_sessions_changed()
        self._on_store_report_opened()
        self._on_store_save_state_changed()
        self.rooms.refresh()

    def show_welcome(self) -> None:
        """Say how to begin; there is no session to note yet."""
        self.window.show_page(self.welcome)
        self.welcome.say_problem("")
        self.window.capture.hide()
        self.inspector.hide()
        self.sidebar.hide()
        self.welcome.new_session.setFocus()
        if self.has_homeless_words and not self.store.only_read:
            self.notice.say(self.tr("What you typed is kept: it goes into the session that you begin or open now."))

    @property
    def has_homeless_words(self) -> bool:
        """Whether something was typed that can only be saved when there is a session, or only elsewhere."""
        return bool(self.unsaved.words) and (self.store.report is None or bool(self.store.only_read))

    def stay(self, why: str) -> None:
        """Say why the window stays open over words that are nowhere, and offer to save them somewhere else."""
        if self.unsaved.words:
            self.notice.say(why, self.tr("Save as text …"), self.unsaved.save)
        else:
            self.notice.say(why)

    @property
    def inspector_wanted(self) -> bool:
        """Whether the user wants to see the inspector, also while there is nothing to inspect."""
        return self.actions[Do.INSPECTOR].isChecked()

    def refuse(self, sentence: str) -> None:
        """Say that the store cannot be opened; lines can still be typed and are kept in the window."""
        self._refusal = sentence
        if self.store.report is None:
            self.show_welcome()
            self.welcome.say_problem(sentence, restorable=self.backups.to_restore)
        elif self.backups.to_restore:
            self.notice.say(sentence, self.tr("Backups …"), self.backups.open)
        else:
            self.notice.say(sentence)

    def opened(self) -> None:
        """Take back what `refuse` said."""
        self.backups.opened()
        self.forgetting.opened()
        self.welcome.say_problem("")
        if self.notice.words == self._refusal:
            self.notice.hide()

    def show_frameworks(self, shelf: "FrameworkShelf") -> None:
        """Show titles, suggestions and drafts; they come when all else stands."""
        self.tags.use(shelf)
        self.offers.use(shelf)
        self.capture.use(shelf)
        self.search.use(shelf)

    def set_theme(self, theme: Theme) -> None:
        self.sidebar.set_theme(theme)
        self.page.view.set_theme(theme)
        self.verbs.highlighter.set_theme(theme)
        self.reports.theme = theme
        self.approvals.set_theme(theme)
        self.naming.set_theme(theme)
        self.search.theme = theme

    def _listen_to_store(self) -> None:
        store = self.store
        store.sessions_changed.connect(self._on_store_sessions_changed)
        store.report_opened.connect(self._on_store_report_opened)
        store.changed.connect(self._on_store_changed)
        store.save_state_changed.connect(self._on_store_save_state_changed)
        store.refused.connect(self._say)
        store.lost_their_report.connect(self._on_store_lost_their_report)
        store.both_kept.connect(self._on_store_both_kept)
        store.reserve_used.connect(self._on_store_reserve_used)
        store.only_reads.connect(self._on_store_only_reads)

    def _listen_to_parts(self) -> None:
        self.forgetting.forgotten.connect(self.abbreviations.refresh)
        self.forgetting.begun.connect(self._on_forgetting_begun)
        self.window.resized.connect(self._fit_columns)
        self.page.entry_chosen.connect(self._on_page_entry_chosen)
        self.rooms.changed.connect(self._on_rooms_changed)
        self.page.header.preview.clicked.connect(self.reports.preview)
        self.page.header.export.clicked.connect(self.reports.export)
        self.sidebar.session_chosen.connect(self.sessions.open)
        self.sidebar.session_chosen.connect(self.writing.to_capture_line)
        self.sidebar.new_session.clicked.connect(self.sessions.begin)
        self.sidebar.approvals.clicked.connect(self.approvals.open)
        self.sidebar.search.clicked.connect(self.search.open)
        self.sidebar.show_search_key(self.actions[Do.SEARCH].shortcut())
        self.search.going.connect(self._leave_other_page)
        self.approvals.waiting_changed.connect(self.sidebar.show_waiting)
        self.approvals.shown.connect(self._on_approvals_shown)
        self.approvals.left.connect(self._on_approvals_left)
        self.welcome.new_session.clicked.connect(self.sessions.begin)
        self.welcome.practice.clicked.connect(self.sessions.practise)
        self.welcome.import_report.clicked.connect(self.imports.ask_file)
        self.welcome.import_programme.clicked.connect(self.programme.open)
        self.inspector.section_chosen.connect(self._on_inspector_section_chosen)
        self.inspector.subheading_chosen.connect(self.page.begin_subheading)
        self.inspector.kind_chosen.connect(self.page.set_kind)
        self.reports.exported.connect(self._on_reports_exported)
        self.reports.finished.connect(self.writing.to_capture_line)
        self.reports.stopped.connect(self._on_reports_stopped)
        self.imports.imported.connect(self.name_review.open_after_import)
        self.roster.changed.connect(self.roles.refresh)
        self.roles.line_changed.connect(self.page.header.show_roles)
        self.moment.held.connect(self._say)
        self.inspector.contest.taken_back.connect(self.answers.contest_nothing)
        self.many_lines.entered.connect(self.store.add_lines)
        self.sweep.keeper.changed.connect(self._on_sweep_changed)
        self.status.complete.clicked.connect(self.sweep.open)
        self.consents.changed.connect(self.rooms.refresh)
        self.inspector.told.answer_wanted.connect(self.approvals.open_for)
        self.roster.changed.connect(self.rooms.refresh)
        self.clock.offered.connect(self._on_clock_offered)
        self.status.offer.clicked.connect(self.clock.open)
        self.sessions.broken_forms.connect(self._on_sessions_broken_forms)
        self.privacy.changed.connect(self._on_privacy_changed)
        self.backups.restored.connect(self.rooms.refresh)
        self.welcome.restore.clicked.connect(self.backups.open)
        self.tour.practice_wanted.connect(self.sessions.practise)
        self.approvals.waiting_changed.connect(self.tour.watch_waiting)
        self.reports.exported.connect(self.tour.end)
        self.page.header.preview.clicked.connect(lambda: self.tour.happened(TourStep.PREVIEW))

    def _let_parts_speak(self) -> None:
        """What was done is said at the bottom; what needs the user, or was long in coming, above the page."""
        for teller in (
            *(self.capture, self.many_lines, self.moment, self.who, self.tags, self.offers, self.answers, self.doubts, self.carrying),
            *(self.steps, self.versions, self.naming, self.sweep, self.approvals, self.search, self.clock, self.abbreviations),
        ):
            teller.told.connect(self.status.say)
        for reporter in (self.roster, self.moving, self.programme, self.privacy, self.unsaved, self.backups):
            reporter.told.connect(self._say)
        for refusing in (
            *(self.versions, self.naming, self.name_review, self.approvals, self.roster, self.reports, self.imports, self.abbreviations),
            *(self.forgetting, self.sealed_consents, self.backups),
        ):
            refusing.refused.connect(self._say)
        self.unsaved.refused.connect(self.stay)
        for working in (
            *(self.names, self.offers.reading, self.approvals, self.roster, self.reports, self.imports, self.programme),
            *(self.forgetting, self.sealed_consents, self.backups),
        ):
            working.broke.connect(self.broke)

    def _listen_to_actions(self) -> None:
        page, sessions = self.page, self.sessions
        for do, act in {
            Do.NEW_SESSION: sessions.begin,
            Do.IMPORT_REPORT: self.imports.ask_file,
            Do.IMPORT_PROGRAMME: self.programme.open,
            Do.PRACTICE: sessions.practise,
            Do.PREVIEW: self.reports.preview,
            Do.EXPORT_WORD: self.reports.export,
            Do.EXPORT_SECRETARIAT: self.reports.export_for_secretariat,
            Do.EXPORT_EXCEL: self.workbooks.export_session,
            Do.EXPORT_EVENT: self.workbooks.export_event,
            Do.QUIT: self.window.close,
            Do.DELETE: page.delete,
            Do.SESSION_DETAILS: sessions.change_details,
            Do.OTHER_FORM: self.moving.open,
            Do.PUBLIC_ROLES: self.roles.open,
            Do.ROSTER: self.roster.open,
            Do.PREVIOUS_SESSION: lambda: sessions.step(-1),
            Do.NEXT_SESSION: lambda: sessions.step(1),
            Do.RUNNING_SESSION: self.clock.open,
            Do.EDIT: page.edit,
            Do.MOVE_UP: lambda: page.move_entry(-1),
            Do.MOVE_DOWN: lambda: page.move_entry(1),
            Do.SUBHEADING: self.places.ask_subheading,
            Do.TAG: self.tags.ask,
            Do.TAKE_OVER: self.offers.take_over,
            Do.SAID_BY: lambda: self.who.ask(Part.SPEAKER),
            Do.WHOSE_PRACTICE: lambda: self.who.ask(Part.OWNER),
            Do.ROOM_CONSENT: self.consents.open,
            Do.CAPTURE_LINE: self._to_capture_line,
            Do.REPORT: self._to_report,
            Do.APPROVALS: self.approvals.open,
            Do.KEYBOARD: self._show_keyboard,
            Do.ABOUT: self._show_about,
        }.items():
            self.actions[do].triggered.connect(act)
        for commands in (
            *(self.naming, self.name_review, self.capture, self.moment, self.answers, self.doubts, self.carrying),
            *(self.sweep, self.steps, self.versions, self.abbreviations, self.tour, self.guide, self.search),
            *(self.forgetting, self.sealed_consents, self.backups, self.diagnosis),
        ):
            for do, act in commands.acts.items():
                self.actions[do].triggered.connect(act)
        for do, step in ((Do.PREVIEW, TourStep.PREVIEW), (Do.SWEEP, TourStep.SWEEP)):
            self.actions[do].triggered.connect(lambda _checked=False, step=step: self.tour.happened(step))
        self.actions[Do.INSPECTOR].setChecked(True)
        self.actions[Do.INSPECTOR].toggled.connect(self._on_inspector_action_toggled)

    def _make_kind_menu(self) -> None:
        for kind in Kind:
            action = self._menu("kind").addAction(kind_word(kind))
            action.triggered.connect(lambda _checked=False, kind=kind: self.page.set_kind(kind))

    def _menu(self, name: str) -> QMenu:
        return self._menus[name]

    @Slot(str)
    def _say(self, sentence: str) -> None:
        self.notice.say(sentence)

    @Slot()
    def _on_store_sessions_changed(self) -> None:
        report = self.store.report
        self.sidebar.show_sessions(self.store.sessions, report.id if report else "")

    @Slot()
    def _on_store_report_opened(self) -> None:
        report = self.store.report
        if report is None:
            return
        self._show_report_page()
        self.window.setWindowTitle(f"{report.session.code} – GFMD Desk")
        self.sidebar.mark(report.id)
        self.status.show_counts(report)
        self.status.say("")
        if self.store.only_read:
            self._say(self.store.only_read)
        else:
            self.notice.hide()
        self.places.show_sections(report)
        self.places.show_place()
        self.roles.refresh()
        self.writing.to_capture_line()

    def _show_report_page(self) -> None:
        self.window.show_page(self.page)
        self.window.capture.setVisible(not self.store.only_read or bool(self.keys.text()))
        self._allow_editing(allowed=True)
        self._fit_columns()

    def _allow_editing(self, *, allowed: bool) -> None:
        """Keys that change the entry in hand rest while the report is not on screen."""
        for do in OF_THE_REPORT:
            self.actions[do].setEnabled(allowed and not self.store.only_read)
        for name in MENUS_OF_THE_REPORT:
            self._menu(name).menuAction().setEnabled(allowed and not self.store.only_read)
        self.sidebar.approvals.setChecked(not allowed)

    def _to_capture_line(self) -> None:
        self._leave_other_page()
        self.writing.to_capture_line()

    def _to_report(self) -> None:
        self._leave_other_page()
        self.page.enter_from_below()

    @Slot()
    def _leave_other_page(self) -> None:
        if self.approvals.on_screen:
            self.approvals.leave()

    @Slot()
    def _on_approvals_shown(self) -> None:
        self.window.capture.hide()
        for strip in self._strips:
            strip.hide()
        self._allow_editing(allowed=False)
        self._fit_columns()

    @Slot()
    def _on_approvals_left(self) -> None:
        self._show_report_page()
        self.writing.to_capture_line()

    @Slot(object)
    def _on_store_changed(self, _change: Change | None) -> None:
        report = self.store.report
        if report is not None:
            self.status.show_counts(report)
            self.sidebar.update_session(progress(report))

    @Slot()
    def _on_store_save_state_changed(self) -> None:
        self.status.show_save_state(self.store.save_state, self.store.save_problem)

    @Slot(object)
    def _on_clock_offered(self, row: SessionRow | None) -> None:
        self.status.offer_session(row.session if row else None, self.actions[Do.RUNNING_SESSION].shortcut())

    @Slot()
    def _on_store_lost_their_report(self) -> None:
        self.stay(self.tr("A session that you typed into is not in your notes any more. What you typed is kept here: save it as text."))

    @Slot(int)
    def _on_store_both_kept(self, count: int) -> None:
        self._say(self.tr("%n line(s) had been changed elsewhere at the same time: the other wording is in the inbox.", "", count))

    @Slot()
    def _on_store_reserve_used(self) -> None:
        self._say(self.tr("The disk is full. There is a last reserve for your words; please make room on the disk now."))

    @Slot()
    def _on_store_only_reads(self) -> None:
        """Say so, and let rest what writes; a line that was left is still shown."""
        self.keys.line.setReadOnly(True)
        for do in OF_THE_STORE:
            self.actions[do].setEnabled(False)
        for widget in (self.sidebar.new_session, self.welcome, self.inspector):
            widget.setEnabled(False)
        if self.store.report is not None:
            self._show_report_page()
            self.writing.to_capture_line()
        self._on_store_save_state_changed()
        self._say(self.store.only_read)

    @Slot()
    def _fit_columns(self) -> None:
        """Show the columns beside the page where the window has room for them; on the welcome page they are hidden."""
        if self.store.report is not None:
            lines = self.window.width() / self.window.fontMetrics().height()
            self.sidebar.setVisible(lines >= _ROOM_FOR_SIDEBAR)
            room = lines >= _ROOM_FOR_INSPECTOR and self.window.width() >= _LEAST_FOR_INSPECTOR
            self.inspector.setVisible(self.inspector_wanted and room and not self.approvals.on_screen)

    @Slot()
    def _on_sweep_changed(self) -> None:
        self.status.show_complete(self.sweep.keeper.sweep, self.actions[Do.SWEEP].shortcut())

    @Slot(object)
    def _on_page_entry_chosen(self, entry: Entry | None) -> None:
        self.inspector.show_entry(self.store.report, entry)

    @Slot()
    def _on_rooms_changed(self) -> None:
        self.inspector.show_entry(self.store.report, self.page.current_entry())

    @Slot()
    def _on_inspector_action_toggled(self) -> None:
        self._fit_columns()

    @Slot(str)
    def _on_inspector_section_chosen(self, key: str) -> None:
        self.page.file(Place(key or None))

    @Slot(str, str)
    def _on_reports_exported(self, path: str, unprinted: str) -> None:
        words = self.tr("The file is written: {path}").format(path=f"\u2068{path}\u2069")
        self.notice.say(f"{words}\n{unprinted}".strip(), self.tr("Open"), lambda: open_file(path))
        self.writing.to_capture_line()

    @Slot(str)
    def _on_reports_stopped(self, sentence: str) -> None:
        """The guard has found a name: Show goes to the places, one after the other."""
        self.notice.say(sentence, self.tr("Show"), self.naming.go_to_next)

    @Slot(list)
    def _on_sessions_broken_forms(self, sentences: list[str]) -> None:
        self._say(" ".join(sentences))

    @Slot(str)
    def _on_forgetting_begun(self, event: str) -> None:
        words = self.tr("Destroying the identities of {event} was begun and is not done: what is left of them can still be found.")
        self.notice.say(words.format(event=f"\u2068{event}\u2069"), self.tr("Finish …"), self.forgetting.finish)

    def _show_keyboard(self) -> None:
        from gfmd_desk.ui.dialogs.keyboard_dialog import KeyboardDialog  # start-up: dialogs come when asked for

        KeyboardDialog(self.window.menuBar(), self.window.actions(), self.window).open()

    def _guide_page(self) -> str:
        """The page of the guide that tells of what stands in the window."""
        if self.store.report is None:
            return "index"
        if self.approvals.on_screen:
            return "approvals"
        return "during" if self.keys.line.hasFocus() else "after"

    @Slot(bool)
    def _on_privacy_changed(self, hidden: bool) -> None:  # noqa: FBT001  # the slot of a signal
        """Say it, and forget what was said of somebody before."""
        self.status.show_privacy(self.actions[Do.PRIVACY].shortcut(), hidden=hidden)
        self.status.say("")
        self.inspector.show_entry(self.store.report, self.page.current_entry())

    def _show_about(self) -> None:
        words = self.tr(
            "GFMD Desk {version}\n\nSession reports taken live, offline, under the Chatham House Rule. "
            "The program opens no connection; your notes stay on this computer."
        )
        about = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("About GFMD Desk"), words.format(version=__version__), parent=self.window)
        about.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about.open()
