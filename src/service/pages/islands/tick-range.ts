/** With Shift a tick of a list ticks, or unticks, all between it and the one before; without the script each alone. */
export const TICK_RANGE_SCRIPT = `
const boxes = [...document.querySelectorAll('input.tick')];
let last = -1;
for (const [at, box] of boxes.entries()) {
  box.addEventListener('click', (event) => {
    if (event.shiftKey && last >= 0) {
      for (const other of boxes.slice(Math.min(at, last), Math.max(at, last) + 1)) other.checked = box.checked;
    }
    last = at;
  });
}
`;
