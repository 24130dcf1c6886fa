"""Posts and where they stand.

posts threads fetches tombstones narrowing    a post, its thread, who fetched it, that it is gone, for fewer than before
timelines lists conversations filters trends  where it stands, and what is left out
depth                                         how far back that is written down, and what is read beyond
polls ballots quotes reactions links          what hangs on it
in_groups closed_groups                       posts of groups
scheduled rendering                           drafts that wait; all columns at once, for what renders
"""
