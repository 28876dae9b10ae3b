"""Record and show approvals, and look through files for names that were not approved."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from gfmd_desk.cli.commands import open_desk
from gfmd_desk.cli.printing import Printer
from gfmd_desk.domain.approval import ApprovalStep, Step
from gfmd_desk.domain.attribution import Level, Part, Scope
from gfmd_desk.domain.counted import counted
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Report
from gfmd_desk.errors import KnownError
from gfmd_desk.services import sessions
from gfmd_desk.services.approval_items import ApprovalItem
from gfmd_desk.services.approvals import USUAL_SCOPES, Answer, matter_of
from gfmd_desk.services.entries import EntryRefusedError
from gfmd_desk.settings import read_settings


class NotCleanFilesError(KnownError):
    """Something was found in files that were checked."""

    def __init__(self, files: int, findings: int) -> None:
        super().__init__(
            f"Found in {counted(files, 'file')}: {counted(findings, 'place')} where somebody may be named who did not agree to it."
        )


def approve(given: Namespace, folder: Path, printer: Printer) -> None:
    scopes = [Scope(scope) for scope in given.scope] if given.scope else list(USUAL_SCOPES)
    _record(given, folder, printer, Step.APPROVED, Level(given.level), scopes)


def decline(given: Namespace, folder: Path, printer: Printer) -> None:
    _record(given, folder, printer, Step.DECLINED, None, [])


def withdraw(given: Namespace, folder: Path, printer: Printer) -> None:
    _record(given, folder, printer, Step.WITHDRAWN, None, [])


def _record(given: Namespace, folder: Path, printer: Printer, step: Step, level: Level | None, scopes: list[Scope]) -> None:
    with open_desk(folder) as desk:
        report = sessions.find_session(desk.door, given.code, given.event)
        matter = matter_of(_entry(report, given.id), Part(given.subject) if given.subject else None)
        owner = read_settings(folder).owner
        answer = Answer(step, level, scopes, given_by=given.given_by, channel=given.channel, recorded_by=owner)
        (recorded,) = desk.record(report.id, [matter], answer)
    result = {"format": 1, "id": recorded.id, "entry": matter.entry_id, "subject": matter.part.value, "step": step.value}
    printer.result(result, [f"Recorded: {step.value}."])


def show(given: Namespace, folder: Path, printer: Printer) -> None:
    with open_desk(folder) as desk:
        report = sessions.find_session(desk.door, given.code, given.event)
        items = desk.approval_items(report.event.id, report.id)
    value = {"format": 1, "session": report.session.code, "approvals": [_item_shape(item) for item in items]}
    printer.result(value, [line for item in items for line in _item_lines(item)])


def check(given: Namespace, folder: Path, printer: Printer) -> None:
    from gfmd_desk.delivery.checking import check_file  # start-up: only this command searches files

    with open_desk(folder) as desk:
        names = desk.name_check(given.event)
    found = {file: check_file(file, names) for file in given.files}
    if not names.roster:
        printer.note("No roster is loaded: only the world's names were looked for.")
    shape = [
        {"file": str(file), "findings": [{"where": one.where, "kind": one.kind.value} for one in findings]}
        for file, findings in found.items()
    ]
    lines = [f"{file}\t{one.where}\t{one.kind.value}" for file, findings in found.items() for one in findings]
    printer.result({"format": 1, "files": shape}, lines)
    total = sum(map(len, found.values()))
    if total:
        raise NotCleanFilesError(sum(bool(findings) for findings in found.values()), total)


def _entry(report: Report, entry_id: str) -> Entry:
    entry = next((one for one in report.entries if one.id == entry_id), None)
    if entry is None:
        raise EntryRefusedError(f'The session "{report.session.code}" has no entry "{entry_id}".')
    return entry


def _item_shape(item: ApprovalItem) -> dict[str, object]:
    wanted = item.subject.wanted
    return {
        "entry": item.entry.id,
        "subject": item.matter.part.value,
        "who": item.person or item.body,
        "wanted": wanted.value if wanted else None,
        "state": item.state.value,
        "granted": {scope.value: level.value for scope, level in item.standing.granted.items()},
        "printed": item.printed.value,
        "why": item.why.value,
        "would_print": item.would_print,
        "prints": item.prints,
        "history": [_step_shape(step) for step in item.history],
    }


def _step_shape(step: ApprovalStep) -> dict[str, object]:
    evidence = step.evidence
    return {
        "step": step.step.value,
        "level": step.level.value if step.level else None,
        "scopes": [scope.value for scope in step.scopes],
        "recorded_at": step.recorded_at.isoformat(timespec="seconds"),
        "recorded_by": evidence.recorded_by if evidence else None,
        "given_by": evidence.given_by if evidence else None,
        "channel": evidence.channel if evidence else None,
        "authority": evidence.authority.value if evidence else None,
        "proof": evidence.proof if evidence else None,
        "words": evidence.words if evidence else None,
    }


def _item_lines(item: ApprovalItem) -> Iterator[str]:
    yield "\t".join((item.entry.id, item.matter.part.value, item.person or item.body, item.state.value, item.prints.replace("\n", " ")))
    for step in item.history:
        given_by = step.evidence.given_by if step.evidence else ""
        parts = (f"{step.recorded_at:%Y-%m-%d %H:%M}", step.step.value, step.level or "", ",".join(step.scopes), given_by)
        yield "  " + "\t".join(parts)
