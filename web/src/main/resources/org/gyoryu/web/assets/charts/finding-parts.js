// What the charts of findings share: colours that colour-blind eyes tell apart, dashes, axes by unit, flags, bands.
import { number } from '../dom.js';
import { axis, faded, tip, token } from '../theme.js';

const HUES = 7;
const DASHES = ['solid', [7, 3], [2, 3], [9, 3, 2, 3], [4, 4], [12, 4], [1, 4]];

/** The name of the colour token of a series. */
export const hue = (index) => `hue-${(index % HUES) + 1}`;

export const dash = (index) => DASHES[index % DASHES.length];

/** How an axis writes a number of a unit. */
function tick(unit) {
  if (unit === 'SHARE') return (value) => `${number(Math.round(value * 1000) / 10)}%`;
  if (unit === 'CALENDAR_YEAR') return String;
  return (value) => number(value);
}

/** An axis of numbers; a probability has all of its range, for what matters is how far it is from one half. */
export function numbers(column, more = {}) {
  const range = column.unit === 'PROBABILITY' ? { min: 0, max: 1, interval: 0.25 } : {};
  return axis({ type: 'value', ...range, ...more, axisLabel: { formatter: tick(column.unit), hideOverlap: true, ...more.axisLabel } });
}

/** An axis of numbers from the least to the greatest of a column. */
export function spanning(column, more = {}) {
  const known = column.numbers.filter((value) => value !== null);
  const year = column.unit === 'CALENDAR_YEAR';
  return numbers(column, { min: Math.min(...known), max: Math.max(...known), minInterval: year ? 1 : 0, ...more });
}

/** Room for a legend above, if there is more than one thing to tell apart. */
export const legend = (names, lines = false) => (names.length > 1
  ? { legend: { data: names, top: 0, left: 0, type: 'scroll', ...(lines ? {} : { icon: 'roundRect' }), itemWidth: lines ? 26 : 18, itemHeight: 10, textStyle: { color: token('ink') }, pageTextStyle: { color: token('muted') } } }
  : {});

export const top = (names) => (names.length > 1 ? 40 : 16);

/** "12.0 (10.0–14.0)" of a row. */
export function said(series, row) {
  const value = series.value.texts[row];
  return series.low && series.value.numbers[row] !== null ? `${value} (${series.low.texts[row]}–${series.high.texts[row]})` : value;
}

/** All series of one row, with the flags that lie at it. */
export function describe(head, all, row, flags = []) {
  const lines = all.filter((series) => series.value.numbers[row] !== null).map((series) => `${series.name}: ${said(series, row)}`);
  return tip(head, ...lines, ...flags.map((flag) => flag.name));
}

/** The uncertainty of a line: a polygon between its lower and upper ends, which the axes make room for. */
export function band(series, xs, index, stepped = false) {
  const rows = xs.map((x, row) => [x, series.low?.numbers[row] ?? null, series.high?.numbers[row] ?? null]).filter((row) => row.every((value) => value !== null));
  const fill = faded(hue(index), 0.16);
  return {
    type: 'custom',
    silent: true,
    z: 1,
    clip: true,
    data: rows.length > 1 ? rows : [],
    encode: { x: 0, y: [1, 2] },
    tooltip: { show: false },
    renderItem: ({ dataIndex }, api) => {
      if (dataIndex > 0) return null;
      const points = (side) => rows.flatMap((row, at) => {
        const [x, y] = api.coord([row[0], row[side]]);
        return stepped && at > 0 ? [[x, api.coord([row[0], rows[at - 1][side]])[1]], [x, y]] : [[x, y]];
      });
      return { type: 'polygon', shape: { points: [...points(2), ...points(1).reverse()] }, style: { fill }, silent: true };
    },
  };
}

/** Flags as shaded spans; at a moment, a thin line. */
export function flagSeries(flags, at) {
  if (!flags.length) return [];
  return [{
    type: 'line',
    data: [],
    silent: true,
    markArea: { silent: true, itemStyle: { color: faded('line-strong', 0.18) }, label: { show: true, position: 'insideTop', color: token('muted'), fontSize: 11 }, data: flags.flatMap((flag, index) => (flag.until > flag.at ? [[{ name: String(index + 1), xAxis: at(flag.at) }, { xAxis: at(flag.until) }]] : [])) },
    markLine: { silent: true, symbol: 'none', label: { show: false }, animation: false, lineStyle: { color: token('line-strong'), type: 'solid', width: 1 }, data: flags.filter((flag) => flag.until <= flag.at).map((flag) => ({ xAxis: at(flag.at) })) },
  }];
}
