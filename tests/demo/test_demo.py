"""scrapy crawl demo: what it writes is what was planted."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from demo_check import faults


def test_the_demo_gives_what_was_planted(tmp_path):
    command = [sys.executable, "-m", "scrapy", "crawl", "demo"]
    environment = {**os.environ, "NEWSCRAWL_DATA": str(tmp_path)}
    done = subprocess.run(
        command, cwd=Path(__file__).parents[2], env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert list(faults(tmp_path / "demo")) == []
    assert "cited in most articles" in done.stdout
    assert "REWORDED from La Gazette du Val" in done.stdout.partition("written:")[2]
    assert "ERROR" not in done.stderr
