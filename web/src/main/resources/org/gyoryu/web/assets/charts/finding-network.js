// A network of two modes: what links lead to stands in the middle, what they come from on both sides, the larger above.
import { base, faded, mount, tip, token } from '../theme.js';
import { hue, legend } from './finding-parts.js';

const SHAPES = ['circle', 'rect', 'diamond', 'triangle'];
const ROW = 15;

/** Draws {from, to, id, label, group, size}. */
export async function draw(holder, data, figure) {
  const canvas = holder.querySelector('.canvas');
  const groups = [...new Set(data.group.texts)];
  const [left, middle, right] = columns(data, groups);
  canvas.style.height = `${56 + ROW * Math.max(left.length, middle.length, right.length)}px`;
  return mount(holder, figure, () => {
    const [width, height] = [canvas.clientWidth, canvas.clientHeight];
    const side = Math.min(170, width * 0.24);
    const place = (rows, x, position, room) => rows.map((row, at) => node(data, row, groups, [x, 44 + ((height - 52) * (at + 0.5)) / rows.length], position, room));
    return {
      ...base(),
      ...legend(groups),
      tooltip: { ...base().tooltip, trigger: 'item', formatter: ({ dataType, data: { row } }) => (dataType === 'node' ? tip(data.label.texts[row], data.group.texts[row], `${data.size.name}: ${data.size.texts[row]}`) : '') },
      series: [{
        type: 'graph',
        layout: 'none',
        left: 0, right: 0, top: 0, bottom: 0,
        categories: groups.map((name, index) => ({ name, symbol: SHAPES[index % SHAPES.length], itemStyle: { color: token(hue(index)) } })),
        emphasis: { focus: 'adjacency' },
        lineStyle: { color: faded('line-strong', 0.35), width: 0.8 },
        data: [
          ...place(left, side, 'left', side - 12),
          ...place(right, width - side, 'right', side - 12),
          ...place(middle, width * 0.42, 'right', width * 0.58 - side - 24),
          ...corners(width, height),
        ],
        links: data.from.texts.map((source, row) => ({ source, target: data.to.texts[row] })),
      }],
    };
  });
}

function columns(data, groups) {
  const ends = new Set(data.to.texts);
  const order = (one, other) => groups.indexOf(data.group.texts[one]) - groups.indexOf(data.group.texts[other]) || data.size.numbers[other] - data.size.numbers[one];
  const rows = data.id.texts.map((_, row) => row).sort(order);
  const outer = rows.filter((row) => !ends.has(data.id.texts[row]));
  const first = outer.length ? data.group.texts[outer[0]] : '';
  return [
    outer.filter((row) => data.group.texts[row] === first),
    rows.filter((row) => ends.has(data.id.texts[row])),
    outer.filter((row) => data.group.texts[row] !== first),
  ];
}

function node(data, row, groups, [x, y], position, room) {
  return {
    id: data.id.texts[row],
    row,
    x,
    y,
    category: groups.indexOf(data.group.texts[row]),
    symbolSize: 4 + 9 * Math.sqrt(Math.max(0, data.size.numbers[row]) / Math.max(...data.size.numbers, 1)),
    label: { show: true, formatter: data.label.texts[row], position, color: token('ink'), fontSize: 11, width: room, overflow: 'truncate' },
  };
}

/** A graph is scaled to its nodes; unseen ones in the corners keep it as it was laid out. */
const corners = (width, height) => [[0, 0], [width, height]].map(([x, y], index) => ({ id: `corner-${index}`, x, y, symbolSize: 0, label: { show: false }, tooltip: { show: false }, silent: true }));
