// Opens the issuer's window, and notices a result even if nobody comes back from it.
(() => {
  const form = document.getElementById("challenge-form");
  // The window may show how the purchase ended before it leads back here by itself.
  const graceMilliseconds = 30000;
  form.submit();

  let isFinal = false;
  async function look() {
    try {
      const response = await fetch(form.dataset.status);
      isFinal = response.ok && (await response.json()).isFinal;
    } catch {
      // The shop is away for a moment; the next round tries again.
    }
    if (isFinal) {
      setTimeout(() => window.location.assign(form.dataset.result), graceMilliseconds);
    } else {
      setTimeout(look, 3000);
    }
  }
  setTimeout(look, 3000);
})();
