/**
 * Ticks of groups: a group's box ticks its rows, the bar counts what is ticked and says which of its buttons would not
 * do, and why. Each row says by \`data-may\` what may be done with it. Without the script all is done by the boxes of
 * the rows, and whoever asks for what may not be is told by the page that he comes to.
 */
export const TICKS_SCRIPT = `
const bar = document.getElementById('ticked');
const boxes = [...document.querySelectorAll('input[name=vehicle]')];
const groups = [...document.querySelectorAll('input[data-group]')];
const within = (group) => boxes.filter((box) => box.dataset.of === group.dataset.group);
const tell = () => {
  const on = boxes.filter((box) => box.checked);
  for (const group of groups) {
    const rows = within(group);
    const ticked = rows.filter((box) => box.checked).length;
    group.checked = ticked > 0 && ticked === rows.length;
    group.indeterminate = ticked > 0 && ticked < rows.length;
  }
  if (bar === null) return;
  bar.querySelector('[data-count]').textContent = bar.dataset.words.replace('0', String(on.length));
  let why = on.length === 0 ? bar.dataset.none : '';
  for (const button of bar.querySelectorAll('button[data-does]')) {
    const may = on.length > 0 && on.every((box) => box.dataset.may.includes(button.dataset.does));
    button.disabled = !may;
    if (!may && on.length > 0) why += (why === '' ? '' : ' ') + button.dataset.why;
  }
  bar.querySelector('[data-reason]').textContent = why;
};
for (const group of groups) {
  group.closest('[hidden]')?.removeAttribute('hidden');
  group.addEventListener('change', () => {
    for (const box of within(group)) box.checked = group.checked;
    tell();
  });
}
for (const box of boxes) box.addEventListener('change', tell);
document.querySelector('[data-untick]')?.addEventListener('click', (event) => {
  event.preventDefault();
  for (const box of boxes) box.checked = false;
  tell();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'X' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input:not([type=checkbox]), textarea, select, dialog')) return;
  const row = document.querySelector('tr[aria-current] input[name=vehicle]');
  const group = groups.find((one) => one.dataset.group === row?.dataset.of) ?? groups[0];
  if (group === undefined) return;
  event.preventDefault();
  group.click();
});
tell();
`;
