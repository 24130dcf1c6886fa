// Alice's server: made with Fedify, kept in memory, on loopback with TLS. It is a peer that we did not write.
//
// Run by alice.py: node server.js HOST CERTIFICATE. It prints its ports, and ends when its standard input does. Alice
// does what is posted to the control port (/follow, /publish, …) and tells there what she received; /begin makes her
// forget everything, so that each test has a server of its own without starting one.

import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { buffer, json } from "node:stream/consumers";
import {
  Accept,
  Activity,
  Announce,
  Create,
  createFederation,
  Delete,
  Endpoints,
  Follow,
  generateCryptoKeyPair,
  Like,
  MemoryKvStore,
  Mention,
  Note,
  Person,
  PUBLIC_COLLECTION,
  Tombstone,
  Undo,
  Update,
} from "@fedify/fedify";
import { Temporal } from "@js-temporal/polyfill";
import { Agent, buildConnector, setGlobalDispatcher } from "undici";

// Fedify asks for Node 22. This is what Node 20 lacks of it.
ArrayBuffer.prototype.transfer ??= function (length = this.byteLength) {
  const moved = new Uint8Array(length);
  moved.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return moved.buffer;
};

const [HOST, CERTIFICATE] = process.argv.slice(2);
const ORIGIN = `https://${HOST}`;
const ALICE = { identifier: "alice" };

// --- Names: they lead to loopback only, and only those that we were told ------------------------------------------

const ports = new Map();
const connect = buildConnector({});
setGlobalDispatcher(
  new Agent({
    pipelining: 0, // No connection outlives its request, and the test.
    connect(options, callback) {
      const port = ports.get(options.hostname);
      if (!port) return callback(new Error(`${options.hostname} leads nowhere`));
      connect({ ...options, hostname: "127.0.0.1", port, servername: options.hostname }, callback);
    },
  }),
);

// --- Alice --------------------------------------------------------------------------------------------------------

// Not Fedify's own RSA keys of 4096 bits: making one takes seconds.
const RSA = {
  name: "RSASSA-PKCS1-v1_5",
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: "SHA-256",
};
const keys = [
  await crypto.subtle.generateKey(RSA, true, ["sign", "verify"]),
  await generateCryptoKeyPair("Ed25519"),
];
const followers = new Map();
const posts = new Map();
const sent = new Map();
const received = [];
const asked = [];
// Under this, and the origin, Fedify remembers how requests must be signed.
const SPOKEN = ["spoken"];
let kv;
let federation;

// Without a queue, everything is sent and received within the call that causes it.
function newFederation(firstKnock) {
  const federation = createFederation({
    kv,
    kvPrefixes: { httpMessageSignaturesSpec: SPOKEN },
    origin: ORIGIN,
    firstKnock,
    allowPrivateAddress: true,
  });

  federation
    .setActorDispatcher("/users/{identifier}", async (ctx, identifier) => {
      if (identifier !== ALICE.identifier) return null;
      const pairs = await ctx.getActorKeyPairs(identifier);
      return new Person({
        id: ctx.getActorUri(identifier),
        preferredUsername: identifier,
        name: "Alice",
        inbox: ctx.getInboxUri(identifier),
        outbox: ctx.getOutboxUri(identifier),
        followers: ctx.getFollowersUri(identifier),
        endpoints: new Endpoints({ sharedInbox: ctx.getInboxUri() }),
        url: ctx.getActorUri(identifier),
        publicKeys: pairs.map(({ cryptographicKey }) => cryptographicKey),
        assertionMethods: pairs.map(({ multikey }) => multikey),
      });
    })
    .setKeyPairsDispatcher(() => keys);

  federation.setFollowersDispatcher("/users/{identifier}/followers", () => ({ items: [...followers.values()] }));
  federation.setOutboxDispatcher("/users/{identifier}/outbox", () => ({ items: [] }));

  // Her posts are for those who sign: Paris must be somebody whom Fedify believes.
  federation
    .setObjectDispatcher(Note, "/users/{identifier}/posts/{id}", (_ctx, { id }) => posts.get(id) ?? null)
    .authorize(async (ctx) => (await ctx.getSignedKey()) !== null);

  federation
    .setInboxListeners("/users/{identifier}/inbox", "/inbox")
    .setSharedKeyDispatcher(() => ALICE)
    .on(Follow, async (ctx, follow) => {
      await keep(ctx, follow);
      const follower = await follow.getActor(ctx);
      followers.set(follower.id.href, follower);
      await tell(ctx, [follower], new Accept({ ...by(ctx, "accepts"), object: follow }));
    })
    .on(Undo, async (ctx, undo) => {
      await keep(ctx, undo);
      if ((await undo.getObject(ctx)) instanceof Follow) followers.delete(undo.actorId.href);
    })
    .on(Activity, keep);
  return federation;
}

// Remembers what came, as Fedify understood it.
async function keep(ctx, activity) {
  const object = activity instanceof Create || activity instanceof Update ? await activity.getObject(ctx) : null;
  received.push({
    type: activity.constructor.name,
    actor: activity.actorId.href,
    object: activity.objectId?.href,
    content: object?.content?.toString(),
    replyTo: object?.replyTargetId?.href,
  });
}

function by(ctx, kind) {
  return { id: new URL(`/${kind}/${randomUUID()}`, ORIGIN), actor: ctx.getActorUri(ALICE.identifier) };
}

function everybody(ctx) {
  return { to: PUBLIC_COLLECTION, cc: ctx.getFollowersUri(ALICE.identifier) };
}

async function tell(ctx, people, activity) {
  await ctx.sendActivity(ALICE, people, activity, { preferSharedInbox: true });
}

async function tellFollowers(ctx, activity) {
  await ctx.sendActivity(ALICE, "followers", activity, { preferSharedInbox: true, syncCollection: true });
}

async function find(ctx, name) {
  const found = await ctx.lookupObject(name, { documentLoader: await ctx.getDocumentLoader(ALICE) });
  if (!found) throw new Error(`${name} was not found`);
  return found;
}

// Does something to somebody's post, and keeps it to undo it later.
async function reactTo(ctx, uri, activity) {
  const post = await find(ctx, uri);
  const author = await find(ctx, post.attributionId);
  sent.set(activity.id.href, { activity, people: [author] });
  await tell(ctx, [author], activity);
  return { id: activity.id.href };
}

// --- What the tests may ask of her --------------------------------------------------------------------------------

const CONTROL = {
  // Names and their ports are those of the test that begins.
  async begin(_ctx, { names, firstKnock }) {
    for (const memory of [ports, followers, posts, sent]) memory.clear();
    for (const [host, port] of Object.entries(names)) ports.set(host, port);
    received.length = asked.length = 0;
    kv = new MemoryKvStore();
    federation = newFederation(firstKnock);
  },

  // With an inbox, she does not ask first who that is.
  async follow(ctx, { who, inbox }) {
    const followed = inbox ? { id: new URL(who), inboxId: new URL(inbox) } : await find(ctx, who);
    const activity = new Follow({ ...by(ctx, "follows"), object: followed.id });
    sent.set(activity.id.href, { activity, people: [followed] });
    await tell(ctx, [followed], activity);
    return { id: activity.id.href };
  },

  async publish(ctx, { content, replyTo, mention }) {
    const id = randomUUID();
    const mentioned = mention && (await find(ctx, mention));
    const audience = everybody(ctx);
    const ccs = mentioned ? [audience.cc, mentioned.id] : [audience.cc];
    const post = new Note({
      id: ctx.getObjectUri(Note, { ...ALICE, id }),
      attribution: ctx.getActorUri(ALICE.identifier),
      to: audience.to,
      ccs,
      content,
      replyTarget: replyTo && new URL(replyTo),
      tags: mentioned ? [new Mention({ href: mentioned.id, name: mention })] : [],
      published: Temporal.Now.instant(),
    });
    posts.set(id, post);
    const activity = new Create({ ...by(ctx, "creates"), to: audience.to, ccs, object: post });
    await tellFollowers(ctx, activity);
    if (mentioned) await tell(ctx, [mentioned], activity);
    return { id, uri: post.id.href };
  },

  async edit(ctx, { id, content }) {
    const post = posts.get(id).clone({ content, updated: Temporal.Now.instant() });
    posts.set(id, post);
    await tellFollowers(ctx, new Update({ ...by(ctx, "updates"), ...everybody(ctx), object: post }));
  },

  async delete(ctx, { id }) {
    const object = new Tombstone({ id: posts.get(id).id });
    posts.delete(id);
    await tellFollowers(ctx, new Delete({ ...by(ctx, "deletes"), ...everybody(ctx), object }));
  },

  async like(ctx, { uri }) {
    return await reactTo(ctx, uri, new Like({ ...by(ctx, "likes"), object: new URL(uri) }));
  },

  async boost(ctx, { uri }) {
    const published = Temporal.Now.instant();
    const activity = new Announce({ ...by(ctx, "boosts"), ...everybody(ctx), object: new URL(uri), published });
    return await reactTo(ctx, uri, activity);
  },

  async undo(ctx, { id }) {
    const { activity, people } = sent.get(id);
    await tell(ctx, people, new Undo({ ...by(ctx, "undos"), object: activity }));
  },

  async read(ctx, { uri }) {
    const object = await find(ctx, uri);
    return { type: object.constructor.name, content: object.content?.toString(), author: object.attributionId?.href };
  },

  // As a server does that was restored from a copy of last week.
  async forget(_ctx, { who }) {
    followers.delete(who);
  },

  async spoken(_ctx, { origin }) {
    return { spec: await kv.get([...SPOKEN, origin]) };
  },

  async diary() {
    return { received, asked, followers: [...followers.keys()] };
  },
};

// --- Ports --------------------------------------------------------------------------------------------------------

async function answerPeer(incoming, outgoing) {
  asked.push(`${incoming.method} ${incoming.url}`);
  const request = new Request(new URL(incoming.url, ORIGIN), {
    method: incoming.method,
    headers: incoming.headers,
    body: incoming.method === "POST" ? await buffer(incoming) : undefined,
  });
  const response = await federation.fetch(request, { contextData: null });
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

async function obey(incoming, outgoing) {
  try {
    const ctx = federation?.createContext(new URL(ORIGIN), null);
    const answer = await CONTROL[incoming.url.slice(1)](ctx, await json(incoming));
    outgoing.end(JSON.stringify(answer ?? {}));
  } catch (error) {
    outgoing.writeHead(500).end(error.message);
  }
}

async function listen(server) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server.address().port;
}

const certificate = readFileSync(CERTIFICATE);
const peer = await listen(https.createServer({ key: certificate, cert: certificate }, answerPeer));
const control = await listen(http.createServer(obey));
console.log(JSON.stringify({ peer, control }));
process.stdin.on("end", () => process.exit()).resume();
