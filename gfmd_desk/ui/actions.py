"""Every action of the window with its words and its key, in one place."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


class Do(Enum):
    NEW_SESSION = auto()
    IMPORT_REPORT = auto()
    IMPORT_PROGRAMME = auto()
    PREVIEW = auto()
    EXPORT_WORD = auto()
    EXPORT_EXCEL = auto()
    EXPORT_EVENT = auto()
    EXPORT_SECRETARIAT = auto()
    OPEN_CONSENTS = auto()
    BACKUPS = auto()
    QUIT = auto()
    UNDO = auto()
    REDO = auto()
    DELETE = auto()
    ENTRY_VERSIONS = auto()
    REPORT_VERSIONS = auto()
    BIN = auto()
    SESSION_DETAILS = auto()
    OTHER_FORM = auto()
    PUBLIC_ROLES = auto()
    ROSTER = auto()
    ROOM_CONSENT = auto()
    FORGET = auto()
    PREVIOUS_SESSION = auto()
    NEXT_SESSION = auto()
    RUNNING_SESSION = auto()
    CARRY_LINES = auto()
    PRACTICE = auto()
    EDIT = auto()
    MOVE_UP = auto()
    MOVE_DOWN = auto()
    SUBHEADING = auto()
    TAG = auto()
    CHOOSE_KIND = auto()
    REMARK = auto()
    TRUST = auto()
    SAID_AGAIN = auto()
    CONTESTS = auto()
    TAKE_OVER = auto()
    SAID_BY = auto()
    WHOSE_PRACTICE = auto()
    LAST_SPEAKER = auto()
    OFF_THE_RECORD_NOW = auto()
    CHOOSE_VOICE = auto()
    OFF_THE_RECORD = auto()
    LAST_LINES_OFF_THE_RECORD = auto()
    REPLACE_NAME = auto()
    NAMED_SPEAKER = auto()
    NAMED_OWNER = auto()
    SPOKEN_ABOUT = auto()
    SPOKEN_ABOUT_EVERYWHERE = auto()
    NOT_A_NAME = auto()
    NOT_A_NAME_EVERYWHERE = auto()
    NEXT_NAME = auto()
    RULINGS = auto()
    NAMES_IN_REPORT = auto()
    CAPTURE_LINE = auto()
    REPORT = auto()
    INSPECTOR = auto()
    APPROVALS = auto()
    SWEEP = auto()
    PRIVACY = auto()
    SEAL = auto()
    LOCK = auto()
    ABBREVIATIONS = auto()
    GUIDE = auto()
    TOUR = auto()
    SEARCH = auto()
    KEYBOARD = auto()
    DIAGNOSIS = auto()
    ABOUT = auto()


OF_THE_REPORT = (
    *(Do.ENTRY_VERSIONS, Do.REPORT_VERSIONS, Do.BIN),
    *(Do.UNDO, Do.REDO, Do.DELETE, Do.EDIT, Do.MOVE_UP, Do.MOVE_DOWN, Do.SUBHEADING),
    *(Do.TAG, Do.TAKE_OVER, Do.SAID_BY, Do.WHOSE_PRACTICE, Do.LAST_SPEAKER),
    *(Do.OFF_THE_RECORD_NOW, Do.OFF_THE_RECORD, Do.LAST_LINES_OFF_THE_RECORD),
    *(Do.CHOOSE_KIND, Do.REMARK, Do.TRUST, Do.SAID_AGAIN, Do.CONTESTS, Do.CHOOSE_VOICE, Do.CARRY_LINES),
    *(Do.REPLACE_NAME, Do.NAMED_SPEAKER, Do.NAMED_OWNER, Do.SPOKEN_ABOUT, Do.SPOKEN_ABOUT_EVERYWHERE),
    *(Do.NOT_A_NAME, Do.NOT_A_NAME_EVERYWHERE, Do.NEXT_NAME),
)
"""What changes entries, and rests while the report is not on screen; so do these menus."""

OF_THE_STORE = (
    *(Do.NEW_SESSION, Do.IMPORT_REPORT, Do.IMPORT_PROGRAMME, Do.PRACTICE, Do.SESSION_DETAILS, Do.OTHER_FORM),
    *(Do.PUBLIC_ROLES, Do.ROOM_CONSENT, Do.FORGET),
)
"""What else writes, and rests where the store can only be read."""

MENUS_OF_THE_REPORT = ("lines_go_to", "file_to", "kind", "how_many", "ask_to_name", "moment", "verb")

_EXPORTS = (Do.PREVIEW, Do.EXPORT_WORD, Do.EXPORT_EXCEL, Do.EXPORT_EVENT, Do.EXPORT_SECRETARIAT)


class _Words(NamedTuple):
    text: str
    key: QKeySequence | QKeySequence.StandardKey | str = ""


def make_actions(parent: QWidget) -> dict[Do, QAction]:
    """Make all actions, belonging to `parent`, whose keys work anywhere in its window."""
    actions = {}
    for do, words in _words().items():
        action = QAction(words.text, parent)
        action.setShortcut(words.key)
        parent.addAction(action)
        actions[do] = action
    actions[Do.INSPECTOR].setCheckable(True)
    return actions


def fill_menus(bar: QMenuBar, actions: Mapping[Do, QAction]) -> dict[str, QMenu]:
    """Put the actions into the menus; return the menus that are filled elsewhere, by name."""
    translate = QCoreApplication.translate
    file = bar.addMenu(translate("Menu", "&File"))
    edit = bar.addMenu(translate("Menu", "&Edit"))
    session = bar.addMenu(translate("Menu", "&Session"))
    entry = bar.addMenu(translate("Menu", "E&ntry"))
    who = bar.addMenu(translate("Menu", "&Who"))
    view = bar.addMenu(translate("Menu", "&View"))
    guide = bar.addMenu(translate("Menu", "&Help"))
    for menu, dos in (
        (
            file,
            (
                Do.NEW_SESSION,
                Do.IMPORT_REPORT,
                Do.IMPORT_PROGRAMME,
                Do.PRACTICE,
                None,
                Do.PREVIEW,
                Do.EXPORT_WORD,
                Do.EXPORT_EXCEL,
                Do.EXPORT_EVENT,
                Do.EXPORT_SECRETARIAT,
                Do.OPEN_CONSENTS,
                None,
                Do.BACKUPS,
                Do.SEAL,
                Do.LOCK,
                None,
                Do.QUIT,
            ),
        ),
        (
            edit,
            (Do.UNDO, Do.REDO, None, Do.ENTRY_VERSIONS, Do.REPORT_VERSIONS, None, Do.DELETE, Do.BIN, None, Do.ABBREVIATIONS),
        ),
        (
            session,
            (
                Do.SESSION_DETAILS,
                Do.PUBLIC_ROLES,
                Do.OTHER_FORM,
                Do.ROOM_CONSENT,
                None,
                Do.ROSTER,
                None,
                Do.PREVIOUS_SESSION,
                Do.NEXT_SESSION,
                Do.RUNNING_SESSION,
                Do.CARRY_LINES,
            ),
        ),
        (entry, (Do.EDIT, Do.MOVE_UP, Do.MOVE_DOWN, Do.SUBHEADING, Do.TAG, Do.CHOOSE_KIND, None, Do.TAKE_OVER)),
        (entry, (None, Do.SAID_AGAIN, Do.CONTESTS, Do.REMARK, Do.TRUST, None)),
        (
            who,
            (
                Do.SAID_BY,
                Do.WHOSE_PRACTICE,
                Do.LAST_SPEAKER,
                Do.CHOOSE_VOICE,
                None,
                Do.OFF_THE_RECORD_NOW,
                Do.OFF_THE_RECORD,
                Do.LAST_LINES_OFF_THE_RECORD,
            ),
        ),
        (view, (Do.CAPTURE_LINE, Do.REPORT, Do.SWEEP, Do.APPROVALS, Do.SEARCH, None, Do.INSPECTOR, Do.PRIVACY)),
        (guide, (Do.GUIDE, Do.TOUR, Do.KEYBOARD, None, Do.DIAGNOSIS, Do.ABOUT)),
    ):
        for do in dos:
            if do is None:
                menu.addSeparator()
            else:
                menu.addAction(actions[do])
    _fill_names_menu(entry.addMenu(translate("Menu", "&Names")), actions)
    session.addSeparator()
    session.addAction(actions[Do.NAMES_IN_REPORT])
    session.addAction(actions[Do.RULINGS])
    session.addAction(actions[Do.FORGET])
    session.addSeparator()
    entry.addSeparator()
    view.addSeparator()
    return {
        "lines_go_to": session.addMenu(translate("Menu", "Next &lines go to")),
        "file_to": entry.addMenu(translate("Menu", "&File to")),
        "kind": entry.addMenu(translate("Menu", "&Kind")),
        "how_many": who.addMenu(translate("Menu", "&How many said it")),
        "ask_to_name": who.addMenu(translate("Menu", "&Ask to name")),
        "moment": who.addMenu(translate("Menu", "&In this moment")),
        "verb": who.addMenu(translate("Menu", "&Phrase and verb")),
        "language": view.addMenu(translate("Menu", "&Language")),
    }


def _fill_names_menu(menu: QMenu, actions: Mapping[Do, QAction]) -> None:
    for group in (
        (Do.NEXT_NAME, Do.REPLACE_NAME, Do.NAMED_SPEAKER, Do.NAMED_OWNER),
        (Do.SPOKEN_ABOUT, Do.SPOKEN_ABOUT_EVERYWHERE, Do.NOT_A_NAME, Do.NOT_A_NAME_EVERYWHERE),
    ):
        for do in group:
            menu.addAction(actions[do])
        menu.addSeparator()


def _words() -> dict[Do, _Words]:
    translate = QCoreApplication.translate
    standard = QKeySequence.StandardKey
    return {
        Do.NEW_SESSION: _Words(translate("Action", "&New session …"), standard.New),
        Do.IMPORT_REPORT: _Words(translate("Action", "&Import a report …"), "Ctrl+I"),
        Do.IMPORT_PROGRAMME: _Words(translate("Action", "Import a pro&gramme …"), "Ctrl+Shift+I"),
        Do.PRACTICE: _Words(translate("Action", "Open the p&ractice event")),
        Do.PREVIEW: _Words(translate("Action", "Pre&view"), "Ctrl+P"),
        Do.EXPORT_WORD: _Words(translate("Action", "&Export Word …"), "Ctrl+E"),
        Do.EXPORT_EXCEL: _Words(translate("Action", "E&xport Excel …"), "Ctrl+Shift+E"),
        Do.EXPORT_EVENT: _Words(translate("Action", "Export the even&t as Excel …")),
        Do.EXPORT_SECRETARIAT: _Words(translate("Action", "Export for the &secretariat, with names …")),
        Do.OPEN_CONSENTS: _Words(translate("Action", "Open sea&led consents …")),
        Do.BACKUPS: _Words(translate("Action", "&Backups …")),
        Do.QUIT: _Words(translate("Action", "&Quit"), "Ctrl+Q"),
        Do.UNDO: _Words(translate("Action", "&Undo"), "Ctrl+Z"),
        Do.REDO: _Words(translate("Action", "&Redo"), "Ctrl+Y"),
        Do.DELETE: _Words(translate("Action", "&Delete entry"), "Ctrl+Del"),
        Do.ENTRY_VERSIONS: _Words(translate("Action", "&Versions of this entry …"), "Ctrl+Shift+V"),
        Do.REPORT_VERSIONS: _Words(translate("Action", "Versions of this re&port …")),
        Do.BIN: _Words(translate("Action", "De&leted entries …"), "Ctrl+Shift+Del"),
        Do.SESSION_DETAILS: _Words(translate("Action", "Session &details …"), "Ctrl+D"),
        Do.OTHER_FORM: _Words(translate("Action", "Another &form …")),
        Do.PUBLIC_ROLES: _Words(translate("Action", "Public r&oles …")),
        Do.ROSTER: _Words(translate("Action", "&Roster of the event …"), "Ctrl+Shift+R"),
        Do.ROOM_CONSENT: _Words(translate("Action", "Announced in t&he room …")),
        Do.FORGET: _Words(translate("Action", "Destro&y the identities of this event …")),
        Do.PREVIOUS_SESSION: _Words(translate("Action", "&Previous session"), "Ctrl+PgUp"),
        Do.NEXT_SESSION: _Words(translate("Action", "&Next session"), "Ctrl+PgDown"),
        Do.RUNNING_SESSION: _Words(translate("Action", "&Go to the session that runs now"), "Ctrl+J"),
        Do.CARRY_LINES: _Words(translate("Action", "Move &the last lines to another session …"), "Ctrl+O"),
        Do.EDIT: _Words(translate("Action", "&Edit words"), "F2"),
        Do.MOVE_UP: _Words(translate("Action", "Move &up"), "Alt+Up"),
        Do.MOVE_DOWN: _Words(translate("Action", "Move d&own"), "Alt+Down"),
        Do.SUBHEADING: _Words(translate("Action", "&Subheading …"), "Ctrl+H"),
        Do.TAG: _Words(translate("Action", "&Tags …"), "Ctrl+T"),
        Do.CHOOSE_KIND: _Words(translate("Action", "Kind, &by its number …"), "F3"),
        Do.SAID_AGAIN: _Words(translate("Action", "Same &point again"), "F5"),
        Do.CONTESTS: _Words(translate("Action", "&Contests another entry"), "Ctrl+Shift+C"),
        Do.REMARK: _Words(translate("Action", "Private remark, or printed &again"), "Ctrl+Shift+P"),
        Do.TRUST: _Words(translate("Action", "In doubt: r&ight as it stands"), "Shift+F2"),
        Do.TAKE_OVER: _Words(translate("Action", "Take over the d&raft"), "Ctrl+Shift+T"),
        Do.SAID_BY: _Words(translate("Action", "&Said by …"), "Ctrl+B"),
        Do.WHOSE_PRACTICE: _Words(translate("Action", "&Whose practice …"), "Ctrl+Shift+B"),
        Do.CHOOSE_VOICE: _Words(translate("Action", "How &many said it, by number …"), "Ctrl+M"),
        Do.LAST_SPEAKER: _Words(translate("Action", "Same speaker as the &last line that has one"), "F4"),
        Do.OFF_THE_RECORD_NOW: _Words(translate("Action", "Off the record from &now on"), "F8"),
        Do.OFF_THE_RECORD: _Words(translate("Action", "This entry was &off the record"), "Shift+F8"),
        Do.LAST_LINES_OFF_THE_RECORD: _Words(translate("Action", "Th&e last lines were off the record …"), "Ctrl+F8"),
        Do.REPLACE_NAME: _Words(translate("Action", "&Replace the name by a phrase"), "Ctrl+G"),
        Do.NAMED_SPEAKER: _Words(translate("Action", "Record whom it named as &speaker"), "Ctrl+Shift+G"),
        Do.NAMED_OWNER: _Words(translate("Action", "Record whom it named as &owner"), "Ctrl+Shift+O"),
        Do.SPOKEN_ABOUT: _Words(translate("Action", "Spoken &about, in this entry"), "Ctrl+U"),
        Do.SPOKEN_ABOUT_EVERYWHERE: _Words(translate("Action", "Spoken about, in the whole &event"), "Ctrl+Shift+U"),
        Do.NOT_A_NAME: _Words(translate("Action", "&Not a name, in this entry")),
        Do.NOT_A_NAME_EVERYWHERE: _Words(translate("Action", "Not a name, in the &whole event")),
        Do.NEXT_NAME: _Words(translate("Action", "&Go to the next name"), "F6"),
        Do.RULINGS: _Words(translate("Action", "De&cisions about names …")),
        Do.NAMES_IN_REPORT: _Words(translate("Action", "Na&mes in this report …"), "Ctrl+Shift+M"),
        Do.CAPTURE_LINE: _Words(translate("Action", "Go to the &capture line"), "Ctrl+L"),
        Do.REPORT: _Words(translate("Action", "Go to the &report"), "Ctrl+R"),
        Do.APPROVALS: _Words(translate("Action", "&Approvals"), "Ctrl+Shift+A"),
        Do.SWEEP: _Words(translate("Action", "The s&weep at the close"), "F9"),
        Do.SEARCH: _Words(translate("Action", "&Search everything …"), "Ctrl+K"),
        Do.INSPECTOR: _Words(translate("Action", "&Inspector"), "F7"),
        Do.PRIVACY: _Words(translate("Action", "Privacy &mode"), "F12"),
        Do.SEAL: _Words(translate("Action", "Pass&phrase …")),
        Do.LOCK: _Words(translate("Action", "Loc&k the notes"), "Ctrl+Shift+L"),
        Do.ABBREVIATIONS: _Words(translate("Action", "&Abbreviations …")),
        Do.GUIDE: _Words(translate("Action", "User &guide"), "F1"),
        Do.TOUR: _Words(translate("Action", "&Tour of three minutes")),
        Do.KEYBOARD: _Words(translate("Action", "&Keyboard"), "Ctrl+F1"),
        Do.DIAGNOSIS: _Words(translate("Action", "Save a &diagnostic report …")),
        Do.ABOUT: _Words(translate("Action", "&About GFMD Desk")),
    }
