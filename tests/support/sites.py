"""Every spider of the project."""

from __future__ import annotations

from scrapy.spiderloader import SpiderLoader
from scrapy.utils.project import get_project_settings

_LOADER = SpiderLoader.from_settings(get_project_settings())
SPIDERS = {name: _LOADER.load(name) for name in _LOADER.list()}
