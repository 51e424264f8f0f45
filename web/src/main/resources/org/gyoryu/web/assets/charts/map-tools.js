// Buttons to zoom a map. The wheel is left to the page, so that scrolling never gets caught in a map.
import { element, word } from '../dom.js';

/** Adds buttons for nearer, farther and back to the first view. */
export function addTools(holder, view, first) {
  const zoomBy = (factor) => () => {
    const geo = view.chart.getOption().geo[0];
    view.chart.setOption({ geo: { zoom: Math.min(60, Math.max(1, geo.zoom * factor)), center: geo.center } });
  };
  const button = (sign, label, act) => {
    const made = element('button', { type: 'button', title: label, 'aria-label': label }, sign);
    made.addEventListener('click', act);
    return made;
  };
  holder.querySelector('.canvas').append(element('div', { class: 'map-tools' },
    button('+', word('map.nearer'), zoomBy(1.5)),
    button('\u2212', word('map.farther'), zoomBy(1 / 1.5)),
    button('\u2302', word('map.reset'), () => view.chart.setOption({ geo: first() }))));
}
