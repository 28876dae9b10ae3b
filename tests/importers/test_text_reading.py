"""The habits of reports pasted from a PDF or a mail, one at a time."""

import pytest

from gfmd_desk.domain.draft import Draft
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.form import Form
from gfmd_desk.importers.text import read_text

WRAPPED = (
    "The boards at town level meet four times a year, and since they began to do so the plans of the towns have\n"
    "begun to speak of those who arrive, of those who leave and of the houses that both of them need before winter"
)
"""Two full lines of a paragraph wrapped at some 108 columns, which is not at its end."""


def texts(draft: Draft) -> list[str]:
    return [entry.text for entry in draft.entries]


def places(draft: Draft) -> list[tuple[str | None, str, str]]:
    return [(entry.section, entry.subheading, entry.text) for entry in draft.entries]


def left(draft: Draft, why: str) -> list[str]:
    return [part.text for part in draft.left if why in part.why]


class TestHeadings:
    @pytest.mark.parametrize(
        "heading",
        [
            "2. Challenges",
            "2) Challenges",
            "(2) Challenges:",
            "2 - Challenges",
            "2.Challenges",
            "II. Challenges",
            "Section 2: Challenges",
            "SECTION II – CHALLENGES",
            "CHALLENGES",
            "  challenges :",
            "**2. Challenges**",
            "## Challenges",
            "2.\nChallenges",
            "2. Défis",
            "DEFIS",
            "Sección 2: Desafíos",
            "٢. التحديات",
            "القسم ٢: التحديات",
            "التّحدّيات",
            "2. Challenges (at most 200 words)",
        ],
    )
    def test_is_recognised_however_it_is_written(self, form: Form, heading: str) -> None:
        draft = read_text(f"Summary\n\n{heading}\n\nThe roads are bad in winter.\n", form)
        assert places(draft)[-1] == ("challenges", "", "The roads are bad in winter.")
        assert "".join(left(draft, "heading")).split() == heading.split()

    def test_needs_no_blank_line_around_it(self, form: Form) -> None:
        draft = read_text("2. Challenges\nThe roads are bad.\n5. Contributions to the achievement of the Agenda 2030\nNone.\n", form)
        assert places(draft) == [("challenges", "", "The roads are bad."), ("agenda2030", "", "None.")]

    def test_wrapped_over_two_lines_is_one(self, form: Form) -> None:
        draft = read_text("3. Opportunities / good practices / innovations for the\nway forward\n\nBoards.\n", form)
        assert places(draft) == [("opportunities", "", "Boards.")]

    @pytest.mark.parametrize(
        "slashes", ["Summary/Main discussion points", "Summary /Main discussion points", "Summary – main discussion points"]
    )
    def test_marks_between_its_words_do_not_matter(self, form: Form, slashes: str) -> None:
        assert places(read_text(f" {slashes}\n\nIt began.\n", form)) == [("summary", "", "It began.")]

    @pytest.mark.parametrize(
        ("heading", "section"),
        [
            ("3. Opportunities", "opportunities"),
            ("4. Relevance to the GCM", "gcm"),
            ("6) Quotes", "quotes"),
            ("5. Contributions to Agenda 2030:", "agenda2030"),
        ],
    )
    def test_with_its_number_may_be_shortened(self, form: Form, heading: str, section: str) -> None:
        assert places(read_text(f"1. Summary\n\n{heading}\n\nIt began.\n", form))[-1][0] == section

    def test_an_instruction_behind_a_colon_is_left(self, form: Form) -> None:
        draft = read_text(
            "6. Inspiring quotes: Please give one or two quotes that inspired you\nduring the session.\n\n“We begin.”\n", form
        )
        assert places(draft) == [("quotes", "", "“We begin.”")]
        assert left(draft, "instruction") == ["Please give one or two quotes that inspired you during the session."]

    def test_what_else_stands_behind_a_colon_is_an_entry(self, form: Form) -> None:
        draft = read_text("5. Contributions to the achievement of the Agenda 2030: target 10.7\nand target 8.8.\n", form)
        assert places(draft) == [("agenda2030", "", "target 10.7 and target 8.8.")]

    def test_the_words_of_a_title_inside_a_sentence_are_none(self, form: Form) -> None:
        draft = read_text(f"2. Challenges\n\n{WRAPPED} and its\nchallenges\n\nEnd.\n", form)
        assert texts(draft)[0].endswith("and its challenges")
        opened = read_text("1. Summary / Main discussion points\n\nThe towns name as the first of their\nChallenges\nthe winter.\n", form)
        assert {entry.section for entry in opened.entries} == {"summary"}

    def test_a_bare_title_is_none_where_the_section_has_a_numbered_one(self, form: Form) -> None:
        source = (
            "2. Challenges\n\nRoads.\n\n3. Opportunities / good practices / innovations for the way forward\n\nChallenges\n\n- Roads.\n"
        )
        assert places(read_text(source, form)) == [("challenges", "", "Roads."), ("opportunities", "Challenges", "Roads.")]

    def test_neither_is_a_bare_title_before_the_numbered_one(self, form: Form) -> None:
        source = "1. Summary / Main discussion points\n\nChallenges\n\n- Roads.\n\n2. Challenges\n\n- Water.\n"
        assert places(read_text(source, form)) == [("summary", "Challenges", "Roads."), ("challenges", "", "Water.")]

    def test_a_bare_title_is_none_where_the_section_is_filled(self, form: Form) -> None:
        source = "Challenges\n\nRoads.\n\nInspiring quotes\n\n“We begin.”\n\nChallenges\n\n“We go on.”\n"
        assert {entry.section for entry in read_text(source, form).entries[1:]} == {"quotes"}

    def test_a_list_item_called_like_a_section_is_none(self, form: Form) -> None:
        draft = read_text("Challenges\n\nAgenda:\n- Inspiring quotes\n- Défis\n", form)
        assert places(draft) == [("challenges", "Agenda", "Inspiring quotes"), ("challenges", "Agenda", "Défis")]

    def test_a_numbered_list_opens_no_section(self, form: Form) -> None:
        source = "2. Challenges\n\n1. Roads\n2. Water\n3. Opportunities\n4. Relevance\n\n3. New opportunities are missed\n"
        assert {entry.section for entry in read_text(source, form).entries} == {"challenges"}
        torn = "2. Challenges\n\n1. Roads\n2. Water\n\n3. Opportunities\n4. Wood\n"
        assert {entry.section for entry in read_text(torn, form).entries} == {"challenges"}

    def test_a_numbered_subheading_opens_no_section_again(self, form: Form) -> None:
        source = "3. Opportunities\n\n2. Recommendations / moving forward\n\n- Boards.\n\n3. Good practices\n\n- Desks.\n"
        subheadings = [entry.subheading for entry in read_text(source, form).entries]
        assert subheadings == ["2. Recommendations / moving forward", "3. Good practices"]

    def test_what_stands_before_the_first_goes_to_the_inbox(self, form: Form) -> None:
        draft = read_text(
            "Report of the session\nSession RT 1.1\nRoom: Harbour hall\n\n- held in the rain\n\n2. Challenges\n\nRoads.\n", form
        )
        assert places(draft)[:3] == [(None, "", "Session RT 1.1"), (None, "", "Room: Harbour hall"), (None, "", "held in the rain")]
        assert left(draft, "title of the template") == ["Report of the session"]

    def test_two_reports_pasted_together_are_both_read(self, form: Form) -> None:
        one = "Summary / Main discussion points\n\nIt began.\n\nChallenges\n\nRoads.\n\n"
        assert [entry.section for entry in read_text(one + one, form).entries] == ["summary", "challenges"] * 2


class TestSubheadings:
    @pytest.mark.parametrize(
        "line", ["Good practices", "Good practices:", "GOOD PRACTICES", "Bonnes pratiques :", "ممارسات جيدة:", "*Good practices:*"]
    )
    @pytest.mark.parametrize("gap", ["\n", "\n\n"])
    def test_the_forms_own_are_known_in_any_language(self, form: Form, line: str, gap: str) -> None:
        draft = read_text(f"3. Opportunities\n\n{line}{gap}The desks open at five in the morning.\n", form)
        assert places(draft) == [("opportunities", line.strip("*: "), "The desks open at five in the morning.")]

    @pytest.mark.parametrize("line", ["In relation to winter roads:", "Roads and water", "Länder und Städte:", "2030 and beyond"])
    def test_a_short_line_over_a_list_is_one(self, form: Form, line: str) -> None:
        assert places(read_text(f"2. Challenges\n\n{line}\n\n- They close early\n", form)) == [
            ("challenges", line.rstrip(":"), "They close early")
        ]

    @pytest.mark.parametrize(
        "line",
        [
            "The roads close early.",
            "the roads and the water",
            "Roads, water",
            "“Roads and water”",
            "Nobody had counted the houses along the coast before the winter",
            "The following questions on roads and water were left open by the speakers of both the sides:",
        ],
    )
    def test_a_short_text_is_none(self, form: Form, line: str) -> None:
        draft = read_text(f"2. Challenges\n\n{line}\n\n- They close early\n", form)
        assert places(draft)[0] == ("challenges", "", line)

    def test_a_short_line_over_another_is_none(self, form: Form) -> None:
        assert texts(read_text("2. Challenges\n\nBad roads\n\nNo water\n\nNo wood\n", form)) == ["Bad roads", "No water", "No wood"]

    def test_none_stands_among_quotes(self, form: Form) -> None:
        draft = read_text("6. Inspiring quotes\n\nWe begin at home\n\n- We begin\n", form)
        assert [entry.kind for entry in draft.entries] == [Kind.QUOTE, Kind.QUOTE]

    def test_with_nothing_under_it_is_printed_as_an_entry(self, form: Form) -> None:
        draft = read_text("3. Opportunities\n\nGood practices:\n\nRecommendations / moving forward\n\n- Boards.\n\nGood practices\n", form)
        assert places(draft) == [
            ("opportunities", "", "Good practices:"),
            ("opportunities", "Recommendations / moving forward", "Boards."),
            ("opportunities", "Recommendations / moving forward", "Good practices"),
        ]
        assert [entry.kind for entry in draft.entries] == [Kind.PROSE, Kind.POINT, Kind.PROSE]

    def test_with_nothing_under_it_stays_in_its_section(self, form: Form) -> None:
        draft = read_text("2. Challenges\n\nGeneral\n\n3. Opportunities\n\n- Boards.\n", form)
        assert places(draft) == [("challenges", "", "General"), ("opportunities", "", "Boards.")]

    def test_repeated_at_once_stands_once(self, form: Form) -> None:
        draft = read_text("3. Opportunities\n\nGood practices\n\n- Boards.\n\nGood practices:\n\n- Desks.\n", form)
        assert [entry.subheading for entry in draft.entries] == ["Good practices", "Good practices"]
        assert left(draft, "again") == ["Good practices"]
        assert draft.source_characters == draft.imported_characters + draft.left_characters

    def test_ends_with_its_section(self, form: Form) -> None:
        assert places(read_text("2. Challenges\n\nGeneral\n\n- Roads.\n\n4. Relevance to the GCM\n\nNone.\n", form))[1] == (
            "gcm",
            "",
            "None.",
        )


class TestLines:
    def test_wrapped_lines_are_one_text(self, form: Form) -> None:
        assert texts(read_text(f"{WRAPPED}\nand summer.\n", form)) == [f"{WRAPPED} and summer.".replace("\n", " ")]

    def test_a_wrapped_line_may_begin_with_a_capital(self, form: Form) -> None:
        assert len(texts(read_text(f"{WRAPPED} as\nMontania has shown. So has\n", form))) == 1

    @pytest.mark.parametrize(
        ("end", "beginning", "joined"),
        [
            ("whole-of-", "government work", "whole-of-government work"),
            ("2016–", "2018 plan", "2016–2018 plan"),
            ("speaker/", "owner named", "speaker/owner named"),
            ("winter—", "and summer", "winter—and summer"),
            ("pre-", "and post-departure", "pre- and post-departure"),
            ("winter –", "and summer", "winter – and summer"),
            ("winter", "—and summer", "winter —and summer"),
            ("winter", "- and summer", "winter - and summer"),
        ],
    )
    def test_a_blank_stands_between_but_not_inside_a_compound(self, form: Form, end: str, beginning: str, joined: str) -> None:
        assert texts(read_text(f"{WRAPPED} in {end}\n{beginning}.\n", form))[0].endswith(f" in {joined}.")

    def test_lines_that_were_not_wrapped_stay_apart(self, form: Form) -> None:
        notes = ["Boards at town level", "no data on return", "Funding"]
        assert texts(read_text("\n".join(notes), form)) == notes
        long = [f"Paragraph {number}: " + "the boards keep migration in the plans of the towns. " * number for number in range(4, 9)]
        assert texts(read_text("\n".join(long), form)) == [line.strip() for line in long]

    @pytest.mark.parametrize("page_break", ["\n\n\n\n", "\n\n12\n\n", "\n\f", "\n\nPage 3 of 7\n\n", "\n- 3 -\n\f\n"])
    def test_a_sentence_torn_by_a_page_break_is_whole_again(self, form: Form, page_break: str) -> None:
        assert texts(read_text(f"{WRAPPED}{page_break}comes over the hills.\n", form))[0].endswith("before winter comes over the hills.")

    @pytest.mark.parametrize("ending", [".", ":", "?”"])
    def test_a_sentence_that_ended_is_not_joined_to_the_next(self, form: Form, ending: str) -> None:
        assert len(texts(read_text(f"{WRAPPED}{ending}\n\ncomes over the hills.\n", form))) == 2

    def test_neither_is_one_that_begins_anew(self, form: Form) -> None:
        assert len(texts(read_text(f"{WRAPPED}\n\nComes over the hills.\n", form))) == 2
        assert len(texts(read_text("no roads\n\nno water\n\nno wood\n", form))) == 3

    @pytest.mark.parametrize(
        "number", ["3", "- 3 -", "Page 3", "Page 3 of 7", "3/7", "p. 3", "Página 3 de 7", "Page 3 sur 7", "صفحة ٣ من ٧"]
    )
    def test_page_numbers_are_left(self, form: Form, number: str) -> None:
        draft = read_text(f"It began.\n\n{number}\n\nIt ended.\n", form)
        assert texts(draft) == ["It began.", "It ended."]
        assert left(draft, "page number") == [number]

    def test_a_number_in_a_sentence_is_no_page_number(self, form: Form) -> None:
        assert texts(read_text(f"{WRAPPED} of\n2030\n", form))[0].endswith("winter of 2030")
        assert texts(read_text(f"{WRAPPED} under objective\n23\n", form))[0].endswith("winter under objective 23")

    def test_marks_of_a_quoted_mail_are_left(self, form: Form) -> None:
        draft = read_text("> 2. Challenges\n>\n> > - Roads close\n\n>50 % of them\n", form)
        assert places(draft) == [("challenges", "", "Roads close"), ("challenges", "", ">50 % of them")]
        assert left(draft, "mail") == ["> > > >"]

    def test_dividing_lines_are_left(self, form: Form) -> None:
        assert left(read_text("It began.\n-----\nIt ended.\n", form), "dividing") == ["-----"]

    def test_control_characters_are_left_by_their_code_points(self, form: Form) -> None:
        draft = read_text("It\x07 be\x00gan\ufffe.\ud83d\x07\n", form)
        assert texts(draft) == ["It began."]
        assert [(part.text, part.why.split(";")[0]) for part in draft.left] == [
            ("\x00", "control character (U+0000)"),
            ("\x07\x07", "control character (U+0007)"),
            ("\ufffd", "half of a broken character (U+D83D)"),
            ("\ufffe", "control character (U+FFFE)"),
        ]

    def test_what_cannot_be_seen_makes_no_entry(self, form: Form) -> None:
        draft = read_text("It began.\n\n\u200b\u200f\n", form)
        assert texts(draft) == ["It began."]
        assert left(draft, "cannot be seen") == ["\u200b\u200f"]

    def test_blanks_that_do_not_break_stay(self, form: Form) -> None:
        assert texts(read_text("Les routes\u00a0: fermées\t en  hiver.\n", form)) == ["Les routes\u00a0: fermées en hiver."]


class TestListItems:
    @pytest.mark.parametrize(
        "mark", ["-", "–", "—", "•", "*", "·", "\uf0b7", "1.", "2)", "(3)", "(a)", "b)", "c.", "iv)", "(ii)", "٣.", "أ)", "\u200f•"]
    )
    def test_marks_make_points(self, form: Form, mark: str) -> None:
        draft = read_text(f"2. Challenges\n\n{mark} Roads close\n", form)
        assert [(entry.kind, entry.text) for entry in draft.entries] == [(Kind.POINT, "Roads close")]
        assert left(draft, "list items") == [mark]

    @pytest.mark.parametrize("mark", ["-", "–", "•", "·"])
    def test_marks_need_no_blank(self, form: Form, mark: str) -> None:
        assert texts(read_text(f"2. Challenges\n\n{mark}Roads close\n{mark}Water freezes\n", form)) == ["Roads close", "Water freezes"]

    @pytest.mark.parametrize(
        "text", ["-5 degrees in May.", "*Please sit.", "A. Person spoke.", "2030 is near.", "10.7 is the target.", "o Roads or water."]
    )
    def test_other_beginnings_are_prose(self, form: Form, text: str) -> None:
        assert [(entry.kind, entry.text) for entry in read_text(f"2. Challenges\n\n{text}\n", form).entries] == [(Kind.PROSE, text)]

    def test_the_letter_o_is_a_bullet_where_it_stands_before_several(self, form: Form) -> None:
        assert texts(read_text("2. Challenges\n\no Roads\no Water\n", form)) == ["Roads", "Water"]
        spanish = WRAPPED.replace("before winter", "de invierno")
        assert len(texts(read_text(f"{spanish}\no de verano. {spanish}\no de otoño.\n", form))) == 1

    def test_a_mark_alone_on_its_line_belongs_to_the_next(self, form: Form) -> None:
        draft = read_text("2. Challenges\n\n•\nRoads close\n•\nWater freezes\n\n•\n", form)
        assert [(entry.kind, entry.text) for entry in draft.entries] == [(Kind.POINT, "Roads close"), (Kind.POINT, "Water freezes")]

    def test_paragraphs_between_items_stay_paragraphs(self, form: Form) -> None:
        draft = read_text("2. Challenges\n\n- Roads close\n\nThe council met.\n\n- Water freezes\n", form)
        assert [entry.kind for entry in draft.entries] == [Kind.POINT, Kind.PROSE, Kind.POINT]

    @pytest.mark.parametrize("dash", ["-", "–", "—"])
    def test_a_dash_in_the_midst_of_a_sentence_is_none(self, form: Form, dash: str) -> None:
        assert len(texts(read_text(f"{WRAPPED}\n{dash} which comes early here.\n", form))) == 1

    def test_several_dashes_are_a_list_even_after_a_full_line(self, form: Form) -> None:
        assert texts(read_text(f"{WRAPPED}\n- the roads\n- the water\n", form))[1:] == ["the roads", "the water"]

    def test_the_last_item_of_a_list_is_one_even_after_a_full_line(self, form: Form) -> None:
        assert texts(read_text(f"- {WRAPPED}\n- the water\n", form))[1:] == ["the water"]

    def test_a_number_that_was_wrapped_is_none(self, form: Form) -> None:
        assert texts(read_text(f"{WRAPPED} under objective\n2. They will be told.\n", form))[0].endswith("objective 2. They will be told.")

    def test_among_quotes_all_are_quotes(self, form: Form) -> None:
        draft = read_text("6. Inspiring quotes\n\n- “We begin.”\n\n“We go on.”\n", form)
        assert [(entry.kind, entry.text) for entry in draft.entries] == [(Kind.QUOTE, "“We begin.”"), (Kind.QUOTE, "“We go on.”")]


class TestInstructions:
    @pytest.mark.parametrize(
        "text",
        [
            "Practices that were presented, with the place where they are in use.",
            "Veuillez donner une ou deux citations de la séance qui vous ont inspirés.",
            "- Which objectives of the Compact did the session bear on?",
            "*Please note: sessions follow Chatham House rules. Ask approval to name the speaker/organisation or put 'anonymous'.",
        ],
    )
    def test_of_the_form_are_left_also_reworded(self, form: Form, text: str) -> None:
        assert texts(read_text(f"4. Relevance to the GCM\n\n{text}\n\nNone.\n", form)) == ["None."]

    @pytest.mark.parametrize(
        "text",
        [
            "The session bore on objectives 2 and 5 of the Compact.",
            "Please, said one mayor, do not call us a problem before you have seen our town.",
            "The session followed the Chatham House Rule.",
        ],
    )
    def test_what_was_said_with_the_same_words_is_not(self, form: Form, text: str) -> None:
        assert texts(read_text(f"4. Relevance to the GCM\n\n{text}\n", form)) == [text]


def test_nothing_at_all_is_an_empty_draft(form: Form) -> None:
    assert read_text(" \n\f\n", form) == Draft((), (), 0)


def test_a_long_line_and_a_long_text_are_read(form: Form) -> None:
    word = "boards "
    assert texts(read_text(word * 30_000, form)) == [(word * 30_000).strip()]
    assert len(read_text(f"2. Challenges\n\n{WRAPPED}\n- Roads.\n\n" * 3_000, form).entries) == 6_000
