// The settings: the section one reads is marked in the list, the zone of the device is offered, and notifications are
// switched on for this browser.
import { said, toast, words } from "./page.js";

const sections = [...document.querySelectorAll("[data-section]")];

function marked(id) {
  for (const link of document.querySelectorAll("[data-sections] a[href*='#']")) {
    if (link.hash === `#${id}`) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
  }
}

if (sections.length) {
  const seen = new IntersectionObserver((entries) => {
    const first = entries.find((each) => each.isIntersecting);
    if (first) marked(first.target.id);
  }, { rootMargin: "-10% 0px -70%" });
  for (const each of sections) seen.observe(each);
}

document.querySelector("[data-wrong]")?.focus();

// --- the zone of this device --------------------------------------------------------------------------------------

const offer = document.querySelector("[data-zone]");
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

if (offer && zone) {
  const field = document.getElementById(offer.dataset.zone);
  if (field.value !== zone) {
    offer.textContent = offer.dataset.words.replace("{zone}", zone);
    offer.hidden = false;
    offer.addEventListener("click", () => { field.value = zone; offer.hidden = true; field.focus(); });
  }
}

// --- notifications on this browser --------------------------------------------------------------------------------

const push = document.querySelector("[data-push]");

function bytes(key) {
  const text = atob(key.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (each) => each.charCodeAt(0));
}

async function asked(method, body = {}) {
  const options = method === "GET" ? {} : { method, body: JSON.stringify({ ...body, form_token: document.body.dataset.token }) };
  const answer = await fetch("/push", { ...options, headers: { Accept: "application/json", "Content-Type": "application/json" } });
  if (!answer.ok) throw new Error(words.failed);
  return answer.json();
}

async function switched(button, key, on) {
  const registration = await navigator.serviceWorker.ready;
  if (on) {
    if ((await Notification.requestPermission()) !== "granted") throw new Error(push.dataset.denied);
    const made = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(key) });
    await asked("POST", made.toJSON());
  } else {
    await asked("DELETE");
    await (await registration.pushManager.getSubscription())?.unsubscribe();
  }
  shown(button, on);
  said(button.parentElement.querySelector("[data-state]").textContent);
}

function shown(button, on) {
  button.textContent = on ? push.dataset.off : push.dataset.on;
  button.dataset.is = on ? "on" : "";
  push.querySelector("[data-state]").textContent = on ? push.dataset.isOn : push.dataset.isOff;
  button.hidden = false;
}

async function offered() {
  const { allowed, server_key: key, subscription } = await asked("GET");
  const state = push.querySelector("[data-state]");
  if (!allowed) { state.textContent = push.dataset.none; return; }
  if (!("PushManager" in window)) { state.textContent = push.dataset.cannot; return; }
  const button = push.querySelector("button");
  shown(button, Boolean(subscription));
  button.addEventListener("click", async () => {
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    try { await switched(button, key, !button.dataset.is); } catch (error) { toast(error.message || words.failed); }
    finally { button.ariaBusy = null; }
  });
}

if (push && "serviceWorker" in navigator) offered().catch(() => { push.querySelector("[data-state]").textContent = words.failed; });
