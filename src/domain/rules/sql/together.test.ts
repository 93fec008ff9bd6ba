import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Condition } from '../syntax.ts';
import { inclusionsTogether } from './together.ts';

const dated = (from: number, codes: readonly string[]): unknown => ({
  op: 'value',
  value: {
    id: 'a.codes',
    type: 'list',
    periods: [{ from, until: null, value: codes }],
    versionOn: { column: 'licence_applied_on' },
  },
});

const looksFor = (column: string, list: unknown): Condition =>
  ({
    op: 'includesAny',
    operand: { op: 'fact', type: 'codes', fact: { column } },
    list,
  }) as Condition;

test('codes looked for in one fact on the same days are looked for together, others by themselves', () => {
  const parts = inclusionsTogether([
    looksFor('certificate_status', dated(100, ['M', 'P'])),
    looksFor('certificate_status', dated(200, ['H'])),
    looksFor('certificate_status', dated(100, ['K'])),
    looksFor('licence_transport', dated(100, ['K'])),
    looksFor('certificate_status', { op: 'literals', literals: ['B'] }),
    looksFor('certificate_status', { op: 'literals', literals: ['C'] }),
  ]);
  assert.deepEqual(parts, [
    looksFor('certificate_status', dated(100, ['M', 'P', 'K'])),
    looksFor('certificate_status', dated(200, ['H'])),
    looksFor('licence_transport', dated(100, ['K'])),
    looksFor('certificate_status', { op: 'literals', literals: ['B', 'C'] }),
  ]);
});
