/** A button that copies what stands beside it; it shows only with this script. */
export const COPY_ISLAND = `
for (const button of document.querySelectorAll('[data-copy]')) {
  const code = button.parentElement.querySelector('code');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent.trim());
      button.textContent = button.dataset.copy;
    } catch {
      getSelection().selectAllChildren(code);
    }
  });
  button.hidden = false;
}
`;
