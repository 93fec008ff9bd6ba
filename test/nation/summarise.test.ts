import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { VOCABULARY } from '../../src/domain/facts/vocabulary.ts';
import { readLaw } from '../../src/domain/rules/read/law.ts';
import { Database } from '../../src/nation/database.ts';
import { buildExporterNames, EXPORTER_NAMES } from '../../src/nation/output/exporter-names.ts';
import { summarise } from '../../src/nation/output/summarise.ts';

/** Gate, flags, destination and age at application of a vehicle each. */
const VERDICTS = [
  ['clear', 'R14', 'KZ', 179],
  ['clear', 'R01 R14', 'QA', 180],
  ['clear', '', 'QA', 181],
  ['blocked', 'R14', 'KZ', 190],
  ['undetermined', 'R14', 'KZ', -3],
] as const;

test('vehicles with a clear gate and a flag are counted, and the destinations without a law', async () => {
  const spill = await mkdtemp(join(tmpdir(), 'mileproof-summary-'));
  const database = await Database.open({ memory: '500MB', threads: 1, spill });
  try {
    const told = VERDICTS.map(([...cells]) => `('${cells.join("', '")}')`).join(', ');
    await database.run(
      `CREATE TABLE verdicts AS SELECT gate, risk_reasons, 'admissible' AS entry, 'low' AS risk_band, 10 AS risk_score,
        '' AS gate_reasons, 'A' AS application, 'V' AS vin, country AS entry_country,
        CASE WHEN country = 'QA' THEN 'no-law-read' ELSE '' END AS entry_reasons, '44' AS province, 'X' AS applicant,
        'X' AS applicant_name, DATE '2026-03-05' AS applied_on,
          DATE '2026-03-05' - CAST(age AS INTEGER) AS registered_on, 1 AS row_id
       FROM (VALUES ${told}) t(gate, risk_reasons, country, age)`,
    );
    await database.run(
      `CREATE TABLE unapplied AS SELECT vin, risk_score, risk_band, risk_reasons FROM verdicts WHERE false`,
    );
    await database.run(`CREATE TABLE findings (id VARCHAR, result VARCHAR)`);
    await database.run(
      `CREATE TABLE problems (code VARCHAR, file VARCHAR, line BIGINT, field VARCHAR, value VARCHAR, remedy VARCHAR,
        remedy_zh VARCHAR)`,
    );
    await database.run(
      'CREATE TABLE party (row_id BIGINT, party_id VARCHAR, party_name VARCHAR, party_kind VARCHAR)',
    );
    await buildExporterNames(database);
    const summary = await summarise(database, readLaw([], VOCABULARY).ruleSet, 0, {
      input: 'feeds',
      today: '2026-11-25',
      program: '0',
      ruleset: '0',
      feeds: [],
      unreadFiles: 0,
      letterDays: 180,
      rings: [],
    });
    assert.deepEqual(summary.gate, { clear: 3, blocked: 1, undetermined: 1 });
    assert.equal(summary.clearFlagged, 2);
    assert.deepEqual(summary.noLawRead, [['QA', 2]]);
    // day 180 stands in the last bin inside the window; the next begins with day 181
    const filled = summary.ages.filter(({ count }) => count > 0);
    assert.deepEqual(filled, [
      { from: 0, count: 1 },
      { from: 171, count: 2 },
      { from: 181, count: 2 },
    ]);
    assert.equal(summary.ages.at(-1)?.from, 371);
    assert.equal(summary.ranked.filter(({ noLawRead }) => noLawRead).length, 2);
  } finally {
    database.close();
    await rm(spill, { recursive: true, force: true });
  }
});

test('an exporter has the name that is filed, failing that the one that most of its applications have', async () => {
  const spill = await mkdtemp(join(tmpdir(), 'mileproof-names-'));
  const database = await Database.open({ memory: '500MB', threads: 1, spill });
  try {
    // by code point 一 is before 示
    const spelt = [
      ['A', '示例甲公司'],
      ['A', '示例甲公司'],
      ['A', '一例甲公司'],
      ['B', '示例乙公司'],
      ['B', '一例乙公司'],
      ['C', '一例丙公司'],
      ['C', '一例丙公司'],
      ['D', null],
    ] as const;
    const rows = spelt.map(([id, name], at) => `(${at}, '${id}', ${name && `'${name}'`})`);
    await database.run(
      `CREATE TABLE verdicts AS SELECT * FROM (VALUES ${rows.join(', ')}) t(row_id, applicant, applicant_name)`,
    );
    await database.run(
      `CREATE TABLE party AS SELECT * FROM (VALUES (0, 'C', '示例丙公司', 'company'), (1, 'A', 'Li', 'person'))
       t(row_id, party_id, party_name, party_kind)`,
    );
    await buildExporterNames(database);
    assert.deepEqual(await database.rows(`SELECT id, name FROM ${EXPORTER_NAMES} ORDER BY id`), [
      { id: 'A', name: '示例甲公司' },
      { id: 'B', name: '示例乙公司' },
      { id: 'C', name: '示例丙公司' },
    ]);
  } finally {
    database.close();
    await rm(spill, { recursive: true, force: true });
  }
});
