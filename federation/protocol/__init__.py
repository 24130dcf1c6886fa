"""The protocol as pure functions and plain values: neither a database nor a connection.

urls vocabulary parsing documents addressing pages followers directory collections jsonld   words, and reading and writing them as JSON
members parts answers                                                  members of documents; what posts are made of, what is chosen
signatures message_signatures double_knocking proofs                          who has signed what, and how a peer wants it
webpush                                                                messages that only a phone can read
"""
