"""How fast Parvis is, beside what the machine allows: `python -m benchmarks`, or `make bench`.

Machines differ and are shared, so a number means little alone. Every measure stands beside a limit
that is taken in the same run, in turns: bare aiohttp, the signatures a core can make, the commits
a disk can take. The site is the real one, `parvis serve` in a process of its own on a new SQLite
database; this process is the load, the other sites and the clock.

    __main__.py   the command: which measures, the table
    table.py      a line of the table, medians
    sites.py      making a site with people, posts and peers; serving it
    load.py       calling a site over many connections, being called by it
    limits.py     what the machine can do without us
    home.py publish.py receive.py deliver.py groups.py start.py signatures.py streams.py   the measures, one each
    libraries.py  a program of its own: why two libraries of the customer are not used at run time

Nothing here runs with the tests.
"""
