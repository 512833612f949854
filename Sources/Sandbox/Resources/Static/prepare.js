// Collects the browser data, gives the 3DS Method its ten seconds, and goes on.
(() => {
  const methodTimeoutMilliseconds = 10000;
  const form = document.getElementById("browser-form");
  const method = document.getElementById("method-form");
  const values = {
    "javascript-enabled": "true",
    "java-enabled": String(Boolean(navigator.javaEnabled && navigator.javaEnabled())),
    "language": navigator.language,
    "color-depth": String(screen.colorDepth),
    "screen-height": String(screen.height),
    "screen-width": String(screen.width),
    "time-zone-offset": String(new Date().getTimezoneOffset()),
  };
  for (const [name, value] of Object.entries(values)) form.elements[name].value = value;

  let isSent = false;
  function send() {
    if (isSent) return;
    isSent = true;
    form.submit();
  }
  if (!method) {
    send();
    return;
  }
  window.addEventListener("message", (event) => {
    if (event.origin === window.location.origin && event.data === "three-ds-method-completed") {
      send();
    }
  });
  setTimeout(send, methodTimeoutMilliseconds);
  method.submit();
})();
