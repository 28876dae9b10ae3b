"""The fixed words of a printed report in the four languages: dates, times, names of languages, the footer."""

from datetime import date, time

from gfmd_desk.domain.language import Language, Wording

PAGE_OF_PAGES = Wording(
    en="Page {page} of {pages}",
    fr="Page {page} sur {pages}",
    es="Página {page} de {pages}",
    ar="الصفحة {page} من {pages}",
)

CONFIDENTIAL = Wording(en="CONFIDENTIAL", fr="CONFIDENTIEL", es="CONFIDENCIAL", ar="سري")
"""What the secretariat's own file says on every page: it holds identities."""

BETWEEN_NAMES = Wording(en="; ", fr="\u00a0; ", es="; ", ar="؛ ")
"""What stands between the people of one header field."""

BEFORE_WORDS = Wording(en="{who}: {words}", fr="{who}\u00a0: {words}", es="{who}: {words}", ar="{who}: {words}")
"""How a phrase that says who stands before the words."""

AFTER_WORDS = Wording(en="{words} ({who})", fr="{words} ({who})", es="{words} ({who})", ar="{words} ({who})")
"""How a phrase that says who stands after the words, in the same paragraph."""

CONTESTED = Wording(en="This was contested:", fr="Ce point a été contesté\u00a0:", es="Este punto fue objetado:", ar="وقد اعتُرض على ذلك:")
"""What stands between a point and what was said against it; it tells nothing of who did."""

NAME_AND_BODY = Wording(en="{name}, {body}", fr="{name}, {body}", es="{name}, {body}", ar="{name}، {body}")
"""Somebody with the State or organisation they belong to; without brackets, since it stands in some."""

_QUOTED = Wording(en="“{words}”", fr="«\u202f{words}\u202f»", es="«{words}»", ar="«{words}»")
_QUOTATION_MARKS = tuple('“”„"«»‘')

_LANGUAGE_NAMES = {
    Language.ENGLISH: Wording(en="English", fr="Anglais", es="Inglés", ar="الإنكليزية"),
    Language.FRENCH: Wording(en="French", fr="Français", es="Francés", ar="الفرنسية"),
    Language.SPANISH: Wording(en="Spanish", fr="Espagnol", es="Español", ar="الإسبانية"),
    Language.ARABIC: Wording(en="Arabic", fr="Arabe", es="Árabe", ar="العربية"),
}

# The Arabic months carry both names, as United Nations documents print them.
_MONTHS = (
    Wording(en="January", fr="janvier", es="enero", ar="كانون الثاني/يناير"),
    Wording(en="February", fr="février", es="febrero", ar="شباط/فبراير"),
    Wording(en="March", fr="mars", es="marzo", ar="آذار/مارس"),
    Wording(en="April", fr="avril", es="abril", ar="نيسان/أبريل"),
    Wording(en="May", fr="mai", es="mayo", ar="أيار/مايو"),
    Wording(en="June", fr="juin", es="junio", ar="حزيران/يونيه"),
    Wording(en="July", fr="juillet", es="julio", ar="تموز/يوليه"),
    Wording(en="August", fr="août", es="agosto", ar="آب/أغسطس"),
    Wording(en="September", fr="septembre", es="septiembre", ar="أيلول/سبتمبر"),
    Wording(en="October", fr="octobre", es="octubre", ar="تشرين الأول/أكتوبر"),
    Wording(en="November", fr="novembre", es="noviembre", ar="تشرين الثاني/نوفمبر"),
    Wording(en="December", fr="décembre", es="diciembre", ar="كانون الأول/ديسمبر"),
)


def language_name(named: Language, language: Language) -> str:
    """Return what `named` is called in `language`, as it stands alone."""
    return _LANGUAGE_NAMES[named].in_language(language)


def written_date(day: date, language: Language) -> str:
    """Return a date in words, without the weekday: "5 December 2018"."""
    month = _MONTHS[day.month - 1].in_language(language)
    if language is Language.SPANISH:
        return f"{day.day} de {month} de {day.year}"
    if language is Language.FRENCH and day.day == 1:
        return f"1er {month} {day.year}"
    return f"{day.day} {month} {day.year}"


def written_time(moment: time, language: Language) -> str:
    """Return a time of day to the minute: "14:30", in French "14 h 30"."""
    if language is Language.FRENCH:
        minutes = f"\u00a0{moment.minute:02d}" if moment.minute else ""
        return f"{moment.hour}\u00a0h{minutes}"
    return f"{moment.hour:02d}:{moment.minute:02d}"


def quoted(text: str, language: Language) -> str:
    """Return a quote between the language's marks, unless it has marks of its own."""
    if text.startswith(_QUOTATION_MARKS):
        return text
    return _QUOTED.in_language(language).format(words=text)
