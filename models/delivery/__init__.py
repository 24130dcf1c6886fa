"""What goes between sites: `deliveries` out, `received` in, and `fetching`, what is to be fetched in the background."""
