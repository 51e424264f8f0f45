// The slider through time: a range input (arrow keys come with it) and a button that plays it. Its year stands in the
// address; the counters of the page follow it.
import { number, remember, word } from '../dom.js';
import { countsAt } from './ties-state.js';

const TICK_MILLISECONDS = 450;

class Timeline {
  constructor(figure, data, show) {
    this.data = data;
    this.show = show;
    const part = figure.querySelector('[data-timeline]');
    this.input = part.querySelector('input');
    this.output = part.querySelector('output');
    this.button = part.querySelector('button');
    this.input.addEventListener('input', () => { this.stop(); this.go(Number(this.input.value)); });
    this.button.addEventListener('click', () => (this.timer ? this.stop() : this.play()));
    document.addEventListener('htmx:beforeSwap', () => this.stop());
  }

  go(year) {
    this.input.value = year;
    this.input.setAttribute('aria-valuetext', yearText(year));
    this.output.textContent = yearText(year);
    this.show(year);
    this.count(year);
    clearTimeout(this.remembering);
    this.remembering = setTimeout(() => remember({ year: year === this.data.lastYear ? '' : year }), 200);
    const field = document.querySelector('form [name="year"][type="hidden"]');
    if (field) field.value = year === this.data.lastYear ? '' : year;
    document.dispatchEvent(new CustomEvent('gyoryu:year', { detail: year }));
  }

  count(year) {
    if (!this.data.changes) return;
    const counts = countsAt(this.data.changes, year, this.data.lastYear);
    const all = { ...counts, FORMAL: counts.SISTER + counts.FRIENDSHIP + counts.UNSTATED };
    for (const [kind, value] of Object.entries(all)) {
      const counter = document.querySelector(`[data-counter="${kind}"]`);
      if (counter) counter.textContent = number(value);
    }
  }

  play() {
    const first = Number(this.input.min);
    if (Number(this.input.value) >= this.data.lastYear) this.go(first);
    this.name('stop');
    this.timer = setInterval(() => {
      const next = Number(this.input.value) + 1;
      this.go(next);
      if (next >= this.data.lastYear) this.stop();
    }, TICK_MILLISECONDS);
  }

  stop() {
    if (!this.timer) return;
    clearInterval(this.timer);
    this.timer = null;
    this.name('play');
  }

  name(state) {
    this.button.querySelector('[data-label]').textContent = word(`timeline.${state}`);
    this.button.querySelector('[data-sign]').textContent = state === 'play' ? '\u25B6' : '\u25A0';
  }
}

const yearText = (year) => word('date.year', { year });

/** Brings the slider of a figure to life. */
export function startTimeline(figure, data, show) {
  const timeline = new Timeline(figure, data, show);
  timeline.output.textContent = yearText(Number(timeline.input.value));
}
