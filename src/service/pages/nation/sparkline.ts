import { type Html, html } from '../../../report/html/html.ts';

const WIDTH = 110;
const HEIGHT = 22;
const MARGIN = 3;
/** Months at the end that are drawn. */
const SHOWN = 12;

/** The last twelve values as a line, the last one dotted, with words for who does not see it; nothing of one value. */
export const sparkline = (
  values: readonly number[],
  words: (first: number, last: number) => string,
): Html => {
  const shown = values.slice(-SHOWN);
  const [first, last] = [shown.at(0), shown.at(-1)];
  if (first === undefined || last === undefined || shown.length < 2) return html`–`;
  const most = Math.max(1, ...shown);
  const points = shown.map((value, at) => [
    MARGIN + ((WIDTH - 2 * MARGIN) * at) / (shown.length - 1),
    HEIGHT - MARGIN - ((HEIGHT - 2 * MARGIN) * value) / most,
  ]);
  const way = points.map(([x = 0, y = 0]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
  const [endX = 0, endY = 0] = points.at(-1) ?? [];
  return html`<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words(first, last)}"
    ><path d="M${way}"/><circle cx="${endX.toFixed(1)}" cy="${endY.toFixed(1)}" r="2.5"/></svg>`;
};
