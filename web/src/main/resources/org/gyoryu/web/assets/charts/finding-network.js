// A network whose groups stand in columns, the larger nodes above; a node lifts its neighbours.
import { base, faded, mount, tip, token } from '../theme.js';
import { hue, legend } from './finding-parts.js';

const SHAPES = ['circle', 'rect', 'diamond', 'triangle'];

/** Draws {from, to, id, label, group, size}. */
export async function draw(holder, data, figure) {
  const canvas = holder.querySelector('.canvas');
  const groups = [...new Set(data.group.texts)];
  const members = groups.map((group) => data.group.texts.flatMap((name, row) => (name === group ? [row] : [])).sort((one, other) => data.size.numbers[other] - data.size.numbers[one]));
  const longest = Math.max(1, ...members.map((rows) => rows.length));
  canvas.style.height = `${Math.max(24, Math.min(80, 4 + 0.95 * longest))}rem`;
  const largest = Math.max(...data.size.numbers, 1);
  return mount(holder, figure, () => {
    const [width, height] = [canvas.clientWidth, canvas.clientHeight];
    const margin = width < 560 ? 90 : 170;
    const column = (index) => (groups.length === 1 ? width / 2 : margin + ((width - 2 * margin) * index) / (groups.length - 1));
    return {
      ...base(),
      ...legend(groups),
      tooltip: { ...base().tooltip, trigger: 'item', formatter: ({ dataType, data: node }) => (dataType === 'node' ? tip(node.label.text, node.group, `${data.size.name}: ${data.size.texts[node.row]}`) : '') },
      series: [{
        type: 'graph',
        layout: 'none',
        coordinateSystem: null,
        left: 0, right: 0, top: 0, bottom: 0,
        categories: groups.map((name, index) => ({ name, symbol: SHAPES[index % SHAPES.length], itemStyle: { color: token(hue(index)) } })),
        emphasis: { focus: 'adjacency', label: { show: true } },
        lineStyle: { color: faded('line-strong', 0.35), width: 0.8 },
        data: [
          ...members.flatMap((rows, index) => rows.map((row, at) => node(data, row, index, groups, column(index), 44 + ((height - 60) * (at + 0.5)) / rows.length, largest, margin, rows.length > height / 13 ? at < height / 13 / 2 : true))),
          ...corners(width, height),
        ],
        links: data.from.texts.map((source, row) => ({ source, target: data.to.texts[row] })),
      }],
    };
  });
}

function node(data, row, index, groups, x, y, largest, margin, named) {
  const left = index === 0 && groups.length > 1;
  return {
    id: data.id.texts[row],
    row,
    x,
    y,
    category: index,
    group: groups[index],
    symbolSize: 4 + 10 * Math.sqrt(Math.max(0, data.size.numbers[row]) / largest),
    label: { show: named, text: data.label.texts[row], formatter: data.label.texts[row], position: left ? 'left' : 'right', color: token('ink'), fontSize: 11, width: margin - 24, overflow: 'truncate' },
  };
}

/** A graph is scaled to its nodes; unseen ones in the corners keep it as it was laid out. */
const corners = (width, height) => [[0, 0], [width, height]].map(([x, y], index) => ({ id: `corner-${index}`, x, y, symbolSize: 0, label: { show: false }, tooltip: { show: false }, silent: true }));
