// The base of every map: land in an azimuthal equal-area projection whose centre is the Yellow Sea, and great circles.
import { echarts, faded, token } from '../theme.js';

const CENTRE = { longitude: 122.5, latitude: 36.5 };
const radians = (degrees) => (degrees * Math.PI) / 180;
const degrees = (angle) => (angle * 180) / Math.PI;
const sin0 = Math.sin(radians(CENTRE.latitude));
const cos0 = Math.cos(radians(CENTRE.latitude));

/** Lambert azimuthal equal-area (Snyder 1987, equations 24-2 to 24-4), earth radius 1, y downwards. */
export function project([longitude, latitude]) {
  const l = radians(longitude - CENTRE.longitude);
  const f = radians(latitude);
  const cosine = sin0 * Math.sin(f) + cos0 * Math.cos(f) * Math.cos(l);
  const k = Math.sqrt(2 / (1 + cosine));
  return [k * Math.cos(f) * Math.sin(l), -k * (cos0 * Math.sin(f) - sin0 * Math.cos(f) * Math.cos(l))];
}

/** Its inverse (Snyder 1987, equations 20-14, 20-15, 24-16). */
export function unproject([x, yDown]) {
  const y = -yDown;
  const rho = Math.hypot(x, y);
  if (rho === 0) return [CENTRE.longitude, CENTRE.latitude];
  const c = 2 * Math.asin(Math.min(1, rho / 2));
  const latitude = Math.asin(Math.cos(c) * sin0 + (y * Math.sin(c) * cos0) / rho);
  const longitude = Math.atan2(x * Math.sin(c), rho * cos0 * Math.cos(c) - y * sin0 * Math.sin(c));
  return [CENTRE.longitude + degrees(longitude), degrees(latitude)];
}

/** Points of the great circle between two places, ends included (spherical interpolation). */
export function greatCircle(from, to) {
  const [a, b] = [from, to].map(([longitude, latitude]) => {
    const [l, f] = [radians(longitude), radians(latitude)];
    return [Math.cos(f) * Math.cos(l), Math.cos(f) * Math.sin(l), Math.sin(f)];
  });
  const angle = Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
  if (angle < 1e-6) return [from, to];
  const steps = Math.max(6, Math.ceil(degrees(angle)));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const [p, q] = [Math.sin((1 - i / steps) * angle) / Math.sin(angle), Math.sin((i / steps) * angle) / Math.sin(angle)];
    const [x, y, z] = [0, 1, 2].map((k) => p * a[k] + q * b[k]);
    return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
  });
}

let land;

function boundsOf(points) {
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

async function loadLand() {
  const outline = await (await fetch(new URL('../land.json', import.meta.url))).json();
  echarts.registerMap('land', outline);
  const points = outline.features[0].geometry.coordinates.flatMap((polygon) => polygon[0]).map(project);
  return points.reduce((bounds, [x, y]) => ({
    left: Math.min(bounds.left, x), right: Math.max(bounds.right, x), top: Math.min(bounds.top, y), bottom: Math.max(bounds.bottom, y),
  }), { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity });
}

/** Registers the land once; resolves when maps can be drawn. */
export function ready() {
  land ??= loadLand();
  return land;
}

/**
 * Centre and zoom by which places fill a canvas with some room around them.
 *
 * @param places [longitude, latitude] of each
 * @param whole what ready() gave
 */
export function fit(places, whole, width, height) {
  const box = boundsOf((places.length ? places : [[117, 24], [131, 45]]).map(project));
  const smallest = 0.09;
  const [w, h] = [Math.max(box.right - box.left, smallest), Math.max(box.bottom - box.top, smallest)];
  const wanted = Math.min((width - Math.min(240, width / 3)) / w, (height - 90) / h);
  const unzoomed = Math.min(width / (whole.right - whole.left), height / (whole.bottom - whole.top));
  return { center: [(box.left + box.right) / 2, (box.top + box.bottom) / 2], zoom: Math.max(1, wanted / unzoomed) };
}

/** The geo component in the colours of the page. */
export function geo(view) {
  return {
    map: 'land',
    projection: { project, unproject },
    ...view,
    left: 0, right: 0, top: 0, bottom: 0,
    roam: 'move',
    silent: true,
    scaleLimit: { min: 1, max: 60 },
    itemStyle: { areaColor: token('land'), borderColor: faded('line-strong', 0.5), borderWidth: 0.5 },
    emphasis: { disabled: true },
    tooltip: { show: false },
  };
}
