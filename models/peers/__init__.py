"""Other sites: the allow-list (`peers`), what a removal leaves (`separation`), who does not answer (`silence`).

`group_places` says at which of them a group has members.
"""
