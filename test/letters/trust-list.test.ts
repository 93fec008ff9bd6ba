import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { signDocument, type Unsigned } from '../../src/letters/proof/sign-document.ts';
import { readTrustList } from '../../src/letters/trust/read-trust-list.ts';
import { signerOn } from '../../src/letters/trust/signer-on.ts';
import {
  CRYPTO,
  KEYS,
  MAKER,
  ROOTS,
  readList,
  signedTrustList,
  signer,
  testKey,
  trusted,
  unsignedTrustList,
} from './test-letters.ts';

const NEXT_ROOT = testKey('did:web:mileproof.example:trust#root-2');
const reading = { roots: ROOTS, crypto: CRYPTO };

describe('a trust list', () => {
  test('is read when a root key signed it, and no longer once a letter of it is changed', async () => {
    const list = await signedTrustList(unsignedTrustList());
    assert.equal((await readTrustList(JSON.stringify(list), reading)).ok, true);
    const manufacturers = list.manufacturers.map((one) => ({ ...one, makerCodes: ['LVV', 'LB3'] }));
    const changed = await readTrustList({ ...list, manufacturers }, reading);
    assert.deepEqual(changed, { ok: false, reason: 'changed-after-signing', no: null });
  });

  test('is refused by another key, and when it is none', async () => {
    const reasonOf = async (input: unknown): Promise<string> => {
      const read = await readTrustList(input, reading);
      return read.ok ? 'ok' : `${read.reason} ${read.no?.path ?? ''}`.trim();
    };
    const by = (key: typeof KEYS.maker) => signedTrustList(unsignedTrustList(), key);
    assert.equal(await reasonOf(await by(KEYS.maker)), 'not-signed-by-a-root');
    // the name of a root is not its key
    const imitated = { ...NEXT_ROOT, id: KEYS.root.id };
    assert.equal(await reasonOf(await by(imitated)), 'changed-after-signing');
    assert.equal(await reasonOf('{}'), 'not-a-trust-list /format');
    assert.equal(await reasonOf(unsignedTrustList()), 'not-a-trust-list /proof');
  });

  test('is not put back to an older one', async () => {
    const list = async (version: number, issuedAt: string) => {
      const signed = await signedTrustList({ ...unsignedTrustList(), version, issuedAt });
      return readTrustList(signed, { ...reading, known: await readList(unsignedTrustList()) });
    };
    assert.equal((await list(4, '2026-03-02T00:00:00Z')).ok, true);
    assert.equal((await list(3, '2026-03-01T00:00:00Z')).ok, true);
    for (const [version, issuedAt] of [
      [2, '2026-03-02T00:00:00Z'],
      [4, '2026-02-28T00:00:00Z'],
    ] as const) {
      const read = await list(version, issuedAt);
      assert.deepEqual(read, { ok: false, reason: 'older', no: null });
    }
  });

  test('is signed by the old root and the new one while one follows the other', async () => {
    const unsigned = unsignedTrustList() as unknown as Unsigned;
    const at = '2026-03-01T00:00:00Z';
    const both = await signDocument(unsigned, [signer(KEYS.root), signer(NEXT_ROOT)], at, CRYPTO);
    for (const roots of [[KEYS.root], [NEXT_ROOT], [KEYS.root, NEXT_ROOT]]) {
      assert.equal((await readTrustList(both, { roots, crypto: CRYPTO })).ok, true);
    }
  });

  test('says who may sign on a day, of two keys that overlap', async () => {
    const second = testKey(`${MAKER}#key-2`);
    const list = await readList(
      unsignedTrustList([
        trusted(KEYS.maker, { until: '2026-06-30' }),
        trusted(second, { from: '2026-06-01' }),
      ]),
    );
    const on = (key: { readonly id: string }, instant: string): string | null =>
      signerOn(list, key.id, Date.parse(instant))?.holder.id ?? null;
    const days = ['2026-05-31T12:00:00Z', '2026-06-15T12:00:00Z', '2026-06-30T16:00:00Z'];
    assert.deepEqual(
      days.map((day) => [on(KEYS.maker, day), on(second, day)]),
      [
        [MAKER, null],
        [MAKER, MAKER],
        [null, MAKER],
      ],
    );
    assert.equal(on({ id: `${MAKER}#key-9` }, '2026-06-15T12:00:00Z'), null);
  });
});
