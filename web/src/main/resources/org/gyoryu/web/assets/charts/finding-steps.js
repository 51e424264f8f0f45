// Step functions over a number, one for each group: survival curves with their bands.
import { base, faded, mount, tip, token } from '../theme.js';
import { band, dash, hue, legend, numbers, said, top } from './finding-parts.js';

/** Draws {x, group, series: [{name, value, low, high}]}. */
export async function draw(holder, data, figure) {
  const [series] = data.series;
  const groups = [...new Set(data.group.texts)];
  const rowsOf = (group) => data.group.texts.flatMap((name, row) => (name === group ? [row] : []));
  const part = (column, rows) => column && { ...column, numbers: rows.map((row) => column.numbers[row]) };
  return mount(holder, figure, () => ({
    ...base(),
    ...legend(groups, true),
    grid: { left: 8, right: 24, top: top(groups), bottom: 28, containLabel: true },
    xAxis: numbers(data.x, { min: 0, name: data.x.name, nameLocation: 'middle', nameGap: 28, nameTextStyle: { color: token('muted') }, splitLine: { show: false } }),
    yAxis: numbers(series.value, { axisLine: { show: false } }),
    tooltip: {
      ...base().tooltip,
      trigger: 'item',
      formatter: ({ seriesName, data: point }) => tip(seriesName, `${data.x.name}: ${data.x.texts[point[2]]}`, `${series.name}: ${said(series, point[2])}`),
    },
    series: groups.flatMap((group, index) => {
      const rows = rowsOf(group);
      const xs = rows.map((row) => data.x.numbers[row]);
      return [
        band({ low: part(series.low, rows), high: part(series.high, rows) }, xs, index, true),
        {
          name: group, type: 'line', step: 'end', z: 3, symbol: 'circle', symbolSize: 6,
          lineStyle: { width: 2, type: dash(index), color: token(hue(index)) },
          itemStyle: { color: faded(hue(index), 0.9) },
          data: rows.map((row) => [data.x.numbers[row], series.value.numbers[row], row]),
        },
      ];
    }),
  }));
}
