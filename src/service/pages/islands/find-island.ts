/** The key `/` leads into the box over everything; in fields it is a letter. */
export const FIND_ISLAND = `
const box = document.getElementById('find-anything');
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || box === null) return;
  if (event.target.closest('input:not([type=checkbox]), textarea, select, dialog[open]')) return;
  event.preventDefault();
  box.focus();
  box.select();
});
`;
