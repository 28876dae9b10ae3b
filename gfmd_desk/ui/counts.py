"""Numbers with their nouns."""

from PySide6.QtCore import QObject

from gfmd_desk.domain.form import Limit, LimitUnit

_HOUR, _DAY = 60, 24 * 60
"""In minutes."""


class Counts(QObject):
    """The plurals that several parts of the window share; a QObject, because lupdate knows a plural only in its `tr`."""

    def entries(self, number: int) -> str:
        return self.tr("%n entry(s)", "", number)

    def lines(self, number: int) -> str:
        return self.tr("%n line(s)", "", number)

    def minutes_ago(self, number: int) -> str:
        """How long ago that is, in the unit that a person would use."""
        if number >= _DAY:
            return self.tr("%n day(s) ago", "", number // _DAY)
        if number >= _HOUR:
            return self.tr("%n hour(s) ago", "", number // _HOUR)
        return self.tr("%n minute(s) ago", "", number) if number else self.tr("just now")

    def words(self, number: int) -> str:
        return self.tr("%n word(s)", "", number)

    def drafted(self, number: int) -> str:
        return self.tr("drafted from %n tag(s)", "", number)

    def to_file(self, number: int) -> str:
        return self.tr("%n line(s) to file", "", number)

    def over(self, limit: Limit) -> str:
        """Which limit was passed, of the section or of one thing in it."""
        if limit.each:
            return {
                LimitUnit.WORDS: self.tr("one over %n word(s)", "", limit.most),
                LimitUnit.SENTENCES: self.tr("one over %n sentence(s)", "", limit.most),
                LimitUnit.PARAGRAPHS: self.tr("one over %n paragraph(s)", "", limit.most),
                LimitUnit.ITEMS: self.tr("one over %n item(s)", "", limit.most),
            }[limit.unit]
        return {
            LimitUnit.WORDS: self.tr("over %n word(s)", "", limit.most),
            LimitUnit.SENTENCES: self.tr("over %n sentence(s)", "", limit.most),
            LimitUnit.PARAGRAPHS: self.tr("over %n paragraph(s)", "", limit.most),
            LimitUnit.ITEMS: self.tr("over %n item(s)", "", limit.most),
        }[limit.unit]

    def unfiled(self, number: int) -> str:
        """What a report leaves out because it is not filed, as a sentence."""
        return self.tr("%n line(s) in the inbox are not filed and will not be printed.", "", number)

    def off_the_record(self, number: int) -> str:
        """What a report leaves out because it was said off the record, as a sentence."""
        return self.tr("%n entry(s) off the record will never be printed.", "", number)

    def kept_back(self, number: int) -> str:
        """What a report leaves out because it is private, as a sentence."""
        return self.tr("%n private remark(s) stay on the desk.", "", number)
