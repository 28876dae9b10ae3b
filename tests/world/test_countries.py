"""Which texts in a roster are the name of a State or territory."""

import pytest

from gfmd_desk.domain.table import Table
from gfmd_desk.importers.roster import guess_roster_mapping
from gfmd_desk.paths import program_files
from gfmd_desk.services.world import Countries


@pytest.fixture(scope="module")
def is_country() -> Countries:
    return Countries(program_files("resources"))


@pytest.mark.parametrize("text", ["Peru", " perú ", "بيرو", "the Philippines", "Republic of Peru", "PER", "USA", "Puerto Rico"])
def test_states_and_territories_by_what_they_are_called(is_country: Countries, text: str) -> None:
    assert is_country(text)


@pytest.mark.parametrize("text", ["", "no", "NO", "yes", "per", "and", "Lima", "Peruvian", "European Union", "IOM", "Montania", "Minister"])
def test_answers_towns_and_organisations_are_none(is_country: Countries, text: str) -> None:
    assert not is_country(text)


def test_a_column_of_countries_is_known_without_its_header(is_country: Countries) -> None:
    rows = (("Amara Lind", "NO", "Peru"), ("Tomás Ríos", "YES", "Fiji"), ("Eno Brisa", "NO", "كينيا"))
    columns = guess_roster_mapping(Table(rows), is_country).columns
    assert [field and field.value for field in columns] == ["name", None, "country"]
