import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { patternTable } from '../../src/nation/law/pattern-tables.ts';
import { runSteps } from '../../src/nation/patterns/decided-groups.ts';
import { stepsOf } from '../../src/nation/patterns/pattern.ts';
import { PATTERNS } from '../../src/nation/patterns/patterns.ts';
import { ALL, share } from '../tier.ts';
import { inCorners, PAPER_KEYS } from './corners.ts';
import { numbersSqlUnder } from './dated-law.ts';
import { type Feeds, withFeeds } from './feed-tables.ts';
import { FILING_PATTERNS, filings } from './random-filings.ts';
import { PAPER_PATTERNS, papers } from './random-papers.ts';

/** In the place of DuckDB's own: every two texts have one hash. */
const ALL_MEET = 'CREATE MACRO hash(a) AS CAST(7 AS UBIGINT), (a, b) AS CAST(7 AS UBIGINT)';

/** The rows of the patterns named, by their names. */
const found = async (
  feeds: Feeds,
  names: readonly string[],
  allMeet: boolean,
): Promise<Readonly<Record<string, readonly unknown[]>>> =>
  withFeeds(feeds, async (database) => {
    if (allMeet) await database.run(ALL_MEET);
    const told: Record<string, readonly unknown[]> = {};
    for (const pattern of PATTERNS.filter(({ name }) => names.includes(name))) {
      await runSteps(database, stepsOf(pattern, numbersSqlUnder()));
      told[pattern.name] = await database.rows(`SELECT * FROM ${patternTable(pattern)}`);
    }
    return told;
  });

/** Nations asked at once. */
const CORNERS = 4;

for (const { about, nations, names, seed } of [
  {
    about: 'certificates, refunds and exits',
    nations: inCorners(papers, PAPER_KEYS, CORNERS),
    names: PAPER_PATTERNS,
    seed: 14,
  },
  {
    about: 'filings and letters',
    nations: inCorners(filings, PAPER_KEYS, CORNERS),
    names: FILING_PATTERNS,
    seed: 15,
  },
]) {
  test(`hashes that all meet hide nothing and make up nothing: ${about}`, async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(nations, async (feeds) => {
        const apart = await found(feeds, names, false);
        assert.deepEqual(await found(feeds, names, true), apart);
        told += Object.values(apart).flat().length;
      }),
      { numRuns: share(20 / CORNERS), seed },
    );
    assert.ok(told > (ALL ? 20 : 0), `${told}`);
  });
}
