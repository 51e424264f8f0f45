// Derives the land outline of the maps from Natural Earth (public domain), as the npm package world-atlas
// 2.0.2 packs it. Not part of the build: its result is checked in. To run it again:
//
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//   node derive-land.mjs package/land-50m.json > ../src/main/resources/org/gyoryu/web/assets/land.json
//
// What it does: decodes the TopoJSON, cuts each ring to the window below, drops islets, simplifies with
// Douglas-Peucker and rounds to hundredths of a degree. No border between countries is in the source file.

import { readFileSync } from 'node:fs';

const WINDOW = { west: 62, south: 8, east: 160, north: 60 };
const TOLERANCE_DEGREES = 0.02;
const SMALLEST_RING_SQUARE_DEGREES = 0.004;

const topology = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { scale, translate } = topology.transform;

const arcs = topology.arcs.map((arc) => {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
});

const arcPoints = (index) => (index >= 0 ? arcs[index] : [...arcs[~index]].reverse());
const ring = (indices) => indices.flatMap((index, i) => arcPoints(index).slice(i === 0 ? 0 : 1));

/** Sutherland-Hodgman against one edge of the window. */
function cut(points, axis, limit, keepsAbove) {
  const inside = (point) => (keepsAbove ? point[axis] >= limit : point[axis] <= limit);
  return points.flatMap((point, i) => {
    const before = points[(i + points.length - 1) % points.length];
    const crossing = () => {
      const t = (limit - before[axis]) / (point[axis] - before[axis]);
      return [before[0] + t * (point[0] - before[0]), before[1] + t * (point[1] - before[1])];
    };
    if (inside(point)) return inside(before) ? [point] : [crossing(), point];
    return inside(before) ? [crossing()] : [];
  });
}

const cutToWindow = (points) =>
  [[0, WINDOW.west, true], [0, WINDOW.east, false], [1, WINDOW.south, true], [1, WINDOW.north, false]]
    .reduce((left, [axis, limit, above]) => (left.length ? cut(left, axis, limit, above) : left), points);

const area = (points) =>
  Math.abs(points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length];
    return sum + x * ny - nx * y;
  }, 0)) / 2;

function distanceToLine([x, y], [x1, y1], [x2, y2]) {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = Math.hypot(dx, dy);
  return length === 0 ? Math.hypot(x - x1, y - y1) : Math.abs(dy * x - dx * y + x2 * y1 - y2 * x1) / length;
}

function simplify(points) {
  if (points.length < 3) return points;
  let farthest = 0;
  let most = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const distance = distanceToLine(points[i], points[0], points[points.length - 1]);
    if (distance > most) [farthest, most] = [i, distance];
  }
  if (most <= TOLERANCE_DEGREES) return [points[0], points[points.length - 1]];
  return [...simplify(points.slice(0, farthest + 1)).slice(0, -1), ...simplify(points.slice(farthest))];
}

function simplifyRing(points) {
  const half = Math.floor(points.length / 2);
  return [...simplify(points.slice(0, half + 1)).slice(0, -1), ...simplify([...points.slice(half), points[0]])];
}

const round = (points) => points.map(([x, y]) => [Math.round(x * 100) / 100, Math.round(y * 100) / 100]);

function outline(indices) {
  const window = cutToWindow(ring(indices).slice(0, -1));
  if (window.length < 3 || area(window) < SMALLEST_RING_SQUARE_DEGREES) return [];
  const simple = round(simplifyRing(window));
  return simple.length >= 4 ? [simple] : [];
}

const polygons = topology.objects.land.geometries
  .flatMap((geometry) => (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs))
  .map((rings) => rings.flatMap(outline))
  .filter((rings) => rings.length > 0);

process.stdout.write(JSON.stringify({
  type: 'FeatureCollection',
  features: [{
    type: 'Feature',
    properties: { name: 'land' },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  }],
}) + '\n');
