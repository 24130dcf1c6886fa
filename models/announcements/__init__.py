"""What is announced (`announcements`), the `totals` of other sites, and which `sites` it is for."""
