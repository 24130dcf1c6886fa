"""What is looked for on a page: each function returns what is wrong, in words, and nothing when all is well.

They run by `page.evaluate`, which no Content-Security-Policy and no Trusted Types of the page stop, and which works where
scripts are off: pages are looked at under the very policy that people get.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from axe_playwright_python.base import AXE_SCRIPT
from playwright.async_api import Page

RULES: Mapping[str, Any] = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},  # 24 pixels (2.5.8), which axe leaves out unless asked
    "resultTypes": ["violations"],
    "preload": False,  # else it asks for the style sheets again, by a script
}

LOOKS: Mapping[str, Any] = {
    **RULES,
    "runOnly": {"type": "rule", "values": ["color-contrast", "target-size"]},
}
"""What alone can change with width and scheme."""

DATA = "[data-text], .text, [translate=no], time, code, pre, script, style, textarea, img[src*='/media/']"
"""Elements whose content people wrote (of a picture, its description), or the calendar: no translator sees it."""

_SKELETON = """() => {
  const kinds = new Set();
  const headings = [];
  const ids = new Set();
  const told = /^(aria-.*|alt|for|hidden|href|id|lang|role|tabindex|title|type)$/;
  for (const element of document.querySelectorAll("*")) {
    const attributes = [...element.attributes].map(a => a.name).filter(name => told.test(name)).sort();
    const named = element.labels?.length || element.textContent.trim() !== "";
    const parent = element.parentElement;
    kinds.add([parent?.tagName, parent?.className, element.tagName, element.className, element.getAttribute("role"),
               element.getAttribute("type"), element.hidden, !!named, ids.has(element.id), ...attributes].join(" "));
    if (element.id) ids.add(element.id);
    if (/^H[1-6]$/.test(element.tagName) && headings.at(-1) !== element.tagName) headings.push(element.tagName);
  }
  return [headings.join(), ...[...kinds].sort()].join("\\n");
}"""

_SIDEWAYS = """() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const scrolls = e => /auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX);
  const inside = e => { for (let at = e.parentElement; at !== document.body; at = at.parentElement) if (scrolls(at)) return true; };
  const outside = [...document.body.querySelectorAll("*")].filter(e =>
    e.checkVisibility() && e.getBoundingClientRect().right > root.clientWidth + 1 && !inside(e));
  const shown = outside.filter(e => ![...e.children].some(c => outside.includes(c))).slice(0, 5);
  return [`the page is ${root.scrollWidth} wide where ${root.clientWidth} are`,
          ...shown.map(e => `  beyond the edge: ${e.outerHTML.slice(0, 160)}`)];
}"""

_TEXTS = """([open, close, data]) => {
  const outside = [];
  let depth = 0;
  const read = text => {
    let rest = "";
    for (const letter of text) {
      if (letter === open) depth += 1;
      else if (letter === close) depth -= 1;
      else if (depth === 0) rest += letter;
    }
    return rest.trim();
  };
  const tell = (rest, where) => { if (/\\p{L}/u.test(rest)) outside.push([rest, where]); };
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const rest = read(node.data);
    if (!parent.closest(data)) tell(rest, parent.outerHTML.slice(0, 120));
  }
  const attributes = ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "placeholder", "alt"];
  for (const element of document.querySelectorAll("*")) {
    if (element.closest(data) && !element.matches("textarea")) continue;
    const button = element.matches("input[type=submit], input[type=reset], input[type=button]");
    for (const name of button ? [...attributes, "value"] : attributes) {
      depth = 0;
      tell(read(element.getAttribute(name) ?? ""), `${name} of ${element.outerHTML.slice(0, 120)}`);
    }
  }
  return outside;
}"""

OPEN, CLOSE = "⟦⟧"
"""What a text is put between where every text must be known to the translators (pseudo.py)."""

_FOCUS = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const ringed = [element, element.closest("label"), element.parentElement].filter(Boolean).some(e => {
    const style = getComputedStyle(e);
    return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== "none";
  });
  const visible = box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  return [element.outerHTML.slice(0, 160), ringed, visible];
}"""


_WITHOUT_TIMERS = "window.setTimeout = act => { Promise.resolve().then(act); return 0; };"
"""Where scripts are off, timers never come, and axe would wait for one."""


async def skeleton(page: Page) -> str:
    """Return what the page is made of, without what it says: two pages alike in it are alike to axe."""
    return str(await page.evaluate(_SKELETON))


async def barriers(page: Page, *, scripts: bool = True, rules: Mapping[str, Any] = RULES) -> list[str]:
    """Return what keeps people with disabilities out, as far as axe sees it."""
    prepare = "" if scripts else _WITHOUT_TIMERS
    run = f"axe.run(document, {orjson.dumps(rules).decode()}).then(found => found.violations)"
    found = await page.evaluate(f"{prepare}{AXE_SCRIPT}; {run}")
    return [_barrier(violation) for violation in found]


def _barrier(violation: Mapping[str, Any]) -> str:
    nodes = "".join(
        f"\n  {node['html'][:200]}\n    {node['failureSummary']}" for node in violation["nodes"][:5]
    )
    return f"{violation['id']} ({violation['impact']}): {violation['help']}{nodes}"


async def sideways(page: Page) -> list[str]:
    """Return what makes the page scroll sideways."""
    return [str(line) for line in await page.evaluate(_SIDEWAYS)]


async def untranslated(page: Page, known: Collection[str]) -> list[str]:
    """Return texts that stand outside of OPEN and CLOSE and are neither DATA nor known: names, handles, hosts."""
    outside = await page.evaluate(_TEXTS, [OPEN, CLOSE, DATA])
    longest_first = sorted(known, key=len, reverse=True)
    return [
        f"not translated: {rest!r} in {where}" for rest, where in outside if _unknown(rest, longest_first)
    ]


def _unknown(text: str, known: Collection[str]) -> bool:
    for each in known:
        text = text.replace(each, "")
    return any(letter.isalpha() for letter in text)


@dataclass(frozen=True)
class Stop:
    """Where the keyboard is."""

    html: str
    ringed: bool
    visible: bool


async def focus(page: Page) -> Stop | None:
    """Return what has the focus, unless it is the page as a whole."""
    found = await page.evaluate(_FOCUS)
    return Stop(*found) if found else None
