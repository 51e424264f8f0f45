// Ties that were concluded in each year, with policies as flags. Click on nothing, hover tells.
import { counted, word } from '../dom.js';
import { axis, base, faded, mount, tip, token } from '../theme.js';

const KINDS = ['SISTER', 'FRIENDSHIP', 'UNSTATED', 'INTENT'];

/** Draws bars from {years, kinds: {KIND: [n per year]}, policies: [{year, name, date, sign}]}. */
export async function draw(holder, data, figure) {
  return mount(holder, figure, () => ({
    ...base(),
    grid: { left: 36, right: 8, top: 24, bottom: 28 },
    xAxis: axis({ type: 'category', data: data.years.map(String), axisLabel: { hideOverlap: true } }),
    yAxis: axis({ type: 'value', minInterval: 1, axisLine: { show: false } }),
    tooltip: { ...base().tooltip, trigger: 'axis', axisPointer: { type: 'shadow', shadowStyle: { color: faded('line-strong', 0.12) } }, formatter: (items) => describe(items, data) },
    series: [...KINDS.filter((kind) => data.kinds[kind]).map((kind) => bars(kind, data)), flags(data)],
  }));
}

const LOOK = {
  SISTER: () => ({ color: token('tie') }),
  FRIENDSHIP: () => ({ color: faded('tie', 0.35), borderColor: token('tie'), borderWidth: 1 }),
  UNSTATED: () => ({ color: token('paper'), borderColor: token('tie'), borderWidth: 1, borderType: 'dashed' }),
  INTENT: () => ({ color: token('paper'), borderColor: token('tie'), borderWidth: 1, borderType: 'dotted', decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: Math.PI / 4, color: token('tie') } }),
};

function bars(kind, data) {
  return { id: kind, name: word(`TieKind.${kind}`), type: 'bar', stack: 'ties', barCategoryGap: '25%', data: data.kinds[kind], itemStyle: LOOK[kind](), emphasis: { disabled: true } };
}

/** Policies stand as thin lines over their year; dashed where they hinder. */
function flags(data) {
  const years = [...new Set(data.policies.map((policy) => policy.year))].filter((year) => data.years.includes(year));
  return {
    id: 'policies', type: 'bar', stack: 'ties', data: [], silent: true,
    markLine: {
      symbol: ['none', 'triangle'], symbolSize: 5, silent: true, label: { show: false }, animation: false,
      data: years.map((year) => {
        const hinders = data.policies.some((policy) => policy.year === year && policy.sign < 0);
        return { xAxis: String(year), lineStyle: { color: faded(hinders ? 'hinders' : 'helps', 0.55), width: 1, type: hinders ? [4, 3] : 'solid' } };
      }),
    },
  };
}

function describe(items, data) {
  const year = data.years[items[0].dataIndex];
  const lines = items.filter((item) => item.value > 0).map((item) => `${item.seriesName}: ${item.value}`);
  const named = data.policies.filter((policy) => policy.year === year);
  const policies = named.slice(0, 5).map((policy) => `${policy.sign < 0 ? '\u25BD' : '\u25B3'} ${policy.name}`);
  if (named.length > 5) policies.push(word('figure.more', { n: named.length - 5 }));
  return tip(word('date.year', { year }), ...lines, ...policies);
}
