"""Every character of any text is in an entry, in a subheading or in the account, and those of the entries are unchanged."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.draft import Draft, count_characters
from gfmd_desk.domain.form import Form, Section
from gfmd_desk.domain.language import Language
from gfmd_desk.importers.text import read_text

PROSE = "Roads close early and the boards, which met in May; know it. of 2030 (a) 10.7 whole-of- – — o ? “No” الطرق مغلقة 😀"
WORDS = st.sampled_from(PROSE.split())
MARKS = st.sampled_from(["", "- ", "• ", "1. ", "2) ", "(a) ", "o ", "— ", "> ", "*", "-", "> - ", "\u200f٢. "])
BREAKS = st.sampled_from(
    ["\n", "\n", "\n\n", "\r\n", "\n\n\n\n", "\f", "\n\n3\n\n", "\nPage 3 of 7\n", "\n----\n", "\u2028", "\x07", "\ufffe\n", " \u00a0\n"]
)


def printed_once(draft: Draft) -> list[str]:
    """Subheadings and texts as the draft counts them: a subheading where it begins."""
    parts = []
    place: tuple[str | None, str] = (None, "")
    for entry in draft.entries:
        if (entry.section, entry.subheading) != place:
            place = (entry.section, entry.subheading)
            parts.append(entry.subheading)
        parts.append(entry.text)
    return parts


def without_blanks(text: str) -> str:
    return "".join(text.split())


def check_account(source: str, form: Form) -> None:
    draft = read_text(source, form)
    assert draft.source_characters == count_characters(source.removeprefix("\ufeff"))
    assert draft.source_characters == draft.imported_characters + draft.left_characters

    shown = [without_blanks("\ufffd" if "\ud800" <= character <= "\udfff" else character) for character in source.removeprefix("\ufeff")]
    kept = without_blanks("".join(printed_once(draft)))
    let_go = without_blanks("".join(part.text for part in draft.left))
    assert Counter(kept) + Counter(let_go) == Counter("".join(shown))

    rest = iter("".join(shown))
    assert all(character in rest for character in kept), "the characters of the entries are not in the order of the source"
    for entry in draft.entries:
        assert entry.text.strip() == entry.text == clean_text(entry.text)
        assert "\n" not in entry.text + entry.subheading
        assert entry.text
    for part in draft.left:
        part.text.encode()
        assert count_characters(part.text)
        assert part.why.isprintable()


def headings_of(section: Section) -> list[str]:
    titles = [section.title.in_language(language) for language in Language]
    return [*titles, *(wording.en for wording in section.subheadings), section.guidance.en, section.title.en.upper()]


def lines_of(form: Form) -> st.SearchStrategy[str]:
    known = [text for section in form.sections for text in headings_of(section)]
    headings = st.tuples(
        st.sampled_from(["", "2. ", "3) ", "Section 4: ", "٥. ", "- ", "> ", "**"]),
        st.sampled_from(known),
        st.sampled_from(["", ":", ": ", " (max)"]),
    )
    prose = st.tuples(MARKS, st.lists(WORDS, max_size=30).map(" ".join))
    return st.one_of(headings.map("".join), prose.map("".join))


@given(data=st.data())
@settings(max_examples=300, deadline=None)
def test_balances_for_any_report(form: Form, data: st.DataObject) -> None:
    pieces = data.draw(st.lists(st.tuples(lines_of(form), BREAKS), max_size=25))
    check_account("".join(line + line_break for line, line_break in pieces), form)


@given(source=st.text(st.characters(codec=None, categories=None), max_size=300))
@settings(max_examples=300, deadline=None)
def test_balances_for_any_text(form: Form, source: str) -> None:
    check_account(source, form)


def test_balances_where_a_section_comes_back(form: Form) -> None:
    practices, challenges = "3. Opportunities\n\nGood practices\n\n- A.\n\n", "2. Challenges\n\n"
    source = practices + challenges + practices + "3) Opportunities\n\n- B.\n"
    check_account(source, form)


def test_a_byte_order_mark_is_not_counted(form: Form) -> None:
    assert read_text("\ufeffIt began.", form).source_characters == len("Itbegan.")
