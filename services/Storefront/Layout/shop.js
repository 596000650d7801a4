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
      notice.innerHTML = "The models have learnt. <a href=\"\">Show what they recommend</a>";
      return;
    }
    notice.querySelector(".stage").textContent = state.stage;
  } catch {
    // The shop is gone; the next look may find it again.
  }
  setTimeout(look, 1000);
};
setTimeout(look, 1000);
