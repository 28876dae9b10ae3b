"""The rows of the page as a Qt model; a change touches only the rows that differ."""

from collections.abc import Callable, Mapping
from enum import IntEnum
from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from gfmd_desk.domain.page import EntryRow, GuidanceRow, PageRow, PageRows, SectionRow, SubheadingRow, leads_somewhere, may_change_offers
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.same_ends import same_ends
from gfmd_desk.ui.name_words import margin_words
from gfmd_desk.ui.privacy import spoken
from gfmd_desk.ui.words import chip_words, contests_word, listed, section_count, timed

if TYPE_CHECKING:
    from gfmd_desk.domain.change import Change
    from gfmd_desk.domain.drafting import Offer
    from gfmd_desk.ui.margin import Margin
    from gfmd_desk.ui.name_keeper import NameKeeper
    from gfmd_desk.ui.printed import Printed

AnyIndex = QModelIndex | QPersistentModelIndex


CHIP = "⟦"
"""How a place begins that will be filled in with phrase and verb."""


_OF_OTHERS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_OF_STOP = _OF_OTHERS | Qt.ItemFlag.ItemIsSelectable
_OF_ENTRY = _OF_STOP | Qt.ItemFlag.ItemIsEditable
"""Put together once: the view asks for them with each row it paints."""


class PageRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1
    PRINTED = Qt.ItemDataRole.UserRole + 2
    """What the public will read of an entry; None until the room is known, and for other rows."""


class PageModel(QAbstractTableModel):
    """One column; `PageRole.ROW` gives the domain's row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PageRow] = []
        self._maker = PageRows()
        self._offered: Mapping[str, Offer] = {}
        self._numbers: dict[str, int] = {}
        self._near = 0  # the row at which the page changed last, which is asked for next
        self._report: Report | None = None
        self._offers: Callable[[Report], Mapping[str, Offer]] = lambda _report: {}
        self._margin: Margin | None = None
        self._edited = ""
        self._names: NameKeeper | None = None

    def offer(self, offers: "Callable[[Report], Mapping[str, Offer]]") -> None:
        """From now on show what `offers` gives for the sections of a report."""
        self._offers = offers
        if self._report is not None:
            self.show(self._report)

    def use_margin(self, margin: "Margin") -> None:
        """From now on say what the public will read, where that is known."""
        self._margin = margin
        margin.changed.connect(self._on_margin_changed)
        self._on_margin_changed()

    def set_edited(self, entry_id: str) -> None:
        """Give the words of this entry as they are kept, for the editor stands on them; of all others as they will be printed."""
        touched, self._edited = (self._edited, entry_id), entry_id
        for one in touched:
            self._tell_words(self.row_of(one))

    def show(self, report: Report, change: "Change | None" = None) -> None:
        """Show a report; the same report as before moves from row to row, another one or another language starts anew.

        `change` is all that was done since it was last shown, where that is known.
        """
        if change is None or may_change_offers(report, change):
            self._offered = self._offers(report)
        rows = self._maker.of(report, self._offered)
        shown = self._report
        if shown is None or shown.id != report.id or shown.session.language is not report.session.language:
            self.beginResetModel()
            self._report, self._rows, self._numbers = report, rows, {}
            self.endResetModel()
            return
        self._report = report
        self._become(rows)

    def use_names(self, names: "NameKeeper") -> None:
        """From now on tell a screen reader too whom an entry names."""
        self._names = names

    def page_row(self, row: int) -> PageRow:
        return self._rows[row]

    def row_of(self, entry_id: str) -> int:
        """Return the row an entry stands in, or -1."""
        if self._near < len(self._rows) and self._rows[self._near].key == entry_id:
            return self._near
        if len(self._numbers) != len(self._rows):
            self._numbers = {row.key: number for number, row in enumerate(self._rows)}
        return self._numbers.get(entry_id, -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == PageRole.ROW:
            return row
        if role == PageRole.PRINTED:
            return self._printed(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text_of(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self._spoken(row))
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self._rows[index.row()]
        if isinstance(row, EntryRow):
            return _OF_ENTRY
        return _OF_STOP if leads_somewhere(row) else _OF_OTHERS

    def text_of(self, row: PageRow) -> str:
        """The words of a row, in the report's language."""
        assert self._report is not None
        language = self._report.session.language
        match row:
            case EntryRow():
                printed = self._printed(row) if CHIP in row.entry.text else None
                return row.entry.text if printed is None or row.entry.id == self._edited else printed.words
            case SubheadingRow():
                return row.text
            case GuidanceRow():
                return row.section.guidance.in_language(language)
            case SectionRow(section=None):
                return self.tr("Inbox")
            case SectionRow():
                assert row.section is not None
                return row.section.title.in_language(language)
            case _:
                from gfmd_desk.ui.offer_words import words_of_offer  # start-up: what it needs comes after the page

                return words_of_offer(row)

    def _spoken(self, row: PageRow) -> str:
        match row:
            case EntryRow():
                words = timed(row.entry, self.text_of(row))
                tags = listed(chip_words(row.entry.tags))
                words = self.tr("{words} – tags: {tags}").format(words=words, tags=tags) if tags else words
                words = f"{words} – {contests_word(row)}" if row.contested else words
                printed = self._printed(row)
                words = f"{words} – {printed.note.words}" if printed and printed.note else words
                named = margin_words(self._names.unreleased(self.text_of(row), row.entry)) if self._names else ""
                return f"{words} – {named}" if named else words
            case SectionRow(section=None):
                return f"{self.text_of(row)}, {section_count(row)}"
            case SectionRow():
                return f"{row.number} {self.text_of(row)}, {section_count(row)}"
            case SubheadingRow() | GuidanceRow():
                return self.text_of(row)
            case _:
                from gfmd_desk.ui.offer_words import spoken_offer  # start-up: what it needs comes after the page

                return spoken_offer(row)

    def _printed(self, row: PageRow) -> "Printed | None":
        return self._margin.printed(row.entry) if self._margin and isinstance(row, EntryRow) else None

    def _tell_words(self, number: int) -> None:
        """Tell that a row reads otherwise, if it has a chip."""
        row = self._rows[number] if number >= 0 else None
        if isinstance(row, EntryRow) and CHIP in row.entry.text:
            self.dataChanged.emit(self.index(number, 0), self.index(number, 0))

    @Slot()
    def _on_margin_changed(self) -> None:
        """Heights change only where a chip is filled in with other words; all else is painted anew when it is seen."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0), [PageRole.PRINTED])
        for number in range(len(self._rows)):
            self._tell_words(number)

    def _become(self, rows: list[PageRow]) -> None:
        """Insert and remove only what differs, from the end, so that selection and editor stay; rows that stay but changed are told."""
        head, tail = same_ends(self._rows, rows, is_)
        self._near = max(0, len(rows) - tail - 1)
        before = {row.key: row for row in self._rows[head : len(self._rows) - tail]}
        new = rows[head : len(rows) - tail]
        for what, first, last, new_first, new_last in reversed(_differences(list(before), [row.key for row in new])):
            if what in ("replace", "delete"):
                self.beginRemoveRows(QModelIndex(), head + first, head + last - 1)
                del self._rows[head + first : head + last]
                self._numbers = {}
                self.endRemoveRows()
            if what in ("replace", "insert"):
                self.beginInsertRows(QModelIndex(), head + first, head + first + new_last - new_first - 1)
                self._rows[head + first : head + first] = new[new_first:new_last]
                self._numbers = {}
                self.endInsertRows()
        self._rows, self._numbers = rows, {}
        for number, row in enumerate(new, head):
            if before.get(row.key, row) != row:
                index = self.index(number, 0)
                self.dataChanged.emit(index, index)


def _differences(old: list[str], new: list[str]) -> list[tuple[str, int, int, int, int]]:
    """The steps from `old` to `new` as of `difflib`, looked for only between the rows at both ends that are the same."""
    head, tail = same_ends(old, new)
    if len(old) == head + tail or len(new) == head + tail:
        what = "insert" if len(old) < len(new) else "delete"
        return [(what, head, len(old) - tail, head, len(new) - tail)] if len(old) != len(new) else []
    from difflib import SequenceMatcher  # start-up: only where rows move

    matcher = SequenceMatcher(None, old[head : len(old) - tail], new[head : len(new) - tail], autojunk=False)
    return [
        (what, head + first, head + last, head + new_first, head + new_last)
        for what, first, last, new_first, new_last in matcher.get_opcodes()
        if what != "equal"
    ]
