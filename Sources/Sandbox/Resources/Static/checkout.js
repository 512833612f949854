// Fills the form in with a test card.
for (const button of document.querySelectorAll("button[data-card]")) {
  button.addEventListener("click", () => {
    document.getElementById("card-number").value = button.dataset.card;
    document.getElementById("card-expiry").value = button.dataset.expiry;
    document.getElementById("card-holder").value = button.dataset.holder;
    document.getElementById("pay").focus();
  });
}
