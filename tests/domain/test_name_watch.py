"""What is marked while somebody types is exactly what the finder sees, less what may stand there."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.name_check import Allowance
from gfmd_desk.domain.name_watch import NameWatch
from gfmd_desk.domain.protected_names import ProtectedNames
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.world import Names

ENGLISH = Language.ENGLISH
STATES = ("Montania", "Esperia", "Lagunia")
PROTECTED = ProtectedNames.of(
    [Participant(f"p{n}", "e", f"Person {n}", country=one) for n, one in enumerate(STATES)], Names([], {}, {}.__getitem__, [].__getitem__)
)
WORDS = (*STATES, "montania", "Montanian", "boards", "said", "that", "and", "of", "town.", "In")


def watch(
    regime: Regime = Regime.CHATHAM_HOUSE, allowed: dict[str, Allowance] | None = None, ruled: dict[str, set[str]] | None = None
) -> NameWatch:
    return NameWatch(PROTECTED, ENGLISH, regime, allowed or {}, ruled or {})


sentences = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
keys = st.sets(st.sampled_from([f"state:{phrase(one)}" for one in STATES]))
ruled = st.sets(st.sampled_from([phrase(one) for one in WORDS]))


@given(text=sentences, approved=sentences, allowed=keys, here=ruled, everywhere=ruled, same=st.booleans())
def test_what_is_seen_less_what_is_allowed(
    note: Callable[..., Entry], text: str, approved: str, allowed: set[str], here: set[str], everywhere: set[str], same: bool
) -> None:
    entry = note("a", text=text)
    approved = text if same else approved
    one = watch(allowed={"a": Allowance(approved, frozenset(allowed), 9)}, ruled={"": everywhere, "a": here, "b": set(map(phrase, WORDS))})
    free = allowed if text == approved else set()
    expected = [
        name
        for name in PROTECTED.find(text, ENGLISH)
        if not name.keys & free and phrase(text[name.start : name.end]) not in here | everywhere
    ]
    assert list(one.unreleased(text, entry)) == expected


def test_an_approval_holds_for_its_words_alone(note: Callable[..., Entry]) -> None:
    text = "Montania keeps plans"
    one = watch(allowed={"a": Allowance(text, frozenset(("state:montania",)), 2)})
    assert one.unreleased(text, note("a", text=text)) == ()
    assert one.unreleased(f"{text}.", note("a", text=text)) != ()
    assert one.unreleased(text, note("b", text=text)) != ()
    assert one.unreleased(text) != ()


def test_where_phrase_and_verb_are_filled_in_the_entry_has_the_approved_words(note: Callable[..., Entry]) -> None:
    chip, shown = "⟦stress_that⟧ boards work", "Montania stressed that boards work"
    one = watch(allowed={"a": Allowance(chip, frozenset(("state:montania",)), 2)})
    assert one.unreleased(shown, note("a", text=chip)) == ()
    assert one.unreleased(f"{shown} in Esperia", note("a", text=f"{chip} in Esperia")) != ()
    assert one.unreleased(shown, note("a", text=shown)) != ()


@pytest.mark.parametrize(
    ("session", "more", "guarded"),
    [
        (Regime.CHATHAM_HOUSE, {}, True),
        (Regime.BACKGROUND, {}, True),
        (Regime.ON_THE_RECORD, {}, False),
        (Regime.CHATHAM_HOUSE, {"regime": Regime.ON_THE_RECORD}, False),
        (Regime.ON_THE_RECORD, {"regime": Regime.CHATHAM_HOUSE}, True),
        (Regime.CHATHAM_HOUSE, {"regime": Regime.OFF_THE_RECORD}, False),
        (Regime.CHATHAM_HOUSE, {"kind": Kind.REMARK}, False),
    ],
)
def test_only_what_a_reader_will_see_and_must_not_is_marked(
    note: Callable[..., Entry], session: Regime, more: dict[str, object], guarded: bool
) -> None:
    entry = note("a", text="Montania keeps plans", **more)
    assert bool(watch(session).unreleased(entry.text, entry)) is guarded
