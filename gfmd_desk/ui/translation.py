"""The language of the window: which one it is, its words, its dates, its direction.

Runs before the first paint, so languages are bare codes here and `Qt` is not named (docs/decisions/0007-start-up.md).
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

LANGUAGES = ("en", "fr", "es", "ar")
"""The codes of `domain.language.Language`, whose module would cost start-up time."""

_ARABIC_WITH_WESTERN_DIGITS = "ar_AE"
"""A locale whose numbers read 14 and not ١٤ (CLDR, default numbering system of the United Arab Emirates: latn)."""


def language_of_window(chosen: str, preferred: list[str]) -> str:
    """Return the language that was chosen, else the first of the system's `preferred` ones that the program has, else English."""
    codes = (name.replace("_", "-").partition("-")[0] for name in (chosen, *preferred))
    return next((code for code in codes if code in LANGUAGES), "en")


def locale_of(language: str, system: QLocale) -> QLocale:
    """Return how dates are written: as the system does, if it speaks that language, but always with Western digits."""
    if system.name().partition("_")[0] == language and system.zeroDigit() == "0":
        return system
    return QLocale(_ARABIC_WITH_WESTERN_DIGITS if language == "ar" else language)


def put_into_words(qt: QApplication, language: str, folder: Path, owner: QObject) -> None:
    """Give the window its words from `folder`, its dates and its direction; the words live as long as `owner`."""
    QLocale.setDefault(locale_of(language, QLocale.system()))
    words = QTranslator(owner)
    if words.load(str(folder / f"gfmd_desk_{language}.qm")):
        qt.installTranslator(words)


def runs_right_to_left() -> bool:
    """Say which way the window runs. Qt asks its translators for this very text, and turns the window by their answer."""
    return QCoreApplication.translate("QGuiApplication", "QT_LAYOUT_DIRECTION") == "RTL"


def put_qt_into_words(qt: QApplication, language: str, owner: QObject) -> None:
    """Give Qt's own parts their words: the menus of text fields, the file dialog."""
    words = QTranslator(owner)
    if words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        qt.installTranslator(words)
