"""A network where nothing is out of reach and nothing goes unseen.

Inside the namespace every IPv4 and IPv6 address is local to `lo`, so that a connection to the
outside does not hang but arrives, and is recorded with address, port and protocol. The name server
gives sites their addresses and sends every other name to `ELSEWHERE`.
"""

import os
import socket
import struct
import subprocess
import sys
import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

NAME_SERVER = "127.0.0.53"
ELSEWHERE = "192.0.2.99"
INSIDE = "PARVIS_PROOF_INSIDE"
LAST = ("127.0.0.54", 9)
"""Where the packet goes that says that there are no more; nothing listens there."""
CATCH_UP_S = 60
SO_RCVBUFFORCE = 33  # Linux; the socket module does not name it


def enter() -> int | None:
    """Run this program again inside a namespace and return its exit code; None when we are inside.

    Raises OSError when this machine does not allow namespaces.
    """
    if os.environ.get(INSIDE):
        _prepare()
        return None
    user = [] if os.geteuid() == 0 else ["-r"]
    unshare = ["unshare", *user, "-mn"]
    probe = subprocess.run([*unshare, "true"], capture_output=True, text=True, check=False)
    if probe.returncode:
        raise OSError(f"namespaces are not allowed here: {probe.stderr.strip()}")
    program = [sys.executable, "-m", "tests.proof", *sys.argv[1:]]
    return subprocess.run([*unshare, *program], env={**os.environ, INSIDE: "1"}, check=False).returncode


def _prepare() -> None:
    commands = (
        "ip link set lo up",
        "ip route add local 0.0.0.0/0 dev lo",
        "ip -6 route add local ::/0 dev lo",
    )
    for command in commands:
        subprocess.run(command.split(), check=True)
    resolver = Path("/tmp") / f"parvis-proof-resolv-{os.getpid()}"
    resolver.write_text(f"nameserver {NAME_SERVER}\noptions timeout:1 attempts:1\n")
    target = os.path.realpath("/etc/resolv.conf")
    subprocess.run(["mount", "--bind", str(resolver), target], check=True)


@dataclass
class NameServer:
    """Answers A for every name and nothing for AAAA; remembers all questions."""

    addresses: dict[str, str]
    asked: Counter[str] = field(default_factory=Counter)

    def start(self) -> None:
        listening = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        listening.bind((NAME_SERVER, 53))
        threading.Thread(target=self._serve, args=(listening,), daemon=True).start()

    def _serve(self, listening: socket.socket) -> None:
        while True:
            query, client = listening.recvfrom(4096)
            listening.sendto(self._answer(query), client)

    def _answer(self, query: bytes) -> bytes:
        labels, at = [], 12
        while query[at]:
            labels.append(query[at + 1 : at + 1 + query[at]].decode("latin-1").lower())
            at += 1 + query[at]
        name, end = ".".join(labels), at + 5
        self.asked[name] += 1
        is_a = struct.unpack("!H", query[at + 1 : at + 3])[0] == 1
        head = query[:2] + b"\x81\x80" + query[4:6] + struct.pack("!HHH", int(is_a), 0, 0)
        address = socket.inet_aton(self.addresses.get(name, ELSEWHERE))
        record = b"\xc0\x0c" + struct.pack("!HHIH", 1, 1, 0, 4) + address
        return head + query[12:end] + (record if is_a else b"")


@dataclass
class Recorder:
    """Counts every packet on the wire by protocol, address and port it goes to."""

    sent: Counter[tuple[str, str, int]] = field(default_factory=Counter)
    connections: Counter[tuple[str, int, str, int]] = field(default_factory=Counter)
    """Opened TCP connections: from which address and port, to which."""
    payload: bytearray = field(default_factory=bytearray)
    """Every byte of every packet that is not TLS between the sites' own addresses: what a listener could read."""
    _caught_up: threading.Event = field(default_factory=threading.Event)

    def catch_up(self) -> None:
        """Return once all that was sent before is counted. Raises TimeoutError when the recorder stands still.

        It reads packets in the order in which they were sent: a last one, to a port that nobody else uses, ends them.
        """
        self._caught_up.clear()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
            last.sendto(b"last", LAST)
        if not self._caught_up.wait(CATCH_UP_S):
            raise TimeoutError("the recorder of packets does not keep up")

    def start(self) -> None:
        listening = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x0003))
        listening.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, 64 * 1024 * 1024)
        listening.bind(("lo", 0))
        threading.Thread(target=self._record, args=(listening,), daemon=True).start()

    def _record(self, listening: socket.socket) -> None:
        while True:
            packet, (_, protocol, kind, *_) = listening.recvfrom(65_535)
            if kind == socket.PACKET_OUTGOING:  # each packet on lo is seen twice: count it as it leaves
                self._note(packet, protocol)

    def _note(self, packet: bytes, protocol: int) -> None:
        if protocol == 0x0800:
            header, transport = (packet[0] & 15) * 4, packet[9]
            source, address = socket.inet_ntoa(packet[12:16]), socket.inet_ntoa(packet[16:20])
        elif protocol == 0x86DD:
            header, transport = 40, packet[6]
            source, address = (socket.inet_ntop(socket.AF_INET6, packet[i : i + 16]) for i in (8, 24))
        else:
            return
        port = struct.unpack("!H", packet[header + 2 : header + 4])[0] if transport in (6, 17) else 0
        if (address, port) == LAST:
            self._caught_up.set()
            return
        self.sent[{6: "tcp", 17: "udp"}.get(transport, str(transport)), address, port] += 1
        if transport == 6 and packet[header + 13] & 0x12 == 0x02:
            source_port = struct.unpack("!H", packet[header : header + 2])[0]
            self.connections[source, source_port, address, port] += 1
        self.payload += packet[header:]
