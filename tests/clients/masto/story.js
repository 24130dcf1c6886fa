// Claire in Paris and David in Lyon use masto.js, the library under Elk and Phanpy.
//
// Run by test_masto.py: node story.js PARIS LYON. To log in, it prints "username address" for somebody's browser and
// reads the code that the site shows there. Ends with 0 when the story went as told.

import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { createOAuthAPIClient, createRestAPIClient } from "masto";

const REDIRECT_URI = "urn:ietf:wg:oauth:2.0:oob";
const SCOPES = "read write follow push";
const [PARIS, LYON] = process.argv.slice(2);

const typed = createInterface({ input: process.stdin });
const answers = typed[Symbol.asyncIterator]();

async function logIn(site, username) {
  const app = await createRestAPIClient({ url: site }).v1.apps.create({
    clientName: "Elk",
    redirectUris: REDIRECT_URI,
    scopes: SCOPES,
  });
  const codeVerifier = randomBytes(32).toString("base64url");
  const address = new URL("/oauth/authorize", site);
  address.search = new URLSearchParams({
    response_type: "code",
    client_id: app.clientId,
    redirect_uri: REDIRECT_URI,
    scope: SCOPES,
    code_challenge: createHash("sha256").update(codeVerifier).digest("base64url"),
    code_challenge_method: "S256",
    force_login: "false",
    lang: "en",
  });
  console.log(username, address.href);
  const { value: code } = await answers.next();
  const token = await createOAuthAPIClient({ url: site }).token.create({
    grantType: "authorization_code",
    clientId: app.clientId,
    clientSecret: app.clientSecret,
    redirectUri: REDIRECT_URI,
    code,
    codeVerifier,
    scope: SCOPES,
  });
  const api = createRestAPIClient({ url: site, accessToken: token.accessToken });
  return { api, handle: `${username}@${new URL(site).host}` };
}

// Reads again and again until there is something: other sites hear of things by themselves.
async function eventually(read) {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const found = await read();
    if (found) return found;
    assert.ok(Date.now() < deadline, `nothing came: ${read}`);
    await pause(50);
  }
}

async function startUp({ api, handle }) {
  // What Elk and Phanpy ask for when they start.
  assert.equal((await api.v1.accounts.verifyCredentials()).acct, handle.split("@")[0]);
  const instance = await api.v2.instance.fetch();
  assert.ok(instance.configuration.urls.streaming.startsWith("ws"));
  assert.equal((await api.v1.preferences.fetch())["posting:default:visibility"], "public");
  const markers = await api.v1.markers.fetch({ timeline: ["notifications"] });
  assert.equal(markers.notifications.lastReadId, "0");
  assert.deepEqual(await api.v1.followedTags.list({ limit: 200 }), []);
  assert.deepEqual(await api.v1.announcements.list(), []);
  assert.deepEqual(await api.v1.followRequests.list({ limit: 80 }), []);
  await assert.rejects(api.v1.push.subscription.fetch(), { statusCode: 404 });
}

async function conversation(claire, david) {
  const { accounts } = await david.api.v2.search.list({ q: `@${claire.handle}`, resolve: true, type: "accounts" });
  assert.equal(accounts[0].acct, claire.handle);
  await david.api.v1.accounts.$select(accounts[0].id).follow();
  await eventually(async () => {
    const [relation] = await david.api.v1.accounts.relationships.fetch({ id: [accounts[0].id] });
    return relation.following;
  });

  const posted = await claire.api.v1.statuses.create(
    { status: `Bonjour @${david.handle} #townhall` },
    { requestInit: { headers: { "Idempotency-Key": "townhall" } } },
  );
  const homeOf = async (reader) =>
    (await reader.api.v1.timelines.home.list({ limit: 30 })).find(({ uri }) => uri === posted.uri);
  const read = await eventually(() => homeOf(david));
  assert.equal(read.account.acct, claire.handle);
  assert.ok(read.content.includes(read.mentions[0].url), "clients find mentions by their address");

  const status = david.api.v1.statuses.$select(read.id);
  assert.equal((await status.favourite()).favourited, true);
  assert.equal((await status.reblog()).reblog.id, read.id);
  const answer = await david.api.v1.statuses.create({ status: `@${claire.handle} j'y serai`, inReplyToId: read.id });

  const heard = await eventually(async () => {
    const notifications = await claire.api.v1.notifications.list();
    return notifications.length >= 4 && notifications;
  });
  assert.deepEqual(heard.map(({ type }) => type).sort(), ["favourite", "follow", "mention", "reblog"]);
  const { descendants } = await claire.api.v1.statuses.$select(posted.id).context.fetch();
  assert.deepEqual(descendants.map(({ uri }) => uri), [answer.uri]);

  await claire.api.v1.statuses.$select(posted.id).update({ status: "Le rendez-vous a changé" });
  await eventually(async () => (await homeOf(david)).editedAt);
  assert.equal((await homeOf(david)).content, "<p>Le rendez-vous a changé</p>");
  const removed = await claire.api.v1.statuses.$select(posted.id).remove();
  assert.equal(removed.text, "Le rendez-vous a changé");
  await eventually(async () => !(await homeOf(david)));
  await assert.rejects(status.fetch(), { statusCode: 404, message: "Record not found" });
}

async function paging({ api }) {
  const written = [];
  for (const number of [1, 2, 3, 4, 5]) {
    written.unshift((await api.v1.statuses.create({ status: `Question ${number}`, visibility: "private" })).id);
  }
  const { id } = await api.v1.accounts.verifyCredentials();
  const seen = [];
  // Goes on until a page has no link to the next.
  for await (const page of api.v1.accounts.$select(id).statuses.list({ limit: 2 })) {
    seen.push(...page.map((status) => status.id));
  }
  assert.deepEqual(seen, written);
}

async function profile({ api }) {
  const changed = await api.v1.accounts.updateCredentials({
    displayName: "Claire Fontaine",
    fieldsAttributes: [{ name: "Job", value: "Communications" }],
    source: { privacy: "unlisted" },
  });
  assert.equal(changed.displayName, "Claire Fontaine");
  assert.deepEqual(changed.source.fields.map(({ name, value }) => [name, value]), [["Job", "Communications"]]);
  assert.equal(changed.source.privacy, "unlisted");
}

const claire = await logIn(PARIS, "claire");
const david = await logIn(LYON, "david");
await startUp(claire);
await conversation(claire, david);
await paging(claire);
await profile(claire);
typed.close();
