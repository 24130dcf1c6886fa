"""How people stand to each other: whom they follow (`follows`), block, mute and report (`blocks`), where they move
(`moves`).
"""
