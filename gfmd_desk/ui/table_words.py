"""The screen's words for what the reader of a table met on its way, be it a roster's or a programme's."""

import re

from PySide6.QtCore import QCoreApplication

from gfmd_desk.domain.table import Remark, Seen
from gfmd_desk.ui.words import set_apart

_MORE = re.compile(r" and (\d+) more$")
_COUNTED = re.compile(r"^(?:row|line) ")


def remark_sentence(remark: Remark) -> str:
    """What was met, as a sentence."""
    translate = QCoreApplication.translate
    sentence = {
        Seen.SHEET: translate("Seen", "Read from the sheet {given}."),
        Seen.OTHER_SHEETS: translate("Seen", "Not read: the other sheets ({given})."),
        Seen.HIDDEN_SHEETS: translate("Seen", "Not read: hidden sheets ({given})."),
        Seen.HIDDEN_ROWS: translate("Seen", "Hidden rows were read like the others ({given})."),
        Seen.HIDDEN_COLUMNS: translate("Seen", "Hidden columns were read like the others ({given})."),
        Seen.MERGED: translate("Seen", "Of merged cells the first one holds the value and the others are blank ({given})."),
        Seen.FORMULAS: translate("Seen", "Of formulas the last result that was stored was taken ({given})."),
        Seen.NO_RESULT: translate("Seen", "Formulas without a stored result were read as blank ({given})."),
        Seen.ERRORS: translate("Seen", "Cells that show an error were read as blank ({given})."),
        Seen.MACROS: translate("Seen", "The macros in this file were left out."),
        Seen.ENCODING: translate("Seen", "The letters were read as {given}; please look at those with accents."),
        Seen.MIXED_ENCODING: translate("Seen", "Some lines are in another encoding than the rest ({given}); please look at their letters."),
        Seen.TIMES_IN_ZONES: translate("Seen", "Times are kept as written, as the clock of the room; the zones named are {given}."),
        Seen.OTHER_TIMES: translate("Seen", "Where a cell holds the same time in several zones, the first is taken (rows: {given})."),
        Seen.DAY_FIRST: translate("Seen", "Dates such as {given} are read with the day first."),
        Seen.MONTH_FIRST: translate("Seen", "Dates such as {given} are read with the month first."),
        Seen.YEAR_TAKEN: translate("Seen", "Dates without a year are put into {given}."),
        Seen.OVER_MIDNIGHT: translate("Seen", "These sessions end after midnight: {given}."),
        Seen.OVERLAPPING: translate("Seen", "These sessions run at the same time: {given}."),
        Seen.SAME_TWICE: translate("Seen", "Rows that repeat another one word for word were taken once ({given})."),
    }[remark.seen]
    return sentence.format(given=_given(remark))


def _given(remark: Remark) -> str:
    """What a remark is about; a reader lists names and numbers in English, and says there how many it does not list."""
    counted = {Seen.OTHER_TIMES, Seen.SAME_TWICE, Seen.MIXED_ENCODING}
    given = _COUNTED.sub("", remark.given) if remark.seen in counted else remark.given
    more = _MORE.search(given)
    if more is None:
        return set_apart(given)
    words = QCoreApplication.translate("Seen", "{listed} and {number} more")
    return words.format(listed=set_apart(given[: more.start()]), number=more[1])
