"""Pages of whom the site speaks with: the list (`peers`) and one site on it (`peer`), why something did not work, in the
reader's words (`problems`), what these and we list of people (`directory`), what waits (`queue`), whom the server contacted (`egress`) and that it was nobody else
(`proof`), people who move (`moves`), groups elsewhere that would have people of ours (`rules`).
"""
