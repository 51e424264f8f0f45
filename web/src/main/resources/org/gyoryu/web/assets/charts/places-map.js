// Places on a map, e.g. the members of a mechanism.
import { base, mount, tip, token } from '../theme.js';
import { fit, geo, project, ready, withinCanvas } from './geo.js';
import { addTools } from './map-tools.js';

/** Draws {places: [{name, lon, lat, side, detail, href}]}; side "a", "b" or "" for another country. */
export async function draw(holder, data, figure) {
  const whole = await ready();
  const canvas = holder.querySelector('.canvas');
  const first = () => geo(fit(data.places.map((place) => project([place.lon, place.lat])), whole, canvas.clientWidth, canvas.clientHeight));
  const view = mount(holder, figure, () => ({
    ...base(),
    geo: first(),
    tooltip: { ...base().tooltip, trigger: 'item', formatter: ({ data: place }) => (place?.name ? tip(place.name, place.detail) : '') },
    series: ['a', 'b', ''].map((side) => points(data.places.filter((place) => place.side === side), side, canvas.clientWidth)),
  }));
  addTools(holder, view, first);
  view.chart.on('click', ({ data: place }) => place?.href && location.assign(place.href));
  return view;
}

const LOOK = { a: ['circle', 'side-a'], b: ['diamond', 'side-b'], '': ['rect', 'muted'] };

function points(places, side, width) {
  const [symbol, colour] = LOOK[side];
  return {
    type: 'scatter',
    coordinateSystem: 'geo',
    symbol,
    symbolSize: 10,
    itemStyle: { color: token(colour), borderColor: token('paper'), borderWidth: 1 },
    labelLayout: withinCanvas(width),
    data: places.map((place) => ({
      ...place,
      value: [place.lon, place.lat],
      label: { show: true, formatter: '{b}', position: 'right', fontSize: 12, color: token('ink'), textBorderColor: token('paper'), textBorderWidth: 3 },
    })),
  };
}
