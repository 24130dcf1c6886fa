// Emma in Paris and Farid in Lyon use megalodon, the library under Whalebird. Run by tests/clients/javascript.py.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import generator, { detector } from "megalodon";

const [PARIS, LYON] = process.argv.slice(2);
const SCOPES = ["read", "write", "follow"];

const typed = createInterface({ input: process.stdin });
const answers = typed[Symbol.asyncIterator]();

async function logIn(site, username) {
  const software = await detector(site); // by nodeinfo; it throws for what it does not know
  assert.equal(software, "mastodon");
  const app = await generator(software, site).registerApp("Whalebird", { scopes: SCOPES });
  console.log(username, app.url);
  const { value: code } = await answers.next();
  const token = await generator(software, site).fetchAccessToken(app.client_id, app.client_secret, code);
  const api = generator(software, site, token.access_token);
  const revoke = () => api.revokeToken(app.client_id, app.client_secret, token.access_token);
  return { api, revoke, handle: `${username}@${new URL(site).host}` };
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
  const { data: me } = await api.verifyAccountCredentials();
  assert.equal(me.acct, handle.split("@")[0]);
  const { data: instance } = await api.getInstance();
  assert.ok(instance.configuration.statuses.max_characters > 0);
  assert.equal((await api.verifyAppCredentials()).data.name, "Whalebird");
  assert.equal((await api.getPreferences()).data["posting:default:visibility"], "public");
  assert.deepEqual((await api.getInstanceCustomEmojis()).data, []);
  for (const list of ["getLists", "getFilters", "getBookmarks", "getFollowRequests", "getInstanceAnnouncements"]) {
    assert.deepEqual((await api[list]()).data, [], list);
  }
}

async function conversation(emma, farid) {
  const { data: found } = await farid.api.search(`@${emma.handle}`, { type: "accounts", resolve: true });
  assert.equal(found.accounts[0].acct, emma.handle);
  await farid.api.followAccount(found.accounts[0].id, { reblog: true });
  await eventually(async () => (await farid.api.getRelationship(found.accounts[0].id)).data.following);

  const live = await farid.api.userStreaming();
  await once(live, "connect");
  const heard = once(live, "update");
  const { data: posted } = await emma.api.postStatus(`Bonjour @${farid.handle} #atelier`, {
    spoiler_text: "Atelier",
    language: "fr",
    poll: { options: ["Lundi", "Mardi"], expires_in: 3600 },
  });
  assert.equal((await heard)[0].uri, posted.uri);
  live.stop();

  const { data: home } = await farid.api.getHomeTimeline();
  const read = home.find(({ uri }) => uri === posted.uri);
  assert.equal(read.spoiler_text, "Atelier");
  assert.deepEqual((await farid.api.votePoll(read.poll.id, [1])).data.options.map((o) => o.votes_count), [0, 1]);
  assert.equal((await farid.api.favouriteStatus(read.id)).data.favourited, true);
  assert.equal((await farid.api.reblogStatus(read.id)).data.reblog.id, read.id);
  const { data: answer } = await farid.api.postStatus(`@${emma.handle} mardi`, { in_reply_to_id: read.id });

  await eventually(async () => {
    const kinds = (await emma.api.getNotifications()).data.map(({ type }) => type);
    return ["follow", "favourite", "reblog", "mention"].every((kind) => kinds.includes(kind));
  });
  const { data: thread } = await emma.api.getStatusContext(posted.id);
  assert.deepEqual(thread.descendants.map(({ uri }) => uri), [answer.uri]);

  await emma.api.editStatus(posted.id, { status: "Mardi, donc" });
  await eventually(async () => (await farid.api.getStatus(read.id)).data.edited_at);
  await emma.api.deleteStatus(posted.id);
  await eventually(async () => !(await farid.api.getHomeTimeline()).data.some(({ uri }) => uri === posted.uri));
  await assert.rejects(farid.api.getStatus(read.id), /404/);
}

async function desk({ api }) {
  // What Emma arranges for herself: lists, filters, markers, hashtags, bookmarks, a post for later, a conversation.
  const { data: list } = await api.createList("Ligne 3");
  assert.equal((await api.getList(list.id)).data.title, "Ligne 3");
  assert.equal((await api.updateList(list.id, "Ligne 4")).data.title, "Ligne 4");
  assert.deepEqual((await api.getListTimeline(list.id)).data, []);
  await api.deleteList(list.id);

  const { data: filter } = await api.createFilter("football", ["home"], { whole_word: true });
  assert.deepEqual((await api.getFilters()).data.map(({ phrase }) => phrase), ["football"]);
  await api.deleteFilter(filter.id);

  assert.equal((await api.saveMarkers({ home: { last_read_id: "42" } })).data.home.last_read_id, "42");
  assert.equal((await api.followTag("atelier")).data.following, true);
  assert.deepEqual((await api.getFollowedTags()).data.map(({ name }) => name), ["atelier"]);
  await api.unfollowTag("atelier");

  const { data: memo } = await api.postStatus("Un mémo", { visibility: "private" });
  await api.bookmarkStatus(memo.id);
  assert.deepEqual((await api.getBookmarks()).data.map(({ id }) => id), [memo.id]);
  assert.equal((await api.pinStatus(memo.id)).data.pinned, true);
  assert.equal((await api.getStatusSource(memo.id)).data.text, "Un mémo");

  const later = new Date(Date.now() + 86_400_000);
  const { data: waiting } = await api.postStatus("À demain", { scheduled_at: later.toISOString() });
  assert.equal(Date.parse((await api.getScheduledStatuses()).data[0].scheduled_at), later.getTime());
  await api.cancelScheduledStatus(waiting.id);
  assert.deepEqual((await api.getScheduledStatuses()).data, []);

  await api.postStatus("@emma pour moi seule", { visibility: "direct" });
  assert.equal((await api.updateCredentials({ display_name: "Emma Roux", note: "Atelier 4" })).data.display_name, "Emma Roux");
}

async function reading({ api }) {
  // What a client opens next to the home timeline.
  const { data: me } = await api.verifyAccountCredentials();
  const { data: own } = await api.getAccountStatuses(me.id, { limit: 40 });
  assert.ok(own.length >= 2);
  for (const timeline of ["getPublicTimeline", "getLocalTimeline", "getFavourites", "getMutes", "getBlocks"]) {
    assert.ok(Array.isArray((await api[timeline]()).data), timeline);
  }
  assert.deepEqual((await api.lookupAccount("emma")).data.id, me.id);
  assert.deepEqual((await api.searchAccount("emm")).data.map(({ id }) => id), [me.id]);
}

const emma = await logIn(PARIS, "emma");
const farid = await logIn(LYON, "farid");
await startUp(emma);
await conversation(emma, farid);
await desk(emma);
await reading(emma);
await emma.revoke();
await assert.rejects(emma.api.getHomeTimeline(), /401/);
typed.close();
process.exit(0); // its stream keeps a timer for ten seconds more
