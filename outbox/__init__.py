"""What our people do: every verb of the product is one function here, whoever calls it.

A Mastodon client, a page, the command line and a bot all end in these. Each verb changes the tables and queues
activities for other sites, in one transaction; none of them sends anything itself. The mirror, for what other sites
send us, is `inbox`.

    posts people identity groups relations announcements files moderation notifications
               the verbs, by family
    invitations    how people come here: links, lists
    knowledge      questions, answers, pages, collections
    mail       what is written to people by mail, and its sending
    administration
               what admins see of their site
    parts      what posts are made of: polls, files, quotes, announcements, as our people write them
    tasks      what the site does by itself: a Task of each family
    delivery   our rows as words of the protocol (compose), one row per inbox (queue), what becomes of an answer
               (outcomes), and sending it (worker)
"""
