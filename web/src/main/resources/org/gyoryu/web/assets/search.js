// The search box: a combobox with a list of suggestions (ARIA Authoring Practices, "Combobox", list autocomplete
// with manual selection). Without scripts it is a plain form that leads to the list of governments.
import { counted, element, language, word } from './dom.js';

const WAIT_MILLISECONDS = 90;
const LIMIT = 8;

class SearchBox {
  constructor(form) {
    this.form = form;
    this.input = form.querySelector('input[type="search"]');
    this.list = element('ul', { id: `${this.input.id}-list`, class: 'suggestions', role: 'listbox', 'aria-label': this.input.getAttribute('aria-label'), hidden: true });
    this.status = element('p', { class: 'hidden-visually', role: 'status' });
    form.append(this.list, this.status);
    this.current = -1;
    this.describe();
    this.listen();
  }

  describe() {
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id, autocomplete: 'off' };
    for (const [key, value] of Object.entries(attributes)) this.input.setAttribute(key, value);
  }

  listen() {
    this.input.addEventListener('input', () => this.later());
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.input.addEventListener('blur', () => setTimeout(() => this.close(), 150));
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = event.target.closest('[role="option"]');
      if (option) location.assign(option.dataset.address);
    });
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.suggest(), WAIT_MILLISECONDS);
  }

  async suggest() {
    const typed = this.input.value.trim();
    this.asked?.abort();
    if (!typed) return this.close();
    this.asked = new AbortController();
    const address = `/api/v1/search?${new URLSearchParams({ q: typed, limit: LIMIT })}`;
    try {
      const answer = await fetch(address, { signal: this.asked.signal, headers: { Accept: 'application/json' } });
      if (answer.ok) this.show((await answer.json()).items ?? []);
    } catch (problem) {
      if (problem.name !== 'AbortError') this.close();
    }
  }

  show(items) {
    this.current = -1;
    this.input.removeAttribute('aria-activedescendant');
    this.list.replaceChildren(...items.map((item, index) => this.option(item, index)));
    this.list.hidden = items.length === 0;
    this.input.setAttribute('aria-expanded', String(items.length > 0));
    this.status.textContent = items.length ? counted('search.found', items.length) : word('search.none');
  }

  option(item, index) {
    return element('li', { role: 'option', id: `${this.list.id}-${index}`, 'aria-selected': 'false', 'data-address': `${this.form.dataset.to ?? '/governments/'}${encodeURIComponent(item.id)}` },
      ...suggestionText(item));
  }

  key(event) {
    const keys = { ArrowDown: () => this.move(1), ArrowUp: () => this.move(-1), Escape: () => this.close(), Enter: () => this.choose() };
    const act = keys[event.key];
    if (act && !event.isComposing && act() !== false) event.preventDefault();
  }

  move(step) {
    const options = [...this.list.children];
    if (this.list.hidden || options.length === 0) return false;
    this.current = (this.current + step + options.length + (this.current < 0 && step < 0 ? 1 : 0)) % options.length;
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === this.current)));
    options[this.current].scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', options[this.current].id);
    return true;
  }

  choose() {
    const option = this.list.hidden ? null : this.list.children[this.current];
    if (!option) return false;
    location.assign(option.dataset.address);
    return true;
  }

  close() {
    if (this.list.hidden) return false;
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
    return true;
  }
}

const tongues = { KR: ['ko', 'ko'], CN: ['zh', 'zh-Hans'], JP: ['ja', 'ja'] };

/** The name in the reader's language, the native one beside it, and where it lies. */
function suggestionText(item) {
  const names = item.names ?? {};
  const text = (code) => names[code]?.text ?? names[code] ?? '';
  const shown = text(language.slice(0, 2)) || item.id;
  const [nativeCode, nativeTag] = tongues[item.country] ?? ['', ''];
  const native = text(nativeCode);
  const children = [shown];
  if (native && native !== shown) children.push(element('span', { class: 'native', lang: nativeTag }, native));
  const above = item.province?.names ? (item.province.names[language.slice(0, 2)]?.text ?? item.province.names[language.slice(0, 2)]) : item.where;
  if (above && above !== shown) children.push(element('span', { class: 'where' }, above));
  return children;
}

/** Starts every search box below an element. */
export function startSearch(root) {
  root.querySelectorAll('form.search:not([data-started])').forEach((form) => {
    form.dataset.started = '';
    new SearchBox(form);
  });
}
