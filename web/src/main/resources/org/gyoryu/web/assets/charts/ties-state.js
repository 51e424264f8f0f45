// What holds at the end of a year. Steps without a year count only at the last year, as the registry counts them:
// nobody knows when they were taken, only that they were.

const RANK = { UNSTATED: 0, INTENT: 1, FRIENDSHIP: 2, SISTER: 3 };
const holds = (stepYear, year, lastYear) => (stepYear === 0 ? year >= lastYear : stepYear <= year);

/** Single ties with the highest kind that each had reached by then. */
export function kindsAt(arcs, year, lastYear) {
  return arcs.flatMap((arc) => {
    const reached = arc.steps.filter(([, stepYear]) => holds(stepYear, year, lastYear)).map(([kind]) => kind);
    if (reached.length === 0) return [];
    return [{ ...arc, kind: reached.reduce((best, kind) => (RANK[kind] > RANK[best] ? kind : best)) }];
  });
}

/** Bundles of ties with their number then; drawn as the kind that most of them have. */
export function sumAt(bundles, year, lastYear) {
  const groups = new Map();
  for (const bundle of bundles) {
    if (!holds(bundle.year, year, lastYear)) continue;
    const key = `${bundle.a}~${bundle.b}`;
    const group = groups.get(key) ?? { a: bundle.a, b: bundle.b, path: bundle.path, href: bundle.href, n: 0, kinds: {} };
    group.n += bundle.change;
    group.kinds[bundle.kind] = (group.kinds[bundle.kind] ?? 0) + bundle.change;
    groups.set(key, group);
  }
  return [...groups.values()].filter((group) => group.n > 0).map((group) => ({
    ...group, kind: Object.entries(group.kinds).sort((one, other) => other[1] - one[1])[0][0],
  }));
}

/** Number of ties of each kind by a year, from the changes of each year. */
export function countsAt(changes, year, lastYear) {
  const counts = { SISTER: 0, FRIENDSHIP: 0, UNSTATED: 0, INTENT: 0 };
  for (const [changeYear, kind, change] of changes) {
    if (holds(changeYear, year, lastYear)) counts[kind] += change;
  }
  return counts;
}
