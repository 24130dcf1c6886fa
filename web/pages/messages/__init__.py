"""Pages of direct messages.

page        the conversations, one of them, and what its buttons do
beginning   a new one: whom to, found by name and ticked
"""
