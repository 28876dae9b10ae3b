import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.roster_codes import CodeMaker


@pytest.mark.parametrize(
    ("name", "country", "code"),
    [
        ("Ana María Kovár", "Montania", "MONAK"),
        ("Republic of Montania", "Republic of Montania", "REP"),
        ("Ana Kovár", "", "AKOV"),
        ("Esperia", "", "ESPE"),
        ("آنا كوفار", "", "AKWF"),
        ("山田", "", "P"),
    ],
)
def test_a_code_is_made_of_country_and_name(name: str, country: str, code: str) -> None:
    assert CodeMaker(()).make(name, country) == code


def test_codes_that_would_be_the_same_are_numbered() -> None:
    codes = CodeMaker(["monak"])
    assert [codes.make("Ana Kovar", "Montania") for _ in range(3)] == ["MONAK2", "MONAK3", "MONAK4"]
    codes.take("AKOV")
    assert codes.make("Ana Kovar") == "AKOV2"


@given(st.lists(st.tuples(st.text(min_size=1, max_size=8), st.text(max_size=4)), max_size=30))
def test_no_code_is_made_twice(people: list[tuple[str, str]]) -> None:
    codes = CodeMaker(())
    made = [codes.make(name, country) for name, country in people]
    assert all(made)
    assert len({code.casefold() for code in made}) == len(made)
