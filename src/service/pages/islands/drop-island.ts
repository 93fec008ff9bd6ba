/** Lets a sheet be dropped on its field, and says that it is being read: the form works without. */
export const DROP_ISLAND = `
for (const place of document.querySelectorAll('[data-drop]')) {
  const input = place.querySelector('input[type=file]');
  place.querySelector('[data-words]').hidden = false;
  const mark = (on) => (event) => {
    event.preventDefault();
    place.classList.toggle('over', on);
  };
  place.addEventListener('dragover', mark(true));
  place.addEventListener('dragleave', mark(false));
  place.addEventListener('drop', (event) => {
    mark(false)(event);
    if (event.dataTransfer.files.length > 0) input.files = event.dataTransfer.files;
  });
  const form = place.closest('form');
  const status = form.querySelector('[data-waiting]');
  form.addEventListener('submit', (event) => {
    if (event.submitter?.value === 'page') status.textContent = status.dataset.waiting;
  });
  addEventListener('pageshow', () => { status.textContent = ''; });
}
`;
