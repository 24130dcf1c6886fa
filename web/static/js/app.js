// Starts what the page can use. Everything works without it, by links and forms.
import "./menus.js";
import "./acts.js";
import "./older.js";
import "./live.js";
import "./keys.js";
import "./parts.js";
import { begin } from "./compose.js";
import "./upload.js";
import "./draft.js";

/** What only some pages have, and the module that serves it. */
const SOME = {
  "[data-person]": "./people.js",
  "[data-acknowledge]": "./acknowledge.js",
  ".messages[data-conversation]": "./messages.js",
  "[data-section], [data-zone], [data-push]": "./settings.js",
  "[data-hue]": "./look.js",
  "[data-import]": "./import.js",
  ".feed, .pictures": "./pictures.js",
  "[data-passkey]": "./passkeys.js",
};

begin();
for (const [selector, module] of Object.entries(SOME)) if (document.querySelector(selector)) import(module);

// What completes names comes with the first field that wants it; what makes an app of the site, when all else is done.
document.addEventListener("focusin", ({ target }) => { if (target.closest("[data-complete]")) import("./complete.js"); });
addEventListener("load", () => import("./install.js"));
