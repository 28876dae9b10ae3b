"""What the hands can do about a name inside a sentence: replace it, say whom it meant, or decide that it may stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from shiboken6 import isValid

from gfmd_desk.domain.attribution import Part, Scope
from gfmd_desk.domain.change import Act, Change
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.line_marks import open_mark
from gfmd_desk.domain.ruling import Verdict
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.main_window import MainWindow
from gfmd_desk.ui.name_keeper import NameKeeper
from gfmd_desk.ui.name_marks import FieldMarks
from gfmd_desk.ui.name_words import current, name_words
from gfmd_desk.ui.plain_text import from_utf16, plain_text, utf16
from gfmd_desk.ui.privacy import identity, privacy, spoken
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.theme import Theme
from gfmd_desk.ui.widgets.names_line import NamesLine
from gfmd_desk.ui.words import set_apart
from gfmd_desk.ui.writing import Writing

if TYPE_CHECKING:
    from gfmd_desk.domain.protected_names import Sighting
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.services.name_watch import Hit


@dataclass(frozen=True, slots=True)
class _Place:
    """Where names are dealt with: an open field, or the entry chosen on the page. `entry` is None in the capture line."""

    text: str
    caret: int
    entry: Entry | None
    field: QPlainTextEdit | None


@dataclass(frozen=True, slots=True)
class _Replaced:
    """A name that was replaced, and can be recorded; in the capture line it has no entry yet."""

    name: Sighting
    entry_id: str
    said_in_words: bool


class NameCommands(QObject):
    """`told` carries what was done, `refused` a sentence. Nothing here asks a question or takes the focus."""

    told = Signal(str)
    refused = Signal(str)

    def __init__(self, store: DeskStore, writing: Writing, names: NameKeeper, theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self._store = store
        self._writing = writing
        self._names = names
        self._theme = theme
        self._line, self._editor = writing.keys.line, writing.page.view.editor
        self._line_marks, self._editor_marks = FieldMarks(self._line), FieldMarks(self._editor)
        self.said = NamesLine(window.capture)
        self._replaced: _Replaced | None = None
        self._looked: tuple[QPlainTextEdit | None, tuple[Sighting, ...], Sighting | None, str] | None = None
        self._for_next_line: list[Callable[[Entry], None]] = []
        self._ruled_in_line: set[str] = set()
        self._line_was_empty = True
        self._seen = self._revisions()
        writing.page.view.use_names(names)
        for field in (self._line, self._editor):
            field.textChanged.connect(self._on_field_text_changed)
            field.cursorPositionChanged.connect(self._on_field_cursor_position_changed)
        writing.page.entry_chosen.connect(self.look)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_app_focus_changed)
        names.changed.connect(self._on_names_changed)
        privacy().changed.connect(self._on_privacy_changed)
        store.changed.connect(self._on_store_changed)

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does."""
        return {
            Do.REPLACE_NAME: self.replace_name,
            Do.NAMED_SPEAKER: lambda: self.record(Part.SPEAKER),
            Do.NAMED_OWNER: lambda: self.record(Part.OWNER),
            Do.SPOKEN_ABOUT: lambda: self.rule(Verdict.SPOKEN_ABOUT, everywhere=False),
            Do.SPOKEN_ABOUT_EVERYWHERE: lambda: self.rule(Verdict.SPOKEN_ABOUT, everywhere=True),
            Do.NOT_A_NAME: lambda: self.rule(Verdict.NOT_A_NAME, everywhere=False),
            Do.NOT_A_NAME_EVERYWHERE: lambda: self.rule(Verdict.NOT_A_NAME, everywhere=True),
            Do.NEXT_NAME: self.go_to_next,
        }

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._mark_fields()

    @Slot()
    def look(self) -> None:
        """Say in the quiet line whom the words name where the caret is."""
        here = self._here()
        names = self._unreleased(here) if here else ()
        name = current(names, here.caret) if here else None
        looked = (here.field if here else None, names, name, "" if name else self._offer(here))
        if looked == self._looked:
            return
        self._looked, description = looked, ""
        if name is None:
            self.said.say(looked[-1])
        else:
            description = name_words(name)
            if len(names) > 1:
                number = self.tr("{number} of {all}").format(number=names.index(name) + 1, all=len(names))
                description = f"{description} ({number})"
            keys = self.tr("Ctrl+G replaces it · Ctrl+U: only spoken about here, Ctrl+Shift+U: in the whole event")
            self.said.say(f"{description} · {keys}", worse=name.near_verb)
        if here is not None and here.field is not None:
            here.field.setAccessibleDescription(spoken(description))

    def replace_name(self) -> None:
        """Put a phrase in the place of the name at hand; whom it meant is offered to be recorded, and never guessed."""
        here, writer = self._here(), self._names.writer
        name = self._name(here)
        if here is None or name is None or writer is None:
            self.told.emit(self.tr("There is no name here."))
            return
        stand = writer.stand_in(here.text, name)
        self._replaced = _Replaced(name, here.entry.id if here.entry else "", not stand.chip)
        if here.field is not None:
            cursor = QTextCursor(here.field.document())
            cursor.setPosition(utf16(here.text[: stand.start]))
            cursor.setPosition(utf16(here.text[: stand.end]), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(stand.words)
        elif here.entry is not None:
            from gfmd_desk.domain.stand_in import reworded  # start-up: comes with the first name

            self._store.do(reworded(here.entry, stand, writer.participants(name)))
        self.look()

    def record(self, part: Part) -> None:
        """Record whom the replaced name meant as speaker or owner of the entry; only while its entry is at hand, as the line offers it."""
        replaced = self._replaced
        if replaced is None or not self._offer(self._here()):
            self.told.emit(self.tr("First replace a name: whom it meant can then be recorded."))
        elif replaced.entry_id:
            self._record(replaced, part, replaced.entry_id)
        else:
            self._for_next_line.append(lambda entry: self._record(replaced, part, entry.id))
            self.told.emit(self.tr("{name} is recorded when the line is entered.").format(name=set_apart(identity(replaced.name.label))))
        self._replaced = None
        self.look()

    def rule(self, verdict: Verdict, *, everywhere: bool) -> None:
        """Decide that the name at hand may stand: in this entry, or in the whole event."""
        here, report = self._here(), self._store.report
        name = self._name(here)
        if here is None or name is None or report is None:
            self.told.emit(self.tr("There is no name here."))
            return
        words = here.text[name.start : name.end]
        if everywhere:
            self._rule(report.event.id, words, verdict, None)
        elif here.entry is not None:
            self._rule(report.event.id, words, verdict, here.entry.id)
        else:
            self._ruled_in_line.add(phrase(words))
            self._for_next_line.append(lambda entry: self._rule(report.event.id, words, verdict, entry.id))
            self._on_names_changed()

    @Slot()
    def go_to_next(self) -> None:
        """Go to the next name of somebody who was not released, as a file of this report would be stopped by it."""
        report = self._store.report
        if report is None:
            return
        report_id, kept = report.id, self._names.finder

        def job(desk: Desk) -> tuple[Hit, ...]:
            return desk.name_hits(report_id, (Scope.REPORT,), kept)

        self._store.ask(job, self._go_to, self.refused.emit)

    def _go_to(self, hits: tuple[Hit, ...]) -> None:
        hits = tuple(hit for hit in hits if hit.entry.section is not None)
        if not hits:
            self.told.emit(self.tr("No sentence of this report names anybody who was not released."))
            return
        here = self._here()
        at = (here.entry.id, here.caret) if here and here.entry and here.field else ("", -1)
        entries = [hit.entry.id for hit in hits]
        after = next((n for n, hit in enumerate(hits) if hit.entry.id == at[0] and hit.name.start > at[1]), None)
        if after is None and at[0] in entries:
            after = (len(entries) - entries[::-1].index(at[0])) % len(hits)
        hit = hits[after or 0]
        view = self._writing.page.view
        self._writing.page.leave()
        view.show_entry(hit.entry.id)
        view.edit_entry(hit.entry.id, hit.name.start)
        self.look()

    def _record(self, replaced: _Replaced, part: Part, entry_id: str) -> None:
        """Look up whom the name meant, a State or an organisation gets its line in the roster; then the entry is about it."""
        report = self._store.report
        if report is None:
            return
        event_id, name, report_id = report.event.id, replaced.name, report.id

        def job(desk: Desk) -> str:
            return desk.named(event_id, name).id

        def put(participant_id: str) -> None:
            from gfmd_desk.domain.stand_in import recorded  # start-up: comes with the first name

            entry = self._store.entry(entry_id)
            if entry is None or self._store.report is None or self._store.report.id != report_id:
                return
            self._store.do(recorded(entry, part, participant_id, said_in_words=replaced.said_in_words))
            words = self.tr("{name} is recorded as speaker.") if part is Part.SPEAKER else self.tr("{name} is recorded as owner.")
            self.told.emit(words.format(name=set_apart(identity(name.label))))

        self._store.ask(job, put, self.refused.emit)

    def _rule(self, event_id: str, words: str, verdict: Verdict, entry_id: str | None) -> None:
        def tell(_: object) -> None:
            self._names.refresh()
            where = self.tr("“{name}” may stand in this entry.") if entry_id else self.tr("“{name}” may stand in the whole event.")
            back = self.tr("Session > Decisions about names takes it back.")
            self.told.emit(f"{where.format(name=words)} {back}")

        self._store.ask(lambda desk: desk.rule(event_id, [words], verdict, entry_id), tell, self.refused.emit)

    def _here(self) -> _Place | None:
        """The open editor, the capture line, or the entry that is chosen on the page."""
        view = self._writing.page.view
        if view.edited and not self._line.hasFocus():
            text = plain_text(self._editor.document())
            return _Place(text, self._editor.caret(), self._store.entry(view.edited), self._editor)
        entry = self._writing.page.current_entry()
        if entry is not None and view.hasFocus():
            return _Place(entry.text, 0, entry, None)
        if self._store.report is None:
            return None
        text = plain_text(self._line.document())
        return _Place(text, _caret(self._line, text), None, self._line)

    def _unreleased(self, here: _Place) -> tuple[Sighting, ...]:
        names = self._names.unreleased(here.text, here.entry)
        mark = open_mark(here.text, here.caret) if here.entry is None else None
        if mark is not None and mark.sure and " " not in mark.typed:  # it asks for somebody; it becomes words when it is not picked
            names = tuple(one for one in names if one.end <= mark.start or one.start >= mark.end)
        if here.entry is None and self._ruled_in_line:
            return tuple(one for one in names if phrase(here.text[one.start : one.end]) not in self._ruled_in_line)
        return names

    def _name(self, here: _Place | None) -> Sighting | None:
        return current(self._unreleased(here), here.caret) if here else None

    def _offer(self, here: _Place | None) -> str:
        """What can be recorded of the name that was replaced last, while its entry is at hand."""
        replaced = self._replaced
        just_entered = here is not None and here.entry is None and not here.text
        if replaced is None or here is None or not (just_entered or (here.entry.id if here.entry else "") == replaced.entry_id):
            return ""
        words = self.tr("{name} is replaced · Ctrl+Shift+G records it as speaker, Ctrl+Shift+O as owner; else nobody is recorded")
        return words.format(name=set_apart(identity(replaced.name.label)))

    def _mark_fields(self) -> None:
        view = self._writing.page.view
        text = plain_text(self._line.document())
        self._line_marks.show(text, self._unreleased(_Place(text, _caret(self._line, text), None, self._line)), self._theme)
        if view.edited:
            text = plain_text(self._editor.document())
            self._editor_marks.show(text, self._names.unreleased(text, self._store.entry(view.edited)), self._theme)

    @Slot()
    def _on_field_text_changed(self) -> None:
        empty = self._line.document().isEmpty()
        if self._line_was_empty and not empty:  # a new line: what was decided in one that was thrown away goes with it
            self._for_next_line.clear()
            self._ruled_in_line.clear()
        self._line_was_empty = empty
        self._mark_fields()
        self.look()
        self._seen = self._revisions()

    @Slot()
    def _on_field_cursor_position_changed(self) -> None:
        """The caret also moves with each letter, before it is said that the text is another; then it is looked at once."""
        if self._seen == self._revisions():
            self.look()

    def _revisions(self) -> tuple[int, int]:
        return self._line.document().revision(), self._editor.document().revision()

    @Slot()
    def _on_app_focus_changed(self) -> None:
        """Keys have gone to another place, whose names are at hand now; on closing the places go first."""
        if isValid(self._line) and isValid(self._editor) and isValid(self._writing.page.view):
            self.look()

    @Slot()
    def _on_privacy_changed(self) -> None:
        self._looked = None
        self._writing.page.view.viewport().update()
        self.look()

    @Slot()
    def _on_names_changed(self) -> None:
        self._mark_fields()
        self.look()

    @Slot(object)
    def _on_store_changed(self, change: Change | None) -> None:
        """What was decided while the line was written holds for the entry that it became."""
        if change is None or change.act is not Act.ADD or (not self._for_next_line and self._replaced is None):
            return
        entry = change.rows[-1].after
        if entry is None:
            return
        waiting, self._for_next_line = self._for_next_line, []
        self._ruled_in_line.clear()
        if self._replaced is not None and not self._replaced.entry_id:
            self._replaced = replace(self._replaced, entry_id=entry.id)
        for act in waiting:
            act(entry)


def _caret(field: QPlainTextEdit, text: str) -> int:
    """The caret's place in Python's count of characters."""
    return from_utf16(text, field.textCursor().position())
