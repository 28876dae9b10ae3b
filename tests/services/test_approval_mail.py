"""The letter to one giver: their sentences, and no word of anybody else's."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Group, Level, Part, Subject
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.mail_draft import MailDraft
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.roster import Participant
from gfmd_desk.errors import KnownError
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.paths import program_files
from gfmd_desk.services.approval_mail import SUBJECT, approval_mail
from gfmd_desk.services.approvals import Answer, record
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.entries import add_entry
from gfmd_desk.services.roster import add_participant
from gfmd_desk.services.sessions import create_session, load_report

WORDS = "Boards at town level keep migration in local plans."


@pytest.fixture(scope="module")
def words() -> AttributionShelf:
    return AttributionShelf(program_files("resources"))


class Post:
    def __init__(self, door: Door, words: AttributionShelf, report: Report) -> None:
        self.door, self.words, self.report = door, words, report
        self.people = {
            state: add_participant(
                door,
                Participant("", report.event.id, f"Delegate of {state}", country=state, group=Group.GOVERNMENT, email=f"{state}@x.example"),
            )
            for state in ("Montania", "Esperia", "Lagunia")
        }

    def note(self, text: str, *states: str, report: Report | None = None, section: str | None = "points") -> str:
        report = report or self.report
        entry = add_entry(self.door, report, text, section)
        owners = [Subject(Part.OWNER, self.people[state].id, Level.STATE) for state in states]
        self.door.commit(editing.set_subjects([entry], Part.OWNER, owners))
        return entry.id

    def asked(self, entry_id: str, state: str, report: Report | None = None) -> tuple[str, Matter, Level]:
        return (report or self.report).id, Matter(entry_id, Part.OWNER, self.people[state].id), Level.STATE

    def write(self, *asked: Any, to: str = "focal.point@montania.example", due: datetime | None = None) -> MailDraft:
        return approval_mail(self.door, self.words, asked, to, due)


@pytest.fixture
def post(door: Door, words: AttributionShelf, report: Report) -> Post:
    return Post(door, words, report)


def test_one_letter_has_each_sentence_as_printed_and_how_to_answer(post: Post) -> None:
    first, second = post.note(WORDS, "Montania"), post.note("Ports share lists.", "Montania")
    draft = post.write(post.asked(first, "Montania"), post.asked(second, "Montania"), due=datetime(2026, 12, 6, 12, tzinfo=UTC))
    assert draft.subject == SUBJECT.en
    own = [line.text for line in draft.lines if not line.fixed]
    assert own == [f"{WORDS} (Montania)", "Ports share lists. (Montania)"]
    assert "1. RT 1.1 About RT 1.1" in draft.body
    assert "2. RT 1.1 About RT 1.1" in draft.body
    assert "yes, no or other words" in draft.body
    assert "2026-12-06" in draft.body


def test_who_else_has_agreed_is_not_told(post: Post) -> None:
    """The public will read both names; the one who is asked does not learn here who the other is."""
    entry = post.note(WORDS, "Montania", "Esperia")
    answer = Answer(Step.APPROVED, Level.STATE, given_by="Head of delegation", channel="phone")
    record(post.door, post.words, post.report.id, [post.asked(entry, "Esperia")[1]], answer)
    draft = post.write(post.asked(entry, "Montania"))
    assert [line.text for line in draft.lines if not line.fixed] == [f"{WORDS} (Montania and one other State)"]
    assert "Esperia" not in draft.body
    assert {"Delegate of Esperia", "Esperia", "Esperia@x.example"} <= set(draft.strangers)
    assert not {"Montania", "Delegate of Montania"} & set(draft.strangers)


def test_colleagues_of_the_same_delegation_are_strangers_too(post: Post) -> None:
    add_participant(post.door, Participant("", post.report.event.id, "Amara Lind", country="Montania", group=Group.GOVERNMENT))
    draft = post.write(post.asked(post.note(WORDS, "Montania"), "Montania"))
    assert "Amara Lind" in draft.strangers
    assert "Montania" not in draft.strangers


@pytest.mark.parametrize("language", Language)
def test_it_is_written_in_the_language_of_the_report(
    post: Post, language: Language, shelf: FormShelf, new_session: Callable[..., Any]
) -> None:
    report = create_session(post.door, shelf, new_session("RT 2.1", language=language))
    entry = post.note(WORDS, "Montania", report=report)
    draft = post.write(post.asked(entry, "Montania", report), due=datetime(2026, 12, 6, 12, tzinfo=UTC))
    assert draft.subject == SUBJECT.in_language(language)
    english = "Dear colleague" in draft.body
    assert english is (language is Language.ENGLISH)


def test_sentences_in_two_languages_stand_in_two_parts(post: Post, shelf: FormShelf, new_session: Callable[..., Any]) -> None:
    french = create_session(post.door, shelf, new_session("RT 2.1", language=Language.FRENCH))
    one, two = post.note(WORDS, "Montania"), post.note("Les ports partagent.", "Montania", report=french)
    body = post.write(post.asked(one, "Montania"), post.asked(two, "Montania", french)).body
    assert body.index("Dear colleague") < body.index(WORDS) < body.index("Chère collègue") < body.index("2. RT 2.1")


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as caught:
        call()
    return str(caught.value)


def test_what_cannot_be_asked_by_letter(post: Post) -> None:
    entry = post.note(WORDS, "Montania")
    asked = post.asked(entry, "Montania")
    assert "no sentence" in refused(post.write)
    assert "not an e-mail address" in refused(lambda: post.write(asked, to="the focal point"))
    assert "not an e-mail address" in refused(lambda: post.write(asked, to="a@b.example, c@d.example"))
    assert "somebody else" in refused(lambda: post.write(asked, to="ESPERIA@x.example"))
    inbox = post.note("Not filed.", "Montania", section=None)
    assert "file it first" in refused(lambda: post.write(post.asked(inbox, "Montania")))
    stored = load_report(post.door, post.report.id)
    said = next(one for one in stored.entries if one.id == entry)
    post.door.commit(editing.set_subjects([said], Part.OWNER, [replace(said.subjects[0], participant_id=post.people["Lagunia"].id)]))
    assert "another subject" in refused(lambda: post.write(asked))
