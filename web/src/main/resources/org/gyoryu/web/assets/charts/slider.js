// A slider over the slices of a chart. Sliders of one name move together, and their value stands in the address.
import { addressWith, remember } from '../dom.js';

/** Starts the slider of a figure; data holds a slice for each of its values. */
export function startSlider(figure, data, view) {
  const part = figure.querySelector('[data-slider]');
  const [input, output] = [part.querySelector('input'), part.querySelector('output')];
  const { slider: name } = part.dataset;
  const values = JSON.parse(part.dataset.values);
  const texts = JSON.parse(part.dataset.texts);
  const first = Number(input.value);

  const show = (index) => {
    input.value = index;
    input.setAttribute('aria-valuetext', texts[index]);
    output.textContent = texts[index];
    Object.assign(data, data.slices[index]);
    view.draw();
  };
  input.addEventListener('input', () => {
    const index = Number(input.value);
    remember({ [name]: index === first ? '' : values[index] });
    document.dispatchEvent(new CustomEvent('gyoryu:slide', { detail: { name, value: values[index] } }));
  });
  document.addEventListener('gyoryu:slide', ({ detail }) => {
    if (detail.name === name && figure.isConnected && values.includes(detail.value)) show(values.indexOf(detail.value));
  });
  const asked = values.indexOf(Number(addressWith({}).searchParams.get(name)));
  show(asked >= 0 ? asked : first);
}
