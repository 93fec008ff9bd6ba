import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { FilingIndex, filingFactsOf } from './filing-index.ts';
import { Surveyor, type SurveyRow } from './survey.ts';

/** Applications without a licence are pending from this day on. */
const PENDING_SINCE = { certain: 100, possible: 100 };

/** The day of the answers. */
const TODAY = 1000;

const row = (at: number, said: Partial<SurveyRow>): SurveyRow => ({
  row: at,
  application: '',
  applicant: '',
  office: '',
  vin: '',
  maker: '',
  letter: '',
  letterMaker: '',
  letterCompany: '',
  letterCountry: '',
  appliedOn: null,
  issuedOn: null,
  licensedUntil: null,
  exitedOn: null,
  usedOn: null,
  ...said,
});

/** An index filled in chunks of the given size. */
const indexOf = (rows: readonly SurveyRow[], size: number): FilingIndex => {
  const index = new FilingIndex(PENDING_SINCE);
  for (let at = 0; at < rows.length; at += size) {
    const surveyor = new Surveyor(size, TODAY);
    for (const one of rows.slice(at, at + size)) surveyor.add(one);
    index.add(surveyor.survey());
  }
  return index;
};

const factsOf = (rows: readonly SurveyRow[], at: number, size = 2) => {
  const last = rows.reduce((most, one) => Math.max(most, one.row), 0);
  return filingFactsOf(indexOf(rows, size).stretch(0, last + 1), 0, at, true);
};

describe('what the rows of a filing say of each other', () => {
  test('a VIN in two applications names the other on both rows; twice in one does not', () => {
    const rows = [
      row(2, { application: 'A', vin: 'V' }),
      row(3, { application: 'A', vin: 'V' }),
      row(9, { application: 'B', vin: 'V' }),
    ];
    assert.equal(factsOf(rows, 2).otherApplication, 'B');
    assert.equal(factsOf(rows, 9).otherApplication, 'A');
    assert.equal(factsOf(rows.slice(0, 2), 2).otherApplication, null);
  });

  test('a VIN twice in one application names the other row on both', () => {
    const rows = [
      row(2, { application: 'A', vin: 'V' }),
      row(3, { application: 'A', vin: 'V' }),
      row(4, { application: 'A', vin: 'W' }),
    ];
    const { reused } = indexOf(rows, 2).stretch(0, 5);
    assert.deepEqual(
      [2, 3, 4].map((at) => reused.get(at)?.repeatedIn ?? null),
      [3, 2, null],
    );
  });

  test('a VIN under one number of two offices stands in two applications', () => {
    const of = (office: string, applicant: string) => ({
      application: 'A',
      vin: 'V',
      office,
      applicant,
    });
    const told = (...rows: readonly ReturnType<typeof of>[]) => {
      const { reused } = indexOf(
        rows.map((said, at) => row(at + 2, said)),
        2,
      ).stretch(0, 9);
      return rows.map((_, at) => {
        const { otherApplication = null, repeatedIn = null } = reused.get(at + 2) ?? {};
        return otherApplication ?? repeatedIn;
      });
    };
    assert.deepEqual(told(of('65', 'x'), of('44', 'y')), ['A', 'A']);
    assert.deepEqual(told(of('65', ''), of('44', ''), of('', '')), ['A', 'A', 'A']);
    // an applicant or a province that was corrected, or is not told
    assert.deepEqual(told(of('65', 'x'), of('65', 'y')), [3, 2]);
    assert.deepEqual(told(of('65', 'x'), of('44', 'x')), [3, 2]);
    assert.deepEqual(told(of('65', 'x'), of('44', '')), [3, 2]);
    assert.deepEqual(told(of('65', ''), of('', '')), [3, 2]);
  });

  test('licences are told up to the last day of one, or of an application where none is told', () => {
    const until = (...rows: readonly Partial<SurveyRow>[]): number | null =>
      factsOf(
        rows.map((said, at) => row(at + 2, said)),
        2,
      ).licencesToldUntil;
    const licensed = { appliedOn: 300, issuedOn: 304, licensedUntil: 480 };
    assert.equal(until({ appliedOn: 305 }, licensed, { appliedOn: 310 }), 304);
    assert.equal(until({ ...licensed, issuedOn: null }, { appliedOn: 310 }), 300);
    assert.equal(until({ appliedOn: 305 }, { appliedOn: 310 }, { appliedOn: 307 }), 310);
    // a day ahead of the answer is a slip
    assert.equal(until(licensed, { ...licensed, issuedOn: TODAY + 1 }), 304);
    assert.equal(until(licensed, { ...licensed, issuedOn: TODAY }), TODAY);
    assert.equal(until({ appliedOn: TODAY + 1 }, { appliedOn: 5 }), 5);
    // vehicles left by licences that nobody tells
    assert.equal(until({ appliedOn: 305, exitedOn: 320 }, { appliedOn: 310 }), null);
    assert.equal(until({ appliedOn: 305, exitedOn: 320 }, licensed), 304);
    assert.equal(until({}, {}), null);
    assert.equal(until({ licensedUntil: 480 }, { appliedOn: 310 }), null);
  });

  test('whoever keeps the licences says how far they are told', () => {
    const index = new FilingIndex(PENDING_SINCE, 777);
    const surveyor = new Surveyor(1, TODAY);
    surveyor.add(row(2, { appliedOn: 300 }));
    index.add(surveyor.survey());
    assert.equal(index.stretch(2, 1).licencesToldUntil, 777);
  });

  test('a licence that one row of an application tells is told of its other rows', () => {
    const rows = [
      row(2, { application: 'A', vin: 'V' }),
      row(3, { application: 'A', vin: 'V', licensedUntil: 480 }),
      row(4, { application: 'A', vin: 'W' }),
      row(5, { application: 'B', vin: 'V' }),
    ];
    assert.deepEqual(
      [2, 3, 4, 5].map((at) => factsOf(rows, at).licensedBeside),
      [true, true, false, false],
    );
  });

  test('makers of an application are counted once each, and letters from the own maker found', () => {
    const rows = [
      row(2, { application: 'A', maker: 'x', letterMaker: 'x' }),
      row(3, { application: 'A', maker: 'y' }),
      row(4, { application: 'A', maker: 'x' }),
      row(5, { application: 'B', maker: 'x' }),
    ];
    assert.deepEqual([factsOf(rows, 2).makers, factsOf(rows, 5).makers], [2, 1]);
    assert.equal(factsOf(rows, 4).letterFromMaker, true);
    assert.equal(factsOf(rows, 3).letterFromMaker, false);
  });

  test('very many makers of a filing do not stand for those of another application', () => {
    const many = Array.from({ length: 4097 }, (_, at) =>
      row(at + 2, { application: 'A', maker: `m${at}` }),
    );
    const letter = row(5000, { application: 'A', maker: 'm0', letterMaker: 'm4096' });
    const other = row(5001, { application: 'B', maker: 'm0' });
    assert.equal(factsOf([...many, letter, other], 5001, 6000).letterFromMaker, false);
  });

  test('a letter number of two issuers is two letters', () => {
    const rows = [
      row(2, { application: 'A', letter: 'L1', letterCompany: 'x' }),
      row(3, { application: 'B', letter: 'L1', letterCompany: 'y' }),
      row(4, { application: 'C', letter: 'L1', letterCompany: 'x' }),
    ];
    assert.equal(factsOf(rows, 2).letterApplication, 'C');
    assert.equal(factsOf(rows, 3).letterApplication, null);
  });

  test('a letter number, however spelled, in two applications or with two countries is a reuse', () => {
    const rows = [
      row(2, { application: 'A', letter: 'L-1', letterCountry: 'KZ' }),
      row(3, { application: 'B', letter: 'l 1', letterCountry: 'RU' }),
    ];
    assert.equal(factsOf(rows, 2).letterApplication, 'B');
    assert.equal(factsOf(rows, 3).otherCountry, 'KZ');
  });

  test('a plain search of the rows finds the same other applications, whatever the chunks', () => {
    const some = fc.record({
      application: fc.constantFrom('', 'A', 'B', 'C'),
      vin: fc.constantFrom('', 'V', 'W', 'X', 'Y'),
    });
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        (said, size) => {
          const rows = said.map((one, index) => row(index + 2, one));
          for (const { row: at, vin, application } of rows) {
            const others = rows.filter(
              (one) => one.vin === vin && vin !== '' && one.application !== application,
            );
            const { otherApplication } = factsOf(rows, at, size);
            if (others.every((one) => one.application === '')) assert.equal(otherApplication, null);
            else if (otherApplication !== null) {
              assert.ok(others.some((one) => one.application === otherApplication));
            }
          }
        },
      ),
    );
  });
});
