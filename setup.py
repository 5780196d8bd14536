"""The egg that scrapyd-deploy builds: all the code, and of data files the report page's template, which Jinja reads from a zip as well."""

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
    package_data={"newscrawl.overview": ["templates/*"]},
    entry_points={"scrapy": ["settings = newscrawl.settings"]},
)
