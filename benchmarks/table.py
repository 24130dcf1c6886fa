"""A measure as a line of the table: what, how much, beside which limit, against which target."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True)
class Line:
    what: str
    unit: str
    rounds: Sequence[float]
    """The value of each round; the median counts."""
    limit: str = ""
    """What it is compared with; "" for a line that is itself a limit."""
    limit_rounds: Sequence[float] = ()
    at_least: float | None = None
    at_most: float | None = None
    ratio_at_least: float | None = None
    ratio_at_most: float | None = None
    latencies: Sequence[float] = ()
    """Of single requests, in seconds."""

    @property
    def value(self) -> float:
        return median(self.rounds)

    @property
    def ratio(self) -> float | None:
        """The median of the ratios of the rounds: what slows a round down slows both its halves."""
        if not self.limit_rounds:
            return None
        return median(ours / limit for ours, limit in zip(self.rounds, self.limit_rounds, strict=True))

    @property
    def is_met(self) -> bool | None:
        """Tell whether the target is met; None when there is none."""
        verdicts = [
            *([] if self.at_least is None else [self.value >= self.at_least]),
            *([] if self.at_most is None else [self.value <= self.at_most]),
            *([] if self.ratio_at_least is None else [(self.ratio or 0) >= self.ratio_at_least]),
            *([] if self.ratio_at_most is None else [(self.ratio or 0) <= self.ratio_at_most]),
        ]
        return all(verdicts) if verdicts else None

    @property
    def target(self) -> str:
        parts = [
            *([] if self.at_least is None else [f"≥ {self.at_least:g}"]),
            *([] if self.at_most is None else [f"≤ {self.at_most:g}"]),
            *([] if self.ratio_at_least is None else [f"ratio ≥ {self.ratio_at_least:.2f}"]),
            *([] if self.ratio_at_most is None else [f"ratio ≤ {self.ratio_at_most:.2f}"]),
        ]
        return ", ".join(parts)


_HEAD = ("measure", "median", "unit", "p50 ms", "p95 ms", "limit", "median", "ratio", "target", "")


def table(lines: Sequence[Line]) -> str:
    """Write the lines as text, in columns."""
    cells = [_HEAD, *(_cells(line) for line in lines)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(_HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    )


def _cells(line: Line) -> tuple[str, ...]:
    ratio = line.ratio
    return (
        line.what,
        _number(line.value),
        line.unit,
        *_percentiles(line.latencies),
        line.limit,
        _number(median(line.limit_rounds)) if line.limit_rounds else "",
        f"{ratio:.2f}" if ratio is not None else "",
        line.target,
        {True: "met", False: "MISSED", None: ""}[line.is_met],
    )


def _percentiles(latencies: Sequence[float]) -> tuple[str, str]:
    if len(latencies) < 20:
        return "", ""
    twentieths = quantiles(latencies, n=20)
    return f"{twentieths[9] * 1000:.1f}", f"{twentieths[18] * 1000:.1f}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
