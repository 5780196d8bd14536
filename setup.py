"""The egg that scrapyd-deploy builds: all the code, no data files (knowledge is Python modules, for a zip cannot be opened)."""

from setuptools import find_packages, setup

from newscrawl import __version__

setup(
    name="newscrawl",
    version=__version__,
    packages=find_packages(include=["newscrawl", "newscrawl.*"]),
    entry_points={"scrapy": ["settings = newscrawl.settings"]},
)
