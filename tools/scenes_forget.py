"""What is asked before the identities of an event are destroyed, the consents sealed and opened, and the certificate. The last scene."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget
from stage import dialog, settle, wait_for

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Authority, Matter, Step
from gfmd_desk.domain.attribution import Level, Part, Subject
from gfmd_desk.services.approvals import Answer
from gfmd_desk.services.consent_file import seal
from gfmd_desk.services.sealed_consents import consents_to_seal
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.dialogs.forget_dialog import ForgetDialog
from gfmd_desk.ui.dialogs.seal_consents_dialog import SealConsentsDialog
from gfmd_desk.ui.dialogs.sealed_consents_dialog import SealedConsentsDialog
from gfmd_desk.ui.store import DeskStore

WORDS = "harbour lamp bridge violet"


def forgetting(desk: Desk, store: DeskStore) -> Iterator[tuple[str, QWidget]]:
    report = store.report
    assert report is not None
    agree(store)
    raw: list[bytes] = []
    store.ask(lambda there: seal(consents_to_seal(there.door, there.attribution, report.event.id), WORDS), raw.append)
    wait_for(lambda: bool(raw))
    desk.forgetting.open()
    with dialog() as opened:
        assert isinstance(opened, ForgetDialog)
        yield "forget", opened
        opened.seal.click()
        with dialog(opened) as asked:
            assert isinstance(asked, SealConsentsDialog)
            asked.passphrase.first.setText(WORDS)
            asked.passphrase.second.setText(WORDS[:-1])
            asked.act.click()
            yield "seal-consents", asked
        opened.say_sealed(str(Path.home() / "Documents" / "summit.consents"), 3)
        yield "forget-sealed", opened
        opened.name.setText(report.event.name)
        opened.act.click()
        wait_for(opened.save.isVisible)
        yield "forgotten", opened
    desk.sealed_consents._ask_passphrase("summit.consents", raw[0])
    with dialog() as asked:
        assert isinstance(asked, SealedConsentsDialog)
        asked.passphrase.setText("something else")
        asked.open_it.click()
        wait_for(asked.problem.isVisible)
        yield "consents-wrong", asked
        asked.passphrase.setText(WORDS)
        asked.open_it.click()
        wait_for(asked.table.isVisible)
        yield "consents", asked
    desk._on_forgetting_begun(report.event.name)
    settle()
    yield "forget-begun", desk.window


def agree(store: DeskStore) -> None:
    """Let somebody agree to be named for an entry, who takes it back later for another."""
    report = store.report
    assert report is not None
    people: list[object] = []
    store.ask(lambda there: there.people(report.event.id), people.append)
    wait_for(lambda: bool(people))
    one = people[0][0]  # type: ignore[index]
    matters = []
    for entry in report.in_section("opportunities")[:2]:
        store.do(editing.set_subjects([entry], Part.SPEAKER, [Subject(Part.SPEAKER, one.id, Level.NAMED)]))
        matters.append(Matter(entry.id, Part.SPEAKER, one.id))
    yes = Answer(Step.APPROVED, Level.NAMED, given_by=one.name, channel="e-mail", authority=Authority.FOCAL_POINT, proof="letter 7")
    done: list[object] = []
    no = Answer(Step.WITHDRAWN, given_by=one.name, channel="phone")  # in an earlier scene it may have been said already: then it is refused
    store.ask(lambda there: there.record(report.id, matters, yes), done.append, done.append)
    store.ask(lambda there: there.record(report.id, matters[1:], no), done.append, done.append)
    wait_for(lambda: len(done) == 2)
