// Brings the parts of a page to life, at its start and whenever htmx has swapped some of it.
import { startFigures } from './figure.js';
import { startFilters } from './filters.js';
import './print.js';
import { startSearch } from './search.js';

function start(root) {
  startSearch(root);
  startFilters(root);
  startFigures(root);
}

start(document);
document.addEventListener('htmx:afterSwap', (event) => start(event.detail.target.isConnected ? event.detail.target : document));
document.addEventListener('htmx:historyRestore', () => start(document));
