"""How what our people do leaves.

compose      our rows as words of the protocol: actors, notes, activities
facts        what that asks of the database, of one post or of a page
queue        one activity into one row per inbox; the rows' claims, results and receipts
priorities   what goes first        receipts   who has what
outcomes     an answer or an error -> done, again later, or never (pure; the table OUTCOMES)
worker       sends what is due, in order, and lets no dead site hold up another
synchronization    which followers we tell other sites of
"""
