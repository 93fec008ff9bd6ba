import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didAddress, didDocument } from '../../src/letters/did-document.ts';
import { factsOfLetter } from '../../src/letters/facts-of-letter.ts';
import { issued, KEYS, MAKER, MAKER_NAME, TRUST_LIST, UNSIGNED } from './test-letters.ts';

test('a letter is told as one row a destination and one an outlet', async () => {
  const letter = await issued(UNSIGNED, [KEYS.register, KEYS.maker], '2026-03-24T16:30:00Z');
  const row = {
    'letter.number': 'SH00012345',
    'letter.issuer': MAKER_NAME,
    // half past midnight in China
    'letter.issuedOn': '2026-03-25',
    'letter.vin': 'LVVDB11B9RD000001',
    'letter.destination': 'KZ',
    'letter.outlets': '1',
    'letter.seal': 'signed',
    'letter.application': 'CK2026000123',
    'letter.softwareLanguages': 'KK,RU',
  };
  assert.deepEqual(factsOfLetter(letter), {
    letter: [row, { ...row, 'letter.destination': 'KG', 'letter.outlets': '0' }],
    outlet: [
      {
        'outlet.letter': 'SH00012345',
        'outlet.provider': 'Sample Service Almaty',
        'outlet.country': 'KZ',
        'outlet.address': 'Sample street 1, Almaty',
        'outlet.position': '76.9 43.2',
        'outlet.services': 'HIGH-VOLTAGE,PARTS,REPAIR,WARRANTY',
        'outlet.servesGrey': 'yes',
      },
    ],
  });
});

test('a manufacturer has a DID document at an address of its own', () => {
  const [maker] = TRUST_LIST.manufacturers;
  assert.ok(maker);
  const document = didDocument(maker);
  assert.deepEqual(document['assertionMethod'], [`${MAKER}#key-1`, `${MAKER}#sm2-1`]);
  assert.equal(didAddress(MAKER), 'https://mileproof.example/manufacturers/sample/did.json');
  assert.equal(didAddress('did:web:a.example'), 'https://a.example/.well-known/did.json');
  assert.equal(
    didAddress('did:web:a.example%3A8443'),
    'https://a.example:8443/.well-known/did.json',
  );
  assert.equal(didAddress('did:key:z6Mk'), null);
});
