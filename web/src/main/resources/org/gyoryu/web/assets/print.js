// Paper: everything that is folded is opened, and the address at the foot is the one that is shown.
let opened = [];

addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('main details:not([open])')];
  opened.forEach((details) => { details.open = true; });
  document.querySelectorAll('[data-address]').forEach((place) => { place.textContent = location.href; });
});

addEventListener('afterprint', () => {
  opened.forEach((details) => { details.open = false; });
  opened = [];
});
