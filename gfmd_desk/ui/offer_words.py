"""The words of what the page offers at the end of a section for references."""

from PySide6.QtCore import QCoreApplication

from gfmd_desk.domain.drafting import Offer, Unclear
from gfmd_desk.domain.report_words import quoted
from gfmd_desk.ui.counts import Counts
from gfmd_desk.ui.words import chip_words, listed, set_apart, window_language


def words_of_offer(offer: Offer) -> str:
    """A draft in the report's language; or what does not agree, in the window's."""
    found = offer.found
    if not found:
        return offer.drafted.text if offer.drafted else ""
    translate = QCoreApplication.translate
    parts = (
        (translate("Offer", "Not in the text: {what}"), chip_words(found.not_in_text)),
        (translate("Offer", "In the text, but tagged nowhere: {what}"), chip_words(found.not_tagged)),
        (translate("Offer", "Unclear: {what}"), tuple(map(_unclear_words, found.unclear))),
    )
    said = " · ".join(words.format(what=listed(what)) for words, what in parts if what)
    return translate("Offer", "Text and tags do not agree. {what}").format(what=said)


def taking(offer: Offer) -> str:
    """What can be done about an offer; empty where nothing can."""
    translate = QCoreApplication.translate
    if not offer.drafted:
        return ""
    return translate("Offer", "Add a new draft") if offer.found else translate("Offer", "Take over")


def spoken_offer(offer: Offer) -> str:
    """What a screen reader says of an offer."""
    translate = QCoreApplication.translate
    words = words_of_offer(offer)
    if not offer.drafted:
        return words
    if offer.found:
        return translate("Offer", "{words} – Enter adds a new draft.").format(words=words)
    drafted = Counts().drafted(len(offer.drafted.items))
    return translate("Offer", "{drafted}: {words} – Enter takes it over.").format(drafted=drafted, words=words)


def _unclear_words(unclear: Unclear) -> str:
    """The words that cannot be compared, and why: what they may mean, or the numbers that no item has."""
    translate = QCoreApplication.translate
    words = set_apart(quoted(unclear.words, window_language()))
    if unclear.span.ambiguous:
        why = translate("Offer", " or ").join(listed(chip_words(reading)) for reading in unclear.span.readings if reading)
    else:
        why = listed(tuple(map(set_apart, unclear.span.unclear)))
    return f"{words} ({why})"
