// Keys: / search, n write, j and k next and previous post, l react, r answer, b set aside, g h home, ? the list.
// A person can switch them off in the settings (WCAG 2.1.4).

let before = "";

function posts() {
  return [...document.querySelectorAll(".post[tabindex]")];
}

function step(by) {
  const all = posts(), here = document.activeElement?.closest?.(".post[tabindex]");
  const next = all[here ? all.indexOf(here) + by : by > 0 ? 0 : -1];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function within(selector) {
  return document.activeElement?.closest?.(".post")?.querySelector(selector);
}

/** Open the menu of reactions, with the first of them at hand. */
function react(menu) {
  if (!menu) return;
  menu.open = true;
  menu.querySelector(".popover button")?.focus();
}

const KEYS = {
  "/": () => (document.querySelector('.aside input[type="search"]')?.checkVisibility() ? document.querySelector('.aside input[type="search"]').focus() : location.assign("/search")),
  n: () => (document.querySelector(".composer textarea") ?? { focus: () => location.assign("/compose") }).focus(),
  j: () => step(1),
  k: () => step(-1),
  l: () => react(within("footer details.menu")),
  r: () => within("footer a")?.click(),
  b: () => within('[formaction$="bookmark"]')?.click(),
  o: () => within("header .who a + *, header .who span a")?.click(),
  "?": () => location.assign("/keys"),
  "g h": () => location.assign("/"),
  "g n": () => location.assign("/notifications"),
  "g g": () => location.assign("/groups"),
};

if (document.body.dataset.keys !== "off") {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable], dialog")) return;
    const run = KEYS[before ? `${before} ${event.key}` : event.key];
    before = event.key === "g" && !before ? "g" : "";
    if (run) { event.preventDefault(); run(); }
  });
}
