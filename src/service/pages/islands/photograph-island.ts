/**
 * Reads the QR code of a photograph on this device, into the box beside it, and sends what it holds. The button shows
 * only with this script; the box works without it.
 */
export const PHOTOGRAPH_ISLAND = `
const MOST_BYTES = 20_000_000;
const lay = (form) => {
  const button = form.querySelector('[data-photograph]');
  const state = form.querySelector('[data-photograph-state]');
  const file = button.querySelector('input');
  const read = async (photograph) => {
    if (photograph.size > MOST_BYTES) return null;
    const { readQr } = await import(button.dataset.photograph);
    return readQr(await createImageBitmap(photograph));
  };
  file.addEventListener('change', async () => {
    const [photograph] = file.files;
    if (photograph === undefined) return;
    state.textContent = button.dataset.reading;
    const text = await read(photograph).catch(() => null);
    file.value = '';
    state.textContent = text === null ? button.dataset.none : '';
    if (text === null) return;
    form.elements.namedItem('q').value = text.slice(0, 200);
    form.requestSubmit();
  });
  button.hidden = false;
};
for (const form of document.querySelectorAll('form[data-find]')) lay(form);
`;
