// Filter forms: empty fields stay out of the address, and on a phone the form begins closed.

/** Empty fields, and a slider that stands at its end, say nothing. */
const dropEmpty = (parameters) => {
  for (const [key, value] of [...parameters.entries()]) {
    const slider = document.querySelector(`input[type="range"][name="${CSS.escape(key)}"]`);
    if (value === '' || value === slider?.max) parameters.delete(key);
  }
};

document.addEventListener('htmx:configRequest', (event) => {
  const { formData } = event.detail;
  dropEmpty(formData);
  const language = new URL(location.href).searchParams.get('lang');
  if (language) formData.set('lang', language);
});

/** What is wrong with a choice is said where the results would stand. */
document.addEventListener('htmx:beforeSwap', (event) => {
  if (event.detail.xhr.status === 400) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

function submitWithoutEmptyFields(form) {
  form.addEventListener('submit', () => {
    for (const field of form.elements) {
      if (field.name && (field.value === '' || (field.type === 'range' && field.value === field.max))) field.disabled = true;
    }
    addEventListener('pageshow', () => [...form.elements].forEach((field) => { field.disabled = false; }), { once: true });
  });
}

/** Sheets stand open in the markup, so that they work without scripts. */
function closeSheetsOnPhones(root) {
  const phone = matchMedia('(max-width: 48rem)');
  const follow = () => root.querySelectorAll('details.sheet').forEach((sheet) => { sheet.open = !phone.matches; });
  follow();
  phone.addEventListener('change', follow);
}

/** Starts every filter form below an element. */
export function startFilters(root) {
  root.querySelectorAll('form[data-plain]').forEach(submitWithoutEmptyFields);
  closeSheetsOnPhones(root);
}
