"""The short names of States and territories in CLDR, read through Babel; needed only when they are made again."""

from __future__ import annotations

import json
import unicodedata

import babel
from babel.core import get_global

LANGUAGES = ("en", "fr", "es", "ar")

_NO_PLACES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""Unions, an outlying remainder, and entries for trying out programs."""

_ALPHA3 = {"CD": "COD", "DE": "DEU", "FR": "FRA", "MM": "MMR", "TL": "TLS", "XK": "XKX", "YE": "YEM"}
"""Where CLDR also has a code that was withdrawn, or, for XK, one that nobody else uses."""

_HEAD = """# The names of States and territories in CLDR, the Unicode Consortium's locale data, as Babel {version} has it.
# Keys are ISO 3166 alpha-3. Made by tools/world_names.py cldr and never edited by hand: what is added or
# written otherwise stands in states.toml and territories.toml.
"""


def cldr_toml() -> str:
    """Return CLDR's names as TOML, sorted."""
    names = {language: {str(code): str(name) for code, name in babel.Locale(language).territories.items()} for language in LANGUAGES}
    alpha3 = {others[0]: code for code, others in get_global("territory_aliases").items() if _is_alpha3(code) and len(others) == 1}
    alpha3.update(_ALPHA3)
    lines = [_HEAD.format(version=babel.__version__)]
    places = [code for code in names["en"] if len(code) == 2 and code not in _NO_PLACES]
    for key, code in sorted((alpha3.get(code, code), code) for code in places):
        lines.append(f"[{key}]\nalpha2 = {_quoted(code)}")
        lines += [f"{language} = {_quoted(names[language][code])}" for language in LANGUAGES if code in names[language]]
        lines.append("")
    return "\n".join(lines)


def _is_alpha3(code: str) -> bool:
    return len(code) == 3 and code.isalpha()


def _quoted(text: str) -> str:
    return json.dumps(unicodedata.normalize("NFC", text), ensure_ascii=False)
