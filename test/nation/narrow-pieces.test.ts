import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import type { Database } from '../../src/nation/database.ts';
import { LINK_PATTERNS } from '../../src/nation/links/compute-links.ts';
import { interests } from '../../src/nation/narrow/gather-interest.ts';
import { NARROWED } from '../../src/nation/narrow/narrowed.ts';
import { shadowed } from '../../src/nation/narrow/shadowed.ts';
import type { Interest } from '../../src/nation/patterns/interest.ts';
import { WITH_ALL } from '../tier.ts';
import { numbersSqlUnder, TODAY } from './dated-law.ts';
import { type Feeds, withFeeds } from './feed-tables.ts';
import { HOME_NATIONS } from './narrow-nations.ts';
import { withoutEach } from './narrow-pieces.ts';
import { patternRows, withNarrowed } from './narrowed-nation.ts';
import { FEW_ARE_MANY } from './random-home.ts';

const { always, daysAhead, ...ASKERS } = interests(numbersSqlUnder(FEW_ARE_MANY), TODAY);

/** Of several that ask some always give keys and owners: here nobody's. */
const NOBODY: Interest = {
  exchanges: (['keys', 'owners'] as const).map((gives) => ({
    name: `no_${gives}`,
    from: ['lived'],
    query: 'SELECT sum(applied) AS key, sum(applied) AS vin FROM lived WHERE 1 = 0 GROUP BY vin',
    gives,
  })),
};

/** What no screening ends without, and lists of accounts that are made of the table of facts. */
const LOUD = /^(?:sum vehicles_unapplied|(?:exported|counts) of .*)$/;

/** The patterns that show what an asker asks. */
const shownBy = (asker: string): readonly string[] => {
  if (asker === 'links') return LINK_PATTERNS.map(({ name }) => name);
  return [asker === 'always' ? 'noPlate' : asker];
};

/** What patterns show of the vehicles of interest alone. */
const narrowly = (
  database: Database,
  feeds: Feeds,
  asks: readonly (Interest | undefined)[],
  names: readonly string[],
) => {
  const known = [NOBODY, daysAhead, ...asks].filter((one) => one !== undefined);
  const filesOf = (account: Account): number => (feeds[account] === undefined ? 0 : 1);
  return withNarrowed(database, known, filesOf, ({ files, standing }) =>
    shadowed(database, files, () => patternRows(database, FEW_ARE_MANY, standing, names), NARROWED),
  );
};

describe('what is asked of vehicles at home shows what all rows show, and less or other without', () => {
  for (const [asker, nations] of Object.entries(HOME_NATIONS)) {
    const names = shownBy(asker);
    const own = ASKERS[names[0] ?? ''] ?? ASKERS[asker];
    const asked = (asker === 'always' ? always : own) ?? {};
    const pieces = withoutEach(asked);

    for (const feeds of new Set(Object.values(nations))) {
      const counting = Object.keys(nations).filter((piece) => nations[piece] === feeds);
      test(`of ${asker}: ${counting.join('; ')}`, { skip: WITH_ALL }, () =>
        withFeeds(feeds, async (database) => {
          const whole = await patternRows(database, FEW_ARE_MANY, new Map(), names);
          assert.deepEqual(await narrowly(database, feeds, [always, own], names), whole);
          for (const piece of counting) {
            const less = pieces.get(piece);
            const all = asker === 'always' ? [less, own] : [always, less];
            const shown = await narrowly(database, feeds, all, names);
            assert.notDeepEqual(shown, whole, `nothing is missed without ${piece}`);
          }
        }),
      );
    }

    test(`has a nation for each piece of ${asker}`, () => {
      const all = [...pieces.keys()].filter((piece) => !LOUD.test(piece));
      assert.deepEqual(Object.keys(nations).toSorted(), all.toSorted());
    });
  }

  test('has nations for whoever asks', () => {
    assert.deepEqual(
      Object.keys(HOME_NATIONS).toSorted(),
      ['always', ...Object.keys(ASKERS)].toSorted(),
    );
  });
});
