"""How a row of the page is painted."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.page import EntryRow, GuidanceRow, PageRow, SectionRow, SubheadingRow
from gfmd_desk.ui.delegates.drawn_rows import DrawnRows
from gfmd_desk.ui.delegates.page_layout import PageLayout
from gfmd_desk.ui.models.page_model import AnyIndex, PageRole
from gfmd_desk.ui.name_words import margin_words
from gfmd_desk.ui.plain_text import utf16
from gfmd_desk.ui.printed import Note, Printed, Tone
from gfmd_desk.ui.theme import Theme
from gfmd_desk.ui.words import clock, kind_word, section_count, set_apart

if TYPE_CHECKING:
    from gfmd_desk.domain.protected_names import Sighting
    from gfmd_desk.ui.name_keeper import NameKeeper

Marked: TypeAlias = Sequence[QTextLayout.FormatRange]

TALLEST_PICTURE = 1_000
"""Pixels: what is taller is painted where it can be seen; a picture of a whole pasted book would take hundreds of megabytes."""
_TRAILING = Qt.AlignmentFlag.AlignRight


class PageDelegate(QStyledItemDelegate):
    """Paints what `layout` measured; `edited` is the entry whose text the editor shows instead, `target` the section lines go to."""

    def __init__(self, theme: Theme, layout: PageLayout) -> None:
        super().__init__()
        self.theme = theme
        self.layout = layout
        self.edited = ""
        self.target: str | None = None
        self.names: NameKeeper | None = None
        self._drawn = DrawnRows()

    def lay_out(self, layout: PageLayout) -> None:
        """From now on paint what `layout` measured; pictures of what another measured are never used again, and would keep all of it."""
        self.layout = layout
        self._drawn = DrawnRows()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002  # the view knows the heights
        return QSize(self.layout.width, self.layout.height(index.data(PageRole.ROW), index.data()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(PageRole.ROW)
        text = index.data()
        if isinstance(row, EntryRow):
            self._draw_entry(painter, option, row, text, index.data(PageRole.PRINTED))
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match row:
            case SectionRow():
                self._paint_section(painter, option, row, text)
            case SubheadingRow():
                self._write(painter, option, self.layout.subheading_rect(option.rect), text, self.layout.subheading_font, self.theme.text)
            case GuidanceRow():
                self._paint_text(painter, option, row, text, self.theme.muted)
            case _:
                self._paint_offer(painter, option, row, text)
        painter.restore()

    def _paint_section(self, painter: QPainter, option: QStyleOptionViewItem, row: SectionRow, text: str) -> None:
        layout, theme = self.layout, self.theme
        rect = layout.heading_rect(option.rect)
        heading = f"{row.number}  {set_apart(text)}" if row.section else text
        metrics = QFontMetrics(layout.heading_font)
        count = section_count(row)
        room = rect.width() - QFontMetrics(layout.small_font).horizontalAdvance(count) - layout.gap * 4
        heading = metrics.elidedText(heading, Qt.TextElideMode.ElideRight, room)
        colour = theme.accent if row.section and row.section.key == self.target else theme.text
        self._write(painter, option, rect, heading, layout.heading_font, colour)
        used = metrics.horizontalAdvance(heading) + layout.gap * 4
        rest = QRect(rect.x() + used, rect.y(), rect.width() - used, rect.height())
        colour = theme.warn if row.over or (row.section is None) else theme.muted
        self._write(painter, option, rest, count, layout.small_font, colour)

    def _draw_entry(self, painter: QPainter, option: QStyleOptionViewItem, row: EntryRow, text: str, printed: Printed | None) -> None:
        """Draw an entry from its picture where nothing of it is another than when it was painted last."""
        names = self.names.unreleased(text, row.entry) if self.names else ()
        tall = option.rect.height() > TALLEST_PICTURE
        if tall or row.entry.id == self.edited or option.state & QStyle.StateFlag.State_Selected:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_entry(painter, option, row, text, printed, names)
            painter.restore()
            return

        def paint(on_picture: QPainter, rect: QRect) -> None:
            there = QStyleOptionViewItem(option)
            there.rect = rect
            on_picture.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_entry(on_picture, there, row, text, printed, names)

        shown = row, text, printed, margin_words(names), names, self.layout, self.theme, option.direction
        self._drawn.draw(painter, option.rect, row.key, shown, paint, self.theme.page)

    def _paint_entry(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: EntryRow,
        text: str,
        printed: Printed | None,
        names: "Sequence[Sighting]",
    ) -> None:
        layout, theme = self.layout, self.theme
        edited = row.entry.id == self.edited
        self._paint_frame(painter, option, edited=edited)
        self._write(
            painter, option, layout.time_rect(option.rect), clock(row.entry), layout.small_font, theme.muted, Qt.AlignmentFlag.AlignRight
        )
        if not edited:
            self._paint_text(painter, option, row, text, theme.text, [*self._marked(text, printed), *self._named(text, names)])
        self._paint_chips(painter, option, row, text)
        named = margin_words(names)
        note = Note(named, Tone.WAITING) if named else margin_note(row, printed)
        if layout.margin_width and note:
            rect = layout.margin_rect(option.rect)
            words = QFontMetrics(layout.small_font).elidedText(note.words, Qt.TextElideMode.ElideRight, rect.width())
            self._write(painter, option, rect, words, layout.small_font, getattr(theme, note.tone), _TRAILING)

    def _paint_frame(self, painter: QPainter, option: QStyleOptionViewItem, *, edited: bool = False) -> None:
        """Show that a row is chosen or edited."""
        if edited or option.state & QStyle.StateFlag.State_Selected:
            edge = self.layout.edge / 2
            painter.setPen(QPen(QColor(self.theme.accent if edited else self.theme.line), 1))
            painter.setBrush(QColor(self.theme.surface if edited else self.theme.accent_soft))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(edge, 0.5, -edge, -0.5), 6, 6)

    def _paint_chips(self, painter: QPainter, option: QStyleOptionViewItem, row: EntryRow, text: str) -> None:
        boxes = self.layout.boxes(row, text)
        if not boxes:
            return
        corner = QStyle.visualRect(option.direction, option.rect, self.layout.text_rect(option.rect)).topLeft()
        painter.setPen(QColor(self.theme.line))
        painter.setBrush(QColor(self.theme.surface))
        for box in boxes:
            painter.drawRoundedRect(QRectF(box.rect.translated(corner)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(self.theme.muted))
        painter.setFont(self.layout.small_font)
        begin = corner + QPoint(self.layout.chip_padding, self.layout.chip_baseline)
        for box in boxes:
            painter.drawText(box.rect.topLeft() + begin, box.words)

    def _paint_offer(self, painter: QPainter, option: QStyleOptionViewItem, row: PageRow, text: str) -> None:
        """What is offered, quietly, and behind it what can be done."""
        layout, theme = self.layout, self.theme
        self._paint_frame(painter, option)
        self._paint_text(painter, option, row, text, theme.muted)
        corner = QStyle.visualRect(option.direction, option.rect, layout.text_rect(option.rect)).topLeft()
        painter.setFont(layout.subheading_font)
        painter.setPen(QColor(theme.accent))
        for box in layout.boxes(row, text):
            painter.drawText(box.rect.translated(corner), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, box.words)

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, row: PageRow, text: str, colour: str, marked: Marked = ()
    ) -> None:
        rect = QStyle.visualRect(option.direction, option.rect, self.layout.text_rect(option.rect))
        painter.setPen(QColor(colour))
        self.layout.text(row, text).draw(painter, QPointF(rect.topLeft()), list(marked))

    def _marked(self, text: str, printed: Printed | None) -> Marked:
        """The places where the program fills in who said it, so that they are not taken for typed words."""
        marked = []
        for start, end in printed.chips if printed and printed.words == text else ():
            one = QTextLayout.FormatRange()
            one.start, one.length = utf16(text[:start]), utf16(text[start:end])
            one.format.setForeground(QColor(self.theme.accent))
            one.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            marked.append(one)
        return marked

    def _named(self, text: str, names: "Sequence[Sighting]") -> Marked:
        if not names:
            return ()
        from gfmd_desk.ui.name_marks import name_ranges  # start-up: comes with the first name

        return name_ranges(text, names, self.theme)

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        text: str,
        font: QFont,
        colour: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """One line, on the leading side unless `side` says otherwise; mirrored with the window."""
        painter.setFont(font)
        painter.setPen(QColor(colour))
        alignment = QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QStyle.visualRect(option.direction, option.rect, rect), alignment | Qt.TextFlag.TextSingleLine, text)


def margin_note(row: EntryRow, printed: Printed | None) -> Note | None:
    """What the margin says: what the public will read, else the kind, where the look of the text does not tell it."""
    if printed is not None and printed.note is not None:
        return printed.note
    return None if row.entry.kind in (Kind.POINT, Kind.PROSE, Kind.QUOTE) else Note(kind_word(row.entry.kind))
