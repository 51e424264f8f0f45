// Flows from node to node, e.g. from levels by forms to fields.
import { base, mount, tip, token } from '../theme.js';
import { hue } from './finding-parts.js';

/** Draws {source, target, value}. */
export async function draw(holder, data, figure) {
  const canvas = holder.querySelector('.canvas');
  const narrow = canvas.clientWidth < 560;
  canvas.style.height = narrow ? '40rem' : '34rem';
  const rows = data.value.numbers.flatMap((value, row) => (value > 0 ? [row] : []));
  const ends = (column) => rows.map((row) => column.texts[row]);
  const [sources, targets] = [new Set(ends(data.source)), new Set(ends(data.target))];
  const nodes = [...new Set([...sources, ...targets])];
  const depth = (name) => (sources.has(name) && targets.has(name) ? 1 : sources.has(name) ? 0 : 2);
  return mount(holder, figure, () => ({
    ...base(),
    tooltip: {
      ...base().tooltip,
      trigger: 'item',
      formatter: ({ dataType, data: part, name, value }) => (dataType === 'edge' ? tip(`${part.source} → ${part.target}`, `${data.value.name}: ${data.value.texts[part.row]}`) : tip(name, `${data.value.name}: ${value}`)),
    },
    series: [{
      type: 'sankey',
      left: 4, right: narrow ? 4 : 8, top: 8, bottom: 8,
      nodeWidth: 10, nodeGap: narrow ? 6 : 8, draggable: false, layoutIterations: 32,
      emphasis: { focus: 'adjacency' },
      lineStyle: { color: 'source', opacity: 0.3 },
      label: { color: token('ink'), fontSize: narrow ? 11 : 12 },
      data: nodes.map((name) => ({ name, itemStyle: { color: token(hue(depth(name))) }, label: { position: depth(name) === 2 ? 'left' : 'right', ...(narrow ? { width: 96, overflow: 'truncate' } : {}) } })),
      links: rows.map((row) => ({ source: data.source.texts[row], target: data.target.texts[row], value: data.value.numbers[row], row })),
    }],
  }));
}
