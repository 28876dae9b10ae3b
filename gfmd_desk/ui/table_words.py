"""The screen's words for what the reader of a table met on its way, be it a roster's or a programme's."""

from PySide6.QtCore import QCoreApplication

from gfmd_desk.domain.table import CellAccount, Remark, Seen, WhyLeft
from gfmd_desk.ui.words import set_apart


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
        Seen.NO_RESULT: translate(
            "Seen", "Formulas without a stored result were read as blank ({given}); open the file in Excel and save it to have them."
        ),
        Seen.ERRORS: translate("Seen", "Cells that show an error were read as blank ({given})."),
        Seen.MACROS: translate("Seen", "The macros in this file were left out."),
        Seen.ENCODING: translate("Seen", "The letters were read as {given}; please look at those with accents."),
        Seen.MIXED_ENCODING: translate(
            "Seen", "Some lines are in another encoding than the rest (line {given}); please look at their letters."
        ),
        Seen.TIMES_IN_ZONES: translate("Seen", "Times are kept as written, as the clock of the room; the zones named are {given}."),
        Seen.OTHER_TIMES: translate("Seen", "Where a cell holds the same time in several zones, the first is taken (row {given})."),
        Seen.DAY_FIRST: translate("Seen", "Dates such as {given} are read with the day first."),
        Seen.MONTH_FIRST: translate("Seen", "Dates such as {given} are read with the month first."),
        Seen.YEAR_TAKEN: translate("Seen", "Dates without a year are put into {given}."),
        Seen.OVER_MIDNIGHT: translate("Seen", "These sessions end after midnight: {given}."),
        Seen.OVERLAPPING: translate("Seen", "These sessions run at the same time: {given}."),
        Seen.SAME_TWICE: translate("Seen", "Rows that repeat another one word for word were taken once (row {given})."),
    }[remark.seen]
    counted = "row " if remark.seen in (Seen.OTHER_TIMES, Seen.SAME_TWICE) else "line " if remark.seen is Seen.MIXED_ENCODING else ""
    return sentence.format(given=_list_in_words(remark.given.removeprefix(counted)))


def left_sentences(account: CellAccount) -> list[str]:
    """Which cells of the table were not read, and why; headers and repeated rows are told of elsewhere."""
    translate = QCoreApplication.translate
    above = translate("WhyLeft", "Not imported, because it stands above the table: row {where}.")
    unwanted = translate("WhyLeft", "Not imported, because nothing was chosen for it: column {where}.")
    said = []
    for left in account.left:
        if left.why is WhyLeft.ABOVE:
            said.append(above.format(where=_list_in_words(left.where.removeprefix("row "))))
        elif left.why is WhyLeft.NOT_MAPPED:
            said.append(unwanted.format(where=set_apart(left.where.removeprefix("column "))))
    return said


def _list_in_words(given: str) -> str:
    """A list of the reader's, whose end says in English how many more there are."""
    first, said, more = given.rpartition(" and ")
    count = more.removesuffix(" more")
    if not said or count == more or not count.isdecimal():
        return set_apart(given)
    words = QCoreApplication.translate("Seen", "{first} and {count} more")
    return words.format(first=set_apart(first), count=count)
