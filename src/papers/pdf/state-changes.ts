import type { CheckEvidence } from '../paper-reading.ts';
import type { FileState, PageState } from './page-state.ts';
import { differenceOf } from './paint-page.ts';
import { type Box, boxAround, type PageSign, placeOf } from './read-page.ts';

/** Steps of a page in which places are compared: what writes a page anew rounds them otherwise. */
const STEPS = 250;

const keyAt = (sign: string, column: number, row: number): string => `${sign} ${column} ${row}`;

/** The cells of a sign's place: its own first, then those around it. */
const keysOf = ({ sign, box: [x, y] }: PageSign): readonly string[] => {
  const [column, row] = [Math.round(x * STEPS), Math.round(y * STEPS)];
  const beside = [0, -1, 1];
  return beside.flatMap((dx) => beside.map((dy) => keyAt(sign, column + dx, row + dy)));
};

/** The signs that have no like at their place among others. */
const without = (signs: readonly PageSign[], others: readonly PageSign[]): readonly PageSign[] => {
  const counts = new Map<string, number>();
  for (const other of others) {
    const [key = ''] = keysOf(other);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return signs.filter((sign) => {
    const key = keysOf(sign).find((each) => (counts.get(each) ?? 0) > 0);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) - 1);
    return key === undefined && sign.sign.trim() !== '';
  });
};

/** The words that changed signs stand in: signs of one object between blanks. */
const wordsWith = (
  changed: readonly PageSign[],
  all: readonly PageSign[],
): readonly (readonly PageSign[])[] => {
  const words: PageSign[][] = [];
  let before: PageSign | null = null;
  for (const sign of all) {
    const isBlank = sign.sign.trim() === '';
    if (!isBlank && before !== null && before.object === sign.object) words.at(-1)?.push(sign);
    else if (!isBlank) words.push([sign]);
    before = isBlank ? null : sign;
  }
  const marked = new Set(changed);
  return words.filter((word) => word.some((sign) => marked.has(sign)));
};

/** The text of signs. */
export const textOfSigns = (signs: readonly PageSign[]): string =>
  signs
    .map(({ sign }) => sign)
    .join('')
    .trim();

const evidence = (
  page: number,
  words: readonly (readonly PageSign[])[],
  as: 'added-later' | 'removed-later',
): readonly CheckEvidence[] =>
  words.map((word) => ({
    place: placeOf(page, boxAround(word.map(({ box }) => box))),
    value: textOfSigns(word),
    as,
  }));

const within = (signs: readonly PageSign[], [left, top, right, bottom]: Box): readonly PageSign[] =>
  signs.filter(({ box: [x1, y1, x2, y2] }) => {
    const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
    return left <= x && x <= right && top <= y && y <= bottom;
  });

const NOTHING: PageState = {
  signs: [],
  own: { width: 0, height: 0, data: new Uint8ClampedArray() },
  seen: { width: 0, height: 0, data: new Uint8ClampedArray() },
  signatures: [],
};

/** Which of what is seen counts: the page itself, or all but where signatures are shown. */
type Counting = 'own' | 'seen';

const pageChanges = (
  page: number,
  before: PageState,
  after: PageState,
  counting: Counting,
): readonly CheckEvidence[] => {
  const except = counting === 'own' ? [] : after.signatures;
  const hidden = new Set(except.flatMap((box) => within(after.signs, box)));
  const counts = (sign: PageSign) =>
    counting === 'own' ? !sign.object.annotation : !(sign.object.annotation && hidden.has(sign));
  const [old, now] = [before.signs.filter(counts), after.signs.filter(counts)];
  const words = [
    ...evidence(page, wordsWith(without(now, old), now), 'added-later'),
    ...evidence(page, wordsWith(without(old, now), old), 'removed-later'),
  ];
  if (words.length > 0) return words;
  const drawn = differenceOf(before[counting], after[counting], except);
  if (drawn === null) return [];
  const value = textOfSigns(within(old, drawn));
  return [{ place: placeOf(page, drawn), value, as: 'drawn-later' }];
};

/**
 * What one state shows that an earlier one did not, page by page: words added and removed, and where words are the same
 * what was drawn, with the words at its place.
 */
export const stateChanges = (
  before: FileState,
  after: FileState,
  counting: Counting,
): readonly CheckEvidence[] => {
  const count = Math.max(before.pages.length, after.pages.length);
  return Array.from({ length: count }, (_, at) =>
    pageChanges(at + 1, before.pages[at] ?? NOTHING, after.pages[at] ?? NOTHING, counting),
  ).flat();
};
