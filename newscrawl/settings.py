"""Settings of the project, in Scrapy's order of topics: each value with its reason, Scrapy's default in brackets.

The only place that reads the environment:
NEWSCRAWL_DATA     folder of everything that a run writes (default: data/ beside scrapy.cfg)
NEWSCRAWL_ALERT_URLS, NEWSCRAWL_INDEX_URL, NEWSCRAWL_PING_URL  see ALERT_URLS, INDEX_URL, PING_URL below
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
COMMANDS_MODULE = "newscrawl.commands"  # crawl with honest exit codes, crawlall

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
CONCURRENT_ITEMS = 8  # Scrapy makes as many tasks for each response, and a page is one item [100]
DOWNLOAD_DELAY = 1  # seconds [0]
AUTOTHROTTLE_ENABLED = True  # slower where the site answers slowly [False]
AUTOTHROTTLE_START_DELAY = 1  # [5]
AUTOTHROTTLE_MAX_DELAY = 60
AUTOTHROTTLE_TARGET_CONCURRENCY = 1.0
CRAWL_DELAY_MAX = 60  # seconds: a robots.txt that asks for more gets this
RETRY_AFTER_MAX = 300  # likewise for a Retry-After: longer, and a run would only wait
RESPECT_TDM = False  # true: pages that their sites reserve from text and data mining, or from AI, are left alone
REFUSALS_MAX = 5  # refusals in a row (403, 429, a challenge page) after which a site is left alone for this run
COOKIES_ENABLED = False  # news pages need none, and they track [True]
RETRY_TIMES = 2
RETRY_BACKOFF = 2  # seconds that a host rests before the first retry of a page, twice as many before the next
RETRY_GIVE_UP_LOG_LEVEL = "INFO"  # each page given up is counted and logged by newscrawl.drops [ERROR]

# --- safe: a page, a link in it or a redirect decides none of this
DOWNLOAD_HANDLERS = {
    "http": "newscrawl.network.handlers.HttpHandler",  # bounds the headers, too
    "https": "newscrawl.network.handlers.HttpHandler",
    "data": None,
    "file": None,
    "ftp": None,
    "s3": None,
}  # a page's file: link would be read
TWISTED_DNS_RESOLVER = "newscrawl.network.resolver.PublicResolver"  # connects to public addresses only
ALLOWED_PRIVATE_ADDRESSES: list[str] = []  # … and to these: "127.0.0.1", "10.0.0.0/8"
HTTPPROXY_ENABLED = False  # a proxy looks names up itself: nobody would judge the addresses [True]
DOWNLOAD_VERIFY_CERTIFICATES = True  # [False]
DOWNLOAD_TIMEOUT = 30  # [180]
DOWNLOAD_MAXSIZE = 8 * 1024 * 1024  # holds for the unpacked body too: stops a gzip bomb [1 GiB]
DOWNLOAD_WARNSIZE = 2 * 1024 * 1024  # [32 MiB]
REDIRECT_MAX_TIMES = 5  # [20]
DEPTH_LIMIT = 50  # a sitemap in a sitemap in a sitemap … [0]
METAREFRESH_ENABLED = False  # no article needs it, and it costs a pass over each page [True]
TELNETCONSOLE_ENABLED = False  # runs code for whoever reaches it [True]
REMOTE_CONTROL_ENABLED = False  # likewise; new in Scrapy 2.19 [True]

# --- in the order of the front page: first in, first out, the front before what it leads to
SCHEDULER_MEMORY_QUEUE = "scrapy.squeues.FifoMemoryQueue"  # [Lifo]
DEPTH_PRIORITY = 1  # [0]

# --- bounded: a run ends by itself
CLOSESPIDER_TIMEOUT = 3600  # seconds; keep it below the interval of your cron line [0]
CLOSESPIDER_ERRORCOUNT = 50  # [0]
MEMUSAGE_LIMIT_MB = 1024  # of the whole process, also where crawlall runs several sites in it [0]
MEMUSAGE_CHECK_INTERVAL_SECONDS = 5  # [60]
MAX_ERRORS = 0  # exceptions in spiders and pipelines that a run may hold and still exit 0; sound code has none
ALERT_URLS = os.environ.get(
    "NEWSCRAWL_ALERT_URLS", ""
).split()  # where Apprise writes what is new about a run; in the environment, for they hold passwords
PING_URL = os.environ.get(
    "NEWSCRAWL_PING_URL"
)  # told that a command began, ended well, or did not (healthchecks.io and its like)
PROMETHEUS_TEXTFILE_DIR = None  # folder of node_exporter's textfile collector: each run leaves its figures there

# --- components
ADDONS = {"newscrawl.runs.jobdir.NoJobDir": 0}
DOWNLOADER = "newscrawl.network.downloader.Downloader"  # Scrapy's, which lets a run end at once
DOWNLOADER_MIDDLEWARES = {
    "newscrawl.network.middlewares.WebOnly": 90,  # outside of RobotsTxt (100): no robots.txt over ftp
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "newscrawl.network.robots.RobotsTxt": 100,  # in the place of that one
    "newscrawl.network.robots.RobotsUnreachable": 540,  # outside of Retry: sees what was given up
    "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
    "newscrawl.network.middlewares.Retry": 550,
    "newscrawl.network.middlewares.PublicHosts": 560,  # inside of Retry: a refusal is final
    "newscrawl.network.middlewares.SoundBase": 565,  # outside of TrueCharset: reads the text
    "newscrawl.network.refusals.Refusals": 580,  # inside of Retry: counts each answer; outside of HttpCompression: reads the page
    "newscrawl.network.middlewares.TrueCharset": 570,  # outside of HttpCompression (590): sees the unpacked body
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,
    "newscrawl.network.middlewares.HttpCompression": 590,
    "newscrawl.network.middlewares.Redirects": 610,  # inside of Redirect (600): sees each hop
    "newscrawl.network.revalidation.EntryPoints": 890,  # where Scrapy's HttpCache (900) would stand, which is off
    "newscrawl.archives.recording.Recorder": 895,  # inside of all that changes an answer
}
SPIDER_MIDDLEWARES = {
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": 960,  # before SkipKnown counts what is asked for [800]
    "newscrawl.spidermiddlewares.SkipKnown": 950,  # what it drops, nothing else counts
}
ITEM_PIPELINES = {
    "newscrawl.pipelines.Complete": 100,
    "newscrawl.pipelines.EachStoryOnce": 200,
    "newscrawl.pipelines.WhoseText": 300,
}
EXTENSIONS = {
    "newscrawl.runs.lock.RunLock": -1,  # before anything else comes to life
    "newscrawl.export.stories.KnownStories": 0,
    "newscrawl.runs.progress.Progress": 0,
    "newscrawl.runs.reporting.RunReport": 0,
    "newscrawl.network.throttle.Pace": 0,
    "scrapy.extensions.memusage.MemoryUsage": None,
    "newscrawl.runs.memory.MemoryUsage": 0,
    "scrapy.extensions.throttle.AutoThrottle": None,
    "newscrawl.network.throttle.Throttle": 0,
    "scrapy.extensions.feedexport.FeedExporter": None,
    "newscrawl.export.feeds.Feeds": 0,
}

# --- what was fetched for articles, kept as it came
WARC_DIR = None  # folder of WARC files; None: nothing is kept
WARC_SIZE_MB = 1024  # after which a file is closed and another one begun: what Common Crawl and others use

# --- pages read from archives and lists
READ_PROCESSES = 0  # 0: one for each core
READ_TIMEOUT = 20  # seconds for one page: two thousand times what a usual one takes
READ_MEMORY_MB = (
    1024  # of address space for each process, of which an idle one has 100 and the worst page of 8 MiB asks for 800
)

# --- each story once
INDEX_URL = os.environ.get(
    "NEWSCRAWL_INDEX_URL"
)  # postgresql://…: the memory of several machines, in the place of the file
INDEX_GRACE = 3600  # seconds for which a run on another machine is waited for, once it is cut off, before its stories are taken from elsewhere
INDEX_PATIENCE = 120  # seconds for which nothing is fetched while the memory cannot be asked; then the run ends
INDEX_FILE = NEWSCRAWL_DATA / "index.sqlite"  # what earlier runs of all spiders exported; None: remember this run only
WATCH: dict[
    str, list[str]
] = {}  # {"outlets": [...], "names": [...], "words": [...]}: copies of these outlets' texts, and articles that name these, are counted apart
REVISIT_WITHIN = (
    24 * 3600
)  # seconds after it was first seen in which an article is fetched again, for its updates; 0: never
REVISIT_AFTER = 3600  # … and not before; then each time after as long again as it has been known

# --- feeds
FEED_EXPORTERS = dict.fromkeys(("jsonlines", "jsonl", "jl"), "newscrawl.export.jsonlines.JsonLinesExporter")
FEED_EXPORTERS["csv"] = "newscrawl.export.flatcsv.FlatCsvExporter"  # cells that a person can read [Outlet(name=…)]
FEED_URI_PARAMS = (
    "newscrawl.runs.lock.uri_params"  # %(run)s: what one run alone writes, where files are not appended to [none]
)
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
