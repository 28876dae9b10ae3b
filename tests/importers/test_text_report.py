"""A whole report: the invented one against how a person reads it, and the real one where it is at hand."""

from pathlib import Path

import pytest

from gfmd_desk.domain.draft import Draft, DraftEntry
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.form import Form
from gfmd_desk.forms.form_file import load_form
from gfmd_desk.importers.text import decode, read_text
from gfmd_desk.paths import program_files

HERE = Path(__file__).parent
REAL = HERE.parents[2] / "shared" / "reference" / "gfmd-2018-session-report.txt"
KEYS = ["summary", "challenges", "opportunities", "gcm", "agenda2030", "quotes"]


@pytest.fixture(params=["by hand", "gfmd-2018"])
def any_form(request: pytest.FixtureRequest, form: Form) -> Form:
    """The form made by hand and the secretariat's own, which words its guidance differently."""
    return form if request.param == "by hand" else load_form(program_files("forms") / "gfmd-2018.toml")


def written_out(draft: Draft) -> str:
    """A draft as lines that a person can hold against the source."""
    lines = []
    place: tuple[str | None, str] = (None, "")
    for entry in draft.entries:
        if (entry.section, entry.subheading) != place:
            place = (entry.section, entry.subheading)
            lines.append(f"\n== {entry.section or 'inbox'} {entry.subheading}".rstrip())
        lines.append(f"{entry.kind}: {entry.text}")
    lines.append("\n== left")
    lines += [f"{part.why}: {part.text}" for part in draft.left]
    return "\n".join(lines).strip() + "\n"


def entries_of(draft: Draft, section: str) -> list[DraftEntry]:
    return [entry for entry in draft.entries if entry.section == section]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_invented_report_is_read_as_a_person_reads_it(any_form: Form, encoding: str) -> None:
    source = (HERE / "invented-report.txt").read_text(encoding="utf-8")
    expected = (HERE / "invented-report.read.txt").read_text(encoding="utf-8")
    draft = read_text(decode(source.encode(encoding)), any_form)
    assert written_out(draft) == expected
    assert draft.source_characters == draft.imported_characters + draft.left_characters


def test_line_ends_of_windows_change_nothing(any_form: Form) -> None:
    source = (HERE / "invented-report.txt").read_text(encoding="utf-8")
    assert read_text(source.replace("\n", "\r\n"), any_form) == read_text(source, any_form)


@pytest.mark.skipif(not REAL.exists(), reason="the real report is not at hand")
class TestRealReport:
    @pytest.fixture
    def draft(self, any_form: Form) -> Draft:
        return read_text(decode(REAL.read_bytes()), any_form)

    def test_every_section_has_what_stands_in_it(self, draft: Draft) -> None:
        counts = {key: len(entries_of(draft, key)) for key in KEYS}
        assert counts == {"summary": 9, "challenges": 7, "opportunities": 21, "gcm": 1, "agenda2030": 1, "quotes": 0}
        assert all(entry.section for entry in draft.entries)

    def test_short_sections_hold_their_words(self, draft: Draft) -> None:
        words = {key: sum(len(entry.text.split()) for entry in entries_of(draft, key)) for key in ("gcm", "agenda2030")}
        assert words == {"gcm": 9, "agenda2030": 31}  # "M&E" is one word between blanks

    def test_subheadings_are_found_in_their_sections(self, draft: Draft) -> None:
        found = list(dict.fromkeys((entry.section, entry.subheading) for entry in draft.entries if entry.subheading))
        assert found == [
            ("challenges", "In relation to drivers"),
            ("challenges", "General"),
            ("opportunities", "Recommendations/moving forward"),
            ("opportunities", "Good practices"),
        ]

    def test_every_bullet_is_a_point_and_nothing_else(self, draft: Draft) -> None:
        source = REAL.read_text(encoding="utf-8").split("\n")
        bullets = [line.removeprefix("- ") for line in source if line.startswith("- ")]
        points = [entry.text for entry in draft.entries if entry.kind is Kind.POINT]
        assert len(points) == len(bullets)
        assert all(point.startswith(bullet) for point, bullet in zip(points, bullets, strict=True))
        assert {entry.kind for entry in draft.entries} == {Kind.POINT, Kind.PROSE}

    def test_instruction_and_closing_note_are_left(self, draft: Draft) -> None:
        instructions = [part.text.split()[0] for part in draft.left if "instruction" in part.why]
        assert instructions == ["If", "*Please"]

    def test_account_balances(self, draft: Draft) -> None:
        assert draft.source_characters == draft.imported_characters + draft.left_characters
