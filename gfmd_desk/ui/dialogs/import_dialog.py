"""Shows what an import would bring in, before anything is stored."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from gfmd_desk.domain.draft import Draft
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.form import Form
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Event
from gfmd_desk.ui.dialogs.session_dialog import SessionDialog


class ImportPreview(QTabWidget):
    """Two pages: the entries where they would stand, and what was left out and why."""

    def __init__(self, draft: Draft, form: Form, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What would be imported"))
        self.entries = _page(self.tr("Entries that would be stored"), _entries_html(draft, form, language))
        self.left = _page(self.tr("What is left out, and why"), _left_html(draft))
        self.addTab(self.entries, self.tr("%n entry(s)", "", len(draft.entries)))
        self.addTab(self.left, self.tr("%n part(s) left out", "", len(draft.left)))


def import_dialog(
    draft: Draft, form: Form, events: Sequence[Event], window_language: Language, parent: QWidget | None = None
) -> SessionDialog:
    """The dialog of a new session with the preview of the draft beside it; the form is the one it was read with."""
    translate = QCoreApplication.translate
    dialog = SessionDialog([form], events, window_language=window_language, parent=parent)
    dialog.setWindowTitle(translate("ImportDialog", "Import a report"))
    dialog.name_the_act(translate("ImportDialog", "Import"))
    account = translate("ImportDialog", "Characters in the file: {source} · in entries: {imported} · left out: {left}")
    words = QLabel(account.format(source=draft.source_characters, imported=draft.imported_characters, left=draft.left_characters))
    words.setObjectName("hint")
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(True)
    beside = QVBoxLayout()
    beside.addWidget(ImportPreview(draft, form, window_language), 1)
    beside.addWidget(words)
    dialog.put_beside(beside)
    return dialog


def _page(name: str, html: str) -> QTextBrowser:
    page = QTextBrowser()
    page.setObjectName("paper")
    page.setAccessibleName(name)
    page.setOpenLinks(False)
    page.setHtml(html)
    return page


def _entries_html(draft: Draft, form: Form, language: Language) -> str:
    parts = []
    place: tuple[str | None, str] | None = None
    for entry in draft.entries:
        if place is None or entry.section != place[0]:
            section = form.section(entry.section) if entry.section else None
            inbox = QCoreApplication.translate("ImportDialog", "Inbox")
            title = f"{form.number_of(section.key)}. {section.title.in_language(language)}" if section else inbox
            parts.append(f"<h3>{escape(title)}</h3>")
        if entry.subheading and (entry.section, entry.subheading) != place:
            parts.append(f"<h4>{escape(entry.subheading)}</h4>")
        place = (entry.section, entry.subheading)
        words = escape(entry.text).replace("\n", "<br/>")
        parts.append(f"<ul><li>{words}</li></ul>" if entry.kind is Kind.POINT else f"<p>{words}</p>")
    return "".join(parts)


def _left_html(draft: Draft) -> str:
    rows = (f"<tr><td>{escape(part.text)}</td><td>{escape(part.why)}</td></tr>" for part in draft.left)
    return f"<table width='100%' cellpadding='4'>{''.join(rows)}</table>"
