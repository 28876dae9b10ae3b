"""The form as it is kept with each report, as JSON.

On the start-up path, before the last session is on the screen: the standard library's json, which is
loaded there anyway, because the import of msgspec alone would take five times as long as all of this.
"""

import json
from dataclasses import asdict
from typing import Any

from gfmd_desk.domain.form import AttributionPlace, FieldKind, Form, HeaderField, Holds, Limit, LimitUnit, Section, WhenEmpty
from gfmd_desk.domain.language import Wording
from gfmd_desk.errors import KnownError

_FORMAT = 1


class KeptFormError(KnownError):
    """The form kept with a report cannot be read."""


def form_to_json(form: Form) -> str:
    """Write `form` as it is kept with a report."""
    return json.dumps({"format": _FORMAT, "form": asdict(form)}, ensure_ascii=False, separators=(",", ":"))


def form_from_json(text: str) -> Form:
    """Read a form kept with a report; raises KeptFormError."""
    try:
        kept = json.loads(text)
        if kept["format"] > _FORMAT:
            raise KeptFormError("The form kept with this report was written by a newer version of the program; please update the program.")
        return _form(kept["form"])
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
        raise KeptFormError("The form kept with this report is damaged and cannot be read.") from error


def _form(row: dict[str, Any]) -> Form:
    own = {
        "name": Wording(**row["name"]),
        "heading": Wording(**row["heading"]),
        "header": tuple(_header_field(field) for field in row["header"]),
        "sections": tuple(_section(section) for section in row["sections"]),
        "closing_note": _wording(row.get("closing_note")),
    }
    return Form(**(row | own))


def _header_field(row: dict[str, Any]) -> HeaderField:
    own = {
        "kind": FieldKind(row["kind"]),
        "label": Wording(**row["label"]),
        "choices": tuple(Wording(**choice) for choice in row.get("choices", ())),
    }
    return HeaderField(**(row | own))


def _section(row: dict[str, Any]) -> Section:
    own = {
        "title": Wording(**row["title"]),
        "guidance": Wording(**row["guidance"]),
        "holds": tuple(Holds(word) for word in row["holds"]),
        "subheadings": tuple(Wording(**subheading) for subheading in row.get("subheadings", ())),
        "limits": tuple(Limit(limit["most"], LimitUnit(limit["unit"]), limit.get("each", False)) for limit in row.get("limits", ())),
        "when_empty": WhenEmpty(row.get("when_empty", WhenEmpty.HEADING)),
        "empty_note": _wording(row.get("empty_note")),
        "attribution": AttributionPlace(row.get("attribution", AttributionPlace.AFTER)),
    }
    return Section(**(row | own))


def _wording(row: dict[str, str] | None) -> Wording | None:
    return None if row is None else Wording(**row)
