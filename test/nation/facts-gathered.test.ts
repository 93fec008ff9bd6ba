import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  gatherPatterns,
  knownOfPatterns,
  type PatternYield,
  withPatterns,
} from '../../src/nation/law/pattern-tables.ts';
import { feedDatabase } from './feed-tables.ts';

const EXITS: PatternYield = {
  name: 'severalExits',
  facts: ['pattern.exits', 'pattern.firstExitOn', 'pattern.lastExitOn'],
};
const CLAIMS: PatternYield = {
  name: 'refundClaims',
  facts: ['pattern.refundClaims', 'pattern.refundClaimants'],
};
const EVERY = [EXITS, CLAIMS];

/** Rows of patterns: `row_id`, `vin` and the facts in their order. */
const EXIT_ROWS = ["NULL, 'A', 2, DATE '2026-01-02', NULL", "1, 'B', 3, NULL, NULL"];
const CLAIM_ROWS = ["NULL, 'A', 5, NULL", "NULL, 'C', 6, NULL", "2, 'C', 7, NULL"];

const told = async (exits: readonly string[], claims: readonly string[]): Promise<void> => {
  const database = await feedDatabase({});
  try {
    const rows = (table: string, columns: string, lines: readonly string[]): string =>
      `CREATE TABLE ${table} AS SELECT * FROM (VALUES ${[...lines, columns].map((line) => `(${line})`).join(', ')})
        LIMIT ${lines.length}`;
    await database.run(
      `${rows('exits', 'NULL::BIGINT, NULL::VARCHAR, NULL::BIGINT, NULL::DATE, NULL::DATE', exits)}`,
    );
    await database.run(
      `${rows('claims', 'NULL::BIGINT, NULL::VARCHAR, NULL::BIGINT, NULL::BIGINT', claims)}`,
    );
    await database.run(
      'CREATE TABLE pattern_several_exits AS SELECT col0 AS row_id, col1 AS vin, col2 AS pattern_exits, col3 AS ' +
        'pattern_first_exit_on, col4 AS pattern_last_exit_on FROM exits',
    );
    await database.run(
      'CREATE TABLE pattern_refund_claims AS SELECT col0 AS row_id, col1 AS vin, col2 AS pattern_refund_claims, col3 ' +
        'AS pattern_refund_claimants FROM claims',
    );
    await database.run(
      `CREATE TABLE dossier AS SELECT *
        FROM (VALUES (1::BIGINT, 'A'), (2, 'C'), (3, 'B'), (NULL, 'A'), (NULL, 'C'), (4, NULL)) t(row_id, licence_vin)`,
    );
    const columns = EVERY.flatMap(({ facts }) => facts).map(
      (fact) =>
        `pattern_${fact.slice(8).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
    );
    const seen = async (known?: Awaited<ReturnType<typeof knownOfPatterns>>): Promise<unknown> => {
      for (const statement of gatherPatterns(EVERY, known)) await database.run(statement);
      return database.rows(
        `SELECT row_id, licence_vin,
          ${columns
            .map(
              (column) => `CAST(${column} AS VARCHAR) AS ${column},
            typeof(${column}) AS ${column}_is`,
            )
            .join(', ')}
        FROM (${withPatterns('dossier', EVERY, undefined, known)}) ORDER BY licence_vin, row_id`,
      );
    };
    const expected = await seen();
    assert.deepEqual(await seen(await knownOfPatterns(database, EVERY)), expected);
  } finally {
    database.close();
  }
};

test('facts of patterns are the same whether columns that nobody knows are gathered or not', async () => {
  await told(EXIT_ROWS, CLAIM_ROWS);
  await told(EXIT_ROWS.slice(1), CLAIM_ROWS.slice(0, 2));
  await told([], CLAIM_ROWS);
  await told([], []);
});
