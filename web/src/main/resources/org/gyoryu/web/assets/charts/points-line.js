// Dated points on one line: the stages of a tie, the meetings of a mechanism. Full dots are known to the month or day,
// open dots to the year.
import { axis, base, mount, roomFor, tip, token, yearAxis } from '../theme.js';

/** Draws {from, to, points: [{x, row, label, date, text, exact, lift, href}], rows: [name]}. */
export async function draw(holder, data, figure) {
  const canvas = holder.querySelector('.canvas');
  canvas.style.height = `${Math.max(6, 3 + 2.75 * data.rows.length)}rem`;
  const view = mount(holder, figure, () => ({
    ...base(),
    grid: { left: roomFor(data.rows), right: 24, top: 20, bottom: 28 },
    xAxis: yearAxis(data.from, data.to),
    yAxis: axis({ type: 'category', inverse: true, data: data.rows, axisLabel: { color: token('ink') }, splitLine: { show: true } }),
    tooltip: { ...base().tooltip, trigger: 'item', formatter: ({ data: point }) => tip(point.date, point.text) },
    series: [series(data.points)],
  }));
  view.chart.on('click', ({ data: point }) => point?.href && location.assign(point.href));
  return view;
}

function series(points) {
  return {
    type: 'scatter',
    labelLayout: { hideOverlap: true },
    data: points.map((point) => ({
      ...point,
      value: [point.x, point.row],
      symbolSize: point.lift ? 14 : 10,
      itemStyle: { color: point.exact ? token(point.lift ? 'accent' : 'tie') : token('paper'), borderColor: token(point.lift ? 'accent' : 'tie'), borderWidth: 2 },
      label: { show: Boolean(point.label), formatter: point.label, position: 'top', color: token('ink'), fontSize: 12 },
    })),
  };
}
