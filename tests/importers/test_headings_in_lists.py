from gfmd_desk.domain.form import Form
from gfmd_desk.importers.text import read_text


def test_a_short_numbered_title_opens_its_section_where_a_list_follows_without_a_gap(form: Form) -> None:
    text = "1. Summary\n- Towns plan.\n2. Challenges\n- Funds are late.\n3. Opportunities\n- Offices share a map.\n"
    assert [(entry.section, entry.text) for entry in read_text(text, form).entries] == [
        ("summary", "Towns plan."),
        ("challenges", "Funds are late."),
        ("opportunities", "Offices share a map."),
    ]


def test_an_item_of_a_numbered_list_opens_none(form: Form) -> None:
    text = "2. Challenges\n\n1. Funds are late.\n2. Data are few.\n3. Opportunities are missed\n4. Boards do not meet.\n"
    assert {entry.section for entry in read_text(text, form).entries} == {"challenges"}
