// Leaves the frame. Without scripts the link does the same.
(() => {
  const link = document.getElementById("continue");
  window.top.location.assign(link.href);
})();
