"""Run the proof and print what was seen. Exit code 1 when something left that must not."""

import asyncio
import socket
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.proof import rig, tour

WHERE_SITES_ARE = set(tour.ADDRESSES.values())


def main() -> int:
    """Walk the tour inside the namespace; then leak on purpose, to show that leaks are seen."""
    try:
        inner = rig.enter()
    except OSError as error:
        print(error)
        return 77  # as test runners mean it: could not be tried
    if inner is not None:
        return inner
    names, packets = rig.NameServer(dict(tour.ADDRESSES)), rig.Recorder()
    names.start()
    packets.start()
    with tempfile.TemporaryDirectory(prefix="parvis-proof-") as folder:
        log = Path(folder) / "log"
        tour.log_into(log)
        asyncio.run(_walk(Path(folder)))
        packets.catch_up()
        problems = [*_outside(names, packets), *_canaries(Path(folder), log, packets)]
        ledger = tour.ledger(Path(folder))
        problems += _unaccounted(ledger, packets)
    _report(names, packets)
    print(f"Connections in the ledgers of the sites, found one by one: {len(ledger)}")
    print("A build that leaks, to see whether it would be caught:")
    leaks = _leak(names, packets)
    print("  " + "; ".join(leaks))
    print("  " + "; ".join(_unaccounted(ledger, packets)))
    if len(leaks) < 4 or not _unaccounted(ledger, packets):
        problems.append("the deliberate leaks were not all seen: this proof proves nothing")
    for problem in problems:
        print(f"FAILED: {problem}")
    print("PROVEN: nothing left for anywhere else" if not problems else "NOT PROVEN")
    return bool(problems)


async def _walk(folder: Path) -> None:
    async with tour.company(folder) as sites:
        await tour.walk(sites, lambda line: print(f"- {line}", flush=True))


def _outside(names: rig.NameServer, packets: rig.Recorder) -> list[str]:
    """List names that were asked for, and packets that were sent, beyond the allowed sites."""
    asked = [f"the name {name} was looked up" for name in names.asked if name not in tour.ADDRESSES]
    sent = [
        f"{kind} to {address} port {port}" for kind, address, port in packets.sent if _is_outside(address)
    ]
    return asked + sent


def _is_outside(address: str) -> bool:
    return address not in WHERE_SITES_ARE and not address.startswith("127.") and address != "::1"


def _unaccounted(ledger: list[tuple[str, int]], packets: rig.Recorder) -> list[str]:
    """Compare the connections that the kernel saw with the rows of the ledgers, one by one."""
    seen = Counter(
        {
            (address, source_port): count
            for (source, source_port, address, port), count in packets.connections.items()
            if source != tour.VISITOR and port == 443
        }
    )
    noted = Counter((tour.ADDRESSES[host], port) for host, port in ledger)
    if not seen:
        return ["the kernel saw no connection between the sites: the comparison is broken"]
    missing = [
        f"a connection to {address} from port {port} is in no ledger" for address, port in seen - noted
    ]
    made_up = [
        f"a ledger has a connection to {address} from port {port} that never was"
        for address, port in noted - seen
    ]
    return missing + made_up


def _canaries(folder: Path, log: Path, packets: rig.Recorder) -> list[str]:
    """Look for words where they must not be: Lyon's files, the logs, and the wire in the clear."""
    problems = []
    lyon = folder / "lyon.corp.example"
    at_lyon = b"".join(file.read_bytes() for file in lyon.rglob("*") if file.is_file())
    paris = folder / "paris.corp.example"
    at_paris = b"".join(file.read_bytes() for file in paris.rglob("*") if file.is_file())
    for word in (tour.PRIVATE, tour.COMPANY):
        if word.encode() not in at_paris:
            problems.append(f"the word {word} is not even in Paris: the search is broken")
        if word.encode() in log.read_bytes():
            problems.append(f"the word {word} is in the logs")
        if word.encode() in packets.payload:
            problems.append(f"the word {word} crossed the network readable")
    if tour.PRIVATE.encode() in at_lyon:
        problems.append("what only Paris may read is in Lyon")
    if tour.COMPANY.encode() not in at_lyon:
        problems.append("what Lyon may read is not in Lyon: the sites did not talk")
    return problems


def _report(names: rig.NameServer, packets: rig.Recorder) -> None:
    print(f"Names looked up: {dict(names.asked)}")
    opened: Counter[str] = Counter()
    for (_, _, address, port), count in packets.connections.items():
        opened[f"{address}:{port}"] += count
    print(f"Connections opened: {dict(opened)}")
    print(f"Packets: {sum(packets.sent.values())}, of them to elsewhere: {_count_outside(packets)}")


def _count_outside(packets: rig.Recorder) -> int:
    return sum(count for (_, address, _), count in packets.sent.items() if _is_outside(address))


def _leak(names: rig.NameServer, packets: rig.Recorder) -> list[str]:
    """Do what a leaking build would: look a name up, connect by IPv4 and IPv6, send a datagram, pass the ledger by."""
    try:
        socket.getaddrinfo("telemetry.example", 443)
        for family, address in ((socket.AF_INET, "203.0.113.7"), (socket.AF_INET6, "2001:db8::7")):
            with socket.socket(family, socket.SOCK_STREAM) as leaking:
                leaking.connect_ex((address, 80))
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as unaccounted:
            unaccounted.connect_ex((tour.ADDRESSES["paris.corp.example"], 443))
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagram:
            datagram.sendto(b"numbers", ("203.0.113.9", 9999))
    except OSError as error:
        print(f"the deliberate leak failed: {error}")
    packets.catch_up()
    return _outside(names, packets)


if __name__ == "__main__":
    sys.exit(main())
