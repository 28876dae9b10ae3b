"""Colours: chosen from the palette, readable, and changed while the program runs."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from gfmd_desk.ui.theme import DARK, LIGHT, Theme, palette_of, style_sheet, theme_of

Room = Any
PAIRS = [(ink, ground) for ink in ("text", "muted", "accent", "warn", "bad", "good") for ground in ("page", "surface", "panel")]
PAIRS += [("on_accent", "accent"), ("accent", "accent_soft"), ("text", "accent_soft"), ("warn", "warn_soft")]


def luminance(colour: str) -> float:
    """Relative luminance (W3C WCAG 2.2, definition of contrast ratio)."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_counted_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_words_can_be_read(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize(("ground", "theme"), [("#f0f0f0", LIGHT), ("#202326", DARK), ("#ffffff", LIGHT), ("#000000", DARK)])
def test_the_set_follows_the_palette(qapp: QApplication, ground: str, theme: Theme) -> None:
    assert theme_of(QPalette(QColor(ground))) is theme
    assert theme_of(palette_of(theme)) is theme


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_has_every_role_filled_in(theme: Theme, practice: Room) -> None:
    sheet = style_sheet(theme, practice.app.resources)
    assert "$" not in sheet
    assert theme.accent in sheet


def test_a_change_of_the_systems_colours_dresses_the_open_desk_anew(
    practice: Room, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = practice.app.theme
    other = DARK if usual is LIGHT else LIGHT
    with monkeypatch.context() as patch:
        patch.setattr(qapp, "style", lambda: WithPalette(QColor("#202326" if other is DARK else "#f0f0f0")))
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark if other is DARK else Qt.ColorScheme.Light)
    assert practice.app.theme is other
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == other.panel
    assert other.surface in qapp.styleSheet()
    picture = practice.view.grab().toImage()
    assert picture.pixelColor(2, picture.height() - 2).name() == other.page
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert practice.app.theme is theme_of(qapp.style().standardPalette())


class WithPalette:
    """Stands for the system's style, whose palette cannot be changed here."""

    def __init__(self, colour: QColor) -> None:
        self._colour = colour

    def standardPalette(self) -> QPalette:  # noqa: N802  # Qt's name
        return QPalette(self._colour)
