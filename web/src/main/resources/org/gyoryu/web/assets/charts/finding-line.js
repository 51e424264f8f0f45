// Lines over a number with bands and flags: curves of growth, shares by threshold.
import { addressWith } from '../dom.js';
import { base, faded, mount, token } from '../theme.js';
import { band, dash, describe, flagSeries, hue, legend, numbers, spanning, top } from './finding-parts.js';

/** Draws {x, series: [{name, value, low, high}], flags}. */
export async function draw(holder, data, figure) {
  const names = data.series.map((series) => series.name);
  let reading = addressWith({}).searchParams.get(data.x.id);
  const view = mount(holder, figure, () => ({
    ...base(),
    ...legend(names, true),
    grid: { left: 8, right: 24, top: top(names), bottom: 28, containLabel: true },
    xAxis: spanning(data.x, { name: data.x.name, nameLocation: 'middle', nameGap: 28, nameTextStyle: { color: token('muted') }, splitLine: { show: false } }),
    yAxis: numbers(data.series[0].value, { axisLine: { show: false } }),
    tooltip: {
      ...base().tooltip,
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: faded('line-strong', 0.6) } },
      formatter: (items) => describe(data.x.texts[items[0].dataIndex], data.series, items[0].dataIndex, at(data, items[0].dataIndex)),
    },
    series: [
      ...data.series.map((series, index) => band(series, data.x.numbers, index)),
      ...data.series.map((series, index) => line(series, data.x.numbers, index)),
      ...flagSeries(data.flags, (value) => value),
      ...(reading ? flagSeries([{ at: Number(reading), until: Number(reading) }], (value) => value) : []),
    ],
  }));
  document.addEventListener('gyoryu:slide', ({ detail }) => {
    if (detail.name !== data.x.id || view.chart.isDisposed()) return;
    reading = detail.value;
    view.draw();
  });
  return view;
}

const at = (data, row) => data.flags.filter((flag) => flag.at < data.x.numbers[row] + 1 && flag.until >= data.x.numbers[row]);

function line(series, xs, index) {
  return {
    name: series.name,
    type: 'line',
    z: 3,
    showSymbol: false,
    lineStyle: { width: 2, type: dash(index), color: token(hue(index)) },
    itemStyle: { color: token(hue(index)) },
    data: xs.map((x, row) => [x, series.value.numbers[row]]),
  };
}
