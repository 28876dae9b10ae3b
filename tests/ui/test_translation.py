"""Every word on the screen in four languages: found in the source here, by its own reading, and looked up in what is committed."""

import ast
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QObject, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMainWindow, QMenu, QTabBar, QTabWidget
from pytestqt.qtbot import QtBot

import gfmd_desk
from gfmd_desk.domain.approval import ApprovalStep, Evidence, Matter, Step
from gfmd_desk.domain.attribution import Level, Part
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Event, Report, Session
from gfmd_desk.domain.roster import Participant, PublicRole, RoleHolder
from gfmd_desk.domain.roster_draft import RosterField
from gfmd_desk.domain.standing import Standing, State
from gfmd_desk.domain.table import BadRow, CellAccount, ColumnMapping, Fault, LeftCells, Remark, Seen, Sheet, Table, WhyLeft
from gfmd_desk.intake.tables import draft_programme, guess_programme_mapping
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import open_shelf
from gfmd_desk.services.programme import ProgrammePlan
from gfmd_desk.ui.actions import fill_menus, make_actions
from gfmd_desk.ui.approval_words import channel_word, state_word
from gfmd_desk.ui.counts import Counts
from gfmd_desk.ui.dialogs.participant_dialog import ParticipantDialog, UnknownSpeakerDialog, WhoIsItDialog
from gfmd_desk.ui.dialogs.programme_import_dialog import ProgrammeImportDialog
from gfmd_desk.ui.dialogs.programme_source_dialog import ProgrammeSourceDialog
from gfmd_desk.ui.dialogs.public_roles_dialog import PublicRolesDialog
from gfmd_desk.ui.dialogs.roster_dialog import RosterDialog
from gfmd_desk.ui.dialogs.roster_import_dialog import RosterImportDialog
from gfmd_desk.ui.dialogs.session_dialog import SessionDialog
from gfmd_desk.ui.roster_words import fault_sentence, left_sentences, remark_sentence
from gfmd_desk.ui.translation import LANGUAGES, language_of_window, locale_of, put_qt_into_words
from gfmd_desk.ui.who_words import last_step_line
from gfmd_desk.ui.who_words import state_word as beside_the_entry
from gfmd_desk.ui.words import set_apart

Room = Any
TOP = Path(gfmd_desk.__file__).parents[1]
TEXTS = TOP / "resources" / "i18n"
FOREIGN = ("fr", "es", "ar")

SAME_AS_ENGLISH = {
    "fr": {
        "&Code",
        "&Date",
        "&Participant",
        "&Participants",
        "Co&de",
        "Code",
        "Date",
        "Diaspora",
        "Participants",
        "Point",
        "RT 1.1",
        "Rapporteur",
        "Second",
        "Section",
        "d MMM yyyy",
        "{column} ({example})",
        "{date}, {times}",
        "{form}, version {version}",
    },
    "es": {
        "&Inspector",
        "Inspector",
        "RT 1.1",
        "d MMM yyyy",
        "{column} ({example})",
        "{date}, {times}",
        "{menu}: {words}",
        "{section}: {limit}",
        "{what}: {number}",
    },
    "ar": {"RT 1.1", "{column} ({example})", "{menu}: {words}", "{section}: {limit}", "{what}: {number}"},
}
"""Words that two languages share; all else that reads the same was forgotten."""

FORMS = {"en": 2, "fr": 2, "es": 2, "ar": 6}
"""Plural forms by Qt's rules; the first three of Arabic, for 0, 1 and 2, need no figure."""

SETTERS = {"setText", "setWindowTitle", "setPlaceholderText", "setToolTip", "setStatusTip", "setAccessibleName", "setAccessibleDescription"}
MAKERS = {"QLabel", "QPushButton", "QAction", "QCheckBox", "QRadioButton", "QGroupBox", "addTab", "addMenu", "addAction", "say"}
NOT_TRANSLATED = {"GFMD Desk"}


@dataclass(frozen=True)
class Text:
    """One call that names a text for the screen."""

    where: str
    context: str | None
    source: str
    plural: bool


@dataclass(frozen=True)
class Translation:
    forms: tuple[str, ...]
    finished: bool


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in [TOP / "gfmd_desk" / "app.py", *sorted((TOP / "gfmd_desk" / "ui").rglob("*.py"))]:
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def calls(node: ast.AST, inside: str | None = None) -> Iterator[tuple[ast.Call, str, str | None]]:
    """All calls below a node, each with the name of what is called and the class it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            called = child.func
            yield child, called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", ""), inside
        yield from calls(child, child.name if isinstance(child, ast.ClassDef) else inside)


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def texts_in_source() -> list[Text]:
    found = []
    for path, tree in trees():
        for call, name, inside in calls(tree):
            where = f"{path.name}:{call.lineno}"
            if name == "tr":
                source, context, plural = literal(call.args[0]), inside, len(call.args) > 2
            elif name in ("translate", "QT_TRANSLATE_NOOP"):
                source, context, plural = literal(call.args[1]), literal(call.args[0]), len(call.args) > 3
            else:
                continue
            assert source is not None, f"{where}: lupdate finds literal texts only"
            assert context is not None, f"{where}: a text needs a class around it, or a literal context"
            found.append(Text(where, context, source, plural))
    return found


def kept(language: str) -> dict[tuple[str, str], Translation]:
    root = ElementTree.parse(TEXTS / f"gfmd_desk_{language}.ts").getroot()  # noqa: S314  # our own file
    found = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = Translation(forms, translation.get("type") is None)
    return found


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(TOP / "tools")
    import translations

    return translations


@pytest.fixture(params=LANGUAGES)
def speaking(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language in turn, put into the running application."""
    owner = QObject()
    translator = QTranslator(owner)
    assert translator.load(str(TEXTS / f"gfmd_desk_{request.param}.qm"))
    qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


def test_the_source_is_read() -> None:
    texts = texts_in_source()
    assert len(texts) > 150
    assert {"Desk", "Kind", "Action", "Counts", "CaptureArea"} <= {text.context for text in texts}


def test_plurals_are_asked_for_with_tr() -> None:
    """Lupdate takes the number in `QCoreApplication.translate` for an encoding and knows no plural there."""
    for text in texts_in_source():
        assert text.plural == ("%n" in text.source), text
    wrong = [
        f"{path.name}:{call.lineno}"
        for path, tree in trees()
        for call, name, _ in calls(tree)
        if name == "translate" and len(call.args) > 3
    ]
    assert wrong == []


def test_no_word_reaches_the_screen_untranslated() -> None:
    """A bare literal, or one with values in it, where Qt takes a text."""
    bare = []
    for path, tree in trees():
        for call, name, _ in calls(tree):
            if name in SETTERS | MAKERS:
                for given in call.args[:2]:
                    parts = given.values if isinstance(given, ast.JoinedStr) else [given]
                    words = "".join(filter(None, map(literal, parts)))
                    for known in NOT_TRANSLATED:
                        words = words.replace(known, "")
                    if re.search(r"[^\W\d_]{2}", words):
                        bare.append(f"{path.name}:{call.lineno} {words!r}")
    assert bare == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_kept_and_finished(language: str) -> None:
    translations = kept(language)
    wanted = {(text.context, text.source): text for text in texts_in_source() if language != "en" or text.plural}
    assert [text for key, text in wanted.items() if key not in translations] == [], "run `make translations`"
    assert [key for key in translations if key not in wanted] == [], "run `make translations`"
    assert [key for key, translation in translations.items() if not translation.finished] == []
    assert [key for key, translation in translations.items() if not all(form.strip() for form in translation.forms)] == []
    for key, text in wanted.items():
        assert len(translations[key].forms) == (FORMS[language] if text.plural else 1), key


@pytest.mark.parametrize("language", FOREIGN)
def test_what_reads_as_in_english_is_meant(language: str) -> None:
    same = {source for (_, source), translation in kept(language).items() if source in translation.forms}
    assert same == SAME_AS_ENGLISH[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_that_is_filled_in_or_pressed_gets_lost(language: str) -> None:
    for (_, source), translation in kept(language).items():
        for number, form in enumerate(translation.forms):
            assert Counter(re.findall(r"\{\w*\}", form)) == Counter(re.findall(r"\{\w*\}", source)), (source, form)
            assert re.findall(r"\(\*[^)]*\)", form) == re.findall(r"\(\*[^)]*\)", source), (source, form)
            assert len(re.findall(r"&\w", form)) == len(re.findall(r"&\w", source)), (source, form)
            assert form.count("\n") == source.count("\n"), (source, form)
            said_in_words = language == "ar" and number < 3
            assert form.count("%n") == source.count("%n") or (said_in_words and "%n" not in form), (source, form)


PUNCTUATION = {
    "fr": [r"[^\s\d»]\s*(?<!\u202f)[;:?!](?!\w)", r"«(?!\u202f)", r"(?<!\u202f)»", r"'", r"\.\.\."],
    "es": [r"(?s)^[^¿]*\?", r"(?s)^[^¡]*!", r"\s[;:?!]", r"'", r"\.\.\."],
    "ar": [r"[,;?]", r"[\u0660-\u0669\u06f0-\u06f9]", r"\s[،؛؟:!]", r"\.\.\."],
}
"""What does not occur in good print, as patterns: a French colon without its narrow blank, a Spanish question without its first mark ..."""


@pytest.mark.parametrize("language", FOREIGN)
def test_the_print_is_that_of_the_language(language: str) -> None:
    wrong = []
    for translation in kept(language).values():
        for form in translation.forms:
            plain = re.sub(r"\(\*[^)]*\)|;;|\d\d:\d\d", "", form)
            wrong += [(pattern, form) for pattern in PUNCTUATION[language] if re.search(pattern, plain)]
    assert wrong == []


@pytest.mark.parametrize(
    ("language", "bad"),
    [
        ("fr", "Non : non"),
        ("fr", "Non: non"),
        ("fr", "« oui »"),
        ("es", "Seguro?"),
        ("es", "Hola!"),
        ("ar", "نعم, لا"),
        ("ar", "الساعة ١٤"),
    ],
)
def test_bad_print_is_noticed(language: str, bad: str) -> None:
    assert any(re.search(pattern, bad) for pattern in PUNCTUATION[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_qt_reads_is_made_of_what_people_read(language: str, tool: ModuleType, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    tool.compile_texts(TEXTS / f"gfmd_desk_{language}.ts", made)
    assert made.read_bytes() == (TEXTS / f"gfmd_desk_{language}.qm").read_bytes(), "run `make translations`"


def test_lupdate_finds_what_is_kept(tool: ModuleType, tmp_path: Path) -> None:
    """So that `make translations` loses nothing: gathered anew, no text is missing and none is unknown."""
    gathered = tmp_path / "gfmd_desk_fr.ts"
    tool.gather(gathered, "fr")
    root = ElementTree.parse(gathered).getroot()  # noqa: S314  # just made
    found = {(c.findtext("name"), m.findtext("source"), m.get("numerus") == "yes") for c in root.iter("context") for m in c.iter("message")}
    assert found == {(text.context, text.source, text.plural) for text in texts_in_source()}


def test_one_key_opens_one_thing_in_a_menu(speaking: str, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    fill_menus(window.menuBar(), make_actions(window))
    bars = [window.menuBar().actions(), *(menu.actions() for menu in window.findChildren(QMenu))]
    for actions in bars:
        letters = [mnemonic(action.text()) for action in actions if not action.isSeparator()]
        assert [text.text() for text in actions if not text.isSeparator() and not mnemonic(text.text())] == []
        assert [letter for letter, count in Counter(letters).items() if count > 1] == [], speaking


def test_one_key_leads_to_one_field_of_the_session(speaking: str, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = SessionDialog([open_shelf(tmp_path, program_files("forms")).form("gfmd-2018")], [])
    qtbot.addWidget(dialog)
    letters = [mnemonic(label.text()) for label in dialog.findChildren(QLabel) if mnemonic(label.text())]
    assert len(letters) == 11
    assert [letter for letter, count in Counter(letters).items() if count > 1] == [], speaking


def test_one_key_leads_to_one_thing_in_the_windows_of_the_programme(speaking: str, qtbot: QtBot, tmp_path: Path) -> None:
    table = Table((("Code", "Title", "Date"), ("RT 1.1", "Roads", "05/12/2026")), "Monday", (Sheet("Monday"), Sheet("Tuesday")))
    mapping = guess_programme_mapping(table)
    forms = open_shelf(tmp_path, program_files("forms")).forms
    dialog = ProgrammeImportDialog(table, mapping, forms, ["Esperia Summit"], Language(speaking))
    source = ProgrammeSourceDialog()
    draft = draft_programme(table, mapping)
    dialog.show_preview(draft, ProgrammePlan(draft.rows, (), ()))
    for window, least in ((dialog, 10), (source, 2)):
        qtbot.addWidget(window)
        texts = [part.text() for kind in (QLabel, QAbstractButton) for part in window.findChildren(kind)]
        texts += [tabs.tabText(place) for tabs in window.findChildren(QTabWidget) for place in range(tabs.count())]
        letters = [mnemonic(text) for text in texts if mnemonic(text)]
        assert len(letters) >= least
        assert [letter for letter, count in Counter(letters).items() if count > 1] == [], speaking


@pytest.fixture
def roster_windows(qtbot: QtBot, speaking: str, tmp_path: Path) -> list[QDialog]:
    """The windows of the roster in one language."""
    one = Participant("1", "e", "Amara Lind", placeholder=True)
    form = open_shelf(tmp_path, program_files("forms")).form("gfmd-2018")
    event = Event("e", "Esperia Summit")
    report = Report("r", event, Session("s", "e", "RT 1.1", "About towns"), form)
    table = Table((("Name",), ("Amara Lind",)), "Monday", (Sheet("Monday"), Sheet("Tuesday")))
    windows: list[QDialog] = [
        RosterDialog(event),
        RosterImportDialog(table, ColumnMapping((RosterField.NAME,), 1, 2, ("Name",))),
        ParticipantDialog(one),
        UnknownSpeakerDialog(),
        WhoIsItDialog(one, [one]),
        PublicRolesDialog(report, [one], [RoleHolder("1", PublicRole.CHAIR)]),
    ]
    for window in windows:
        qtbot.addWidget(window)
    return windows


def test_one_key_leads_to_one_thing_in_the_windows_of_the_roster(speaking: str, roster_windows: list[QDialog]) -> None:
    for window in roster_windows:
        labels = [part.text() for kind in (QLabel, QAbstractButton) for part in window.findChildren(kind)]
        tabs = [bar.tabText(place) for bar in window.findChildren(QTabBar) for place in range(bar.count())]
        letters = [letter for words in (*labels, *tabs) if (letter := mnemonic(words))]
        assert letters, window
        assert [letter for letter, count in Counter(letters).items() if count > 1] == [], (speaking, type(window).__name__)


OF_A_PROGRAMME = {
    *{Seen.TIMES_IN_ZONES, Seen.OTHER_TIMES, Seen.DAY_FIRST, Seen.MONTH_FIRST, Seen.YEAR_TAKEN, Seen.OVER_MIDNIGHT, Seen.OVERLAPPING},
    *{Fault.NO_CODE, Fault.NO_TITLE, Fault.BAD_DATE, Fault.UNCLEAR_DATE, Fault.NO_YEAR, Fault.BAD_TIME, Fault.UNKNOWN_LANGUAGE},
    Fault.UNKNOWN_FORM,
}
"""What no table of participants can have."""


def test_what_is_met_in_a_roster_is_said_in_the_language(speaking: str) -> None:
    """In English it is what the reader says to the command line."""
    for seen in set(Seen) - OF_A_PROGRAMME:
        remark = Remark(seen, "Q7")
        assert (remark_sentence(remark) == remark.text) is (speaking == "en"), remark_sentence(remark)
        assert ("Q7" in remark_sentence(remark)) is ("{given}" in seen.value)
    for fault in set(Fault) - OF_A_PROGRAMME:
        bad = BadRow(3, fault, "Q7", "Q8")
        assert fault_sentence(bad) != bad.why
        assert ("Q7" in fault_sentence(bad)) is ("{given}" in fault.value)
    account = CellAccount(2, 0, 0, (LeftCells("row 1, 2 and 3 more", 1, WhyLeft.ABOVE), LeftCells("column Q7", 1, WhyLeft.NOT_MAPPED)))
    above, unwanted = left_sentences(account)
    assert "1, 2" in above
    assert "Q7" in unwanted
    for sentence in (above, unwanted):
        assert bool(re.search(r"\b(row|column|more|imported)\b", sentence)) is (speaking == "en"), sentence


def mnemonic(text: str) -> str:
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found[1].casefold() if found else ""


SAID = {
    "en": {0: "0 entries", 1: "1 entry", 2: "2 entries", 5: "5 entries"},
    "fr": {0: "0 entrée", 1: "1 entrée", 2: "2 entrées", 1000: "1000 entrées"},
    "es": {0: "0 entradas", 1: "1 entrada", 2: "2 entradas"},
    "ar": {
        0: "لا مدخلات",
        1: "مدخل واحد",
        2: "مدخلان",
        3: "3 مدخلات",
        10: "10 مدخلات",
        11: "11 مدخلًا",
        99: "99 مدخلًا",
        100: "100 مدخل",
        103: "103 مدخلات",
    },
}


def test_what_runs_against_the_window_is_set_apart(speaking: str) -> None:
    """So that the full stop, the ellipsis or the next part of a line stays on its side."""
    english, arabic = "Harbour Hall", "قاعة الميناء"
    assert (set_apart(english) != english, set_apart(arabic) != arabic) == (speaking == "ar", speaking != "ar")
    assert {set_apart(text).strip("\u2068\u2069") for text in (english, arabic)} == {english, arabic}


def test_a_state_of_approval_reads_the_same_beside_the_entry_and_on_the_page(speaking: str) -> None:
    assert [beside_the_entry(state) for state in State] == [state_word(state).lower() for state in State]


def test_the_way_it_was_asked_is_said_in_the_language(speaking: str) -> None:
    evidence = Evidence(salt="", channel="e-mail")
    matter = Matter("entry", Part.OWNER, "participant")
    step = ApprovalStep("1", "event", 1, matter, Step.ASKED, Level.STATE, (), "", datetime.now(UTC), "", "", "", evidence)
    line = last_step_line(Standing(State.ASKED, {}, step))
    assert line.endswith(set_apart(channel_word("e-mail")))
    assert "e-mail" not in line


def test_numbers_agree_with_their_nouns(speaking: str) -> None:
    assert {number: Counts().entries(number) for number in SAID[speaking]} == SAID[speaking]


def test_the_program_speaks_the_languages_of_its_reports() -> None:
    assert tuple(language.value for language in Language) == LANGUAGES


@pytest.mark.parametrize(
    ("chosen", "system", "spoken"),
    [
        ("fr", ["es-MX"], "fr"),
        ("", ["es-MX"], "es"),
        ("", ["ar_EG"], "ar"),
        ("", ["de-DE", "fr-CH"], "fr"),
        ("", ["de-DE"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("tlh", ["ar"], "ar"),
    ],
)
def test_the_language_is_the_chosen_one_else_the_systems_else_english(chosen: str, system: list[str], spoken: str) -> None:
    assert language_of_window(chosen, system) == spoken


@pytest.mark.parametrize(
    ("language", "system", "name"),
    [("fr", "fr_CH", "fr_CH"), ("es", "en_GB", "es_ES"), ("ar", "ar_EG", "ar_AE"), ("ar", "ar_MA", "ar_MA"), ("ar", "en_GB", "ar_AE")],
)
def test_dates_are_the_systems_where_it_speaks_the_language_and_figures_are_western(language: str, system: str, name: str) -> None:
    locale = locale_of(language, QLocale(system))
    assert locale.name() == name
    assert locale.toString(1234).strip("٬،.,\u00a0\u202f")[0] == "1"


def test_qts_own_words_come_too(qapp: QApplication) -> None:
    owner = QObject()
    put_qt_into_words(qapp, "fr", owner)
    try:
        assert QApplication.translate("QWidgetTextControl", "&Copy") == "Cop&ier"
    finally:
        for translator in owner.findChildren(QTranslator):
            qapp.removeTranslator(translator)


OPEN = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication
from gfmd_desk.app import STYLE, App

qt = QApplication(["gfmd-desk", *STYLE])
app = App(qt, Path(sys.argv[1]))
first = app.window.capture.line.placeholderText()
direction = qt.layoutDirection().name
app.show()
while not app.ready:
    qt.processEvents()
menu = app.window.menuBar().actions()[0].text()
print(json.dumps([first, direction, menu, QLocale().toString(QDate(2026, 11, 5), "d MMMM yyyy")]))
app.window.close()
"""


@pytest.mark.parametrize(
    ("language", "seen"),
    [
        ("en", ["What is being said …", "LeftToRight", "&File", "5 November 2026"]),
        ("fr", ["Ce qui se dit…", "LeftToRight", "&Fichier", "5 novembre 2026"]),
        ("es", ["Lo que se dice…", "LeftToRight", "&Archivo", "5 noviembre 2026"]),
        ("ar", ["ما يُقال الآن…", "RightToLeft", "&ملف", "5 نوفمبر 2026"]),
    ],
)
def test_the_window_opens_in_the_chosen_language_from_its_first_word(language: str, seen: list[str], tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"language": language}), encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", OPEN, str(tmp_path)], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == seen


def test_a_language_is_chosen_in_the_menu_and_kept(open_desk: Callable[[Path], Room], tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    room = open_desk(folder)
    menu = next(menu for menu in room.window.findChildren(QMenu) if menu.title() == "&Language")
    offered = {action.text(): action for action in menu.actions() if not action.isSeparator()}
    assert list(offered) == ["As the &system", "English", "Français", "Español", "العربية"]
    assert [text for text, action in offered.items() if action.isChecked()] == ["As the &system"]
    offered["Français"].trigger()
    assert json.loads((folder / "settings.json").read_text(encoding="utf-8"))["language"] == "fr"
    assert "Français" in room.desk.notice.words
    offered["As the &system"].trigger()
    assert json.loads((folder / "settings.json").read_text(encoding="utf-8"))["language"] == ""
    assert "system" in room.desk.notice.words


def test_a_choice_that_cannot_be_kept_is_said(open_desk: Callable[[Path], Room], tmp_path: Path) -> None:
    room = open_desk(tmp_path / "desk")
    (tmp_path / "desk" / ".settings.json.part").mkdir()
    room.desk.languages.chosen.emit("fr")
    assert "could not be kept" in room.desk.notice.words
