// A grid of two columns of words, coloured by a number that stands in the field.
import { axis, base, mount, tip, token } from '../theme.js';

/** Draws {x, y, value}. */
export async function draw(holder, data, figure) {
  const canvas = holder.querySelector('.canvas');
  const [across, down] = [data.x, data.y].map((column) => [...new Set(column.texts)]);
  canvas.style.height = `${5 + 2.25 * down.length}rem`;
  const highest = Math.max(...data.value.numbers.filter((value) => value !== null), 0);
  return mount(holder, figure, () => ({
    ...base(),
    grid: { left: 8, right: 8, top: 8, bottom: 8, containLabel: true },
    xAxis: axis({ type: 'category', position: 'top', data: across, splitLine: { show: false }, axisLine: { show: false }, axisLabel: { color: token('ink'), interval: 0, width: Math.max(28, (canvas.clientWidth * 0.72) / across.length - 4), overflow: 'break' } }),
    yAxis: axis({ type: 'category', inverse: true, data: down, splitLine: { show: false }, axisLine: { show: false }, axisLabel: { color: token('ink'), interval: 0, width: canvas.clientWidth * 0.28, overflow: 'break' } }),
    visualMap: { show: false, min: 0, max: highest || 1, dimension: 2, inRange: { color: [token('paper'), token('hue-1')] } },
    tooltip: { ...base().tooltip, trigger: 'item', formatter: ({ data: { row } }) => tip(`${data.y.texts[row]} · ${data.x.texts[row]}`, `${data.value.name}: ${data.value.texts[row]}`) },
    series: [{
      type: 'heatmap',
      emphasis: { disabled: true },
      itemStyle: { borderColor: token('line'), borderWidth: 1 },
      data: data.value.numbers.flatMap((value, row) => (value === null ? [] : [{
        row,
        value: [across.indexOf(data.x.texts[row]), down.indexOf(data.y.texts[row]), value],
        label: { show: canvas.clientWidth / across.length > 40, formatter: data.value.texts[row], color: token(value > 0.5 * highest ? 'paper' : 'ink') },
      }])),
    }],
  }));
}
