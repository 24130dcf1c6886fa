"""The protocol, and the only way out.

protocol   pure functions: words, parsing, documents, signatures
keys       our own keys
policy     THE GATE: which hosts we speak with, and for which purpose
client     the only place that opens connections
causes     why one could not be opened
people     people elsewhere, and their keys
identity   providers of company sign-in
network    all of it as one value
peers      the handshake, and what a peer shows to strangers
"""
