// Adding many people goes on by itself, step by step: the button does the same.
const form = document.querySelector("[data-import] form");
form?.querySelector("button")?.setAttribute("aria-busy", "true");
form?.submit();
