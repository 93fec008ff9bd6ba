import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SqlChance } from '../random.ts';
import { checkSchemeColumns } from '../vehicles/slice-sql.ts';
import { accountQueries } from '../write/account-sql.ts';
import { allSchemes } from './all-schemes.ts';
import type { Scheme } from './scheme.ts';

const chance = new SqlChance(1);

const invented = (more: Partial<Scheme>): Scheme => ({
  name: 'invented',
  perMillion: 1,
  sizes: [1, 1],
  habits: 1,
  rules: [{ rule: 'R01' }],
  plan: () => {},
  columns: {},
  ...more,
});

test('schemes change columns that there are; one that names another is refused', () => {
  checkSchemeColumns(chance, allSchemes(chance));
  assert.throws(
    () => checkSchemeColumns(chance, [invented({ columns: { odometre: '1' } })]),
    /scheme invented: no column odometre/,
  );
});

test('schemes add facts that there are; a row with another is refused', () => {
  accountQueries(chance, allSchemes(chance), true, 0);
  const row = { variant: 1, day: 'registered', where: 'true', facts: { wine: 'vin' } };
  assert.throws(
    () => accountQueries(chance, [invented({ further: { reading: [row] } })], false, 0),
    /reading has no fact wine/,
  );
});

test('every scheme has at least 200 vehicles in a million, a name of its own and a rule', () => {
  const schemes = allSchemes(chance);
  assert.equal(new Set(schemes.map(({ name }) => name)).size, schemes.length);
  for (const { name, perMillion, rules, sizes } of schemes) {
    assert.ok(perMillion >= 200, name);
    assert.ok(rules.length > 0 && rules.every(({ rule }) => /^[GR]\d\d$/.test(rule)), name);
    assert.ok(sizes[0] < sizes[1], name);
  }
});
