"""Why a site could not be reached: one sentence, whatever the error was wrapped in."""

import errno
import socket
import ssl

import aiohttp
import pytest

from federation.causes import cause_of
from federation.client import AddressRefused


def unverified(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code, error.verify_message = code, "something about certificates"
    return error


def tls(reason: str) -> ssl.SSLError:
    error = ssl.SSLError(1, f"[SSL: {reason}]")
    error.reason = reason
    return error


def wrapped(inner: Exception) -> Exception:
    """As a library raises it: something failed, because of something else."""
    try:
        try:
            raise inner
        except Exception as error:
            raise aiohttp.ClientError("no") from error
    except aiohttp.ClientError as error:
        return error


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (unverified(10), "its certificate has expired"),
        (unverified(9), "its certificate is not valid yet: is the clock of this machine right?"),
        (unverified(62), "its certificate is for another name"),
        (unverified(18), "an authority that is not trusted here"),
        (unverified(20), "--ca"),
        (unverified(79), "something about certificates"),
        (tls("WRONG_VERSION_NUMBER"), "it does not speak TLS there"),
        (tls("TLSV13_ALERT_CERTIFICATE_REQUIRED"), "PARVIS_CLIENT_CERTIFICATE"),
        (tls("UNSUPPORTED_PROTOCOL"), "TLS failed (UNSUPPORTED_PROTOCOL)"),
        (socket.gaierror(socket.EAI_NONAME, "x"), "its name is not known here"),
        (socket.gaierror(socket.EAI_AGAIN, "x"), "the name service does not answer"),
        (ConnectionRefusedError(errno.ECONNREFUSED, "x"), "nobody listens there"),
        (OSError(errno.EHOSTUNREACH, "x"), "there is no way to its address"),
        (OSError(errno.EMFILE, "x"), "no file descriptor left"),
        (OSError(errno.ENOTCONN, "not connected"), "not connected"),
        (ConnectionResetError(errno.ECONNRESET, "x"), "the connection was cut"),
        (aiohttp.ServerDisconnectedError(), "the connection was cut"),
        (TimeoutError(), "it does not answer"),
        (AddressRefused(None, "its name leads outside"), "its name leads outside"),
        (ValueError("x"), "ClientError"),
    ],
)
def test_the_innermost_error_is_the_cause(error: Exception, cause: str) -> None:
    assert cause in cause_of(wrapped(error))


def test_what_is_raised_again_and_again_ends() -> None:
    first, second = OSError("a"), OSError("b")
    first.__context__, second.__context__ = second, first
    assert cause_of(first) == "OSError"
