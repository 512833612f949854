// Shows the result as soon as it is there.
(() => {
  const pending = document.getElementById("pending");
  async function look() {
    try {
      const response = await fetch(pending.dataset.status);
      if (response.ok && (await response.json()).isFinal) {
        window.location.reload();
        return;
      }
    } catch {
      // The shop is away for a moment; the next round tries again.
    }
    setTimeout(look, 2000);
  }
  look();
})();
