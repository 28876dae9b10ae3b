from collections.abc import Callable
from dataclasses import fields

import pytest

from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.disclosure import Released, disclose
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.room import Room

PRINTED = [kind for kind in Kind if kind is not Kind.REMARK]
OPEN = [regime for regime in Regime if regime is not Regime.OFF_THE_RECORD]


@pytest.mark.parametrize("regime", Regime)
@pytest.mark.parametrize("language", Language)
def test_a_remark_is_never_released(note: Callable[..., Entry], regime: Regime, language: Language) -> None:
    assert disclose(note("a", kind=Kind.REMARK), Room(regime, language)).released is None


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("language", Language)
def test_nothing_is_released_that_was_said_off_the_record(note: Callable[..., Entry], kind: Kind, language: Language) -> None:
    assert disclose(note("a", kind=kind), Room(Regime.OFF_THE_RECORD, language)).released is None


@pytest.mark.parametrize("regime", OPEN)
@pytest.mark.parametrize(
    ("language", "nobody"),
    [(Language.ENGLISH, "anonymous"), (Language.FRENCH, "anonyme"), (Language.SPANISH, "anónimo"), (Language.ARABIC, "مصدر لم يُذكر اسمه")],
)
def test_a_quote_is_anonymous_in_the_language_of_the_report(
    note: Callable[..., Entry], regime: Regime, language: Language, nobody: str
) -> None:
    quote = note("Boards work.", kind=Kind.QUOTE, subheading="Towns")
    assert disclose(quote, Room(regime, language)).released == Released(Kind.QUOTE, "Boards work.", "Towns", nobody)


@pytest.mark.parametrize("regime", OPEN)
@pytest.mark.parametrize("kind", [kind for kind in PRINTED if kind is not Kind.QUOTE])
def test_anything_else_stands_without_a_phrase(note: Callable[..., Entry], regime: Regime, kind: Kind) -> None:
    released = disclose(note("a", kind=kind), Room(regime, Language.ENGLISH)).released
    assert released == Released(kind, "a", "", "")


def test_there_is_no_place_for_a_speaker_a_time_or_a_first_wording() -> None:
    assert [field.name for field in fields(Released)] == ["kind", "text", "subheading", "attribution"]
    assert not hasattr(Released(Kind.POINT, "", "", ""), "__dict__")


def test_what_was_first_noted_and_its_tags_are_in_nothing_released(note: Callable[..., Entry]) -> None:
    entry = note("a", text="One participant agreed.", first_wording="the envoy of Esperia agreed", tags=("Esperia",))
    assert "Esperia" not in repr(disclose(entry, Room(Regime.CHATHAM_HOUSE, Language.ENGLISH)).released)
