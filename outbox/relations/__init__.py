"""Relations between people: `follows`; answers to `requests`; blocks, mutes and reports (`blocks`); changes of account
(`moves`).
"""
