"""crawlall beside hostile sites: each of the others is as if it were alone."""

from __future__ import annotations

import pytest
from neighbours import compare

pytestmark = pytest.mark.slow


def test_hostile_sites_cost_nobody_else_anything(tmp_path):
    # The short form; tests/support/neighbours.py does it with 54 sites.
    checks = compare(tmp_path, sites=7, articles=8, limit=15)
    assert [check for check in checks if not check.holds] == []
