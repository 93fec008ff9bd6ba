import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { ACCOUNTS } from '../../src/domain/facts/fact-table.ts';
import { type Engine, openEngine, type Question } from '../../src/engine/engine.ts';
import { rightVin } from '../nation/right-vin.ts';
import { answerTo } from './asked.ts';

const today = '2026-11-24';
const vin = rightVin(1);

/** The problems of an answer, of its vehicles and of the rest, as `row field code`. */
const problemsOf = async (engine: Engine, filing: unknown): Promise<readonly string[]> => {
  const answer = await answerTo(engine, { today, filing } as Question);
  const all = [...answer.vehicles.flatMap(({ verdict }) => verdict.quality), ...answer.problems];
  return all.map(({ row, field, code }) => `${row} ${field} ${code}`);
};

describe('objects that are none of the vocabulary', () => {
  let engine: Engine;
  before(async () => {
    engine = await openEngine();
  });

  test('have problems where their values are of a wrong type, and none passes for a blank', async () => {
    const wrong: readonly (readonly [unknown, string])[] = [
      ['soon', 'not-a-date'],
      [Number.NaN, 'not-a-number'],
      [true, 'not-a-date'],
      [new Date(0), 'nested-value'],
      [{}, 'nested-value'],
      [{ day: '2026-01-01' }, 'unknown-header'],
      [['2026-01-01'], 'nested-value'],
      [() => '2026-01-01', 'nested-value'],
      [Symbol('2026-01-01'), 'nested-value'],
    ];
    for (const [exitedOn, code] of wrong) {
      const filing = { licence: [{ vin }], declaration: [{ vin, exitedOn }] };
      const found = await problemsOf(engine, filing);
      assert.ok(found.includes(`2 declaration.exitedOn ${code}`), `${String(exitedOn)}: ${found}`);
    }
  });

  test('are read where a program leaves something undefined or counts in large numbers', async () => {
    const licence = { vin, application: 12_345_678_901_234_567_890n, appliedOn: undefined };
    const answer = await answerTo(engine, { today, filing: { licence: [licence] } });
    assert.equal(answer.vehicles[0]?.verdict.application, '12345678901234567890');
    assert.deepEqual(answer.vehicles[0]?.verdict.quality, []);
  });

  test('are told where no fact or account has their name, prototypes too', async () => {
    const text = `{"__proto__": {"vin": "x"}, "constructor": 1, "vin": "${vin}", "colour": "red"}`;
    const filing = { licence: [JSON.parse(text)], licences: [{ vin }], cars: [], __proto__: null };
    const found = await problemsOf(engine, filing);
    assert.deepEqual(
      found.filter((problem) => problem.includes('unknown') || problem.includes('duplicate')),
      [
        '0  duplicate-account-file',
        '0  unknown-account-file',
        '1 __proto__.vin unknown-header',
        '1 constructor unknown-header',
        '1 colour unknown-header',
      ],
    );
    assert.equal(({} as Record<string, unknown>)['vin'], undefined);
  });

  test('that are no objects are rows that could not be used, counted all the same', async () => {
    const thrower = Object.defineProperty({}, 'vin', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const licence = ['LGX', null, [vin], 7, thrower, { vin }];
    const answer = await answerTo(engine, { today, filing: { licence } as Question['filing'] });
    assert.deepEqual(
      answer.vehicles.map(({ verdict }) => [verdict.row, verdict.vin, verdict.gate]),
      [2, 3, 4, 5, 6].map((row) => [row, '', 'undetermined']).concat([[7, vin, 'undetermined']]),
    );
    for (const { verdict } of answer.vehicles.slice(0, 5)) {
      assert.deepEqual(
        verdict.quality.map(({ code }) => code),
        ['not-an-object'],
      );
    }
    // a declaration that could not be used, in which the vehicle's VIN stands, may have told its exit
    const found = await problemsOf(engine, { licence: [{ vin }], declaration: [vin] });
    assert.ok(found.includes('2 declaration.vin not-an-object'), String(found));
  });

  test('may hold texts of millions of characters, under names as long', async () => {
    const long = 'x'.repeat(5_000_000);
    const found = await problemsOf(engine, {
      licence: [{ vin }, { vin, brand: long }, { vin, [long]: 1 }],
      letter: [{ number: long }],
      [long]: [],
    });
    assert.ok(found.includes('3 licence cell-too-long'));
    assert.ok(found.includes('2 letter cell-too-long'));
    assert.ok(found.includes('0  unknown-account-file'));
    assert.ok(found.some((problem) => /^1 x+ unknown-header$/.test(problem)));
  });

  test('may lie within each other for ever', async () => {
    const endless: Record<string, unknown> = { vin };
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) endless[name] = endless;
    const answer = await answerTo(engine, { today, filing: { licence: [endless] } });
    assert.equal(answer.vehicles[0]?.verdict.quality[0]?.code, 'too-many-fields');
  });

  test('whatever they are, are answered or refused', async () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      maxDepth: 2,
    });
    const name = fc.constantFrom('vin', 'number', 'application', '__proto__', '车辆识别代号', 'x');
    const named = fc.dictionary(name, anything).map((row) => ({ ...row, vin }));
    const rows = fc.array(fc.oneof({ weight: 4, arbitrary: named }, anything), { maxLength: 4 });
    const account = fc.oneof({ weight: 9, arbitrary: rows }, anything);
    const accounts = fc.dictionary(fc.constantFrom(...ACCOUNTS, 'toString'), account);
    const licences = fc.record({ licence: rows });
    const question = fc.record({
      today: fc.oneof({ weight: 9, arbitrary: fc.constant(today) }, anything),
      filing: fc.oneof(
        { weight: 9, arbitrary: fc.tuple(accounts, licences).map(([a, b]) => ({ ...a, ...b })) },
        anything,
      ),
      neighbours: fc.oneof(accounts, anything),
      patterns: fc.oneof(
        fc.constant(undefined),
        fc.record({ on: fc.constant(today), vehicles: account }),
        anything,
      ),
      detail: anything,
    });
    const seen = { answered: 0, unreadable: 0, missing: 0 };
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 9, arbitrary: question }, anything), async (given) => {
        const answer = await engine.answer(given as Question);
        seen[answer.kind] += 1;
      }),
      { numRuns: 300, seed: 19 },
    );
    assert.ok(seen.answered > 30 && seen.unreadable > 30, JSON.stringify(seen));
  });
});
