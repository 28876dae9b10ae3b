"""What an approval is bound to, and what a log's chain notices."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.approval import ApprovalStep, Doubt, Evidence, Head, Matter, Step
from gfmd_desk.domain.attribution import Level, Part, Scope
from gfmd_desk.domain.fingerprint import Sentence, commitment, doubt_of, fingerprint, sealed
from gfmd_desk.domain.language import Language

MATTER = Matter("entry", Part.OWNER, "montania")
SENTENCE = Sentence(MATTER, 'Boards keep migration in "local" plans.', Level.STATE, "Montania", Language.ENGLISH)
NOW = datetime(2026, 12, 5, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Boards keep migration in “local” plans.",
        'Boards  keep\u00a0migration\nin "local" plans. ',
        "Boards keep migration in «\u202flocal\u202f» plans.",
    ],
)
def test_blanks_and_quotation_marks_do_not_count(text: str) -> None:
    assert fingerprint(replace(SENTENCE, text=text), "s") == fingerprint(SENTENCE, "s")


def test_how_letters_are_composed_does_not_count() -> None:
    assert fingerprint(replace(SENTENCE, text="Pe\u0301rou"), "s") == fingerprint(replace(SENTENCE, text="P\u00e9rou"), "s")


@pytest.mark.parametrize(
    "other",
    [
        replace(SENTENCE, text='Boards anchor migration in "local" plans.'),
        replace(SENTENCE, text='boards keep migration in "local" plans.'),
        replace(SENTENCE, label="Esperia"),
        replace(SENTENCE, level=Level.NAMED),
        replace(SENTENCE, language=Language.FRENCH),
        replace(SENTENCE, quoted=True),
        replace(SENTENCE, matter=replace(MATTER, entry_id="another")),
        replace(SENTENCE, matter=replace(MATTER, part=Part.SPEAKER)),
        replace(SENTENCE, matter=replace(MATTER, participant_id="esperia")),
    ],
    ids=["a word", "a letter", "label", "level", "language", "a quote", "entry", "part", "participant"],
)
def test_everything_else_counts(other: Sentence) -> None:
    assert fingerprint(other, "s") != fingerprint(SENTENCE, "s")


@given(st.text(), st.text())
def test_two_texts_with_one_fingerprint_are_the_same_words(one: str, other: str) -> None:
    same = fingerprint(replace(SENTENCE, text=one), "s") == fingerprint(replace(SENTENCE, text=other), "s")
    assert same or one != other


def test_without_its_salt_a_fingerprint_says_nothing() -> None:
    assert fingerprint(SENTENCE, "s") != fingerprint(SENTENCE, "t")


def chain(length: int) -> tuple[ApprovalStep, ...]:
    steps: list[ApprovalStep] = []
    for place in range(1, length + 1):
        evidence = Evidence(salt=f"salt {place}", given_by="Head of delegation", given_at=NOW)
        steps.append(
            sealed(
                ApprovalStep(
                    id=f"step {place}",
                    event_id="event",
                    place=place,
                    matter=MATTER,
                    step=Step.APPROVED,
                    level=Level.STATE,
                    scopes=(Scope.REPORT,),
                    fingerprint=fingerprint(SENTENCE, evidence.salt),
                    recorded_at=NOW,
                    commitment=commitment(evidence),
                    previous=steps[-1].seal if steps else "",
                    seal="",
                    evidence=evidence,
                )
            )
        )
    return tuple(steps)


def head(steps: tuple[ApprovalStep, ...]) -> Head:
    return Head(len(steps), steps[-1].seal) if steps else Head()


def test_a_log_as_it_was_written_raises_no_doubt() -> None:
    assert doubt_of(chain(3), head(chain(3))) is None
    assert doubt_of((), Head()) is None


def test_a_evidence_that_was_erased_raises_none() -> None:
    steps = chain(2)
    assert doubt_of((replace(steps[0], evidence=None), steps[1]), head(steps)) is None


@pytest.mark.parametrize(
    "change",
    [
        {"level": Level.NAMED},
        {"scopes": (Scope.REPORT, Scope.WEB)},
        {"step": Step.ASKED},
        {"fingerprint": "0" * 64},
        {"matter": replace(MATTER, participant_id="esperia")},
        {"recorded_at": NOW - timedelta(days=1)},
        {"evidence": Evidence(salt="salt 2", given_by="Somebody else", given_at=NOW)},
        {"event_id": "another"},
    ],
    ids=["level", "scopes", "step", "fingerprint", "participant", "when", "evidence", "event"],
)
def test_a_row_that_was_changed_is_noticed(change: dict[str, object]) -> None:
    steps = chain(3)
    assert doubt_of((steps[0], replace(steps[1], **change), steps[2]), head(steps)) is Doubt.CHANGED  # type: ignore[arg-type]


@pytest.mark.parametrize("gone", [0, 1, 2])
def test_a_row_that_is_missing_is_noticed(gone: int) -> None:
    steps = chain(3)
    assert doubt_of((*steps[:gone], *steps[gone + 1 :]), head(steps)) is Doubt.MISSING


def test_a_tail_that_was_cut_off_with_its_head_is_not_noticed() -> None:
    """What the chain cannot prove: docs/threat-model.md says so."""
    steps = chain(3)
    assert doubt_of(steps[:2], head(steps[:2])) is None
