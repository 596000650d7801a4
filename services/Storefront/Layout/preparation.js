// While the shop is being made: says how far it is, and looks again once there is something to show.
const notice = document.getElementById("preparation");
const look = async () => {
  try {
    const state = await (await fetch("/preparation")).json();
    if (document.body.dataset.empty && state.products > 0) {
      location.reload();
      return;
    }
    if (state.isFinished) {
      const show = document.createElement("a");
      show.href = "";
      show.textContent = notice.dataset.show;
      notice.replaceChildren(notice.dataset.made + " ", show);
      return;
    }
    notice.querySelector(".stage").textContent = state.stage;
  } catch {
    // The shop is gone; the next look may find it again.
  }
  setTimeout(look, 1000);
};
if (notice) {
  setTimeout(look, 1000);
}
