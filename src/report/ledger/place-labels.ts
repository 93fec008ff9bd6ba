/** A label's place along the line, in the units of the line (pixels or characters). */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Which end of a label stands at its tick. */
export type Anchor = 'start' | 'middle' | 'end';

/** A label that stands inside the line. */
export interface Placed extends Extent {
  readonly anchor: Anchor;
}

/**
 * Places a label of `size` at `at` on a line from 0 to `room`: beside its tick, after it where there
 * is room, else before it. Null when it fits on neither side.
 */
export const placeLabel = (at: number, size: number, room: number): Placed | null => {
  if (at + size <= room) return { from: at, to: at + size, anchor: 'start' };
  return at - size >= 0 ? { from: at - size, to: at, anchor: 'end' } : null;
};

/** Places a label across its tick, as near to the middle as the line allows. */
export const placeAcross = (at: number, size: number, room: number): Placed => {
  const half = size / 2;
  if (at - half < 0) return { from: 0, to: size, anchor: 'start' };
  if (at + half > room) return { from: room - size, to: room, anchor: 'end' };
  return { from: at - half, to: at + half, anchor: 'middle' };
};

/**
 * Gives each label a row so that no two in a row touch: row 0 is the nearest to the line, and a
 * label goes to the first row that is free for it, in the order given. `gap` is kept between two.
 */
export const stackLabels = (labels: readonly Extent[], gap: number): readonly number[] => {
  const rows: Extent[][] = [];
  return labels.map((label) => {
    const free = rows.findIndex((row) =>
      row.every((other) => label.to + gap <= other.from || other.to + gap <= label.from),
    );
    const row = free === -1 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), label];
    return row;
  });
};

/**
 * Gives each bracket a column so that no two in a column overlap: column 0 is the nearest to the
 * line. Shorter brackets go first.
 */
export const stackBrackets = (brackets: readonly Extent[]): readonly number[] => {
  const order = brackets
    .map((bracket, index) => ({ bracket, index }))
    .sort((a, b) => a.bracket.to - a.bracket.from - (b.bracket.to - b.bracket.from));
  const columns = stackLabels(
    order.map(({ bracket }) => bracket),
    1,
  );
  const placed: number[] = [];
  order.forEach(({ index }, at) => {
    placed[index] = columns[at] ?? 0;
  });
  return placed;
};
