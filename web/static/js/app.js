// Starts what the page can use. Everything works without it, by links and forms.
import "./menus.js";
import "./acts.js";
import "./people.js";
import "./older.js";
import "./live.js";
import "./keys.js";
import { begin } from "./compose.js";
import "./upload.js";
import "./draft.js";
import "./complete.js";
import "./messages.js";
import "./install.js";
import "./settings.js";
import "./parts.js";
import "./acknowledge.js";
import "./look.js";

begin();
