import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { after, before, describe, test } from 'node:test';
import { LAW } from '../../../test/published-law.ts';
import { FACTS } from '../../domain/facts/fact-table.ts';
import type { Rule } from '../../domain/rules/syntax.ts';
import { sqlTypeOf } from '../account-columns.ts';
import { Database } from '../database.ts';
import { evidenceSql } from './evidence-sql.ts';

const { ruleSet } = LAW;
const ruleOf = (code: string): Rule => {
  const rule = ruleSet.rules.find((one) => one.code === code);
  assert.ok(rule !== undefined, code);
  return rule;
};
const NOTHING: ReadonlySet<string> = new Set();

describe('evidence in SQL', () => {
  let database: Database;
  before(async () => {
    database = await Database.open({ memory: '1GB', threads: 1, spill: tmpdir() });
  });
  after(() => database.close());

  /** The evidence of one dossier, however the table is said to be filled. */
  const told = async (
    code: string,
    given: Readonly<Record<string, string>>,
    unknown: boolean,
  ): Promise<string> => {
    const columns = FACTS.map((fact) => {
      const value = given[fact.name];
      const sql = value === undefined ? 'NULL' : `'${value}'`;
      return `CAST(${sql} AS ${sqlTypeOf(fact)}) AS ${fact.column}`;
    });
    const known = FACTS.filter(({ name }) => given[name] !== undefined);
    const blank = new Set(
      FACTS.filter((fact) => !known.includes(fact)).map(({ column }) => column),
    );
    const all = new Set(FACTS.map(({ column }) => column));
    const fillings = [
      { blank: NOTHING, usual: NOTHING },
      { blank, usual: NOTHING },
      { blank, usual: new Set(known.map(({ column }) => column)) },
      { blank: NOTHING, usual: all },
    ];
    const texts = new Set<string>();
    for (const filled of fillings) {
      const sql = evidenceSql(ruleOf(code), { unknown, more: null }, filled);
      const [row] = await database.rows<{ e: string }>(
        `SELECT ${sql} AS e FROM (SELECT ${columns.join(', ')})`,
      );
      texts.add(row?.e ?? 'null');
    }
    assert.equal(texts.size, 1, [...texts].join('\n'));
    return [...texts].join('');
  };

  const APPLIED = {
    'licence.vin': 'LSJ',
    'licence.destination': 'RU',
    'licence.appliedOn': '2026-03-05',
  };

  test('tells the facts read, dates ISO, amounts in units, and those that nobody told', async () => {
    assert.equal(
      await told('RU-1', APPLIED, true),
      '{"licence.appliedOn":"2026-03-05","unknown":["factory.manufacturedOn"]}',
    );
    assert.equal(
      await told('RU-1', { ...APPLIED, 'factory.manufacturedOn': '2025-02-01' }, false),
      '{"licence.appliedOn":"2026-03-05","factory.manufacturedOn":"2025-02-01"}',
    );
    assert.equal(
      await told('RU-1', { 'licence.destination': 'RU' }, true),
      '{"unknown":["licence.appliedOn","factory.manufacturedOn"]}',
    );
  });

  test('leaves out what every line of the rule says: its country, the date of its only version', async () => {
    assert.equal(await told('RU-5', APPLIED, true), '{"unknown":[]}');
    const uzbek = { ...APPLIED, 'licence.destination': 'UZ' };
    assert.equal(await told('UZ-3', uzbek, true), '{"unknown":["vehicle.steering"]}');
    assert.equal(
      await told('UZ-3', { ...uzbek, 'vehicle.steering': 'RHD' }, false),
      '{"vehicle.steering":"RHD"}',
    );
    // a rule in force from a day tells the day that was held against it
    assert.equal(
      await told('UZ-1', uzbek, true),
      '{"licence.appliedOn":"2026-03-05","unknown":[]}',
    );
  });
});
