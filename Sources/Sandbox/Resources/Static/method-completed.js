// Runs in the hidden frame: the ACS has seen enough, and the checkout may go on.
window.parent.postMessage("three-ds-method-completed", window.location.origin);
