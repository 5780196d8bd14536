"""The cron line of docs/operation.md, run by the shell and in the environment that cron gives it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from runs import ROOT

pytestmark = pytest.mark.slow


def test_the_cron_line(tmp_path):
    found = re.search(r"<!-- cron -->\n```crontab\n(?:\S+ ){5}(.+)\n```", (ROOT / "docs" / "operation.md").read_text())
    assert found, "docs/operation.md has no cron line"
    home = tmp_path / "srv"
    (home / ".venv" / "bin").mkdir(parents=True)
    (home / "data").mkdir()
    for name in ("newscrawl", "scrapy.cfg"):
        (home / name).symlink_to(ROOT / name)
    (home / ".venv" / "bin" / "scrapy").symlink_to(Path(sys.executable).with_name("scrapy"))
    assert "%" not in found[1]  # cron would take it for a line feed
    assert " crawlall " in found[1]
    command = found[1].replace("/srv/newscrawl", str(home)).replace(" crawlall ", " crawl demo ")
    cron = {"HOME": str(tmp_path), "LOGNAME": "veille", "SHELL": "/bin/sh", "PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        ["/bin/sh", "-c", command], cwd=tmp_path, env=cron, capture_output=True, text=True, timeout=300
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    report = json.loads(next((home / "data" / "demo" / "reports").glob("*.json")).read_text())
    assert report["state"] == "ok"
