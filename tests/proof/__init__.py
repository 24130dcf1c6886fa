"""The egress proof: production sites in a network of their own, where every byte that leaves is seen.

    python -m tests.proof      (or `make proof`)

The kernel says who was contacted, not the program: a network namespace in which every address on
earth is this machine, a name server that answers for everything and writes down what it was asked,
and a recorder of all packets. See rig.py for what is recorded and tour.py for what is done.
"""
