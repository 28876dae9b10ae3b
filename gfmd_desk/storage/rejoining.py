"""Sessions and reports that lost each other in a damaged store, joined again: by what says so, and never by a guess."""

from collections import Counter
from collections.abc import Mapping

from sqlcipher3 import dbapi2

from gfmd_desk.domain.folding import phrase
from gfmd_desk.storage.loose_rows import Words


def sessions_of(into: dbapi2.Connection, said: Mapping[str, str], words: Mapping[str, Words]) -> Mapping[str, str]:
    """Return the session of each report that entries stand in and that is not there, as far as it is known.

    An index may still say it; else the search found these entries by their session's code and title. Two reports never get the same.
    """
    taken = {one for (one,) in into.execute("SELECT session_id FROM reports")}
    lone = {
        session_id: phrase(f"{code} {title}")
        for session_id, code, title in into.execute("SELECT id, code, title FROM sessions")
        if session_id not in taken
    }
    entries: dict[str, list[str]] = {}
    for report_id, entry_id in into.execute("SELECT report_id, id FROM entries WHERE report_id NOT IN (SELECT id FROM reports)"):
        entries.setdefault(report_id, []).append(entry_id)
    found = {report_id: said.get(report_id) or _by_words(some, words, lone) for report_id, some in entries.items()}
    claims = Counter(found.values())
    return {one: session_id for one, session_id in found.items() if session_id and session_id not in taken and claims[session_id] == 1}


def _by_words(entries: list[str], words: Mapping[str, Words], sessions: Mapping[str, str]) -> str | None:
    said = {words[one].session for one in entries if one in words}
    fitting = [session_id for session_id, name in sessions.items() if said == {name}]
    return fitting[0] if len(fitting) == 1 else None
