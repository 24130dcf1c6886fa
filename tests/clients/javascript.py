"""Stories in JavaScript: a folder with story.js, which gets the sites' addresses and is let in by a browser of ours.

To log somebody in it prints "username address" and reads the code that the site shows there. It ends with 0 when
the story went as told.
"""

import subprocess
from pathlib import Path

from tests.clients.conftest import Company
from tests.clients.sites import Browser, ending
from tests.node import node_with


def run_story(folder: Path, company: Company) -> None:
    story = subprocess.Popen(
        [node_with(folder), "story.js", company.paris.origin, company.lyon.origin],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert story.stdin
    assert story.stdout
    with ending(story):
        for line in story.stdout:
            username, address = line.split()
            print(Browser().let_in(address, username), file=story.stdin, flush=True)
        _, complaints = story.communicate()
    assert story.returncode == 0, complaints
