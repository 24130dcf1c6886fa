// The page of the site's look: the whole page takes the hue that the slider is at.
const slider = document.querySelector("[data-hue]");
const own = document.querySelector("[data-own-hue]");
const show = () => document.documentElement.style.setProperty("--hue", own.checked ? own.dataset.ownHue : slider.value);
slider?.addEventListener("input", () => { own.checked = false; show(); });
own?.addEventListener("change", show);
