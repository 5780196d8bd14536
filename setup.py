"""The egg that scrapyd-deploy builds: all the code, no data files (knowledge is Python modules, for a zip cannot be opened)."""

from setuptools import find_packages, setup

from newscrawl import __version__

setup(
    name="newscrawl",
    version=__version__,
    description="French-language news into JSON Lines: each story once, who said what, whose text it is",
    author="the newscrawl authors",
    license="BSD-3-Clause",
    python_requires=">=3.10",
    packages=find_packages(include=["newscrawl", "newscrawl.*"]),
    entry_points={"scrapy": ["settings = newscrawl.settings"]},
)
