"""The identities of an event, destroyed from the command line."""

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Said


def test_it_is_done_only_when_it_is_said_and_prints_the_certificate(desk: Callable[..., Said], data: Path) -> None:
    made = desk("practice", "--json").json
    event = made["event"]
    code = made["sessions"][0]["code"]
    assert desk("forget", "--event", "Nowhere", "--yes").status == 1
    refused = desk("forget", "--event", event)
    assert refused.status == 1
    assert "--yes" in refused.err
    assert "consents" not in refused.err
    assert not (data / "certificates").exists()
    before = desk("show", code, "--json").json
    done = desk("forget", "--event", event, "--yes", "--json")
    assert done.status == 0, done.err
    assert done.json["gone"]["participants"] > 0
    assert done.json["stays"]["sessions"] == len(made["sessions"])
    assert Path(done.json["certificate"]).read_text(encoding="utf-8").startswith("Certificate")
    after = desk("show", code, "--json").json
    assert [section["key"] for section in after["sections"]] == [section["key"] for section in before["sections"]]
    desk("backup")
    files = {path: path.read_bytes() for path in data.rglob("*") if path.is_file() and "desk." not in path.name}
    for more in ((), ("--yes",)):
        again = desk("forget", "--event", event, *more)
        assert (again.status, again.err) == (0, "")
        assert again.out.startswith(f'The identities of "{event}" were destroyed before, on 20')
        assert again.out.splitlines()[1:] == ["", done.json["certificate"]]
    assert {path: path.read_bytes() for path in data.rglob("*") if path.is_file() and "desk." not in path.name} == files
    same = desk("forget", "--event", event, "--yes", "--json").json
    assert (same["certificate"], same["done_at"], set(same["gone"].values())) == (done.json["certificate"], done.json["done_at"], {0})
    exported = desk("export", code, "--to", "word", "-o", data / "report.docx")
    assert exported.status == 0, exported.err
    assert desk("approvals", code, "--json").json["approvals"] == []
    assert desk("check", data / "report.docx", "--event", event).status == 0
    assert desk("forget", "--yes").status == 2
    entry = next(section["entries"][0]["id"] for section in after["sections"] if section["entries"])
    assert desk("entry", "edit", code, entry, "Boards keep plans").status == 0
    assert desk("forget", "--event", event, "--yes", "--json").json["gone"]["versions"] > 0, "what has come since goes"


def test_it_says_that_consents_could_be_handed_over_first(desk: Callable[..., Said]) -> None:
    desk("session", "new", "--event", "Summit", "--code", "RT 1.1", "--title", "Towns")
    entry = desk("entry", "add", "RT 1.1", "Boards work.", "--section", "opportunities", "--speaker", "France", "--json").json["id"]
    approved = desk("approve", "RT 1.1", entry, "--level", "state", "--given-by", "A delegate", "--channel", "in person")
    assert approved.status == 0, approved.err
    assert "can seal its consents for the secretariat first: 1." in desk("forget", "--event", "Summit").err
