import type { Share } from './wilson.ts';

/** One line of a plot: what it is, and a share for each of the plot's series, null where there is none. */
export interface PlotLine {
  readonly label: string;
  readonly shares: readonly (Share | null)[];
}

const ROW = 22;
const LEFT = 250; // not-law: pixels
const WIDTH = 460; // not-law: pixels
const TOP = 48;
const COLOURS = ['#0b5fa5', '#3f8f6b', '#c2761b', '#8a4fa3'];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const at = (share: number): number => LEFT + share * WIDTH;

/** A plot of shares with their intervals as SVG: a line a row, a colour a series, 0 to 100 %. */
export const intervalPlot = (
  title: string,
  series: readonly string[],
  lines: readonly PlotLine[],
): string => {
  const height = TOP + lines.length * ROW + 30;
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<line x1="${at(share)}" y1="${TOP - 6}" x2="${at(share)}" y2="${height - 24}" stroke="#ddd"/><text ` +
      `x="${at(share)}" y="${height - 8}" text-anchor="middle">${share * 100} %</text>`,
  );
  const legend = series.map(
    (name, place) =>
      `<circle cx="${LEFT + place * 130}" cy="30" r="4" fill="${COLOURS[place % COLOURS.length]}"/><text ` +
      `x="${LEFT + 10 + place * 130}" y="34">${escaped(name)}</text>`,
  );
  const drawn = lines.flatMap(({ label, shares }, row) => {
    const middle = TOP + row * ROW + ROW / 2;
    const marks = shares.flatMap((share, place) => {
      if (share === null || Number.isNaN(share.share)) return [];
      const y = middle + (place - (shares.length - 1) / 2) * 5;
      const colour = COLOURS[place % COLOURS.length];
      return [
        `<line x1="${at(share.low).toFixed(1)}" y1="${y}" x2="${at(share.high).toFixed(1)}" y2="${y}" ` +
          `stroke="${colour}" stroke-width="2"/><circle cx="${at(share.share).toFixed(1)}" cy="${y}" r="3" ` +
          `fill="${colour}"/>`,
      ];
    });
    return [
      `<text x="${LEFT - 10}" y="${middle + 4}" text-anchor="end">${escaped(label)}</text>`,
      ...marks,
    ];
  });
  const width = LEFT + WIDTH + 40;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
      `font-family="sans-serif" font-size="12" role="img" aria-label="${escaped(title)}">`,
    `<rect width="100%" height="100%" fill="#fff"/><text x="${LEFT}" y="16" ` +
      `font-weight="bold">${escaped(title)}</text>`,
    ...legend,
    ...grid,
    ...drawn,
    '</svg>\n',
  ].join('\n');
};
