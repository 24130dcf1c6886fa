"""Relations between people: `follows`; blocks, mutes and reports (`blocks`); changes of account (`moves`)."""
