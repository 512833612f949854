// Keeps the lists up to date without reloading the page, so that focus and selection stay.
(() => {
  const messages = document.getElementById("messages");
  let shown = null;
  async function refresh() {
    try {
      const response = await fetch("/list" + window.location.search);
      const list = response.ok ? await response.text() : shown;
      const isSelecting = String(window.getSelection()) !== "";
      if (list !== null && list !== shown && !isSelecting) {
        messages.innerHTML = list;
        shown = list;
      }
    } catch {
      // The inbox is away for a moment; the next round tries again.
    }
    setTimeout(refresh, 2000);
  }
  refresh();
})();
