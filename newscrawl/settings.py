"""Settings of the project, in Scrapy's order of topics: each value with its reason, Scrapy's default in brackets.

The only place that reads the environment:
NEWSCRAWL_DATA     folder of everything that a run writes (default: data/ beside scrapy.cfg)
NEWSCRAWL_CONTACT  a page or mail address at which a site can reach you; it stands in the User-Agent
"""

import os
from importlib.util import find_spec
from pathlib import Path

from scrapy.utils.conf import closest_scrapy_cfg

from newscrawl import __version__

BOT_NAME = "newscrawl"
SPIDER_MODULES = ["newscrawl.spiders"]
NEWSPIDER_MODULE = "newscrawl.spiders"

# --- where a run writes. Absolute: under Scrapyd the working folder is Scrapyd's own.
NEWSCRAWL_DATA = Path(os.environ.get("NEWSCRAWL_DATA") or Path(closest_scrapy_cfg()).parent / "data").absolute()

# --- who we are
NEWSCRAWL_CONTACT = os.environ.get("NEWSCRAWL_CONTACT", "")
USER_AGENT = f"newscrawl/{__version__} (+{NEWSCRAWL_CONTACT or 'no contact given'})"
ROBOTSTXT_USER_AGENT = "newscrawl"

# --- polite
ROBOTSTXT_OBEY = True  # [False]
CONCURRENT_REQUESTS = 16  # many hosts at once [16] …
CONCURRENT_REQUESTS_PER_DOMAIN = 1  # … each of them gently [8]
DOWNLOAD_DELAY = 1  # seconds [0]
AUTOTHROTTLE_ENABLED = True  # slower where the site answers slowly [False]
AUTOTHROTTLE_START_DELAY = 1  # [5]
AUTOTHROTTLE_MAX_DELAY = 60
AUTOTHROTTLE_TARGET_CONCURRENCY = 1.0
COOKIES_ENABLED = False  # news pages need none, and they track [True]
RETRY_TIMES = 2

# --- safe: a page, a link in it or a redirect decides none of this
DOWNLOAD_HANDLERS = {"data": None, "file": None, "ftp": None, "s3": None}  # a page's file: link would be read
DOWNLOAD_VERIFY_CERTIFICATES = True  # [False]
DOWNLOAD_TIMEOUT = 30  # [180]
DOWNLOAD_MAXSIZE = 8 * 1024 * 1024  # holds for the unpacked body too: stops a gzip bomb [1 GiB]
DOWNLOAD_WARNSIZE = 2 * 1024 * 1024  # [32 MiB]
REDIRECT_MAX_TIMES = 5  # [20]
METAREFRESH_ENABLED = False  # no article needs it, and it costs a pass over each page [True]
TELNETCONSOLE_ENABLED = False  # runs code for whoever reaches it [True]
REMOTE_CONTROL_ENABLED = False  # likewise; new in Scrapy 2.19 [True]

# --- in the order of the front page: first in, first out, the front before what it leads to
SCHEDULER_MEMORY_QUEUE = "scrapy.squeues.FifoMemoryQueue"  # [Lifo]
SCHEDULER_DISK_QUEUE = "scrapy.squeues.PickleFifoDiskQueue"  # [Lifo]
DEPTH_PRIORITY = 1  # [0]

# --- bounded: a run ends by itself
CLOSESPIDER_TIMEOUT = 3600  # seconds; keep it below the interval of your cron line [0]
CLOSESPIDER_ERRORCOUNT = 50  # [0]
MEMUSAGE_LIMIT_MB = 1024  # [0]

# --- components
DOWNLOADER_MIDDLEWARES = {
    "newscrawl.middlewares.TrueCharset": 550,  # outside of HttpCompression (590): sees the unpacked body
    "newscrawl.middlewares.RedirectLoop": 610,  # inside of Redirect (600): sees each hop
}
ITEM_PIPELINES = {
    "newscrawl.pipelines.Complete": 100,
    "newscrawl.pipelines.EachStoryOnce": 200,
}
EXTENSIONS = {
    "newscrawl.extensions.Progress": 0,
    "newscrawl.extensions.Summary": 0,
}

# --- feeds
FEED_EXPORT_ENCODING = "utf-8"  # accents as they are [None: \\uXXXX]
FEED_STORE_EMPTY = False  # no empty file, and -O keeps the old one when a run gives nothing [True]
FEEDS = {
    NEWSCRAWL_DATA / "%(name)s" / "articles-%(time)s.jsonl": {
        "format": "jsonlines",
        "item_classes": ["newscrawl.items.Article"],
    },
    NEWSCRAWL_DATA / "%(name)s" / "sightings-%(time)s.jsonl": {
        "format": "jsonlines",
        "item_classes": ["newscrawl.items.Sighting"],
    },
}

# --- logs
LOG_LEVEL = "INFO"  # DEBUG prints every article whole: a thousand times the size [DEBUG]
DEFAULT_DROPITEM_LOG_LEVEL = (
    "DEBUG"  # it prints the whole item; newscrawl.drops counts and logs each in a line [WARNING]
)

if find_spec("uvloop"):
    ASYNCIO_EVENT_LOOP = "uvloop.Loop"  # a fifth more pages a second or better [the standard loop]
