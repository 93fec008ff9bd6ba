import assert from 'node:assert/strict';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { vinIn } from './random-nation.ts';

/** Rows of many feeds in one, the VINs of each of its own: their last two characters are the place of the feeds. */
export const sideBySide = (all: readonly Feeds[]): Feeds => {
  const together: Record<string, FeedRow[]> = {};
  for (const [place, feeds] of all.entries()) {
    for (const [account, rows] of Object.entries(feeds)) {
      together[account] ??= [];
      const moved = rows.map((row) =>
        typeof row['vin'] === 'string' ? { ...row, vin: vinIn(place, row['vin']) } : row,
      );
      together[account].push(...moved);
    }
  }
  return together;
};

/**
 * Cases of facts that hang on nothing but the rows of a VIN, asked in one database: it takes most of its time for each
 * query, not for each row. At most a hundred cases.
 */
export class AskedTogether {
  readonly #ask: (feeds: Feeds) => Promise<readonly string[]>;
  readonly #cases: { readonly feeds: Feeds; readonly lines: readonly string[] }[] = [];

  /** @param ask what some feeds give, a line of text a licence row */
  constructor(ask: (feeds: Feeds) => Promise<readonly string[]>) {
    this.#ask = ask;
  }

  /** Adds feeds, and the lines that they should give. */
  expect(feeds: Feeds, lines: readonly string[]): void {
    assert.equal(feeds.licence?.length, lines.length, 'a line a licence row');
    this.#cases.push({ feeds, lines });
  }

  /** Asks all of them. */
  async assertAll(): Promise<void> {
    const found = await this.#ask(sideBySide(this.#cases.map(({ feeds }) => feeds)));
    let from = 0;
    const own = this.#cases.map(({ lines }) => {
      from += lines.length;
      return found.slice(from - lines.length, from);
    });
    assert.deepEqual(
      own,
      this.#cases.map(({ lines }) => lines),
    );
    assert.equal(found.length, from);
  }
}
