"""Colours from the palette: one light set, one dark set, and the style sheet made with them."""

import re
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette


class Theme(NamedTuple):
    """Colour roles as ``#rrggbb``; text on `page`, `surface` and `panel` keeps WCAG AA contrast."""

    dark: bool
    page: str
    surface: str
    panel: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    warn: str
    warn_soft: str
    bad: str
    good: str


LIGHT = Theme(
    dark=False,
    page="#f4f6f8",
    surface="#ffffff",
    panel="#fafbfd",
    line="#d5dce4",
    text="#16212c",
    muted="#556272",
    accent="#0b6a88",
    on_accent="#ffffff",
    accent_soft="#dfeff4",
    warn="#8a5300",
    warn_soft="#fdf0d7",
    bad="#a8252b",
    good="#176b3c",
)

DARK = Theme(
    dark=True,
    page="#12171d",
    surface="#1b222b",
    panel="#161c23",
    line="#35404d",
    text="#e7ecf1",
    muted="#a3b0bd",
    accent="#58bdd8",
    on_accent="#062029",
    accent_soft="#16333f",
    warn="#f0b95f",
    warn_soft="#3a2c12",
    bad="#f28b8b",
    good="#76cf9b",
)


def theme_of(palette: QPalette) -> Theme:
    """Choose the set that fits the system's palette."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def palette_of(theme: Theme) -> QPalette:
    """Give the theme's colours to everything that is drawn from the palette."""
    palette = QPalette()
    role = QPalette.ColorRole
    for roles, colour in (
        ((role.Window,), theme.panel),
        ((role.Base, role.Button, role.ToolTipBase), theme.surface),
        ((role.AlternateBase,), theme.page),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), theme.text),
        ((role.PlaceholderText,), theme.muted),
        ((role.Highlight, role.Accent, role.Link, role.LinkVisited), theme.accent),
        ((role.HighlightedText,), theme.on_accent),
        ((role.Light, role.Midlight), theme.surface),
        ((role.Mid, role.Dark, role.Shadow), theme.line),
    ):
        for one in roles:
            palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(theme.muted))
    return palette


def style_sheet(theme: Theme, resources: Path) -> str:
    """Fill the theme's colours into the style sheet: ``$name`` stands for a colour role, ``$icons`` for their folder."""
    words = {**theme._asdict(), "icons": (resources / "icons").as_posix()}
    source = (resources / "style.qss").read_text(encoding="utf-8")
    return re.sub(r"\$(\w+)", lambda role: str(words[role[1]]), source)
