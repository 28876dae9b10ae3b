"""The screen's words for the sweep."""

from PySide6.QtCore import QCoreApplication, QObject

from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.sweep import Finding, Lack
from gfmd_desk.ui.words import place_word, set_apart, timed


def lack_word(lack: Lack) -> str:
    """The heading of a group."""
    translate = QCoreApplication.translate
    return {
        Lack.QUOTE: translate("Lack", "Quotes to ask about, while the speaker is here"),
        Lack.SPEAKER: translate("Lack", "Who said it is not known"),
        Lack.OWNER: translate("Lack", "Practices without an owner"),
        Lack.UNSORTED: translate("Lack", "Not filed in a section"),
        Lack.UNTAGGED: translate("Lack", "Without a tag"),
        Lack.OVER: translate("Lack", "Sections over their limit"),
        Lack.EMPTY: translate("Lack", "Empty sections"),
    }[lack]


def act_word_of(lack: Lack, *, drafted: bool) -> str:
    """What Enter does about a finding; `drafted` says that there is a draft for the section."""
    translate = QCoreApplication.translate
    if lack is Lack.EMPTY and drafted:
        return translate("Sweep", "Take over the draft")
    return {
        Lack.QUOTE: translate("Sweep", "Show the card …"),
        Lack.SPEAKER: translate("Sweep", "Said by …"),
        Lack.OWNER: translate("Sweep", "Whose practice …"),
        Lack.UNSORTED: translate("Sweep", "Go to the entry"),
        Lack.UNTAGGED: translate("Sweep", "Tags …"),
        Lack.OVER: translate("Sweep", "Go to the entry"),
        Lack.EMPTY: translate("Sweep", "Write into it"),
    }[lack]


def finding_line(report: Report, finding: Finding, entry: Entry | None) -> str:
    """One line that says where it is: the time and the words of an entry, or a section."""
    if finding.lack in (Lack.OVER, Lack.EMPTY):
        return place_word(report, Place(finding.section))
    return timed(entry, set_apart(" ".join(entry.text.split())), "  ") if entry else ""


def with_key(words: str, key: str) -> str:
    """What a button does, with its key."""
    return f"{words} · {set_apart(key)}"


def heading(lack: Lack, number: int) -> str:
    return f"{lack_word(lack)} · {number}"


class SweepCounts(QObject):
    """Numbers with their nouns; a QObject, because lupdate knows a plural only in its `tr`."""

    def open(self, number: int) -> str:
        return self.tr("%n thing(s) open", "", number) if number else self.tr("nothing is open")

    def aside(self, number: int) -> str:
        return self.tr("%n set aside", "", number)


def complete_word(per_cent: int) -> str:
    """The quiet figure."""
    return QCoreApplication.translate("Sweep", "complete {figure} %").format(figure=per_cent)
