"""The progress line: on a terminal only."""

from __future__ import annotations

import os
import pty

import pytest
from local_site import small_site
from runs import Run, crawl

pytestmark = pytest.mark.slow


def test_a_terminal_shows_how_it_goes(tmp_path):
    terminal, its_end = pty.openpty()
    with small_site(4) as site:
        run = Run(
            tmp_path, "crawl", "any", "-a", f"url={site.url}/", "-L", "ERROR", DOWNLOAD_DELAY=0.5, stderr=its_end
        ).wait()
    shown = os.read(terminal, 65536).decode()
    os.close(terminal)
    os.close(its_end)
    assert run.code == 0
    assert "pages/s" in shown
    assert " articles, 0 sightings, 0 dropped; " in shown


def test_a_pipe_shows_none(tmp_path):
    with small_site(1) as site:
        assert "pages/s" not in crawl(tmp_path, "any", "-a", f"url={site.url}/").err
