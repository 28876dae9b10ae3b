"""A name is taken apart whatever was typed for it: one that could not be would leave the whole room without its guard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.name_forms import PersonName, person_forms, person_name

_PARTS = st.sampled_from(
    [*",.()[]-'’·/&;:", " ", "  ", "\u00a0", "de", "van der", "al-", "Dr", "H.E.", "Ms", "BERG", "Ana", "O", "7", "محمد", "ال", "王", "é"]
)
NAMES = st.lists(_PARTS, max_size=9).map("".join) | st.text(max_size=12)


@given(NAMES, st.booleans())
def test_any_name_is_taken_apart_and_has_its_forms(name: str, body: bool) -> None:  # of hypothesis
    told = person_name(name)
    if told is not None:
        assert told.family
        assert all(form.strip() for form, _proof in person_forms(told, lambda _word: body))


@pytest.mark.parametrize("name", [", Ana Berg", ",,Ana Berg", " , Ana Berg"])
def test_a_comma_with_nothing_before_it_parts_no_name(name: str) -> None:
    assert person_name(name) == PersonName(("ana",), ("berg",))
