// A figure is a chart, a table, its sources and its downloads. Without scripts all parts but the chart stand one
// below the other; with scripts they become tabs, and the one that is open stands in the address.
import { addressWith, element, remember, word } from './dom.js';
import { offerDownloads } from './download.js';

function panelsOf(figure) {
  return [...figure.querySelectorAll(':scope > [data-panel]')];
}

function select(figure, tabs, name, focus) {
  for (const tab of tabs) {
    const chosen = tab.dataset.for === name;
    tab.setAttribute('aria-selected', String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
    if (chosen && focus) tab.focus();
  }
  for (const panel of panelsOf(figure)) panel.hidden = panel.dataset.panel !== name;
  figure.dispatchEvent(new CustomEvent('panel', { detail: name }));
}

function moveByKey(figure, tabs, event) {
  const at = tabs.indexOf(event.target);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  tabs[(to + tabs.length) % tabs.length].click();
  tabs[(to + tabs.length) % tabs.length].focus();
}

function makeTab(figure, panel) {
  const name = panel.dataset.panel;
  panel.id ||= `${figure.id}-${name}`;
  panel.setAttribute('role', 'tabpanel');
  const tab = element('button', { type: 'button', role: 'tab', id: `${panel.id}-tab`, 'data-for': name, 'aria-controls': panel.id },
    panel.querySelector(':scope > .panel-name')?.textContent ?? name);
  panel.setAttribute('aria-labelledby', tab.id);
  if (name !== 'chart') panel.tabIndex = 0;
  return tab;
}

function makeTabs(figure) {
  const panels = panelsOf(figure);
  const tabs = panels.map((panel) => makeTab(figure, panel));
  const bar = element('div', { class: 'tabs', role: 'tablist', 'aria-label': word('figure.views') }, ...tabs);
  panels[0].before(bar);
  const parameter = `view-${figure.id}`;
  tabs.forEach((tab) => tab.addEventListener('click', () => {
    select(figure, tabs, tab.dataset.for, false);
    remember({ [parameter]: tab.dataset.for === panels[0].dataset.panel ? '' : tab.dataset.for });
  }));
  bar.addEventListener('keydown', (event) => moveByKey(figure, tabs, event));
  const asked = addressWith({}).searchParams.get(parameter);
  select(figure, tabs, panels.some((panel) => panel.dataset.panel === asked) ? asked : panels[0].dataset.panel, false);
}

async function drawChart(figure) {
  const holder = figure.querySelector('[data-chart]');
  if (!holder) return null;
  const data = JSON.parse(holder.querySelector('script[type="application/json"]').textContent);
  const module = await import(`./charts/${holder.dataset.chart}.js`);
  const view = await module.draw(holder, data, figure);
  if (data.slices) (await import('./charts/slider.js')).startSlider(figure, data, view);
  return view;
}

async function start(figure) {
  figure.dataset.started = '';
  makeTabs(figure);
  const chart = await drawChart(figure);
  offerDownloads(figure, chart);
}

/** Starts every figure below an element. */
export function startFigures(root) {
  root.querySelectorAll('.figure:not([data-started])').forEach(start);
}
