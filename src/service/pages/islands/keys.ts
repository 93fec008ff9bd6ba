/**
 * Keys for lists and for a vehicle among its neighbours: j and k go down and up, x ticks, Enter opens, n does what is
 * next, g grants, r refuses, a asks, ? shows them. Beside a paper the arrows change it, figures tick, z turns the page.
 * In fields keys are letters.
 */
export const KEYS_SCRIPT = `
const dialog = document.getElementById('keys');
for (const hidden of document.querySelectorAll('.keys-open')) hidden.hidden = false;
for (const opener of document.querySelectorAll('[data-open-keys]')) {
  opener.addEventListener('click', () => dialog?.showModal());
}
const links = [...document.querySelectorAll('[data-row]')];
const rowOf = (link) => link.closest('tr, li') ?? link;
let at = -1;
const go = (to) => {
  if (links.length === 0) return false;
  if (at >= 0) rowOf(links[at]).removeAttribute('aria-current');
  at = Math.max(0, Math.min(links.length - 1, to));
  rowOf(links[at]).setAttribute('aria-current', 'true');
  links[at].focus();
  return true;
};
const press = (key) => {
  const target = document.querySelector('[data-key="' + key + '"]');
  if (target === null || target.disabled) return false;
  target.click();
  return true;
};
const tick = () => {
  const box = at < 0 ? null : rowOf(links[at]).querySelector('input[type=checkbox]');
  if (box === null) return press('x');
  box.click();
  return true;
};
const done = {
  j: () => press('j') || go(at + 1),
  k: () => press('k') || go(at < 0 ? 0 : at - 1),
  x: tick,
  n: () => press('n'),
  u: () => press('u'),
  a: () => press('a'),
  g: () => press('g'),
  r: () => press('r'),
  z: () => press('z'),
  ArrowLeft: () => press('ArrowLeft'),
  ArrowRight: () => press('ArrowRight'),
  '#': (key) => press(key),
  '?': () => { dialog?.showModal(); return dialog !== null; },
};
document.addEventListener('focusin', ({ target }) => {
  const found = links.indexOf(target);
  if (found >= 0 && found !== at) go(found);
});
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || dialog?.open) return;
  if (event.target.closest('input:not([type=checkbox]), textarea, select')) return;
  const does = done[/^[1-9]$/.test(event.key) ? '#' : event.key];
  if (does?.(event.key)) event.preventDefault();
});
`;
