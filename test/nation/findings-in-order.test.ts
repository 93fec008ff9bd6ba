import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { FACTS } from '../../src/domain/facts/fact-table.ts';
import { Database, sqlText } from '../../src/nation/database.ts';
import { answersQuery } from '../../src/nation/law/answers-sql.ts';
import {
  FINDING_COLUMNS,
  findingQueries,
  writeFindings,
} from '../../src/nation/law/findings-sql.ts';
import { patternTable } from '../../src/nation/law/pattern-tables.ts';
import { PATTERNS } from '../../src/nation/patterns/patterns.ts';
import { fillDossiers } from '../law/in-duckdb.ts';
import { randomDossiers } from '../law/random-dossiers.ts';
import { LAW as law } from '../published-law.ts';
import { ALL, share } from '../tier.ts';

/** How often each dossier stands in the table, of which few are random in the gate. */
const COPIES = ALL ? 150 : 600;

/** Whether a query joins the evidence of patterns. */
const isJoined = (query: string): boolean => query.includes(' JOIN ');

test('findings are written in the order of the answers, with the evidence of patterns beside them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-order-'));
  const database = await Database.open({ memory: '1GB', threads: 2, spill: folder });
  const dossiers = fc.sample(randomDossiers(law.ruleSet, FACTS, FACTS.length), {
    numRuns: share(60),
    seed: 512,
  });
  const file = (name: string): string => sqlText(join(folder, name));
  try {
    await fillDossiers(database.connection, FACTS, dossiers, 'row_id');
    await database.run(`CREATE TABLE few AS ${answersQuery(law.ruleSet, 'dossiers')}`);
    const row = `few.row_id * ${COPIES} + n`;
    // small groups, so that both threads have many to read
    await database.run(
      `COPY (SELECT few.* REPLACE (CAST(${row} AS INTEGER) AS row_id) FROM few, range(${COPIES}) t(n)
       ORDER BY licence_destination, ${row}) TO ${file('answers')} (FORMAT parquet, ROW_GROUP_SIZE 2048)`,
    );
    await database.run(`CREATE VIEW answers AS SELECT * FROM read_parquet(${file('answers')})`);
    for (const pattern of PATTERNS) {
      await database.run(
        `CREATE TABLE ${patternTable(pattern)} AS SELECT CAST(n * 7 AS BIGINT) AS row_id, '' AS vin, '{}' AS evidence
          FROM range(1200) t(n)`,
      );
    }
    const queries = findingQueries(law.ruleSet, 'answers', PATTERNS, false);
    assert.ok(queries.some(isJoined));
    const orders = new Set<string>();
    for (let time = 0; time < (ALL ? 3 : 2); time += 1) {
      let order = '';
      for (const name of await writeFindings(database, queries, folder)) {
        const [row] = await database.rows<{ order: string }>(
          `SELECT md5(string_agg(concat_ws('|', application, vin, rule, result, evidence), ' '
            ORDER BY file_row_number)) AS "order"
           FROM read_parquet(${file(name)}, file_row_number = true)`,
        );
        order += row?.order;
      }
      orders.add(order);
    }
    assert.equal(orders.size, 1);
    // words that stand in every row of a file are written in another way than those that do not
    const written = `SELECT * FROM read_parquet(${file('findings-*.parquet')})`;
    const columns = await database.rows<{ column_name: string; column_type: string }>(
      `DESCRIBE ${written}`,
    );
    assert.deepEqual(
      columns.map(({ column_name, column_type }) => `${column_name} ${column_type}`),
      FINDING_COLUMNS.map((name) => `${name} ${name === 'weight' ? 'SMALLINT' : 'VARCHAR'}`),
    );
    const schemas = `SELECT count(DISTINCT (type, converted_type, logical_type))
      FROM parquet_schema(${file('findings-*.parquet')}) WHERE name IN ('rule', 'id', 'axis', 'result')`;
    assert.equal(await database.number(schemas), 1);
    // nor is there a finding of no rule, as of a country that has none
    const unspoken = `SELECT count(*) FROM (${written})
      WHERE rule IS NULL OR id IS NULL OR axis IS NULL OR result IS NULL OR evidence IS NULL`;
    assert.equal(await database.number(unspoken), 0);
    // what is joined is put in order itself, however the answers stand
    await database.run(
      `CREATE TABLE backwards AS
        SELECT * REPLACE (CAST(row_number() OVER (ORDER BY licence_destination,
          row_id) AS VARCHAR) AS licence_application)
       FROM answers ORDER BY row_id DESC`,
    );
    for (const sql of findingQueries(law.ruleSet, 'backwards', PATTERNS, false).filter(isJoined)) {
      const rows = await database.rows<{ application: string }>(sql);
      const places = rows.map(({ application }) => Number(application));
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );
    }
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
