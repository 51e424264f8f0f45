// Points over two numbers, told apart by group.
import { base, faded, mount, tip, token } from '../theme.js';
import { hue, legend, numbers, said, top } from './finding-parts.js';

const SHAPES = ['circle', 'diamond', 'rect', 'triangle', 'pin', 'arrow'];

/** Draws {x, label, series: [{name, value, low, high}], group}. */
export async function draw(holder, data, figure) {
  const [series] = data.series;
  const groups = data.group ? [...new Set(data.group.texts)] : [series.name];
  const rows = data.x.numbers.flatMap((x, row) => (x === null || series.value.numbers[row] === null ? [] : [row]));
  return mount(holder, figure, () => ({
    ...base(),
    ...legend(groups),
    grid: { left: 8, right: 24, top: top(groups), bottom: 28, containLabel: true },
    xAxis: numbers(data.x, { scale: true, name: data.x.name, nameLocation: 'middle', nameGap: 28, nameTextStyle: { color: token('muted') } }),
    yAxis: numbers(series.value, { axisLine: { show: false } }),
    tooltip: { ...base().tooltip, trigger: 'item', formatter: ({ data: [, , row] }) => tip(data.label.texts[row], `${data.x.name}: ${data.x.texts[row]}`, `${series.name}: ${said(series, row)}`) },
    series: groups.map((name, index) => ({
      name,
      type: 'scatter',
      symbol: SHAPES[index % SHAPES.length],
      symbolSize: 9,
      itemStyle: { color: faded(hue(index), 0.65) },
      data: rows.filter((row) => !data.group || data.group.texts[row] === name).map((row) => [data.x.numbers[row], series.value.numbers[row], row]),
    })),
  }));
}
