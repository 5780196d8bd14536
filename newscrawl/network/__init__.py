"""What stands between a crawl and a site: robots, pace, addresses, redirects, revalidation."""
