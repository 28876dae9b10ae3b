from gfmd_desk.paths import program_files
from gfmd_desk.services.voices import VoiceShelf


def test_nothing_is_read_before_it_is_asked_for() -> None:
    resources = program_files("resources")
    assert "table" not in vars(VoiceShelf(resources / "nowhere"))
    shelf = VoiceShelf(resources)
    assert shelf.table is shelf.table
