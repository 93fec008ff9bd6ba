import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STATEMENT_CODES } from '../../domain/statements/catalogue.ts';
import type { Said } from '../../domain/statements/statement.ts';
import { tellsOfExport } from './sign-absence.ts';

const said = (code: string, values: object = {}): Said => ({ code, values }) as unknown as Said;

test('an exit, a licence and a letter bar the answer that nothing is told, each by itself', () => {
  // by hand from the list of what may be said of a vehicle
  const telling = [
    ...['deregistered', 'exported', 'letter-battery', 'letter-issued', 'letter-parts'],
    ...[
      'letter-recalls',
      'letter-remote-lock',
      'letter-software',
      'letter-warranty',
      'licensed-for',
    ],
  ];
  const found = STATEMENT_CODES.filter((code) => code !== 'letter' && tellsOfExport(said(code)));
  assert.deepEqual(found.toSorted(), telling);
  for (const standing of ['valid', 'suspended', 'revoked', 'elsewhere', 'not-verified'])
    assert.equal(tellsOfExport(said('letter', { standing })), true, standing);
  assert.equal(tellsOfExport(said('letter', { standing: 'none' })), false);
});
