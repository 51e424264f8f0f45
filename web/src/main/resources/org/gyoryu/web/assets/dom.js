// Small helpers for building elements. Text is only ever set as text, never as markup.

/** An element with attributes and children; a child that is a string becomes text. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(key, '');
    else if (value !== false && value != null) node.setAttribute(key, value);
  }
  node.append(...children);
  return node;
}

/** The address of this page with some parameters changed; an empty value removes one. */
export function addressWith(changes) {
  const address = new URL(location.href);
  for (const [key, value] of Object.entries(changes)) {
    if (value === '' || value == null) address.searchParams.delete(key);
    else address.searchParams.set(key, value);
  }
  return address;
}

/** Writes state into the address without a new entry in the history. */
export function remember(changes) {
  history.replaceState(history.state, '', addressWith(changes));
}

export const prefersStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The words of this page in the reader's language, as the server wrote them. */
const words = JSON.parse(document.getElementById('words').textContent);

/** A text by its key, with {name} replaced. */
export function word(key, values = {}) {
  return Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, value), words[key] ?? key);
}

export const language = document.documentElement.lang;
const numbers = new Intl.NumberFormat(language);
export const number = (value) => numbers.format(value);

/** "1,234 ties", in the singular where the language has one. */
export function counted(key, value) {
  const form = new Intl.PluralRules(language).select(value) === 'one' ? 'one' : 'other';
  return word(`${key}.${form}`, { n: number(value) });
}
