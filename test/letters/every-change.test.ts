import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canonicalJson, type Json } from '../../src/domain/record/canonical-json.ts';
import { issued, KEYS, NO_SM2, UNSIGNED, verified } from './test-letters.ts';

type Members = { [name: string]: unknown };

/** The places of a text that a value of a member takes: letters of its own proof. */
const placesOf = (text: string, member: string): ReadonlySet<number> => {
  const head = `"${member}":"`;
  const begin = text.indexOf(head) + head.length;
  const length = text.indexOf('"', begin) - begin;
  return new Set(Array.from({ length }, (_, at) => begin + at));
};

describe('every change of a letter is refused', () => {
  test('each single bit of its canonical bytes', async () => {
    const text = canonicalJson((await issued()) as unknown as Json);
    const bytes = Buffer.from(text);
    // before the key's name there are letters of three bytes each
    const shift = (place: number): number => Buffer.byteLength(text.slice(0, place));
    const keyName = new Set([...placesOf(text, 'verificationMethod')].map(shift));
    const answers = new Map<string, number>();
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const at = bit >> 3;
      bytes[at]! ^= 1 << (bit & 7);
      const { answer } = await verified(Buffer.from(bytes), { crypto: NO_SM2 });
      bytes[at]! ^= 1 << (bit & 7);
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
      const expected = keyName.has(at) ? 'not-by-a-known-manufacturer' : 'changed-after-signing';
      assert.ok(answer === expected || answer === 'not-a-letter', `bit ${bit}: ${answer}`);
    }
    assert.equal((await verified(bytes)).answer, 'valid');
    assert.ok((answers.get('changed-after-signing') ?? 0) > 3000, JSON.stringify([...answers]));
  });

  test('each bit of the signature, of Ed25519 and of SM2', async () => {
    for (const key of [KEYS.maker, KEYS.makerSm2]) {
      const letter = await issued(UNSIGNED, [key]);
      const { base58, base58Bytes } = await import('../../src/letters/bytes/base58.ts');
      const proof = letter.proof as { readonly proofValue: string };
      const signature = base58Bytes(proof.proofValue.slice(1)) ?? new Uint8Array();
      assert.equal(signature.length, 64);
      // SM2 is slow: every eighth bit of it, each of another place in its byte
      const step = key === KEYS.maker ? 1 : 9;
      for (let bit = 0; bit < 512; bit += step) {
        const other = signature.slice();
        other[bit >> 3]! ^= 1 << (bit & 7);
        const changed = { ...letter, proof: { ...proof, proofValue: `z${base58(other)}` } };
        assert.equal(
          (await verified(changed)).answer,
          'changed-after-signing',
          `${key.suite} ${bit}`,
        );
      }
    }
  });

  const otherValues = (value: unknown): readonly unknown[] => {
    if (typeof value === 'string') return [`${value}x`, value.slice(1), `${value} `, 1, null];
    if (typeof value === 'number') return [value + 1, -value - 1, String(value), null];
    if (typeof value === 'boolean') return [!value, String(value)];
    if (value === null) return [0, ''];
    return [null, 'x'];
  };

  /** Every letter with one change: a value, a member less or more, an item less, twice, or moved. */
  function* changesOf(
    value: unknown,
    path = '',
  ): Generator<readonly [path: string, changed: unknown]> {
    for (const other of otherValues(value)) yield [`${path} = ${JSON.stringify(other)}`, other];
    if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) {
        yield [`${path} - ${at}`, value.toSpliced(at, 1)];
        yield [`${path} + ${at}`, value.toSpliced(at, 0, item)];
        for (const [where, changed] of changesOf(item, `${path}/${at}`)) {
          yield [where, value.with(at, changed)];
        }
      }
      if (value.length > 1) yield [`${path} turned`, value.toReversed()];
    } else if (value !== null && typeof value === 'object') {
      const members = value as Members;
      yield [`${path} + extra`, { ...members, extra: 1 }];
      for (const [name, member] of Object.entries(members)) {
        const { [name]: _, ...others } = members;
        yield [`${path} - ${name}`, others];
        for (const [where, changed] of changesOf(member, `${path}/${name}`)) {
          yield [where, { ...members, [name]: changed }];
        }
      }
    }
  }

  test('each single field: another value, one less, one more, another order', async () => {
    const letter = await issued();
    let tried = 0;
    for (const [where, changed] of changesOf(letter)) {
      tried += 1;
      const { answer, noLetter } = await verified(changed);
      if (where.startsWith('/proof/verificationMethod =')) {
        assert.ok(['not-by-a-known-manufacturer', 'not-a-letter'].includes(answer), where);
      } else {
        assert.ok(
          ['changed-after-signing', 'not-a-letter'].includes(answer),
          `${where}: ${answer}`,
        );
      }
      if (where.endsWith('+ extra')) {
        assert.equal(noLetter?.what, 'unknown-member', where);
        assert.equal(noLetter?.path, `${where.replace(/ \+ extra$/, '')}/extra`);
      }
    }
    assert.ok(tried > 400, `${tried}`);
  });

  test('a proof taken off leaves what the others are worth', async () => {
    const letter = await issued(UNSIGNED, [KEYS.maker, KEYS.register]);
    const [maker, register] = letter.proof as readonly object[];
    assert.equal((await verified({ ...letter, proof: maker })).answer, 'valid');
    const alone = await verified({ ...letter, proof: [register] });
    assert.equal(alone.answer, 'not-by-a-known-manufacturer');
    assert.equal((await verified({ ...letter, proof: [] })).answer, 'not-a-letter');
  });
});
