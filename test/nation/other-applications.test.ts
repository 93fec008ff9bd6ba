import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayOf } from '../../src/domain/calendar/day.ts';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { factNamed } from '../../src/domain/facts/fact-table.ts';
import type { FeedContext } from '../../src/nation/dossiers/build-shared-tables.ts';
import { share } from '../tier.ts';
import { AskedTogether } from './asked-together.ts';
import { dossiersAt, given, reference, VIN } from './dossier-lines.ts';
import type { Feeds } from './feed-tables.ts';
import { folderDossiers } from './folder-of-feeds.ts';
import { plainOtherApplications } from './plain-applications.ts';
import { plainApplications } from './plain-licences.ts';

const OTHER = [
  'uses.otherApplication',
  'uses.openEndedApplication',
  'uses.uncountedApplication',
] as const;

/**
 * The other application of each licence row, as a nation and as a folder tell it; with a question mark if it may have
 * run out, two if it may be pending.
 */
const othersOf = async (feeds: Feeds, at: FeedContext = given): Promise<readonly string[]> => {
  const { feeds: applications, of } = plainApplications(feeds);
  const told = await dossiersAt(at, applications, ...OTHER);
  const spoken = (all: readonly unknown[]): string =>
    all.map((one, marks) => (one === '-' ? '' : `${one}${'?'.repeat(marks)}`)).join('') || '-';
  const inNation = of.map((row) => spoken(told[row]?.split(' ') ?? []));
  const inFolder = folderDossiers(feeds, reference, at).map((dossier) => {
    return spoken(OTHER.map((name) => dossier[factNamed(name).index] ?? '-'));
  });
  assert.deepEqual(inNation, inFolder);
  return inNation;
};

const unended = { vin: VIN, application: 'A1', number: 'N1', appliedOn: '2026-01-05' };
const own = { ...unended, validUntil: '2026-06-30' };
const late = { vin: VIN, application: 'A2', appliedOn: '2026-02-05' };
/** Beside another vehicle's licence: the account tells which were licensed. */
const elsewhere = { vin: 'ELSEWHERE', application: 'A9', number: 'N9' };

/** Asked on Monday 4 January 2027, when the calendar has ended on Thursday 31 December. */
const afterCalendar: FeedContext = {
  ...given,
  today: dayOf(2027, 1, 4),
  pendingSince: { certain: dayOf(2027, 1, 1), possible: dayOf(2026, 12, 28) },
};

describe('the other application of a vehicle', () => {
  it('may be one that is pending by days that the calendar of working days does not have', async () => {
    const asked = new AskedTogether((feeds) => othersOf(feeds, afterCalendar));
    const applied = (appliedOn: string) => ({
      licence: [
        { vin: VIN, application: 'A1', appliedOn },
        {
          vin: VIN,
          application: 'A2',
          appliedOn: '2027-01-04',
          number: 'N2',
          validUntil: '2027-06-30',
        },
        elsewhere,
      ],
    });
    asked.expect(applied('2026-12-27'), ['-', '-', '-']);
    asked.expect(applied('2026-12-28'), ['A2??', 'A1??', '-']);
    asked.expect(applied('2026-12-31'), ['A2??', 'A1??', '-']);
    asked.expect(applied('2027-01-01'), ['A2', 'A1', '-']);
    await asked.assertAll();
  });

  it('is told of both under two licences, until the first runs out', async () => {
    const asked = new AskedTogether(othersOf);
    const second = { ...late, number: 'N2' };
    const until = (validUntil: string) => ({
      licence: [{ ...own, validUntil }, second, elsewhere],
    });
    asked.expect({ licence: [own, second] }, ['A2', 'A1']);
    asked.expect(until('2026-02-04'), ['-', '-', '-']);
    asked.expect(until('2026-02-05'), ['A2', 'A1', '-']);
    asked.expect(until('2026-02-06'), ['A2', 'A1', '-']);
    const issued = { ...own, validUntil: '2026-02-05', number: null, issuedOn: '2026-01-07' };
    asked.expect({ licence: [issued, second] }, ['A2', 'A1']);
    await asked.assertAll();
  });

  it('may be one whose licence has no end that anybody tells', async () => {
    const asked = new AskedTogether(othersOf);
    const second = { ...late, number: 'N2' };
    asked.expect({ licence: [unended, second] }, ['A2?', 'A1?']);
    // whatever else stands for certain is named
    const third = { ...own, application: 'A3', number: 'N3', appliedOn: '2026-02-04' };
    asked.expect({ licence: [unended, third, second] }, ['A3?', 'A2', 'A3']);
    const over = { ...third, validUntil: '2026-02-04' };
    asked.expect({ licence: [unended, over, second] }, ['A3?', 'A1?', 'A1?']);
    const left = [{ vin: VIN, number: 'E1', licence: 'N1', exitedOn: '2026-02-04' }];
    asked.expect({ licence: [unended, second], declaration: left }, ['-', '-']);
    const unquoted = left.map((entry) => ({ ...entry, licence: null }));
    asked.expect({ licence: [unended, second], declaration: unquoted }, ['-', 'A1?']);
    await asked.assertAll();
  });

  it('is no one that was refused and filed again', async () => {
    const asked = new AskedTogether(othersOf);
    const refused = { ...unended, number: null };
    asked.expect({ licence: [refused, { ...late, number: 'N2' }] }, ['-', '-']);
    asked.expect({ licence: [refused, late, elsewhere] }, ['-', '-', '-']);
    await asked.assertAll();
  });

  it('is told of both while the first may still be pending', async () => {
    const asked = new AskedTogether(othersOf);
    const filed = (appliedOn: string) => ({
      licence: [
        { vin: VIN, application: 'A1', appliedOn },
        { vin: VIN, application: 'A2', appliedOn: '2026-02-27' },
        elsewhere,
      ],
    });
    asked.expect(filed('2026-02-25'), ['-', '-', '-']);
    asked.expect(filed('2026-02-26'), ['A2', 'A1', '-']);
    asked.expect(filed('2026-02-27'), ['A2', 'A1', '-']);
    await asked.assertAll();
  });

  it('is told of both where nobody tells which were licensed', async () => {
    const { number: _, ...unlicensed } = unended;
    assert.deepEqual(await othersOf({ licence: [unlicensed, late] }), ['A2', 'A1']);
  });

  it('is none whose licence the vehicle had left under', async () => {
    const asked = new AskedTogether(othersOf);
    const left = (exitedOn: string, second: object = late, licence: string | null = 'n-1') => ({
      licence: [own, { ...late, ...second }],
      declaration: [{ vin: VIN, number: 'E1', licence, exitedOn }],
    });
    const licensed = { number: 'N2' };
    asked.expect(left('2026-02-04', licensed), ['-', '-']);
    asked.expect(left('2026-02-05', licensed), ['-', '-']);
    asked.expect(left('2026-02-06', licensed), ['A2', 'A1']);
    // nobody tells under which licence it left
    asked.expect(left('2026-02-05', licensed, null), ['-', 'A1']);
    asked.expect(left('2026-02-05', licensed, 'N7'), ['-', 'A1']);
    // the exit that follows the corrected day is the entry's
    const corrected = (exitedOn: string) => {
      const { licence, declaration } = left('2026-02-06', licensed);
      return { licence, declaration: [...declaration, { vin: VIN, number: 'E 1', exitedOn }] };
    };
    asked.expect(corrected('2026-02-05'), ['-', '-']);
    asked.expect(corrected('2026-02-07'), ['A2', 'A1']);
    // the first of two exits under one licence
    const { licence, declaration } = left('2026-02-05', licensed);
    const again = [
      { vin: VIN, number: 'E0', licence: 'N1', exitedOn: '2026-03-01' },
      ...declaration,
    ];
    asked.expect({ licence, declaration: again }, ['-', '-']);
    // never licensed: the licence of the first was used, whenever the other was filed
    asked.expect(left('2026-02-04'), ['-', '-']);
    asked.expect(left('2026-02-06'), ['-', 'A1']);
    asked.expect(left('2026-02-28', { appliedOn: '2026-02-27' }), ['A2', 'A1']);
    // an exit before its own application is none of its licence
    asked.expect(left('2026-01-04', licensed), ['A2', 'A1']);
    asked.expect(left('2026-01-05', licensed), ['-', '-']);
    await asked.assertAll();
  });
});

const FIRST = dayOf(2026, 2, 16);
const someDay = fc.option(fc.integer({ min: 0, max: 15 }).map((at) => isoDate(FIRST + at)));
const oneOf = (...values: readonly (string | null)[]) => fc.constantFrom(...values);
const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

const licences = fc.array(
  fc.record({
    vin: oneOf('V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', '无', null),
    application: oneOf('S1', 'S2', 'S3', 'S4', null),
    number: seldom(oneOf('L1', 'L2')),
    applicant: oneOf('U165', 'U144', 'U244', null),
    province: oneOf('65', '44', null),
    issuedOn: seldom(someDay),
    appliedOn: someDay,
    validUntil: seldom(someDay),
  }),
  { minLength: 25, maxLength: 40 },
);
const declarations = fc.array(
  fc.record({
    vin: oneOf('V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', null),
    number: oneOf('E1', 'E 1', 'E2', null),
    licence: oneOf('L1', 'l-1', 'L2'),
    exitedOn: someDay,
  }),
  { minLength: 8, maxLength: 20 },
);
const nations = fc.record({ licence: licences, declaration: declarations });

// some days are neither certainly pending nor certainly not, as where the calendar of working days has ended
const since = { certain: dayOf(2026, 2, 26), possible: dayOf(2026, 2, 10) };

describe('the other applications of random nations', () => {
  it('are those that nested loops find, in a nation and in a folder', async () => {
    let [told, open, uncounted, spent] = [0, 0, 0, 0];
    await fc.assert(
      fc.asyncProperty(nations, async (feeds) => {
        const found = await othersOf(feeds, { ...given, pendingSince: since });
        const plain = (from: number, endless: boolean) =>
          plainOtherApplications(feeds, from, endless);
        const possible = plain(since.certain, true);
        const perhaps = plain(since.possible, true);
        const expected = plain(since.certain, false).map((one, at) => {
          if (one !== null) return one;
          if (possible[at] != null) return `${possible[at]}?`;
          return perhaps[at] == null ? '-' : `${perhaps[at]}??`;
        });
        assert.deepEqual(found, expected);
        const unquoted = feeds.declaration.map((entry) => ({ ...entry, licence: null }));
        const unspent = plainOtherApplications(
          { ...feeds, declaration: unquoted },
          since.certain,
          true,
        );
        spent += unspent.filter((one, at) => one !== null && possible[at] !== one).length;
        told += found.filter((one) => one !== '-').length;
        open += found.filter((one) => /[^?][?]$/.test(one)).length;
        uncounted += found.filter((one) => one.endsWith('??')).length;
      }),
      { numRuns: share(25), seed: 18 },
    );
    assert.ok(told > share(100), String(told));
    assert.ok(open > share(30), String(open));
    assert.ok(uncounted > share(10), String(uncounted));
    assert.ok(spent > share(5), String(spent));
  });
});
