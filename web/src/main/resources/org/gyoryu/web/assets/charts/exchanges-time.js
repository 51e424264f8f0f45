// Exchanges over time: a dot for each, in the row of its field. A date known only to the year is an open dot in the
// middle of its year; what was only announced is hatched by a cross.
import { axis, base, faded, mount, roomFor, tip, token, yearAxis } from '../theme.js';

/** Draws {from, to, fields: [name], exchanges: [{x, row, date, text, exact, planned, href}]}; x is a year with fraction. */
export async function draw(holder, data, figure) {
  const canvas = holder.querySelector('.canvas');
  canvas.style.height = `${Math.max(7, 3.5 + 1.75 * data.fields.length)}rem`;
  const view = mount(holder, figure, () => ({
    ...base(),
    grid: { left: roomFor(data.fields), right: 16, top: 8, bottom: 28 },
    xAxis: yearAxis(data.from, data.to),
    yAxis: axis({ type: 'category', inverse: true, data: data.fields, axisLabel: { color: token('ink') }, splitLine: { show: true } }),
    tooltip: { ...base().tooltip, trigger: 'item', formatter: ({ data: dot }) => tip(dot.date, dot.text) },
    series: [dots(data.exchanges)],
  }));
  view.chart.on('click', ({ data: dot }) => dot?.href && location.assign(dot.href));
  return view;
}

function dots(exchanges) {
  return {
    type: 'scatter',
    data: exchanges.map((exchange) => ({
      ...exchange,
      value: [exchange.x, exchange.row],
      symbol: exchange.planned ? 'path://M0,0 L10,10 M10,0 L0,10' : 'circle',
      symbolSize: 9,
      itemStyle: {
        color: exchange.exact && !exchange.planned ? faded('tie', 0.7) : token('paper'),
        borderColor: token('tie'),
        borderWidth: 1.5,
      },
    })),
    emphasis: { scale: 1.4 },
  };
}
