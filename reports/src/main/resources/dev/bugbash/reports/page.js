
"use strict";
(() => {
  document.documentElement.classList.add("js");
  const find = document.getElementById("find");
  const state = document.getElementById("state");
  const shown = document.getElementById("shown");
  const all = document.getElementById("all");
  const clusters = Array.from(document.getElementsByClassName("cluster"), (element) => ({
    element,
    state: element.dataset.state,
    text: element.firstElementChild.textContent.toLowerCase(),
  }));
  let waiting = 0;

  function filter() {
    const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const cluster of clusters) {
      const fits =
        (state.value === "" || cluster.state === state.value) &&
        words.every((word) => cluster.text.includes(word));
      cluster.element.hidden = !fits;
      count += fits ? 1 : 0;
    }
    shown.textContent = count === clusters.length ? "" : count + " of " + clusters.length;
  }

  find.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 80);
  });
  state.addEventListener("change", filter);
  all.addEventListener("click", () => {
    const visible = clusters.filter((cluster) => !cluster.element.hidden).slice(0, 500);
    const open = visible.some((cluster) => !cluster.element.open);
    visible.forEach((cluster) => (cluster.element.open = open));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && event.target === document.body) {
      event.preventDefault();
      find.focus();
    } else if (event.key === "Escape" && event.target === find) {
      find.value = "";
      filter();
    }
  });
  filter();
})();
