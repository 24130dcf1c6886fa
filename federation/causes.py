"""Why a site could not be reached, as one sentence for whoever can put it right.

An error of the network comes wrapped in others, and several of them say as much as "no". The innermost that means something
is the cause. federation/client.py dials and asks here.
"""

import errno
import socket
import ssl
from collections.abc import Iterator

import aiohttp

_OF_CERTIFICATES = {
    2: "unknown",
    9: "its certificate is not valid yet: is the clock of this machine right?",
    10: "its certificate has expired",
    18: "unknown",
    19: "unknown",
    20: "unknown",
    21: "unknown",
    62: "its certificate is for another name",
    64: "its certificate is for another name",
}
"""What OpenSSL's codes (X509_V_ERR_…) mean; those that are `unknown` mean that no authority is known that signed it."""
_UNKNOWN = "its certificate is of an authority that is not trusted here: give the company's with --ca"
_OF_TLS = {
    "WRONG_VERSION_NUMBER": "it does not speak TLS there",
    "HTTP_REQUEST": "it does not speak TLS there",
    "TLSV13_ALERT_CERTIFICATE_REQUIRED": "it wants to see a certificate of this site (PARVIS_CLIENT_CERTIFICATE)",
    "TLSV1_ALERT_UNKNOWN_CA": "it does not trust the certificate of this site (PARVIS_CLIENT_CERTIFICATE)",
}
_OF_NUMBERS = {
    errno.ECONNREFUSED: "nobody listens there",
    errno.EHOSTUNREACH: "there is no way to its address",
    errno.ENETUNREACH: "there is no way to its address",
    errno.EMFILE: "this process has no file descriptor left (LimitNOFILE=)",
    errno.ENFILE: "this machine has no file descriptor left",
}
_CUT = "the connection was cut"


def cause_of(error: BaseException) -> str:
    """Return why a dial failed; the name of the error where nothing better is known."""
    causes = [cause for each in _chain(error) if (cause := _cause(each))]
    return causes[-1] if causes else type(error).__name__


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and those that it wraps, the innermost last."""
    seen: list[BaseException] = []
    while error is not None and error not in seen:
        seen.append(error)
        yield error
        inner = getattr(error, "certificate_error", None) or getattr(error, "os_error", None)
        error = inner or error.__cause__ or error.__context__


def _cause(error: BaseException) -> str:
    match error:
        case ssl.SSLCertVerificationError() if hasattr(error, "verify_code"):  # aiohttp's own has none
            meaning = _OF_CERTIFICATES.get(error.verify_code, "")
            return _UNKNOWN if meaning == "unknown" else meaning or f"its certificate: {error.verify_message}"
        case ssl.SSLError():
            reason = getattr(error, "reason", None)
            return _OF_TLS.get(reason, f"TLS failed ({reason})") if reason else ""
        case socket.gaierror():
            again = error.errno == socket.EAI_AGAIN
            return "the name service does not answer" if again else "its name is not known here"
        case ConnectionResetError() | BrokenPipeError() | ConnectionAbortedError():
            return _CUT
        case aiohttp.ServerDisconnectedError() | aiohttp.ClientPayloadError():
            return _CUT
        case TimeoutError():
            return "it does not answer"
        case OSError():
            return _OF_NUMBERS.get(error.errno or 0, error.strerror or "")
    return ""
