// Downloads of a figure: its table as CSV, its picture as PNG and SVG. Everything is made in the browser.
import { element, word } from './dom.js';

function save(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const cellText = (cell) => cell.dataset.value ?? cell.innerText.replace(/\s+/g, ' ').trim();

/** The rows of a table as RFC 4180 text; a cell's data-value goes before its text. */
export function csvOf(table) {
  return [...table.rows].map((row) => [...row.cells].map((cell) => quoted(cellText(cell))).join(',')).join('\r\n') + '\r\n';
}

function button(label, act) {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', act);
  return element('li', {}, made);
}

/** The picture on the screen, drawn again at twice the size. */
function pngOf(chart) {
  const canvas = chart.picture();
  return new Promise((done) => { canvas.toBlob(done, 'image/png'); });
}

/** Adds the buttons to the download panel of a figure. */
export function offerDownloads(figure, chart) {
  const list = figure.querySelector('[data-downloads]');
  if (!list) return;
  const name = `gyoryu-${figure.id}`;
  const table = figure.querySelector('[data-panel="table"] table');
  const made = [];
  if (table) made.push(button(word('figure.csv'), () => save(`${name}.csv`, new Blob(['\ufeff', csvOf(table)], { type: 'text/csv' }))));
  if (chart) {
    made.push(button(word('figure.png'), async () => save(`${name}.png`, await pngOf(chart))));
    made.push(button(word('figure.svg'), () => save(`${name}.svg`, new Blob([chart.svg()], { type: 'image/svg+xml' }))));
  }
  list.prepend(...made);
}
