"""What our people do: every verb of the product is one function here, whoever calls it.

A Mastodon client, a page, the command line and a bot all end in these. Each verb changes the tables and queues
what other sites must hear, in one transaction; none of them sends anything itself. The mirror, what other
sites tell us, is `inbox`.

    posts reactions follows    publish, edit, delete, boost; favourite, bookmark; follow, accept, reject
    moderation                 block, mute, report
    accounts profiles          create and disable our people; change how they show themselves
    compose                    our rows as words of the protocol: actors, notes, activities
    queue                      one activity into one row per inbox; the rows' claims, results and receipts
    outcomes                   an answer or an error -> done, again later, or never (pure; the table OUTCOMES)
    worker                     sends what is due, in order, and lets no dead site hold up another
"""
