import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FACTS } from '../../src/domain/facts/fact-table.ts';
import { bandOf, scoreOf } from '../../src/domain/rules/risk-scale.ts';
import { bandSql, codeSql, reasonsSql, scoreSql } from '../../src/domain/rules/sql/risk-sql.ts';
import type { Band } from '../../src/domain/rules/syntax.ts';
import { LAW } from '../published-law.ts';
import { queryOverDossiers } from './in-duckdb.ts';

const { ruleSet } = LAW;

/** One row of a query without a table. */
const asked = async (select: string): Promise<Record<string, unknown>> => {
  const [row] = await queryOverDossiers(FACTS, [[]], `SELECT ${select}`);
  return row ?? {};
};

test('a score is what the flags weigh, 100 at most, and in the band that begins at it or below', () => {
  assert.deepEqual([0, 99, 100, 101, 260].map(scoreOf), [0, 99, 100, 100, 100]);
  const bands: readonly Band[] = [
    { band: 'elevated', from: 30 },
    { band: 'high', from: 60 },
  ];
  assert.deepEqual(
    [0, 29, 30, 31, 59, 60, 61, 100].map((score) => bandOf({ bands }, score)),
    ['low', 'low', 'elevated', 'elevated', 'elevated', 'high', 'high', 'high'],
  );
  assert.equal(bandOf({ bands: [] }, 100), 'low');
});

test('SQL of score and band is what is worked out in memory, on both sides of every threshold', async () => {
  const anyBands = fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
    .map(([a, b]): readonly Band[] => [
      { band: 'elevated', from: Math.min(a, b) },
      { band: 'high', from: Math.max(a, b) },
    ]);
  const some = fc.sample(anyBands, { numRuns: 8, seed: 11 });
  for (const bands of [ruleSet.bands, [], ...some]) {
    const cells: string[] = [];
    const expected: Record<string, unknown> = {};
    for (let sum = 0; sum <= 130; sum += 1) {
      const score = scoreOf(sum);
      // as three flags, of which one is not raised
      cells.push(`${scoreSql([`${sum - (sum >> 1)}`, '0', `${sum >> 1}`])} AS score_${sum}`);
      cells.push(`${bandSql({ bands }, `${score}`)} AS band_${sum}`);
      expected[`score_${sum}`] = score;
      expected[`band_${sum}`] = bandOf({ bands }, score);
    }
    assert.deepEqual(await asked(cells.join(', ')), expected);
  }
  assert.deepEqual(await asked(`${scoreSql([])} AS none`), { none: 0 });
});

test('reasons are the codes that hold, in order, with spaces between', async () => {
  const reasons = (...when: readonly string[]): string =>
    reasonsSql(when.map((one, place) => ({ when: one, code: codeSql(`R${place + 1}`) })));
  const row = await asked(
    [
      `${reasons()} AS none`,
      `${reasons('false', 'NULL')} AS neither`,
      `${reasons('true', 'NULL', 'true')} AS two`,
      `${reasonsSql([{ when: 'true', code: "''" }])} AS blank`,
    ].join(', '),
  );
  assert.deepEqual(row, { none: '', neither: '', two: 'R1 R3', blank: '' });
});
