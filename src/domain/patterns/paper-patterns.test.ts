import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paperPopulation } from '../../../test/nation/paper-population.ts';
import { LAW } from '../../../test/published-law.ts';
import { dayOf } from '../calendar/day.ts';
import { expectedCheckDigit } from '../vin/check-digit.ts';
import { parseVin } from '../vin/vin.ts';
import { type Neighbourhood, NeighbourhoodRows, type PaperRow } from './neighbourhood.ts';
import { paperLaw, paperPatterns } from './paper-patterns.ts';

const TODAY = dayOf(2026, 7, 10);
const law = paperLaw(LAW.ruleSet, TODAY);

const vinAt = (at: number): string => {
  const bare = `LGXCE4CB0PZ${String(at).padStart(6, '0')}`;
  const vin = parseVin(bare);
  assert.ok(vin !== null);
  return `${bare.slice(0, 8)}${expectedCheckDigit(vin)}${bare.slice(9)}`;
};

/** Counts how often a fact of any row is looked at. */
const counted = (
  rows: Neighbourhood,
): { readonly rows: Neighbourhood; readonly reads: () => number } => {
  let reads = 0;
  const watch = (row: PaperRow): PaperRow =>
    new Proxy(row, {
      get: (target, name) => {
        reads += 1;
        return Reflect.get(target, name);
      },
    });
  const watched = Object.entries(rows).map(([account, own]) => [account, own.map(watch)]);
  return { rows: Object.fromEntries(watched), reads: () => reads };
};

/** Vehicles with papers of every kind, two by two under one certificate and invoice. */
const vehicles = (count: number): Neighbourhood => {
  const each = <T>(make: (vin: string, at: number) => T): T[] =>
    Array.from({ length: count }, (_, at) => make(vinAt(at + 1), at));
  const pair = (at: number): string => String(1000 + Math.floor(at / 2));
  return {
    licence: each((vin, at) => ({
      'licence.vin': vin,
      'licence.application': `S${at}`,
      'licence.applicant': 'X1',
      'licence.destination': 'KG',
      'licence.appliedOn': TODAY - 10,
    })),
    certificate: each((vin, at) =>
      [0, 1].map((again) => ({
        'certificate.vin': vin,
        'certificate.number': again === 0 ? `4400${pair(at)}` : `6500${2000 + 7 * at}`,
        'certificate.registeredOn': TODAY - 190 + again,
        'certificate.owner': `P${again}`,
      })),
    ).flat(),
    letter: each((vin, at) => ({
      'letter.vin': vin,
      'letter.number': `SH${pair(at)}`,
      'letter.application': `S${at}`,
      'letter.issuer': 'Aurora',
    })),
    insurance: each((vin, at) => ({
      'insurance.vin': vin,
      'insurance.policy': `TZ10000000${at}`,
      'insurance.startsOn': TODAY - 191,
    })),
    invoice: each((vin, at) => ({
      'invoice.vin': vin,
      'invoice.number': `F${pair(at)}`,
      'invoice.issuedOn': TODAY - 190,
    })),
    factory: each((vin, at) => ({ 'factory.vin': vin, 'factory.engineNumber': `G4${5000 + at}` })),
    declaration: each((vin, at) =>
      [0, 1].map((again) => ({
        'declaration.vin': vin,
        'declaration.number': `9411${7000 + 3 * at}${again}`,
        'declaration.declaredOn': TODAY - 5,
        'declaration.exitedOn': TODAY - 4 + again,
      })),
    ).flat(),
    refund: each((vin, at) =>
      [0, 1].map((again) => ({
        'refund.vin': vin,
        'refund.number': `R${3000 + 2 * at + again}`,
        'refund.invoice': `F${pair(at)}`,
        'refund.declaration': `9411${7000 + 3 * at}${again}`,
        'refund.claimedOn': TODAY - 3,
        'refund.amount': 100,
      })),
    ).flat(),
  };
};

describe('patterns on paper over a neighbourhood', () => {
  it('tell of a number that two vehicles bear; how usual that is, the last run tells', () => {
    const [one, other] = [vinAt(1), vinAt(777_777)];
    const rows: Neighbourhood = {
      certificate: [one, other].map((vin) => ({
        'certificate.vin': vin,
        'certificate.number': '440012345',
      })),
      licence: [{ 'licence.vin': one, 'licence.appliedOn': TODAY }],
    };
    const told = (usual: number | null) =>
      [one, other].map((vin, at) => ({
        pattern: 'numberReused',
        vin,
        licenceRow: null,
        facts: {
          'pattern.numberReused': 'certificate',
          'pattern.numberVins': 2,
          'pattern.numberUsualPerMille': usual,
        },
        evidence: {
          reused: [
            { paper: 'certificate', number: '440012345', vins: [at === 0 ? other : one], count: 2 },
          ],
        },
      }));
    assert.deepEqual(
      paperPatterns(rows, law, () => null),
      told(null),
    );
    const nation = new NeighbourhoodRows(rows);
    assert.deepEqual(
      paperPatterns(rows, law, (ofDay) => paperPopulation(nation, ofDay)),
      told(0),
    );
  });

  it('without a last run say nothing of what only a nation can tell', () => {
    const found = paperPatterns(vehicles(4), law, () => null);
    const patterns = new Set(found.map(({ pattern }) => pattern));
    for (const name of ['limitFiling', 'refundExit']) assert.ok(!patterns.has(name), name);
  });

  it('tell of all vehicles of a letter in words that are put together once', () => {
    const rows: Neighbourhood = {
      letter: [1, 2, 3, 4].map((at) => ({
        'letter.vin': vinAt(at),
        'letter.number': at === 1 ? 'SH-1' : 'SH1',
        'letter.application': at < 4 ? 'S1' : 'S2',
        'letter.seal': at < 3 ? 'signed' : 'none',
      })),
    };
    const found = paperPatterns(rows, law, () => null, ['letterReused']);
    const [first] = found;
    assert.deepEqual(
      found.map(({ vin, facts }) => [vin, facts]),
      // of two seals each stands on two rows
      [1, 2, 3, 4].map((at) => [
        vinAt(at),
        { 'pattern.letterContents': 2, 'pattern.letterApplications': 2 },
      ]),
    );
    assert.deepEqual(first?.evidence, {
      number: 'SH1',
      applications: ['S1', 'S2'],
      contents: [{ field: 'seal', values: ['none', 'signed'] }],
      vins: [1, 2, 3, 4].map(vinAt).toSorted(),
      count: 4,
    });
    for (const { evidence } of found) assert.equal(evidence, first?.evidence);
  });

  it('look at four times the rows about four times as often', () => {
    const reads = (count: number): number => {
      const watched = counted(vehicles(count));
      assert.ok(paperPatterns(watched.rows, law, () => null).length > count);
      return watched.reads();
    };
    const [few, many] = [reads(40), reads(160)];
    assert.ok(many < 4.2 * few, `${few} and ${many}`);
  });
});
