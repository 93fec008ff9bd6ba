import fc from 'fast-check';
import type { FeedRow, Feeds } from './feed-tables.ts';

/** A VIN of a corner: of the same maker and with the same number, and three characters from any of another corner. */
const vinIn = (mark: string, vin: string): string =>
  `${vin.slice(0, 3)}${mark.repeat(3)}${vin.slice(6)}`;

const rowIn = (mark: string, row: FeedRow, keys: ReadonlySet<string>): FeedRow =>
  Object.fromEntries(
    Object.entries(row).map(([key, cell]) => {
      if (typeof cell !== 'string') return [key, cell];
      if (key === 'vin') return [key, vinIn(mark, cell)];
      return [key, keys.has(key) ? `${mark}${cell}` : cell];
    }),
  );

/** Names of facts by which papers and parties of random nations are known. */
export const PAPER_KEYS: readonly string[] = [
  'application',
  'number',
  'applicant',
  'licence',
  'invoice',
  'declaration',
  'claimant',
  'owner',
  'letter',
];

/**
 * Several small nations in one set of feeds, each a corner of its own: VINs and the keys named are not met in another.
 * A database takes most of its time for each query, not for each row.
 *
 * @param keys names of facts after the dot, of whatever account
 * @param corners how many, at most 20
 */
export const inCorners = (
  nation: fc.Arbitrary<Feeds>,
  keys: readonly string[],
  corners: number,
): fc.Arbitrary<Feeds> =>
  fc.array(nation, { minLength: corners, maxLength: corners }).map((all) => {
    const together: Record<string, FeedRow[]> = {};
    for (const [place, feeds] of all.entries()) {
      const mark = 'ABCDEFGHJKLMNPRSTUVW'[place] ?? '';
      for (const [account, rows] of Object.entries(feeds)) {
        together[account] ??= [];
        together[account].push(...rows.map((row) => rowIn(mark, row, new Set(keys))));
      }
    }
    return together;
  });
