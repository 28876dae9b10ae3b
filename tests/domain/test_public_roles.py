"""Whose names go into the head of a report."""

import pytest

from gfmd_desk.domain.form import FieldKind, Form, HeaderField
from gfmd_desk.domain.language import Wording
from gfmd_desk.domain.public_roles import head_to_fill
from gfmd_desk.domain.roster import PublicRole

WORDS = Wording("", "", "", "")
NAMED = [
    (PublicRole.PANELLIST, "Tomás Ríos"),
    (PublicRole.MODERATOR, "Amara Lind"),
    (PublicRole.PANELLIST, "Eno Brisa"),
    (PublicRole.PANELLIST, "Tomás Ríos"),
    (PublicRole.HOST, "Zoë Brandt"),
]


def form(*keys: str, kind: FieldKind = FieldKind.PEOPLE) -> Form:
    return Form("f", 1, WORDS, WORDS, tuple(HeaderField(key, kind, WORDS) for key in keys), ())


@pytest.mark.parametrize(
    ("keys", "header", "filled"),
    [
        (("moderator", "panellists"), {}, {"moderator": "Amara Lind", "panellists": "Tomás Ríos; Eno Brisa"}),
        (("moderator", "panellists"), {"moderator": "Ines"}, {"panellists": "Tomás Ríos; Eno Brisa"}),
        (("moderator",), {"moderator": " "}, {"moderator": "Amara Lind"}),
        (("host", "chair"), {}, {"host": "Zoë Brandt"}),
        (("rapporteur",), {}, {}),
    ],
)
def test_blank_fields_of_the_form_are_filled(keys: tuple[str, ...], header: dict[str, str], filled: dict[str, str]) -> None:
    assert head_to_fill(form(*keys), header, NAMED) == filled


def test_a_field_that_is_not_for_people_is_left() -> None:
    assert head_to_fill(form("moderator", kind=FieldKind.TEXT), {}, NAMED) == {}


def test_nobody_fills_nothing() -> None:
    assert head_to_fill(form("moderator"), {}, []) == {}
