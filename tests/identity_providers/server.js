// The company's provider, made with oidc-provider: kept in memory, on loopback with TLS. It is one that we did not write.
//
// Run by corp.py: node server.js HOST CERTIFICATE. It prints its ports, and ends when its standard input does. Anybody may
// log in under any name, with its own forms. /begin, on the control port, says where the site is; /leave, that somebody
// left the company.

import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { buffer, json } from "node:stream/consumers";
import Provider from "oidc-provider";

const [host, certificate] = process.argv.slice(2);
const left = new Set();
const people = {
  amelie: { name: "Amélie Martin", groups: ["press"] },
  karim: { name: "Karim Haddad", groups: [] },
};
let names = {};
let provider;

// Its own fetch refuses loopback, rightly; here names lead there.
async function fetchOnLoopback(url, { method = "GET", headers = {}, body } = {}) {
  const { hostname, pathname, search } = new URL(url);
  const options = {
    host: "127.0.0.1",
    port: names[hostname],
    servername: hostname,
    method,
    path: pathname + search,
    headers: { ...Object.fromEntries(new Headers(headers)), host: hostname },
  };
  return new Promise((resolve, reject) => {
    const request = https.request(options, async (response) => {
      resolve(new Response(await buffer(response), { status: response.statusCode }));
    });
    request.on("error", reject);
    request.end(body?.toString());
  });
}

function begin({ site, port }) {
  names = { [site]: port };
  left.clear();
  provider = new Provider(`https://${host}`, {
    clients: [
      {
        client_id: "parvis",
        client_secret: "a secret: with & signs + 100%",
        redirect_uris: [`https://${site}/login/with/corp/back`],
        post_logout_redirect_uris: [`https://${site}/login`],
        backchannel_logout_uri: `https://${site}/login/with/corp/logout`,
        backchannel_logout_session_required: true,
        grant_types: ["authorization_code", "refresh_token"],
      },
    ],
    claims: {
      openid: ["sub"],
      profile: ["name", "preferred_username"],
      email: ["email", "email_verified"],
      groups: ["groups"],
    },
    scopes: ["openid", "profile", "email", "groups", "offline_access"],
    features: { backchannelLogout: { enabled: true }, devInteractions: { enabled: true } },
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    fetch: fetchOnLoopback,
    cookies: { keys: ["one that is known"] },
    findAccount: async (_, id) =>
      left.has(id)
        ? undefined
        : {
            accountId: id,
            claims: async () => ({
              sub: id,
              preferred_username: id,
              email: `${id}@corp.example`,
              email_verified: true,
              ...people[id],
            }),
          },
  });
  provider.on("server_error", (_, error) => console.error(error));
  provider.on("backchannel.error", (_, error) => console.error(error));
}

const shown = { key: readFileSync(certificate), cert: readFileSync(certificate) };
const facing = https.createServer(shown, (request, response) => provider.callback()(request, response));
const control = http.createServer(async (request, response) => {
  const body = await json(request);
  if (request.url === "/begin") begin(body);
  if (request.url === "/leave") left.add(body.name);
  response.end("{}");
});

await new Promise((resolve) => facing.listen(0, "127.0.0.1", resolve));
await new Promise((resolve) => control.listen(0, "127.0.0.1", resolve));
console.log(JSON.stringify({ port: facing.address().port, control: control.address().port }));
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
