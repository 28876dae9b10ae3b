"""What is pointed out in a practice whose owner is not named, and what is not."""

from dataclasses import replace

import pytest

from gfmd_desk.domain.attribution import Level, Part, Subject
from gfmd_desk.domain.disclosure import Disclosure, Released, SubjectDisclosure, Why
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.giveaways import Clue, find_giveaways, giveaways_of
from gfmd_desk.domain.standing import Standing, State

FOUND = [
    ("It reached 1,200 families", "1,200", Clue.FIGURE),
    ("Il a touché 12 000 familles", "12 000", Clue.FIGURE),
    ("It reached 430 towns", "430", Clue.FIGURE),
    ("It helped 12.5 per cent of them", "12.5 per cent", Clue.SHARE),
    ("Cela concerne 7 % des jeunes", "7 %", Clue.SHARE),
    ("Ayuda al 40 por ciento", "40 por ciento", Clue.SHARE),
    ("شمل ذلك 40 في المائة من الشباب", "40 في المائة", Clue.SHARE),
    ("It began in 2016 with towns", "2016", Clue.YEAR),
    ("The plan of the Ministry of Borders helps", "Ministry of Borders", Clue.OFFICE),
    ("With the National Migration Agency it grew", "National Migration Agency", Clue.OFFICE),
    ("Avec le ministère de l’intérieur", "ministère de l’intérieur", Clue.OFFICE),
    ("Con el Ministerio de Trabajo", "Ministerio de Trabajo", Clue.OFFICE),
    ("تعمل وزارة العمل مع البلديات", "وزارة العمل", Clue.OFFICE),
    ("Youth join the Golden Bridge scheme", "Golden Bridge", Clue.OWN_NAME),
    ("Youth join the Bridge of Hope scheme", "Bridge of Hope", Clue.OWN_NAME),
]


@pytest.mark.parametrize(("text", "what", "clue"), FOUND)
def test_it_is_found(text: str, what: str, clue: Clue) -> None:
    assert [(text[one.start : one.end], one.clue) for one in find_giveaways(text)] == [(what, clue)]


@pytest.mark.parametrize(
    "text",
    [
        "Objectives 2 and 5 capture the main issues",
        "Boards at town level keep plans. Towns learn from 16 others",
        "It serves the 2030 Agenda and the Global Compact for Safe, Orderly and Regular Migration",
        "Cela sert le Programme de développement durable à l’horizon 2030",
        "Sustainable Development Goals are met",
        "Boards work",
        "An agency helped an office of theirs",
        "",
    ],
)
def test_what_everybody_writes_is_not(text: str) -> None:
    assert find_giveaways(text) == ()


def disclosed(part: Part, printed: Level) -> Disclosure:
    subject = SubjectDisclosure(Subject(part, "p"), printed, Why.AS_WANTED, Standing(State.NOT_NEEDED, {}))
    return Disclosure(Released(Kind.PRACTICE, "", "", ""), (subject,))


def test_only_for_an_owner_who_is_not_named_in_what_is_printed() -> None:
    text = "It reached 1,200 families"
    assert giveaways_of(text, disclosed(Part.OWNER, Level.GROUP)) != ()
    assert giveaways_of(text, disclosed(Part.OWNER, Level.STATE)) == ()
    assert giveaways_of(text, disclosed(Part.SPEAKER, Level.GROUP)) == ()
    assert giveaways_of(text, replace(disclosed(Part.OWNER, Level.GROUP), released=None)) == ()
