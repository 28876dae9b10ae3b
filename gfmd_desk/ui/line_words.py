"""The screen's words for what is picked for a line: on its chip, and in the list that offers it."""

from PySide6.QtCore import QCoreApplication

from gfmd_desk.domain.attribution import Regime, Voice
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.frameworks import Frameworks
from gfmd_desk.domain.line import Chip, ChipKind
from gfmd_desk.ui.privacy import identity
from gfmd_desk.ui.who_words import voice_word
from gfmd_desk.ui.words import chip_words, kind_word, listed, regime_word, set_apart


def chip_label(chip: Chip) -> str:
    """What a chip says."""
    translate = QCoreApplication.translate
    match chip.kind:
        case ChipKind.OWNER:
            return translate("Chip", "Practice: {who}").format(who=set_apart(identity(chip.words)))
        case ChipKind.UNKNOWN_SPEAKER:
            return translate("Chip", "“{word}”, not known yet").format(word=set_apart(identity(chip.word)))
        case ChipKind.TAGS:
            return listed(chip_words(tuple(chip.value.split())))
        case ChipKind.VOICE:
            return translate("Chip", "Said by {how_many}").format(how_many=voice_word(Voice(chip.value)))
        case ChipKind.KIND:
            return kind_word(Kind(chip.value))
        case ChipKind.REGIME:
            return regime_word(Regime(chip.value))
        case ChipKind.SPEAKER:
            return set_apart(identity(chip.words))
        case _:
            return set_apart(chip.words)


def offer_line(chip: Chip, frameworks: Frameworks | None) -> str:
    """What the list says of something that can be picked."""
    translate = QCoreApplication.translate
    match chip.kind:
        case ChipKind.SPEAKER:
            return translate("Offer", "{who} – speaks").format(who=set_apart(identity(chip.words)))
        case ChipKind.OWNER:
            return translate("Offer", "{who} – its practice").format(who=set_apart(identity(chip.words)))
        case ChipKind.UNKNOWN_SPEAKER:
            return translate("Offer", "“{word}” – a speaker not known yet").format(word=set_apart(identity(chip.word)))
        case ChipKind.SECTION:
            return translate("Offer", "{section} – this is where it goes").format(section=set_apart(chip.words))
        case ChipKind.SUBHEADING:
            return translate("Offer", "{words} – subheading").format(words=set_apart(chip.words))
        case ChipKind.TAGS if frameworks is not None:
            from gfmd_desk.ui.tag_words import offered  # start-up: only where tags are offered

            return offered(tuple(chip.value.split()), frameworks)
        case ChipKind.VOICE:
            return translate("Offer", "{how_many} – how many said it").format(how_many=voice_word(Voice(chip.value)))
        case _:
            return chip_label(chip)
