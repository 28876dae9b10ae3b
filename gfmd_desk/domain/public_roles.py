"""Public roles and the head of a report: the published programme names who holds them, so the head may."""

from collections.abc import Mapping, Sequence

from gfmd_desk.domain.form import FieldKind, Form
from gfmd_desk.domain.roster import PublicRole

HEAD_FIELDS = {
    PublicRole.CHAIR: "chair",
    PublicRole.MODERATOR: "moderator",
    PublicRole.PANELLIST: "panellists",
    PublicRole.HOST: "host",
}
"""Keys of the head's fields for people that a role belongs in; keys mean the same in every form."""

BETWEEN = "; "
"""What parts several names in one field of the head."""


def head_to_fill(form: Form, header: Mapping[str, str], named: Sequence[tuple[PublicRole, str]]) -> dict[str, str]:
    """Return what the names of those in public roles would put into the head, by field: into blank fields of this form alone."""
    people = {field.key for field in form.header if field.kind is FieldKind.PEOPLE}
    filled = {}
    for role, key in HEAD_FIELDS.items():
        names = dict.fromkeys(name for theirs, name in named if theirs is role)
        if names and key in people and not header.get(key, "").strip():
            filled[key] = BETWEEN.join(names)
    return filled
