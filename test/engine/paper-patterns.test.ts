import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import {
  type AccountObjects,
  type Answer,
  type Engine,
  openEngine,
  type PatternRun,
} from '../../src/engine/engine.ts';
import { lawOf } from '../../src/engine/load-law.ts';
import { rightVin } from '../nation/right-vin.ts';
import { LAW } from '../published-law.ts';
import { answerTo, resultOf } from './asked.ts';

const today = '2026-11-24';
const [vin, other] = [rightVin(1), rightVin(2)];
const licence = [{ vin, application: 'A1', appliedOn: '2026-11-20', destination: 'KZ' }];
const beside = [{ vin: other, application: 'A2', appliedOn: '2026-11-02', destination: 'KZ' }];

describe('what papers tell of the vehicles of a question', () => {
  let engine: Engine;
  before(async () => {
    engine = await openEngine();
  });

  const ask = (
    filing: AccountObjects,
    neighbours: AccountObjects,
    patterns?: PatternRun,
  ): Promise<Answer> =>
    answerTo(engine, {
      ...{ today, detail: 'all', filing: { licence, ...filing }, neighbours },
      ...(patterns === undefined ? {} : { patterns }),
    });

  /** Facts and evidence that patterns show of the first vehicle. */
  const shownIn = ({ vehicles }: Answer): readonly unknown[] =>
    (vehicles[0]?.patterns ?? []).map(({ facts, evidence }) => ({ facts, evidence }));
  const result = ({ vehicles }: Answer, rule: string): string | undefined =>
    resultOf(vehicles[0]?.verdict, rule);

  test('a certificate number and a letter that another filing has too are found', async () => {
    const letter = { number: 'ZM-2026-77', issuer: 'Aurora Motors', issuedOn: '2026-11-01' };
    const filing = {
      certificate: [{ vin, number: '440012345678' }],
      letter: [{ ...letter, vin, application: 'A1' }],
    };
    const neighbours = {
      licence: beside,
      certificate: [{ vin: other, number: '4400 1234 5678' }],
      letter: [{ ...letter, vin: other, application: 'A2' }],
    };
    assert.deepEqual(shownIn(await ask(filing, {})), []);
    const answer = await ask(filing, neighbours);
    assert.deepEqual(shownIn(answer), [
      {
        // every cell of the letter says the same on both rows: one content
        facts: { 'pattern.letterContents': 1, 'pattern.letterApplications': 2 },
        evidence: {
          number: 'ZM202677',
          applications: ['A1', 'A2'],
          contents: null,
          vins: [vin, other],
          count: 2,
        },
      },
      {
        facts: {
          'pattern.numberReused': 'certificate',
          'pattern.numberVins': 2,
          'pattern.numberUsualPerMille': null,
        },
        evidence: {
          reused: [{ paper: 'certificate', number: '440012345678', vins: [other], count: 2 }],
        },
      },
    ]);
    assert.equal(result(answer, 'R10'), 'notMet');
    // whether such numbers repeat by custom nobody said
    assert.equal(result(answer, 'R14'), 'unknown');
  });

  test('how usual it is, the last run tells', async () => {
    const certificate = [{ vin, number: '440012345678' }];
    const neighbours = {
      licence: beside,
      certificate: [{ vin: other, number: '440012345678' }],
    };
    const flagged = async (usual: PatternRun['usual']): Promise<string | undefined> => {
      const run = { on: '2026-11-20', vehicles: [], ...(usual === undefined ? {} : { usual }) };
      return result(await ask({ certificate }, neighbours, run), 'R14');
    };
    const row = (paper: string, perMille: unknown) => ({
      'pattern.numberReused': paper,
      'pattern.numberUsualPerMille': perMille,
    });
    assert.equal(await flagged(undefined), 'unknown');
    assert.equal(await flagged([row('policy', 1)]), 'unknown');
    // in the law: at most 50 of a thousand
    for (const [usual, expected] of [
      ['49', 'notMet'],
      [50, 'notMet'],
      [51, 'met'],
    ] as const) {
      assert.equal(await flagged([row('policy', 90), row('登记证书编号', usual)]), expected);
    }
  });

  test('what cannot be read of the last run is told', async () => {
    const { problems } = await ask(
      {},
      {},
      {
        on: '2026-11-20',
        vehicles: [],
        usual: [{ 'pattern.refundInvoiceUsualPercent': 'few', 'pattern.burst': 3 }],
        customsSince: 'long ago',
      },
    );
    assert.deepEqual(
      problems.map(({ row, field, code }) => `${row} ${field} ${code}`),
      [
        '0 patterns.customsSince not-a-date',
        '2 pattern.refundInvoiceUsualPercent not-a-number',
        '2 pattern.burst unknown-field',
      ],
    );
  });

  test('an invoice refunded for two vehicles, and two claims on one', async () => {
    const claim = { vin, number: 'R-1001', invoice: '244420000001', claimedOn: '2026-11-10' };
    const alone = await ask({ refund: [claim] }, {});
    assert.deepEqual(shownIn(alone), []);
    const shared = await ask({ refund: [claim] }, { refund: [{ ...claim, vin: other }] });
    assert.equal(shared.vehicles[0]?.facts['pattern.refundInvoiceVins'], 2);
    assert.equal(result(shared, 'R22'), 'notMet');
    const again = { ...claim, number: 'R-5002', invoice: '244420000999', claimedOn: '2026-11-12' };
    const twice = await ask({ refund: [claim] }, { refund: [again] });
    assert.equal(twice.vehicles[0]?.facts['pattern.refundClaims'], 2);
    assert.equal(result(twice, 'R22'), 'notMet');
  });

  test('an entry that customs does not know, where it is told since when customs tells', async () => {
    const refund = [{ vin, declaration: '531020260000000019', claimedOn: '2026-11-10' }];
    const neighbours = { declaration: [{ vin: other, number: '531020260000000777' }] };
    const vehicles: PatternRun['vehicles'] = [];
    const usual = [{ 'pattern.refundEntry': 'not-found', 'pattern.refundEntryUsualPercent': 1 }];
    const run = { on: '2026-11-20', vehicles, usual };
    const found = async (patterns: PatternRun): Promise<unknown> =>
      (await ask({ refund }, neighbours, patterns)).vehicles[0]?.facts['pattern.refundEntry'];
    assert.equal(await found(run), undefined);
    assert.equal(await found({ ...run, customsSince: '2026-11-11' }), undefined);
    assert.equal(await found({ ...run, customsSince: '2026-11-10' }), 'not-found');
  });

  test('a second registration, and a destination that a later row corrects', async () => {
    const certificate = { vin, number: '440012345678', registeredOn: '2026-05-01', owner: 'P1' };
    const neighbours = {
      certificate: [
        { vin, number: '650098765432', registeredOn: '2026-06-02', owner: 'P2', province: '65' },
      ],
    };
    const twice = await ask({ certificate: [{ ...certificate, province: '44' }] }, neighbours);
    assert.equal(twice.vehicles[0]?.facts['pattern.registrations'], 2);
    assert.equal(result(twice, 'R13'), 'notMet');
    // one application, its destination corrected: no other licence
    const corrected = [{ ...licence[0], destination: 'RU' }, ...licence];
    const { vehicles } = await ask({ licence: corrected }, {});
    assert.equal(vehicles[0]?.facts['pattern.otherLicensed'], undefined);
    const second = [{ ...licence[0], application: 'A9', destination: 'RU' }];
    const two = await ask({}, { licence: second });
    assert.equal(two.vehicles[0]?.facts['pattern.otherLicensed'], 'RU');
  });

  test('of both rows of an application a finding of it is told', async () => {
    const rows = [...licence, { ...licence[0] }];
    const arrival = [{ vin, country: 'RU', registeredOn: '2026-11-22' }];
    const { vehicles } = await ask({ licence: rows, arrival }, {});
    assert.deepEqual(
      vehicles.map(({ facts }) => facts['pattern.otherDestination']),
      ['RU', 'RU'],
    );
  });

  test('where nothing is found the answer is that of an engine that finds nothing', async () => {
    const silent = await openEngine({ patterns: () => [] });
    const filing = {
      licence: [...licence, ...beside],
      certificate: [vin, other].map((of, at) => ({ vin: of, number: `44001234567${at}` })),
      invoice: [vin, other].map((of, at) => ({
        vin: of,
        number: `F100${7 * at}`,
        issuedOn: today,
      })),
      letter: [],
    };
    const question = { today, filing, detail: 'all' } as const;
    assert.deepEqual(await answerTo(engine, question), await answerTo(silent, question));
  });

  test('by a law without the rule of a pattern the others are found', async () => {
    const files = LAW.files.filter(({ path }) => !path.includes('r10-'));
    const found = await openEngine();
    await found.replaceLaw(lawOf(files));
    const { vehicles } = await answerTo(found, {
      today,
      filing: {
        licence,
        subsidy: [1, 2].map((day) => ({ vin, paidOn: `2026-11-0${day}`, kind: 'local' })),
      },
    });
    assert.equal(vehicles[0]?.facts['pattern.subsidiesOfKind'], 2);
  });
});
