/** Shares the address of the page by what the device has, else copies it; and prints. Without it no button is shown. */
export const SHARE_ISLAND = `
const box = document.querySelector('[data-share]');
if (box) {
  const [share, print] = box.querySelectorAll('button');
  const done = box.querySelector('[role=status]');
  const url = location.origin + location.pathname + (box.dataset.share || '');
  box.hidden = false;
  share.addEventListener('click', async () => {
    try {
      if (navigator.share) await navigator.share({ title: document.title, url });
      else {
        await navigator.clipboard.writeText(url);
        done.textContent = done.dataset.copied;
      }
    } catch {
      // the reader changed his mind, or the device forbids it: the address stands in the browser
    }
  });
  print.addEventListener('click', () => print.ownerDocument.defaultView.print());
}
`;
