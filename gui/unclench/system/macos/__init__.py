"""What macOS is asked, and what it tells. Files named `*_api` only make the calls; all else decides."""
