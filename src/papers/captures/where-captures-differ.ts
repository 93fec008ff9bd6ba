import type { Agreement } from './compare-captures.ts';
import type { Grain } from './grain-of.ts';
import { GRID } from './laid-on-grid.ts';

/** A box on a page: left, top, width, height as shares of the page, 0 to 1. */
type ShareBox = readonly [number, number, number, number];

/** A place where two captures differ: its box on each of them. */
export interface Difference {
  readonly first: ShareBox;
  readonly second: ShareBox;
}

/** Cells of a square in which differences are counted, each way. */
const SQUARE = 8;

/**
 * By how many grey levels a cell must differ, after what the whole captures differ by. Threshold of our own: JPEG at a
 * quality of 30 moves cells along the print by 20 and less.
 */
const LEVELS = 40;

/** Cells of a square that must differ. Threshold of our own: a changed character has ten and more. */
const CELLS = 3;

/**
 * Of more places it cannot be said where they differ. Threshold of our own: such captures lie on the grid
 * otherwise.
 */
const MOST = 12; // not-law: a number of boxes

/**
 * Says where two captures that are the same differ in what is on them: squares whose levels differ, those that touch
 * brought together, the largest first. Places outside either of them are left out. Null where it cannot be said: a
 * copy that was cropped and made smaller differs by a fraction of a cell along all its print.
 */
export function whereCapturesDiffer(
  a: Grain,
  b: Grain,
  agreed: Agreement,
): readonly Difference[] | null {
  const across = GRID / SQUARE;
  const differing = new Uint16Array(across * across);
  const offset = usualOffset(a, b, agreed);
  for (let j = 0; j < GRID; j++) {
    for (let i = 0; i < GRID; i++) {
      const there = [i + agreed.right, j + agreed.down] as const;
      const one = levelAt(a, i, j) + offset;
      const other = levelAt(b, ...there);
      if (beyond(b, ...there, one) < LEVELS && beyond(a, i, j, other - offset) < LEVELS) continue;
      const square = Math.floor(j / SQUARE) * across + Math.floor(i / SQUARE);
      differing[square] = (differing[square] ?? 0) + 1;
    }
  }
  const found = groups(differing, across);
  if (found.length > MOST) return null;
  return found
    .sort((one, other) => other.squares - one.squares)
    .map(({ from, to }) => ({
      first: boxOn(a, from, to, 0, 0),
      second: boxOn(b, from, to, agreed.right, agreed.down),
    }));
}

function levelAt(grain: Grain, i: number, j: number): number {
  return i < 0 || j < 0 || i >= GRID || j >= GRID ? Number.NaN : (grain.levels[j * GRID + i] ?? 0);
}

/** By how much a level lies beyond those of a cell and its eight neighbours; 0 where one of these lies outside. */
function beyond(grain: Grain, i: number, j: number, level: number): number {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let y = j - 1; y <= j + 1; y++) {
    for (let x = i - 1; x <= i + 1; x++) {
      const near = levelAt(grain, x, y);
      least = Math.min(least, near);
      most = Math.max(most, near);
    }
  }
  const by = Math.max(0, least - level, level - most);
  return Number.isNaN(by) ? 0 : by;
}

/** Mean of what the second is brighter by where both have grain. */
function usualOffset(a: Grain, b: Grain, { right, down }: Agreement): number {
  let sum = 0;
  let count = 0;
  for (const [at, one] of a.has.entries()) {
    const other = levelAt(b, (at % GRID) + right, Math.floor(at / GRID) + down);
    if (one === 0 || Number.isNaN(other)) continue;
    sum += other - (a.levels[at] ?? 0);
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

type Corner = readonly [number, number];

/** Squares that differ and touch, also over a gap of one square, as boxes of squares. */
function groups(
  differing: Uint16Array,
  across: number,
): { from: Corner; to: Corner; squares: number }[] {
  const seen = new Uint8Array(differing.length);
  const found: { from: Corner; to: Corner; squares: number }[] = [];
  for (const [start, count] of differing.entries()) {
    if (count < CELLS || seen[start] === 1) continue;
    seen[start] = 1;
    const open = [start];
    let [left, top, right, bottom] = [across, across, 0, 0];
    let squares = 0;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const x = at % across;
      const y = Math.floor(at / across);
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
      squares++;
      for (let v = Math.max(0, y - 2); v <= Math.min(across - 1, y + 2); v++) {
        for (let u = Math.max(0, x - 2); u <= Math.min(across - 1, x + 2); u++) {
          const near = v * across + u;
          if (seen[near] === 1 || (differing[near] ?? 0) < CELLS) continue;
          seen[near] = 1;
          open.push(near);
        }
      }
    }
    found.push({
      from: [left * SQUARE, top * SQUARE],
      to: [right * SQUARE, bottom * SQUARE],
      squares,
    });
  }
  return found;
}

function boxOn(
  { frame, width, height }: Grain,
  from: Corner,
  to: Corner,
  right: number,
  down: number,
): ShareBox {
  const x = (cell: number) => within((frame.left + ((cell + right) * frame.width) / GRID) / width);
  const y = (cell: number) => within((frame.top + ((cell + down) * frame.height) / GRID) / height);
  return [x(from[0]), y(from[1]), x(to[0]) - x(from[0]), y(to[1]) - y(from[1])];
}

function within(share: number): number {
  return Math.max(0, Math.min(1, share));
}
