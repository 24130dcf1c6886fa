"""Every text of our pages, French and English side by side: `language`, and `group_texts`, those about groups."""
