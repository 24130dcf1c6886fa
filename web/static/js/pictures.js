// A picture that its site no longer serves: its file stands in its place, as one that is not shown does.

function missed(image) {
  const link = image.closest(".pictures > a");
  if (!link) return;
  const kind = Object.assign(document.createElement("span"), { className: "kind", textContent: link.dataset.kind });
  const who = Object.assign(document.createElement("span"), { className: "who" });
  const named = Object.assign(document.createElement("b"), { textContent: image.alt });
  kind.ariaHidden = "true";
  named.dataset.text = "";
  who.append(named, Object.assign(document.createElement("span"), { textContent: link.dataset.missed }));
  link.className = "file";
  link.replaceChildren(kind, who);
}

document.addEventListener("error", ({ target }) => { if (target instanceof HTMLImageElement) missed(target); }, true);
for (const image of document.querySelectorAll(".pictures img")) if (image.complete && image.src && !image.naturalWidth) missed(image);
