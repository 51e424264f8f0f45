// Places on a map, larger where the number is larger.
import { base, faded, mount, tip, token } from '../theme.js';
import { fit, geo, project, ready, withinCanvas } from './geo.js';
import { addTools } from './map-tools.js';

const NAMED = 12;

/** Draws {latitude, longitude, label, size}. */
export async function draw(holder, data, figure) {
  const whole = await ready();
  const canvas = holder.querySelector('.canvas');
  canvas.classList.add('map');
  const rows = data.size.numbers.flatMap((size, row) => (size === null || data.latitude.numbers[row] === null ? [] : [row])).sort((one, other) => data.size.numbers[other] - data.size.numbers[one]);
  const largest = Math.max(...rows.map((row) => data.size.numbers[row]), 1e-9);
  const place = (row) => [data.longitude.numbers[row], data.latitude.numbers[row]];
  const first = () => geo(fit(rows.map((row) => project(place(row))), whole, canvas.clientWidth, canvas.clientHeight));
  const view = mount(holder, figure, () => ({
    ...base(),
    geo: first(),
    tooltip: { ...base().tooltip, trigger: 'item', formatter: ({ data: point }) => (point ? tip(data.label.texts[point.row], `${data.size.name}: ${data.size.texts[point.row]}`) : '') },
    series: [{
      type: 'scatter',
      coordinateSystem: 'geo',
      labelLayout: withinCanvas(canvas.clientWidth),
      itemStyle: { color: faded('hue-1', 0.45), borderColor: token('hue-1'), borderWidth: 1 },
      data: rows.map((row, rank) => ({
        row,
        value: place(row),
        symbolSize: 5 + 26 * Math.sqrt(Math.max(0, data.size.numbers[row]) / largest),
        label: { show: rank < NAMED, formatter: data.label.texts[row], position: 'right', fontSize: 12, color: token('ink'), textBorderColor: token('paper'), textBorderWidth: 3 },
      })),
    }],
  }));
  addTools(holder, view, first);
  return view;
}
