// Makes the window livelier. Everything here also works without it: the server decides, and every
// step has a button.
"use strict";

(() => {
  const page = document;

  // One step at a time: a second click must not send a second code or try.
  let isBusy = false;
  page.addEventListener("submit", (event) => {
    if (isBusy) {
      event.preventDefault();
      return;
    }
    isBusy = true;
    page.body.classList.add("busy");
  });
  window.addEventListener("pageshow", () => {
    isBusy = false;
    page.body.classList.remove("busy");
  });

  // Back to the merchant's page by itself, where nothing is left to read.
  const onward = page.querySelector("form[data-submit-after]");
  if (onward) {
    setTimeout(() => onward.requestSubmit(), Number(onward.dataset.submitAfter));
  }

  // What was typed is at fault: whoever types again starts there.
  page.querySelector("[aria-invalid]")?.focus();

  const countdown = page.getElementById("countdown");
  if (!countdown) return;
  const spoken = page.getElementById("countdown-spoken");
  const resend = page.getElementById("resend");
  const hint = page.getElementById("resend-hint");
  const expiry = page.getElementById("window-form");
  const marks = [120, 60];
  const start = Date.now();
  const seconds = Number(countdown.dataset.seconds);
  const wait = resend ? Number(resend.dataset.wait || 0) : 0;

  const show = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
  };

  const timeLeft = (left) => {
    const words = countdown.dataset;
    if (left < 60) return words.last.replace("#", left);
    const minutes = Math.floor(left / 60);
    return minutes === 1 ? words.minute : words.minutes.replace("#", minutes);
  };

  const tick = () => {
    const passed = Math.floor((Date.now() - start) / 1000);
    const left = Math.max(0, seconds - passed);
    show(countdown, timeLeft(left));
    // Said aloud twice only: someone who listens must not be interrupted all the time.
    if (left <= marks[0]) {
      if (left > 0 && passed > 0) show(spoken, timeLeft(left));
      marks.shift();
    }
    if (wait > 0) {
      const still = wait - passed;
      resend.disabled = still > 0;
      show(hint, still > 0 ? hint.dataset.wait.replace("#", still) : hint.dataset.ready);
    }
    if (left === 0) {
      clearInterval(timer);
      if (!isBusy) expiry.requestSubmit();
    }
  };
  const timer = setInterval(tick, 1000);
  tick();
})();
