import { type Html, html } from '../html/html.ts';
import { plotSvg, plotText } from '../nation/plots/plot-frame.ts';

/** One number that a vehicle shares, in words, and those it is shared with, in words. */
export interface SharedWith {
  readonly label: string;
  readonly with: readonly string[];
}

/** Where the vehicle, what is shared and the others stand from the left, and where their words begin, in pixels. */
const TRUNK = 10;
const BRANCH = 34;
const LEAF = 62;
const GAP = 14;
const LINE = 26;
const FIRST = 14;
const RADIUS = 6;
const DOT = 4;

/**
 * What a vehicle shares as a tree: the vehicle at the top, a branch a shared number, a leaf a neighbour.
 *
 * @param words what the picture says, for those who do not see it.
 */
export const neighbourPlot = (
  vehicle: string,
  shared: readonly SharedWith[],
  words: string,
  lang: string,
): Html => {
  const drawn: Html[] = [];
  let y = FIRST;
  let lastBranch = FIRST;
  const word = (x: number, at: number, text: string, className = ''): void => {
    drawn.push(plotText(String(x), at + 5, text, 'start', className));
  };
  const line = (x1: number, y1: number, x2: number, y2: number): void => {
    drawn.push(html`<line class="way" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`);
  };
  drawn.push(html`<circle class="self" cx="${TRUNK}" cy="${y}" r="${RADIUS}"/>`);
  word(TRUNK + GAP, y, vehicle, 'strong');
  for (const one of shared) {
    y += LINE;
    const branch = y;
    line(TRUNK, branch, BRANCH - DOT, branch);
    drawn.push(
      html`<rect class="shared" x="${BRANCH - DOT}" y="${branch - DOT}" width="${2 * DOT}" height="${2 * DOT}"/>`,
    );
    word(BRANCH + GAP, branch, one.label);
    for (const other of one.with) {
      y += LINE;
      line(BRANCH, y, LEAF - DOT, y);
      drawn.push(html`<circle class="other" cx="${LEAF}" cy="${y}" r="${DOT}"/>`);
      word(LEAF + GAP, y, other, 'quiet');
    }
    if (y > branch) line(BRANCH, branch + DOT, BRANCH, y);
    lastBranch = branch;
  }
  if (shared.length > 0) line(TRUNK, FIRST + RADIUS, TRUNK, lastBranch);
  return plotSvg(lang, 'neighbours', y + FIRST, words, html`${drawn}`);
};
