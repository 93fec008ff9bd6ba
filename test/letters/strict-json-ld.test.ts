import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonld from 'jsonld';
import type { TrustList } from '../../src/letters/trust-list.ts';
import { SAMPLE_LETTER } from '../../tools/generate/letters/sample-letter.ts';
import { issued, KEYS, unsignedTrustList } from './test-letters.ts';
import { loaderFor } from './their-library.ts';

const NS = 'https://mileproof.example/ns#';
const loader = loaderFor(unsignedTrustList() as TrustList);

/** Everything that a processor reads which drops nothing silently. */
const expanded = (document: object): Promise<readonly Record<string, unknown>[]> =>
  jsonld.expand(document, { safe: true, documentLoader: loader });

/** Whatever stands under a name, anywhere in what was read. */
const under = (value: unknown, name: string): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap((one) => under(one, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) => (key === name ? [own] : under(own, name)));
};

const letter = await issued(SAMPLE_LETTER, [KEYS.maker, KEYS.makerSm2, KEYS.register]);

test('a strict processor of JSON-LD reads a whole letter, with a context of ours', async () => {
  const read = await expanded(letter);
  assert.equal(read.length, 1);
  // the letter's own number, and that of its outlet
  assert.deepEqual(under(read, `${NS}number`), [
    [{ '@value': SAMPLE_LETTER.credentialSubject.number }],
    ...SAMPLE_LETTER.credentialSubject.outlets.map(({ number }) => [{ '@value': number }]),
  ]);
  assert.deepEqual(under(read, `${NS}vin`), [[{ '@value': 'LVVDB11B9RD000001' }]]);
});

test('it would refuse an outlet whose number stood as its id, and a member without a term', async () => {
  const [outlet] = SAMPLE_LETTER.credentialSubject.outlets;
  const withOutlet = (own: object) => ({
    ...letter,
    credentialSubject: { ...SAMPLE_LETTER.credentialSubject, outlets: [own] },
  });
  await assert.rejects(expanded(withOutlet({ ...outlet, id: 'KZ-001' })), /[Ss]afe mode/);
  await assert.rejects(expanded(withOutlet({ ...outlet, fax: '1' })), /[Ss]afe mode/);
});
