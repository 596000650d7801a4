// Suggests what may be meant while a query is typed. Without it the form searches all the same.
const query = document.getElementById("query");
const list = document.getElementById("suggestions");
let asked = "";
let waiting = 0;
const suggest = async () => {
  const typed = query.value.trim();
  if (typed === asked || typed.length < 2) {
    return;
  }
  asked = typed;
  try {
    const { suggestions } = await (await fetch("/suggest?query=" + encodeURIComponent(typed))).json();
    if (asked === typed) {
      list.replaceChildren(...suggestions.map(({ text }) => new Option("", text)));
    }
  } catch {
    // Nothing is suggested; the next letter asks again.
    asked = "";
  }
};
query?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(suggest, 80);
});
// With suggestions open the browser may take the first Enter to close them; who presses it wants to search.
query?.addEventListener("keydown", event => {
  if (event.key === "Enter" && !event.isComposing) {
    event.preventDefault();
    query.form.requestSubmit();
  }
});
