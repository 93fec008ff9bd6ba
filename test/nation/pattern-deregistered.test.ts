import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { flaggedBy, patternsOf, patternsUnder } from './pattern-fixtures.ts';

const A = 'LZZAAAAA4TA000001';
const MISTYPED = 'LZZAAAAA4TA000007';

describe('R24, D03 deregistered for export, and customs knows of no entry', () => {
  /** A vehicle licensed in March and deregistered in April; ten others that customs declared all year. */
  const others = Array.from({ length: 10 }, (_, at) => ({
    vin: `LVVBBBBB0TB77777${at}`,
    number: `N${at}`,
    month: `2026-${String(at + 1).padStart(2, '0')}`,
  }));
  const licence = { vin: A, application: 'S1', number: 'L1', appliedOn: '2026-03-02' };
  const certificate = { vin: A, pendingExportOn: '2026-03-01', deregisteredOn: '2026-04-10' };
  type Rows = Parameters<typeof patternsOf>[0];
  const seen = async (of: Rows = {}, declared: readonly object[] = others) => {
    const found = await patternsOf(
      {
        licence: [
          ...(of.licence ?? [licence]),
          ...others.map(({ vin, number, month }) => ({ vin, number, appliedOn: `${month}-01` })),
        ],
        certificate: [
          ...(of.certificate ?? [certificate]),
          ...others.map(({ vin, month }) => ({ vin, deregisteredOn: `${month}-20` })),
        ],
        declaration: [
          ...(declared as typeof others).map(({ vin, number, month }) => ({
            vin,
            licence: number,
            exitedOn: `${month}-10`,
          })),
          ...(of.declaration ?? []),
        ],
        subsidy: of.subsidy ?? [],
        arrival: of.arrival ?? [],
      },
      'neverExited',
    );
    return flaggedBy('R24', found, { 'certificate.deregisteredOn': '2026-04-10' });
  };

  it('is told, whether endorsed for export or licensed only', async () => {
    assert.deepEqual(await seen(), [A]);
    const { pendingExportOn: _, ...bare } = certificate;
    assert.deepEqual(await seen({ certificate: [bare] }), [A]);
  });

  it('is not told without a customs account, nor beyond the time that it tells of', async () => {
    assert.deepEqual(await seen({}, []), []);
    // begins later
    assert.deepEqual(await seen({}, others.slice(3)), []);
    // ends before a late entry can have reached it: 60 days after the deregistration
    assert.deepEqual(await seen({}, others.slice(0, 5)), []);
    assert.deepEqual(await seen({}, others.slice(0, 6)), [A]);
    const last = { ...certificate, deregisteredOn: '2026-04-11' };
    assert.deepEqual(await seen({ certificate: [last] }, others.slice(0, 6)), [A]);
    const later = { ...certificate, deregisteredOn: '2026-04-12' };
    assert.deepEqual(await seen({ certificate: [later] }, others.slice(0, 6)), []);
  });

  it('is not told of a vehicle without an application, not for export, scrapped or seen abroad', async () => {
    assert.deepEqual(await seen({ licence: [] }), []);
    const { number: _, ...refused } = licence;
    const { pendingExportOn: __, ...bare } = certificate;
    assert.deepEqual(await seen({ licence: [refused], certificate: [bare] }), []);
    assert.deepEqual(await seen({ certificate: [{ ...certificate, status: 'E,M' }] }), []);
    assert.deepEqual(await seen({ subsidy: [{ vin: A, kind: 'scrap' }] }), []);
    assert.deepEqual(await seen({ arrival: [{ vin: A, country: 'KG' }] }), []);
  });

  it('is not told where an entry may be its own: mistyped, by its licence, or without a VIN', async () => {
    const entry = { exitedOn: '2026-03-20' };
    assert.deepEqual(await seen({ declaration: [{ ...entry, vin: MISTYPED }] }), []);
    assert.deepEqual(await seen({ declaration: [{ ...entry, licence: 'L1' }] }), []);
    assert.deepEqual(await seen({ declaration: [entry] }), []);
    // of a licence of others, or of a day on which it was not under way
    assert.deepEqual(await seen({ declaration: [{ ...entry, licence: 'L7' }] }), [A]);
    assert.deepEqual(await seen({ declaration: [{ exitedOn: '2026-02-20' }] }), [A]);
  });

  it('is not told where customs has no entry of many', async () => {
    const many = Array.from({ length: 300 }, (_, at) => ({
      vin: `LXXCCCCC0TC${String(at).padStart(6, '0')}`,
      number: `M${at}`,
      month: others[at % 5]?.month ?? '',
    }));
    const applied = many.map(({ vin, number, month }) => ({
      vin,
      number,
      appliedOn: `${month}-15`,
    }));
    const countOf = async (missing: number): Promise<number> => {
      const flagged = await seen(
        {
          licence: applied,
          certificate: many.map(({ vin, month }) => ({ vin, deregisteredOn: `${month}-25` })),
        },
        [...others, ...many.slice(missing)],
      );
      return flagged.length;
    };
    assert.equal(await countOf(20), 20);
    assert.equal(await countOf(40), 0);
  });
});

test('R24 counts the days until an entry comes by the law of the day of the deregistration', async () => {
  // deregistered on 10 April; customs tells until 9 June, the 60th day after: of the new law 61 days are waited for
  const told = async (from: string, lagDays = 61): Promise<number> => {
    const vin = 'LVVBBBBB0TB777770';
    const found = await patternsUnder(
      { 'integrity.overdue-deregistration.lagDays': [60, from, lagDays] },
      {
        licence: [
          { vin: A, number: 'L1', appliedOn: '2026-03-02' },
          { vin, number: 'L2', appliedOn: '2026-01-02' },
        ],
        certificate: [{ vin: A, pendingExportOn: '2026-03-02', deregisteredOn: '2026-04-10' }],
        declaration: ['2026-01-10', '2026-06-09'].map((exitedOn) => ({
          vin,
          licence: 'L2',
          exitedOn,
        })),
      },
      'neverExited',
    );
    return found['neverExited']?.length ?? 0;
  };
  assert.equal(await told('2026-04-09'), 0);
  assert.equal(await told('2026-04-10'), 0, 'the day of the deregistration is of the new law');
  assert.equal(await told('2026-04-11'), 1, 'the day of the deregistration is of the old law');
  // one fewer, as many, one more than the account tells after it
  assert.equal(await told('2026-04-10', 59), 1);
  assert.equal(await told('2026-04-10', 60), 1);
});

test('R24 holds a vehicle against the others from two hundred due vehicles on', async () => {
  /** So many deregistered on one day, every fifth without an entry; entries before and long after. */
  const told = async (due: number): Promise<number> => {
    const all = Array.from({ length: due }, (_, at) => `LWW000000TA${String(at).padStart(6, '0')}`);
    const found = await patternsOf(
      {
        licence: all.map((vin) => ({ vin, number: `K${vin}`, appliedOn: '2026-03-01' })),
        certificate: all.map((vin) => ({
          vin,
          pendingExportOn: '2026-03-10',
          deregisteredOn: '2026-03-20',
        })),
        declaration: all
          .filter((_, at) => at % 5 > 0)
          .map((vin, at) => ({ vin, exitedOn: at < 20 ? '2026-03-01' : '2026-06-30' })),
      },
      'neverExited',
    );
    return found['neverExited']?.length ?? 0;
  };
  // one in five is more than one in ten; of 199 no custom can be told
  assert.equal(await told(199), 40);
  assert.equal(await told(200), 0);
  assert.equal(await told(201), 0);
});
