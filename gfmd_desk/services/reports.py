"""A report between the desk and the store, which keeps its form as text. Imports no SQLAlchemy."""

from gfmd_desk.domain.line import Line, chips_from_json, chips_to_json
from gfmd_desk.domain.report import Report
from gfmd_desk.forms.kept_form import form_from_json, form_to_json
from gfmd_desk.storage.stored import StoredReport


def from_store(stored: StoredReport) -> Report:
    """Return a stored report with its form read; raises KeptFormError."""
    return Report(
        id=stored.id,
        event=stored.event,
        session=stored.session,
        form=form_from_json(stored.form_content),
        header=stored.header,
        entries=stored.entries,
        capture_line=Line(stored.capture_line, chips_from_json(stored.capture_chips)),
        regime_now=stored.regime_now,
    )


def for_store(report: Report) -> StoredReport:
    """Return a report as the store keeps it."""
    return StoredReport(
        id=report.id,
        event=report.event,
        session=report.session,
        form_id=report.form.id,
        form_version=report.form.version,
        form_content=form_to_json(report.form),
        section_count=len(report.form.sections),
        header=report.header,
        entries=report.entries,
        capture_line=report.capture_line.text,
        capture_chips=chips_to_json(report.capture_line.chips),
        regime_now=report.regime_now,
    )
