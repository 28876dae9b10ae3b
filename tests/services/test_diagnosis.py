from pathlib import Path

import pytest

from gfmd_desk.services.diagnosis import LONGEST_LOG, diagnose
from gfmd_desk.services.error_log import LOG_LIMIT, log_error, log_lines


def _caught() -> Exception:
    with pytest.raises(LookupError) as caught:
        raise LookupError("the delegate of Montania")
    return caught.value


def test_it_holds_versions_sizes_and_the_logs_and_no_names(tmp_path: Path) -> None:
    (tmp_path / "desk.sqlite").write_bytes(b"x" * 4321)
    (tmp_path / "Montania, report.docx").write_bytes(b"")
    (tmp_path / "crash.log").write_text(
        'Fatal Python error: Aborted\n  File "/people/montania/desk/app.py", line 7 in run\n', encoding="utf-8"
    )
    log_error(tmp_path, _caught())
    text = diagnose(tmp_path, {"version": "1.2", "sessions": 3})
    assert "version: 1.2\nsessions: 3\n" in text
    assert "desk.sqlite: 4,321 bytes" in text
    assert "1 other file or folder" in text
    assert "builtins.LookupError" in text
    assert 'File "app.py", line 7 in run' in text
    assert "montania" not in text.casefold()


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert "cannot be read: No such file or directory" in diagnose(tmp_path / "nowhere", {})


def test_a_log_is_turned_over_and_the_old_one_is_in_the_report(tmp_path: Path) -> None:
    log_lines(tmp_path, ["the first"])
    log_lines(tmp_path, ["x" * (LOG_LIMIT - LONGEST_LOG), *["y" * 100] * (LONGEST_LOG // 100 + 1)])
    log_lines(tmp_path, ["the last"])
    assert (tmp_path / "errors.log").stat().st_size < 100
    assert (tmp_path / "errors.old.log").stat().st_size > LOG_LIMIT
    text = diagnose(tmp_path, {})
    assert "the last" in text
    assert "yyy" in text
    assert len(text) < 2 * LONGEST_LOG
