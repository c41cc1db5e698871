// What pages can do beyond plain HTML. Every page is right without it.
const page = document;

// A slider over the days of the press, beside the date field "As known on".
const asof = page.querySelector("form.asof");
if (asof?.dataset.first && asof.dataset.last) {
  const field = asof.querySelector("input[type=date]");
  const first = Date.parse(asof.dataset.first), last = Date.parse(asof.dataset.last), day = 86400000;
  if (last > first) {
    const slider = page.createElement("input");
    Object.assign(slider, { type: "range", min: 0, max: Math.round((last - first) / day), step: 1 });
    slider.setAttribute("aria-label", "As known on, by day");
    slider.value = field.value ? Math.round((Date.parse(field.value) - first) / day) : slider.max;
    const shown = () => new Date(first + slider.value * day).toISOString().slice(0, 10);
    const tell = () => slider.setAttribute("aria-valuetext", shown());
    slider.addEventListener("input", () => { field.value = shown(); tell(); });
    slider.addEventListener("change", () => asof.requestSubmit());
    tell();
    field.before(slider);
  }
}

// How far an addition is, as it goes on.
const progress = page.querySelector("#progress[data-events]");
if (progress) {
  const events = new EventSource(progress.dataset.events);
  const stage = progress.querySelector(".stage");
  events.addEventListener("progress", e => {
    const state = JSON.parse(e.data);
    if (stage) stage.textContent = `${state.stage}, ${state.pages} pages read`;
  });
  events.addEventListener("end", () => { events.close(); location.reload(); });
}

// On a narrow screen the list of pages is folded until it is asked for.
const fold = page.querySelector(".rooms details");
if (fold && matchMedia("(max-width: 60rem)").matches) fold.open = false;
