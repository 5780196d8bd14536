"""What a user types beside Scrapy's own: crawl, crawlall, sites, checkup, record, forget."""
