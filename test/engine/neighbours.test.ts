import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Answer, type Engine, openEngine, type Question } from '../../src/engine/engine.ts';
import { rightVin } from '../nation/right-vin.ts';
import { answerTo, resultOf } from './asked.ts';

const today = '2026-11-24';
const [vin, other] = [rightVin(1), rightVin(2)];
const licence = [{ vin, application: 'A1', appliedOn: '2026-11-20', destination: 'KZ' }];

const told = ({ vehicles, problems }: Answer): readonly string[] =>
  [...vehicles.flatMap(({ verdict }) => verdict.quality), ...problems].map(
    ({ row, field, code }) => `${row} ${field} ${code}`,
  );

describe('what is known beside a filing', () => {
  let engine: Engine;
  before(async () => {
    engine = await openEngine();
  });

  const ask = (question: Omit<Question, 'today'>): Promise<Answer> =>
    answerTo(engine, { today, detail: 'all', ...question });

  test('another application of the vehicle counts, and is not answered', async () => {
    const filing = { licence, declaration: [], certificate: [{ vin }] };
    const alone = await ask({ filing });
    assert.equal(resultOf(alone.vehicles[0]?.verdict, 'G18'), 'met');
    // issued before and running still
    const earlier = {
      vin,
      application: 'A0',
      appliedOn: '2026-10-20',
      number: 'N0',
      validUntil: '2026-12-31',
    };
    const known = await ask({ filing, neighbours: { licence: [earlier] } });
    assert.equal(known.vehicles.length, 1);
    const { verdict, facts } = known.vehicles[0] ?? {};
    assert.equal(verdict?.application, 'A1');
    assert.equal(facts?.['uses.otherApplication'], 'A0');
    assert.equal(resultOf(verdict, 'G18'), 'notMet');
    // ran out before: no second use
    const over = { ...earlier, validUntil: '2026-11-19' };
    const gone = await ask({ filing, neighbours: { licence: [over] } });
    assert.equal(gone.vehicles[0]?.facts['uses.otherApplication'], undefined);
    assert.equal(resultOf(gone.vehicles[0]?.verdict, 'G18'), 'met');
  });

  test('a letter that another application relies on is told', async () => {
    const letter = { number: 'L-1', issuer: 'Maker', issuedOn: '2026-11-01' };
    const filing = { licence, letter: [{ ...letter, vin }] };
    const neighbours = {
      licence: [{ vin: other, application: 'A2', appliedOn: '2026-11-02' }],
      letter: [{ ...letter, number: 'L1', vin: other }],
    };
    assert.equal((await ask({ filing })).vehicles[0]?.facts['uses.letterApplication'], undefined);
    const { vehicles } = await ask({ filing, neighbours });
    assert.equal(vehicles[0]?.facts['uses.letterApplication'], 'A2');
  });

  test('rows of other vehicles fit none of the filing, which is a problem of its own rows alone', async () => {
    const stray = [{ vin: other, number: 'C-2' }];
    const own = await ask({ filing: { licence, certificate: stray } });
    assert.deepEqual(told(own), ['2 certificate fits-no-vehicle']);
    const beside = await ask({
      filing: { licence, certificate: [] },
      neighbours: { certificate: stray },
    });
    assert.deepEqual(told(beside), []);
  });

  test('its rows are counted on, and one that cannot be used is told and not answered', async () => {
    const answer = await ask({
      filing: { licence, certificate: [{ vin: other }, { vin: other }] },
      neighbours: { certificate: [{ vin, registeredOn: 'soon' }], licence: ['A0'] as never },
    });
    assert.deepEqual(told(answer), [
      '4 certificate.registeredOn not-a-date',
      '2 certificate fits-no-vehicle',
      '3 certificate fits-no-vehicle',
      '3 licence not-an-object',
    ]);
    assert.equal(answer.vehicles.length, 1);
  });

  describe('by many vehicles', () => {
    /** Paid once of a kind, long before the export: only a second payment of the kind is a flag. */
    const filing = { licence, subsidy: [{ vin, paidOn: '2023-01-10', kind: 'local' }] };
    const flagged = ({ vehicles }: Answer) => resultOf(vehicles[0]?.verdict, 'R23');

    test('comes from the last screening of a nation, with its day', async () => {
      const on = '2026年11月1日';
      const vehicles = [{ vin, 'pattern.subsidiesOfKind': '2' }];
      assert.equal(flagged(await ask({ filing })), 'met');
      const answer = await ask({ filing, patterns: { on, vehicles } });
      assert.equal(flagged(answer), 'notMet');
      assert.equal(answer.patternsOn, '2026-11-01');
      for (const others of [
        [{ vin: other, 'pattern.subsidiesOfKind': 2 }],
        [{ vin, application: 'A9', 'pattern.subsidiesOfKind': 2 }],
        [{ vin, 'pattern.subsidiesOfKind': 1 }],
      ]) {
        assert.equal(flagged(await ask({ filing, patterns: { on, vehicles: others } })), 'met');
      }
      const ofIt = [{ vin, application: 'A1', 'pattern.subsidiesOfKind': 2 }];
      assert.equal(flagged(await ask({ filing, patterns: { on, vehicles: ofIt } })), 'notMet');
    });

    test('is told where it cannot be read, and where it lies ahead', async () => {
      const vehicles = [{ vin, 'pattern.subsidiesOfKind': 'many', 'pattern.nonsense': 1 }];
      const answer = await ask({ filing, patterns: { on: '2026-11-26', vehicles } });
      assert.deepEqual(told(answer), [
        '0 patterns.on in-the-future',
        '2 pattern.subsidiesOfKind not-a-number',
        '2 pattern.nonsense unknown-field',
      ]);
      assert.equal(flagged(answer), 'met');
    });

    test('comes from the rows given first, with its evidence', async () => {
      const evidence = { payments: ['2023-01-10', '2023-01-11'] };
      const seen: number[] = [];
      const finding = await openEngine({
        patterns: (accounts) => {
          seen.push(
            ...accounts.flatMap(({ account, rows }) => (account === 'subsidy' ? rows.length : [])),
          );
          return [
            [{ vin, licenceRow: 0, facts: { 'pattern.subsidiesOfKind': 2 }, evidence }],
            [{ vin, licenceRow: 1, facts: { 'pattern.subsidiesOfKind': 9 }, evidence: {} }],
          ];
        },
      });
      const patterns = { on: today, vehicles: [{ vin, 'pattern.subsidiesOfKind': 1 }] };
      const neighbours = { subsidy: [{ vin: other }] };
      const answer = await answerTo(finding, {
        today,
        filing,
        neighbours,
        patterns,
        detail: 'all',
      });
      assert.deepEqual(seen, [2]);
      assert.equal(flagged(answer), 'notMet');
      assert.deepEqual(answer.vehicles[0]?.patterns[0]?.evidence, evidence);
      assert.equal(answer.vehicles[0]?.patterns.length, 2);
    });
  });
});
