// The service worker, served as /sw.js with VERSION and FILES in front. It keeps the files of one release and the page that
// is shown offline; of all other pages only the first page of the feed, where its reader wants that (js/install.js).

const FIXED = `parvis-${VERSION}`, KEPT = "parvis-kept";
const OFFLINE = "/offline", FEED = "/", PERSON = "/person";
/** Whoever goes through these is not, or may not be, the one whose feed is kept. */
const DOORS = ["/login", "/logout"];

self.addEventListener("install", (event) => event.waitUntil((async () => {
  const cache = await caches.open(FIXED);
  await cache.addAll([...FILES, new Request(OFFLINE, { cache: "reload" })]);
  await self.skipWaiting();
})()));

self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith("parvis-") && name !== FIXED && name !== KEPT) await caches.delete(name);
  await wiped(); // It names files of the release before.
  await self.clients.claim();
})()));

/** Forget the feed, and not that it is to be kept. */
async function wiped() {
  if (await caches.has(KEPT)) await (await caches.open(KEPT)).delete(FEED);
}

async function fixed(request) {
  const cache = await caches.open(FIXED), known = await cache.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

/** Keep the feed if it is of the person who wants it kept, with the moment at which it was read. */
async function kept(answer) {
  if (!(await caches.has(KEPT))) return;
  const cache = await caches.open(KEPT), person = await (await cache.match(PERSON))?.text(), html = await answer.text();
  if (!person || /<body[^>]* data-me="(\d*)"/.exec(html)?.[1] !== person) return; // Of the page itself: posts may say anything.
  const headers = new Headers(answer.headers);
  headers.delete("Content-Encoding");
  await cache.put(FEED, new Response(html.replace("<body", `<body data-kept="${new Date().toISOString()}"`), { headers }));
}

async function visited(event, url) {
  let answer;
  try {
    answer = await fetch(event.request);
  } catch {
    const feed = url.pathname === FEED && (await caches.has(KEPT)) && (await (await caches.open(KEPT)).match(FEED));
    return feed || (await (await caches.open(FIXED)).match(OFFLINE)) || Response.error();
  }
  if (DOORS.includes(url.pathname)) event.waitUntil(wiped());
  else if (url.pathname + url.search === FEED && answer.ok && !answer.redirected) event.waitUntil(kept(answer.clone()));
  if (url.searchParams.get("saved") === "display") event.waitUntil(caches.open(FIXED).then((cache) => cache.add(new Request(OFFLINE, { cache: "reload" }))));
  return answer;
}

self.addEventListener("fetch", (event) => {
  const { request } = event, url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method !== "GET") {
    if (DOORS.includes(url.pathname)) event.waitUntil(wiped());
    return;
  }
  if (url.pathname.startsWith(`/static/${VERSION}/`) || url.pathname === "/look.css") event.respondWith(fixed(request));
  else if (request.mode === "navigate") event.respondWith(visited(event, url));
});

/** Kind of a notification -> the page that it is about; all others are among the notifications. */
const PAGES = { "admin.report": "/admin/reports", severed_relationships: "/severed_relationships" };

self.addEventListener("push", (event) => {
  let news = {};
  try { news = event.data?.json() ?? {}; } catch { /* It still tells that there is something. */ }
  event.waitUntil(self.registration.showNotification(news.title || "Parvis", {
    body: news.body || "",
    icon: "/icons/192.png",
    lang: news.preferred_locale || "",
    tag: String(news.notification_id ?? ""),
    data: { path: PAGES[news.notification_type] ?? "/notifications" },
  }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const path = event.notification.data?.path ?? "/notifications";
  event.waitUntil((async () => {
    const [open] = await self.clients.matchAll({ type: "window" });
    if (!open) return self.clients.openWindow(path);
    await open.focus();
    return open.navigate(path);
  })());
});
