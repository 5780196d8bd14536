"""The embedded world of `scrapy crawl demo`: three outlets, served on loopback, and what was planted in them."""
