// The map of ties: an arc for each tie, or for each pair of provinces where there are too many. Its state is a year:
// what is drawn are the ties that were there by the end of it.
import { counted, word } from '../dom.js';
import { faded, mount, tip, token } from '../theme.js';
import { fit, geo, greatCircle, project, ready, withinCanvas } from './geo.js';
import { addTools } from './map-tools.js';
import { startTimeline } from './timeline.js';
import { kindsAt, sumAt } from './ties-state.js';
import { walkByKeys } from './map-keys.js';

const LABELS = { wide: 34, narrow: 12 };
const FEW = 60;
const LOOK = {
  SISTER: { type: 'solid', width: 1.2, opacity: 0.35 },
  FRIENDSHIP: { type: 'solid', width: 0.8, opacity: 0.22 },
  UNSTATED: { type: [7, 4], width: 0.8, opacity: 0.3 },
  INTENT: { type: [1.5, 4], width: 1.2, opacity: 0.45 },
};

/** Draws the map, and resolves to what the downloads need. */
export async function draw(holder, data, figure) {
  const whole = await ready();
  const model = new TieMap(data);
  const canvas = holder.querySelector('.canvas');
  const first = () => geo(fit(model.view(), whole, canvas.clientWidth, canvas.clientHeight));
  let year = data.year;
  const view = mount(holder, figure, () => ({ ...model.option(year, canvas.clientWidth), geo: first() }));
  const show = (next) => {
    year = next;
    view.chart.setOption({ series: model.option(year, canvas.clientWidth).series });
  };
  addTools(holder, view, first);
  if (figure.querySelector('[data-timeline]')) startTimeline(figure, data, show);
  liftOnHover(view.chart, model);
  openOnClick(view.chart);
  walkByKeys(holder, view.chart, model);
  return view;
}

class TieMap {
  constructor(data) {
    this.data = data;
    this.arcs = (data.arcs ?? data.bundles).map((arc) => ({ ...arc, path: greatCircle(this.at(arc.a), this.at(arc.b)) }));
  }

  at(index) {
    const place = this.data.places[index];
    return [place.lon, place.lat];
  }

  /** What the first view must show, projected: all places, or all but the farthest few. */
  view() {
    const points = this.data.places.map((place) => project([place.lon, place.lat]));
    const cut = (axis, share) => {
      const sorted = points.map((point) => point[axis]).sort((one, other) => one - other);
      return sorted[Math.round((sorted.length - 1) * share)];
    };
    const [left, top, bottom] = this.data.fit === 'all' || points.length < FEW ? [0, 0, 1] : [0.12, 0.03, 0.9];
    return points.length ? [[cut(0, left), cut(1, top)], [cut(0, 1), cut(1, bottom)]] : [];
  }

  /** What is drawn at the end of a year: arcs with the kind and number they have then. */
  visible(year) {
    return this.data.arcs ? kindsAt(this.arcs, year, this.data.lastYear) : sumAt(this.arcs, year, this.data.lastYear);
  }

  option(year, width) {
    const arcs = this.visible(year);
    this.drawn = arcs;
    return { ...this.frame(), series: [...this.lines(arcs), ...this.points(arcs, width)] };
  }

  frame() {
    return { animation: false, textStyle: { fontFamily: getComputedStyle(document.documentElement).fontFamily }, tooltip: tooltip() };
  }

  lines(arcs) {
    return Object.keys(LOOK).map((kind) => ({
      id: `lines-${kind}`,
      type: 'lines',
      coordinateSystem: 'geo',
      polyline: true,
      z: kind === 'SISTER' ? 3 : 2,
      data: arcs.filter((arc) => arc.kind === kind).map((arc) => this.line(arc)),
      lineStyle: { color: token('tie'), ...lookOf(kind, arcs.length) },
      emphasis: { focus: 'self', lineStyle: { color: token('accent'), opacity: 1, width: 2.5 } },
      blur: { lineStyle: { opacity: 0.05 } },
      triggerLineEvent: true,
    }));
  }

  line(arc) {
    const { places } = this.data;
    const width = arc.n > 1 ? Math.min(6, 0.8 + Math.sqrt(arc.n) / 3) : undefined;
    return {
      coords: arc.path,
      name: `${places[arc.a].name} \u2013 ${places[arc.b].name}`,
      detail: arc.n ? counted('count.ties', arc.n) : arc.steps.map(stepText).join(' \u2192 '),
      href: arc.href,
      ...(width ? { lineStyle: { width } } : {}),
    };
  }

  points(arcs, width) {
    const degrees = new Map();
    for (const arc of arcs) for (const end of [arc.a, arc.b]) degrees.set(end, (degrees.get(end) ?? 0) + (arc.n || 1));
    const ranked = [...degrees].sort((one, other) => other[1] - one[1]);
    const most = Math.max(1, ...degrees.values());
    return [...['a', 'b'].map((side) => this.marks(side, ranked, most)), this.labels(ranked.slice(0, width < 600 ? LABELS.narrow : LABELS.wide), width)];
  }

  marks(side, ranked, most) {
    return {
      id: `places-${side}`,
      type: 'scatter',
      coordinateSystem: 'geo',
      z: 5,
      symbol: side === 'a' ? 'circle' : 'diamond',
      itemStyle: { color: token(`side-${side}`), borderColor: token('paper'), borderWidth: 0.7 },
      data: ranked.filter(([index]) => this.data.places[index].side === side)
        .map(([index, degree]) => this.point(index, degree, most, side)),
      emphasis: { scale: 1.3 },
    };
  }

  point(index, degree, most, side) {
    const place = this.data.places[index];
    return {
      id: place.id,
      index,
      name: place.name,
      value: [place.lon, place.lat],
      symbolSize: (side === 'a' ? 4 : 5) + 9 * Math.sqrt(degree / most),
      detail: counted('count.ties', degree),
      href: place.href,
    };
  }

  /** Names lie above everything else, in one layer, so that none covers another. */
  labels(ranked, width) {
    return {
      id: 'labels',
      type: 'scatter',
      coordinateSystem: 'geo',
      z: 8,
      silent: true,
      symbolSize: 6,
      itemStyle: { color: 'transparent' },
      labelLayout: withinCanvas(width),
      data: ranked.map(([index]) => {
        const place = this.data.places[index];
        return {
          name: place.name,
          value: [place.lon, place.lat],
          label: {
            show: true, formatter: '{b}', position: place.side === 'a' ? 'right' : 'left', distance: 6, fontSize: 12,
            color: token('ink'), textBorderColor: token('paper'), textBorderWidth: 3,
          },
        };
      }),
    };
  }
}

/** Few lines can be seen each, so they need not be faint. */
function lookOf(kind, arcs) {
  const look = LOOK[kind];
  return arcs > FEW ? look : { ...look, opacity: 0.85, width: look.width + 0.5 };
}

const stepText = ([kind, year]) => word(`TieKind.${kind}`) + (year ? ` ${word('date.year', { year })}` : '');

function tooltip() {
  return {
    trigger: 'item', confine: true, backgroundColor: token('paper'), borderColor: token('line-strong'), borderWidth: 1, padding: [8, 12],
    extraCssText: 'box-shadow:none;border-radius:0', textStyle: { color: token('ink') }, transitionDuration: 0,
    formatter: ({ data }) => (data?.name ? tip(data.name, data.detail) : ''),
  };
}

/** A place lifts all of its arcs; an arc lifts itself (its series says so). */
function liftOnHover(chart, model) {
  chart.on('mouseover', { seriesType: 'scatter' }, ({ data }) => {
    const batch = arcsAt(model, data.index);
    chart.dispatchAction({ type: 'downplay' });
    if (batch.length) chart.dispatchAction({ type: 'highlight', batch });
  });
  chart.on('mouseout', { seriesType: 'scatter' }, () => chart.dispatchAction({ type: 'downplay' }));
}

function arcsAt(model, index) {
  return Object.keys(LOOK).map((kind) => ({
    seriesId: `lines-${kind}`,
    dataIndex: model.drawn.filter((arc) => arc.kind === kind).flatMap((arc, at) => (arc.a === index || arc.b === index ? [at] : [])),
  })).filter((lift) => lift.dataIndex.length);
}

function openOnClick(chart) {
  chart.on('click', ({ data }) => data?.href && location.assign(data.href));
}
