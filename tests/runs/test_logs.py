"""What is written about a run holds no secret and no control character, and a log that cannot be written is told once."""

from __future__ import annotations

import errno
import io
import logging

import pytest

from newscrawl.runs import logs


@pytest.mark.parametrize(
    "text, harmless",
    [
        ("invalid hostname: user:hunter2@host.example", "invalid hostname: ***@host.example"),
        ("GET https://user:hunter2@host.example/a", "GET https://***@host.example/a"),
        ("ftp://me:s3cr:et@[::1]:21/feed", "ftp://***@[::1]:21/feed"),
        ("{'HTTPAUTH_PASS': 'hunter2', 'BOT_NAME': 'newscrawl'}", "{'HTTPAUTH_PASS': '***', 'BOT_NAME': 'newscrawl'}"),
        ("{'MAIL_PASS': \"hunter'2\"}", "{'MAIL_PASS': '***'}"),
        (
            "{'AWS_SECRET_ACCESS_KEY': 'x', 'API_KEY': 'y', 'X_TOKEN': 'z'}",
            "{'AWS_SECRET_ACCESS_KEY': '***', 'API_KEY': '***', 'X_TOKEN': '***'}",
        ),
        ("crawl -s HTTPAUTH_PASS=hunter2 any", "crawl -s HTTPAUTH_PASS=*** any"),
        ("https://a.example/?page=2&token=abc&api_key=def", "https://a.example/?page=2&token=***&api_key=***"),
        ("https://a.example/?keyword=pont&author=durand", "https://a.example/?keyword=pont&author=durand"),
        ("'keywords': 'pont'", "'keywords': 'pont'"),
        ("à 12:30@Paris, paul@exemple.fr", "à ***@Paris, paul@exemple.fr"),
        ("10:30: le maire parle", "10:30: le maire parle"),
        ("a\x1b[31mb\u202ec", "a\\x1b[31mb\\u202ec"),
    ],
)
def test_what_is_written_holds_no_secret(text, harmless):
    assert logs.harmless(text) == harmless


class Full(io.StringIO):
    def write(self, _text):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_log_that_cannot_be_written_is_told_once_to_each_run(tmp_path, monkeypatch, capsys):
    handler = logging.FileHandler(tmp_path / "log", delay=True)
    handler.stream = Full()
    monkeypatch.setattr(logging.root, "handlers", [handler])
    told = [[], []]
    for one in told:
        logs.make_safe(one.append)
    for _ in range(3):
        logging.getLogger("newscrawl").error("une ligne")
    assert [len(one) for one in told] == [1, 1]
    assert "log could not be written ([Errno 28] No space left" in told[0][0]
    assert "Traceback" not in capsys.readouterr().err
