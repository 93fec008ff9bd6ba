import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readStrictJson } from '../../src/letters/json/strict-json.ts';
import { share } from '../tier.ts';
import { issued, verified } from './test-letters.ts';

const letter = await issued();
const text = JSON.stringify(letter);

const noLetter = async (input: unknown): Promise<string> => {
  const found = await verified(input);
  assert.equal(found.answer, 'not-a-letter');
  assert.equal(found.letter, null);
  return `${found.noLetter?.what} ${found.noLetter?.path}`.trim();
};

describe('what is no letter', () => {
  test('is said to be none, with what is wrong and where', async () => {
    const cases: readonly (readonly [unknown, string])[] = [
      ['', 'not-json'],
      ['null', 'wrong-type'],
      ['[]', 'wrong-type'],
      ['{}', 'missing-member /@context'],
      [`${text} x`, 'not-json'],
      [`\ufeff${text}`, 'not-json'],
      [text.replace('{', '{"id":"a:b",'), 'member-twice'],
      [text.replace('"recalls":true', '"recalls":true,"recalls":true'), 'member-twice'],
      [text.replace('"recalls"', '"recall\\u0073":true,"recalls"'), 'member-twice'],
      [text.replace('SQR7000', 'SQR\\ud800'), 'lone-surrogate'],
      [text.replace('SQR7000', 'SQR\u0001'), 'not-json'],
      [text.replace('SQR7000', 'SQR\\x'), 'not-json'],
      [text.replace('"months":36', '"months":1e400'), 'number-too-large'],
      [text.replace('"months":36', '"months":NaN'), 'not-json'],
      [text.replace('"months":36', '"months":036'), 'not-json'],
      [
        text.replace('"months":36', '"months":-0'),
        'wrong-value /credentialSubject/warranty/months',
      ],
      [
        text.replace('"months":36', '"months":3.6'),
        'wrong-value /credentialSubject/warranty/months',
      ],
      [text.replace('{', '{"__proto__":{},'), 'unknown-member /__proto__'],
      [text.replace('{', '{"constructor":1,'), 'unknown-member /constructor'],
      [text.replace('{', '{"a/b~c":1,'), 'unknown-member /a~1b~0c'],
      [`${'['.repeat(100_000)}`, 'too-deep'],
      [`${'{"a":'.repeat(100_000)}`, 'too-deep'],
      [' '.repeat(10_000_000), 'too-long'],
      [new Uint8Array(10_000_000), 'too-long'],
      [Uint8Array.of(0xff, 0xfe), 'not-text'],
      [undefined, 'not-json'],
      [Number.NaN, 'not-json'],
      [10n, 'not-json'],
      [Symbol('x'), 'not-json'],
      [new Date(0), 'not-json'],
      [new Map(), 'not-json'],
      [() => letter, 'not-json'],
      [new Array(1e9), 'not-json'],
    ];
    for (const [at, [input, expected]] of cases.entries()) {
      assert.equal(await noLetter(input), expected, `case ${at}`);
    }
  });

  test('is none also where looking at it throws, or never ends', async () => {
    const cycle: Record<string, unknown> = { ...letter };
    cycle['id'] = cycle;
    assert.equal(await noLetter(cycle), 'not-json');
    const thrower = {
      get id(): string {
        throw new Error('mine');
      },
    };
    assert.equal(await noLetter({ ...letter, issuer: thrower }), 'not-json');
    const trap = new Proxy(letter, {
      ownKeys: () => {
        throw new Error('mine');
      },
    });
    assert.equal(await noLetter(trap), 'not-json');
  });

  test('a value that answers differently the second time is read once', async () => {
    let asked = 0;
    const changing = {
      ...letter,
      get id(): string {
        asked += 1;
        return asked === 1 ? letter.id : 'https://else.example/1';
      },
    };
    const found = await verified(changing);
    assert.equal(found.answer, 'valid');
    assert.equal(found.letter?.id, letter.id);
  });

  test('nothing ever throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
          fc.json(),
          fc.string({ unit: 'binary' }),
          fc.uint8Array(),
        ),
        async (input) => {
          assert.equal((await verified(input)).answer, 'not-a-letter');
        },
      ),
      { numRuns: share(2000) },
    );
  });

  test('any part of a letter replaced by anything is refused', async () => {
    const paths = text.matchAll(/"(?:[^"\\]|\\.)*"|\d+(?:\.\d+)?|true|false/g);
    const places = [...paths].map(({ index, 0: found }) => [index, found.length] as const);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.json(), async ([at, length], other) => {
        const changed = text.slice(0, at) + other + text.slice(at + length);
        fc.pre(changed !== text && other.trim() !== text.slice(at, at + length));
        assert.notEqual((await verified(changed)).answer, 'valid');
      }),
      { numRuns: share(2000) },
    );
  });
});

describe('JSON is read', () => {
  test('as JSON.parse reads it, whatever is in it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (json) => {
        const read = readStrictJson(json, 1e6);
        if (read.ok) assert.deepEqual(read.value, JSON.parse(json));
        else assert.ok(['member-twice', 'lone-surrogate'].includes(read.fault));
      }),
      { numRuns: share(2000) },
    );
  });

  test('only where JSON.parse reads it', () => {
    const pieces = fc.constantFrom(
      ...['{', '}', '[', ']', ':', ',', '"a"', '"\\u0041"', '-', '0', '1', '.5', 'e3', 'true'],
      ...['null', ' ', '\n', '\u00a0', '"', '\\'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const json = parts.join('');
        const read = readStrictJson(json, 1e6);
        let expected: unknown;
        let tooLarge = false;
        try {
          expected = JSON.parse(json, (_, value: unknown) => {
            tooLarge ||= value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;
            return value;
          });
        } catch {
          assert.equal(read.ok, false, json);
          return;
        }
        if (read.ok) assert.deepEqual(read.value, expected);
        else if (read.fault === 'number-too-large') assert.ok(tooLarge, json);
        else assert.equal(read.fault, 'member-twice', json);
      }),
      { numRuns: share(20_000) },
    );
  });
});
