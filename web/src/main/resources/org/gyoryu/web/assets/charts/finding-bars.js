// Bars for categories, standing or, where names are long, lying; whiskers tell the uncertainty.
import { axis, base, faded, mount, roomFor, token } from '../theme.js';
import { describe, flagSeries, hue, legend, numbers, top } from './finding-parts.js';

const GAPS = { barCategoryGap: '28%', barGap: '8%' };

/** Draws {x, series: [{name, value, low, high}], stacked, flags}. */
export async function draw(holder, data, figure) {
  const canvas = holder.querySelector('.canvas');
  const names = data.series.map((series) => series.name);
  const lying = () => !data.x.unit && roomFor(data.x.texts) > (canvas.clientWidth - 60) / data.x.texts.length;
  if (lying()) {
    const side = data.stacked ? 1 : data.series.length;
    canvas.style.height = `${4 + data.x.texts.length * Math.max(1.6, 1.1 * side)}rem`;
  }
  return mount(holder, figure, () => {
    const horizontal = lying();
    const categories = axis({
      type: 'category', data: data.x.texts, inverse: horizontal, splitLine: { show: false },
      axisLabel: { color: token('ink'), hideOverlap: true, interval: data.x.unit ? 'auto' : 0, ...(horizontal ? { width: Math.min(roomFor(data.x.texts), canvas.clientWidth * 0.45), overflow: 'truncate' } : {}) },
    });
    const values = numbers(data.series[0].value, { axisLine: { show: false }, splitNumber: canvas.clientWidth < 500 ? 3 : 5 });
    return {
      ...base(),
      ...legend(names),
      grid: { left: 8, right: 24, top: top(names), bottom: 8, containLabel: true },
      xAxis: horizontal ? values : categories,
      yAxis: horizontal ? categories : values,
      tooltip: {
        ...base().tooltip,
        trigger: 'axis',
        axisPointer: { type: 'shadow', shadowStyle: { color: faded('line-strong', 0.12) } },
        formatter: (items) => describe(data.x.texts[items[0].dataIndex], data.series, items[0].dataIndex, at(data, items[0].dataIndex)),
      },
      series: [
        ...data.series.map((series, index) => bars(series, index, data.stacked)),
        ...(data.stacked ? [] : data.series.map((series, index) => whiskers(series, index, data.series.length, horizontal))),
        ...(horizontal ? [] : flagSeries(data.flags, (year) => String(Math.floor(year)))),
      ],
    };
  });
}

const at = (data, row) => (data.x.unit === 'CALENDAR_YEAR'
  ? data.flags.filter((flag) => Math.floor(flag.at) <= data.x.numbers[row] && flag.until >= data.x.numbers[row]) : []);

function bars(series, index, stacked) {
  return {
    name: series.name,
    type: 'bar',
    ...GAPS,
    ...(stacked ? { stack: 'all' } : {}),
    itemStyle: { color: faded(hue(index), 0.85) },
    emphasis: { disabled: true },
    data: series.value.numbers,
  };
}

function whiskers(series, index, count, horizontal) {
  const rows = (series.low?.numbers ?? []).map((low, row) => [row, low, series.high.numbers[row]]).filter(([, low, high]) => low !== null && high !== null);
  return {
    type: 'custom',
    silent: true,
    z: 4,
    tooltip: { show: false },
    encode: horizontal ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] },
    data: rows,
    renderItem: (_, api) => {
      const shift = api.barLayout({ count, ...GAPS })[index].offsetCenter;
      const ends = [1, 2].map((side) => api.coord(horizontal ? [api.value(side), api.value(0)] : [api.value(0), api.value(side)]))
        .map(([x, y]) => (horizontal ? [x, y + shift] : [x + shift, y]));
      const cap = ([x, y]) => (horizontal ? { x1: x, y1: y - 3, x2: x, y2: y + 3 } : { x1: x - 3, y1: y, x2: x + 3, y2: y });
      const style = { stroke: token('ink'), lineWidth: 1.2 };
      const lines = [{ x1: ends[0][0], y1: ends[0][1], x2: ends[1][0], y2: ends[1][1] }, cap(ends[0]), cap(ends[1])];
      return { type: 'group', children: lines.map((shape) => ({ type: 'line', shape, style })) };
    },
  };
}
