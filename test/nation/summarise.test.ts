import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { VOCABULARY } from '../../src/domain/facts/vocabulary.ts';
import { readLaw } from '../../src/domain/rules/read/law.ts';
import { Database } from '../../src/nation/database.ts';
import { summarise } from '../../src/nation/output/summarise.ts';

/** Gate, flags and destination of a vehicle each. */
const VERDICTS = [
  ['clear', 'R14', 'KZ'],
  ['clear', 'R01 R14', 'QA'],
  ['clear', '', 'QA'],
  ['blocked', 'R14', 'KZ'],
  ['undetermined', 'R14', 'KZ'],
] as const;

test('of the vehicles with a clear gate those with a flag are counted, and the destinations without a law', async () => {
  const spill = await mkdtemp(join(tmpdir(), 'mileproof-summary-'));
  const database = await Database.open({ memory: '500MB', threads: 1, spill });
  try {
    const told = VERDICTS.map(([...cells]) => `('${cells.join("', '")}')`).join(', ');
    await database.run(
      `CREATE TABLE verdicts AS SELECT gate, risk_reasons, 'admissible' AS entry, 'low' AS risk_band, 10 AS risk_score,
        '' AS gate_reasons, 'A' AS application, 'V' AS vin, country AS entry_country,
        CASE WHEN country = 'QA' THEN 'no-law-read' ELSE '' END AS entry_reasons, '44' AS province, 'X' AS applicant,
        'X' AS applicant_name, DATE '2026-03-05' AS applied_on, DATE '2025-03-05' AS registered_on
       FROM (VALUES ${told}) t(gate, risk_reasons, country)`,
    );
    await database.run(
      `CREATE TABLE unapplied AS SELECT vin, risk_score, risk_band, risk_reasons FROM verdicts WHERE false`,
    );
    await database.run(`CREATE TABLE findings (id VARCHAR, result VARCHAR)`);
    await database.run(
      `CREATE TABLE problems (code VARCHAR, file VARCHAR, line BIGINT, field VARCHAR, value VARCHAR, remedy VARCHAR, remedy_zh VARCHAR)`,
    );
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
    assert.equal(summary.ranked.filter(({ noLawRead }) => noLawRead).length, 2);
  } finally {
    database.close();
    await rm(spill, { recursive: true, force: true });
  }
});
