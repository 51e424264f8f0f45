// One place where charts meet ECharts and the colours of the page. Tooltips are elements with classes, because the
// Content-Security-Policy allows no style written into markup.
import * as echarts from './echarts.js';
import { element, prefersStillness } from './dom.js';

/** The value of a colour token of the page. */
export const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** A colour token with an opacity from 0 to 1. */
export function faded(name, opacity) {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(token(name).slice(at, at + 2), 16));
  return `rgba(${red}, ${green}, ${blue}, ${opacity})`;
}

const fontFamily = () => getComputedStyle(document.documentElement).fontFamily;

/** What all charts share. */
export function base() {
  return {
    animation: false,
    textStyle: { fontFamily: fontFamily(), color: token('ink') },
    aria: { enabled: false },
    tooltip: {
      confine: true,
      transitionDuration: prefersStillness() ? 0 : 0.15,
      backgroundColor: token('paper'),
      borderColor: token('line-strong'),
      borderWidth: 1,
      padding: [8, 12],
      textStyle: { color: token('ink') },
      extraCssText: 'box-shadow: none; border-radius: 0;',
    },
  };
}

/** An axis in the colours of the page. */
export function axis(more) {
  return {
    axisLine: { lineStyle: { color: token('line-strong') } },
    axisTick: { show: false },
    axisLabel: { color: token('muted'), fontSize: 12, ...more.axisLabel },
    splitLine: { lineStyle: { color: token('line') }, ...more.splitLine },
    ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== 'axisLabel' && key !== 'splitLine')),
  };
}

/** An axis of years with a tick at round ones. */
export function yearAxis(from, to) {
  const step = [1, 2, 5, 10].find((years) => (to - from) / years <= 12) ?? 20;
  const first = Math.floor(from / step) * step;
  const last = Math.ceil(to / step) * step;
  return axis({ type: 'value', min: first, max: last, interval: step, axisLabel: { formatter: String, hideOverlap: true } });
}

/** Room for the longest of some labels, in pixels, at the size of axis labels. */
export function roomFor(labels) {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `12px ${fontFamily()}`;
  return 16 + Math.ceil(Math.max(0, ...labels.map((label) => pen.measureText(label).width)));
}

/** The content of a tooltip: a first line in bold, the others plain. */
export function tip(first, ...others) {
  return element('div', { class: 'tip' }, element('strong', {}, first), ...others.filter(Boolean).map((line) => element('div', {}, line)));
}

/**
 * Draws a chart into a holder and keeps it fitting: on another size, another theme, another panel.
 *
 * @param option called again whenever the colours change
 */
export function mount(holder, figure, option) {
  const canvas = holder.querySelector('.canvas');
  const place = element('div', {});
  place.style.cssText = 'position:absolute;inset:0';
  canvas.prepend(place);
  const chart = echarts.init(place, null, { renderer: 'canvas' });
  const draw = () => chart.setOption(option(), { notMerge: true });
  draw();
  const resize = new ResizeObserver(() => place.clientWidth > 0 && chart.resize());
  resize.observe(canvas);
  figure.addEventListener('panel', () => chart.resize());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => chart.isDisposed() || draw());
  canvas.dataset.drawn = '';
  performance.mark('gyoryu-drawn');
  return {
    chart,
    draw,
    picture: () => chart.renderToCanvas({ pixelRatio: 2, backgroundColor: token('paper') }),
    svg: () => svgOf(chart),
  };
}

function svgOf(chart) {
  const copy = echarts.init(null, null, { renderer: 'svg', ssr: true, width: chart.getWidth(), height: chart.getHeight() });
  copy.setOption({ ...chart.getOption(), backgroundColor: token('paper'), animation: false });
  const text = copy.renderToSVGString();
  copy.dispose();
  return text;
}

export { echarts };
