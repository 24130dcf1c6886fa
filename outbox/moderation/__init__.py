"""What moderators do (`sanctions`, `reports`), and admins: `site_texts`, and `farewell` to a site before it is removed."""
