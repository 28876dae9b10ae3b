import stat
from pathlib import Path

import pytest

from gfmd_desk.services.error_log import log_error


def _fail(secret: str) -> None:
    try:
        raise KeyError(secret)
    except KeyError as error:
        raise RuntimeError(f"failed on {secret}") from error


def _caught(secret: str) -> RuntimeError:
    with pytest.raises(RuntimeError) as caught:
        _fail(secret)
    return caught.value


def test_the_log_says_where_and_none_of_the_words(tmp_path: Path) -> None:
    log = log_error(tmp_path / "desk", _caught("delegate of Montania"))
    assert log is not None
    text = log.read_text(encoding="utf-8")
    assert "builtins.RuntimeError" in text
    assert "builtins.KeyError" in text
    assert "test_error_log.py:" in text
    assert "_fail" in text
    assert "Montania" not in text
    assert "secret" not in text
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_a_second_error_comes_after_the_first(tmp_path: Path) -> None:
    for secret in ("one", "two"):
        log = log_error(tmp_path, _caught(secret))
    assert log is not None
    assert log.read_text(encoding="utf-8").count("builtins.RuntimeError") == 2


def test_without_a_place_to_write_there_is_no_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert log_error(tmp_path / "file", _caught("one")) is None
