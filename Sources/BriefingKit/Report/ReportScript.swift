/// What the page can do where JavaScript runs: sort and filter its tables, and show whom one met in
/// the network. Without it all is there, in the order it was written.
let reportScript: StaticString = """
  "use strict";

  // A click on a column's head sorts by it, a second one the other way round; empty cells stay last.
  const collator = new Intl.Collator("en", { numeric: true });
  const keyOf = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.sort ?? cell.textContent.trim();
  };
  const sort = (table, column, direction) => {
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row) => ({ row, key: keyOf(row, column) }));
    rows.sort((a, b) => {
      if (a.key === "" || b.key === "") return (a.key === "") - (b.key === "");
      return direction * collator.compare(a.key, b.key);
    });
    body.append(...rows.map(({ row }) => row));
  };
  for (const head of document.querySelectorAll("th[data-sortable]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const isAscending = head.ariaSort !== "ascending";
      for (const other of head.parentElement.cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", isAscending ? "ascending" : "descending");
      sort(head.closest("table"), head.cellIndex, isAscending ? 1 : -1);
    });
  }

  // A form chooses among the rows, or the articles, of what stands behind it.
  const plain = (text) => text.toLowerCase().normalize("NFKD").replace(/\\p{M}/gu, "");
  for (const form of document.querySelectorAll("form.filter")) {
    const target = form.nextElementSibling;
    const items = [...(target.tBodies ? target.tBodies[0].rows : target.children)];
    const texts = new Map();
    const textOf = (item) => {
      if (!texts.has(item)) texts.set(item, plain(item.textContent));
      return texts.get(item);
    };
    const holds = (tokens, token) => !token || (tokens ?? "").split(" ").includes(token);
    const choose = () => {
      const { giver, country, text, overdue } = form.elements;
      const words = plain(text.value).split(/\\s+/).filter(Boolean);
      let shown = 0;
      for (const item of items) {
        item.hidden = !(holds(item.dataset.giver, giver?.value)
          && holds(item.dataset.country, country?.value)
          && (!overdue?.checked || item.classList.contains("overdue"))
          && words.every((word) => textOf(item).includes(word)));
        shown += !item.hidden;
      }
      form.querySelector("output").value = `${shown} of ${items.length} ${form.dataset.noun}`;
    };
    form.hidden = false;
    form.addEventListener("input", choose);
    form.addEventListener("submit", (event) => event.preventDefault());
    // A link into what is filtered out shows it again.
    addEventListener("hashchange", () => {
      const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!place || !items.some((item) => item.hidden && item.contains(place))) return;
      form.reset();
      choose();
      place.scrollIntoView();
    });
    choose();
  }

  // In the network the encounters and the company of the person under the pointer stand out.
  for (const figure of document.querySelectorAll(".network")) {
    // Where only a part is seen, begin with the left side and the encounters.
    const scroll = figure.querySelector(".scroll");
    scroll.scrollLeft = scroll.scrollWidth * 0.55 - scroll.clientWidth;
    const paths = [...figure.querySelectorAll("path")];
    const choose = (link) => {
      for (const element of figure.querySelectorAll(".chosen")) element.classList.remove("chosen");
      figure.classList.toggle("chosen", Boolean(link));
      if (!link) return;
      const { person, encounter } = link.dataset;
      const encounters = new Set(person === undefined ? [encounter]
        : paths.filter((path) => path.dataset.person === person).map((path) => path.dataset.encounter));
      const near = paths.filter((path) => encounters.has(path.dataset.encounter));
      const people = new Set(near.map((path) => path.dataset.person));
      for (const path of near) path.classList.add("chosen");
      for (const other of figure.querySelectorAll("a")) {
        other.classList.toggle("chosen",
          people.has(other.dataset.person) || encounters.has(other.dataset.encounter));
      }
    };
    for (const event of ["pointerover", "focusin"]) {
      figure.addEventListener(event, ({ target }) => choose(target.closest("a")));
    }
    figure.addEventListener("pointerleave", () => choose(null));
  }

  """
