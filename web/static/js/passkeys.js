// Passkeys: asks the browser for one, and sends what it says with the form in which the button stands.
//
// A form has data-passkey (what for: login, second, again, new), a hidden button, and a field for the answer:
// <input type="hidden" data-passkey-answer>. What stands for browsers without scripts is [data-passkey-state].

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (each) => each.charCodeAt(0));
const written = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

/** Return options of the server as browsers want them: with bytes in the place of texts. */
function read(options) {
  const ids = (list) => list?.map((each) => ({ ...each, id: bytes(each.id) }));
  return {
    ...options,
    challenge: bytes(options.challenge),
    ...(options.user && { user: { ...options.user, id: bytes(options.user.id) } }),
    ...(options.excludeCredentials && { excludeCredentials: ids(options.excludeCredentials) }),
    ...(options.allowCredentials && { allowCredentials: ids(options.allowCredentials) }),
  };
}

/** Return what the browser says, as JSON. */
function told({ id, rawId, type, response, authenticatorAttachment }) {
  const said = { clientDataJSON: written(response.clientDataJSON) };
  for (const each of ["attestationObject", "authenticatorData", "signature", "userHandle"]) if (response[each]) said[each] = written(response[each]);
  if (response.getTransports) said.transports = response.getTransports();
  return JSON.stringify({ id, rawId: written(rawId), type, response: said, authenticatorAttachment, clientExtensionResults: {} });
}

async function asked(form) {
  const answer = await fetch("/passkeys/options", {
    method: "POST",
    credentials: "same-origin",
    headers: { Accept: "application/json", "X-Form-Token": form.elements.form_token.value },
    body: new URLSearchParams({ purpose: form.dataset.passkey }),
  });
  if (!answer.ok) throw new Error(answer.status);
  const publicKey = read(await answer.json());
  return form.dataset.passkey === "new" ? navigator.credentials.create({ publicKey }) : navigator.credentials.get({ publicKey });
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const button = form.querySelector("[data-passkey-button]"), state = form.querySelector("[data-passkey-state]");
  if (!window.PublicKeyCredential || !navigator.credentials) {
    state.textContent = form.dataset.cannot;
    continue;
  }
  button.hidden = false;
  state.hidden = true;
  button.addEventListener("click", async () => {
    button.ariaBusy = "true";
    button.disabled = true;
    try {
      form.querySelector("[data-passkey-answer]").value = told(await asked(form));
      form.submit(); // Fields that another way of proving demands stay empty.
    } catch {
      state.hidden = false;
      state.textContent = form.dataset.failed;
      button.disabled = false;
      button.ariaBusy = null;
      button.focus();
    }
  });
}
