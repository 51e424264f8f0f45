// The map by keyboard: arrow keys lift one tie after the other and say it, Enter opens it, Escape lets go.

/** Listens on the canvas of a map. */
export function walkByKeys(holder, chart, model) {
  const canvas = holder.querySelector('.canvas');
  const said = holder.querySelector('.said');
  let at = -1;
  const lines = () => chart.getOption().series.filter((series) => series.type === 'lines')
    .flatMap((series) => series.data.map((data, dataIndex) => ({ seriesId: series.id, dataIndex, data })));

  const letGo = () => {
    chart.dispatchAction({ type: 'downplay' });
    chart.dispatchAction({ type: 'hideTip' });
  };
  const lift = (step) => {
    const all = lines();
    if (all.length === 0) return;
    at = (at + step + all.length) % all.length;
    const { seriesId, dataIndex, data } = all[at];
    letGo();
    chart.dispatchAction({ type: 'highlight', seriesId, dataIndex });
    said.textContent = `${data.name}: ${data.detail}`;
  };
  canvas.addEventListener('keydown', (event) => {
    if (event.target !== canvas) return;
    const act = {
      ArrowRight: () => lift(1),
      ArrowDown: () => lift(1),
      ArrowLeft: () => lift(-1),
      ArrowUp: () => lift(-1),
      Escape: letGo,
      Enter: () => lines()[at]?.data.href && location.assign(lines()[at].data.href),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  canvas.addEventListener('blur', letGo);
}
