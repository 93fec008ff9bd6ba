import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayOf } from '../../src/domain/calendar/day.ts';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { factNamed } from '../../src/domain/facts/fact-table.ts';
import { dossiers, given, reference, VIN } from './dossier-lines.ts';
import type { Feeds } from './feed-tables.ts';
import { folderDossiers } from './folder-of-feeds.ts';
import { plainApplications } from './plain-licences.ts';
import { plainOtherApplications } from './plain-patterns.ts';

// asked on Monday the second of March, Saturday the 28th was worked: three working days since Thursday
const PENDING_SINCE = given.pendingSince;
const OTHER = ['uses.otherApplication', 'uses.openEndedApplication'] as const;

/** The other application of each licence row, as a nation and as a folder tell it; with a question mark if it may have run out. */
const othersOf = async (feeds: Feeds): Promise<readonly string[]> => {
  const { feeds: applications, of } = plainApplications(feeds);
  const [certain, openEnded] = [
    await dossiers(applications, OTHER[0]),
    await dossiers(applications, OTHER[1]),
  ];
  const spoken = (one: unknown, perhaps: unknown): string =>
    perhaps === '-' ? String(one) : `${one === '-' ? '' : one}${perhaps}?`;
  const inNation = of.map((at) => spoken(certain[at], openEnded[at]));
  const inFolder = folderDossiers(feeds, reference, given).map((dossier) => {
    const [one, perhaps] = OTHER.map((name) => dossier[factNamed(name).index] ?? '-');
    return spoken(one, perhaps);
  });
  assert.deepEqual(inNation, inFolder);
  return inNation;
};

const unended = { vin: VIN, application: 'A1', number: 'N1', appliedOn: '2026-01-05' };
const own = { ...unended, validUntil: '2026-06-30' };
const late = { vin: VIN, application: 'A2', appliedOn: '2026-02-05' };
/** Beside another vehicle's licence: the account tells which were licensed. */
const elsewhere = { vin: 'ELSEWHERE', application: 'A9', number: 'N9' };

describe('the other application of a vehicle', () => {
  it('is told of both under two licences, until the first runs out', async () => {
    const second = { ...late, number: 'N2' };
    const until = (validUntil: string) =>
      othersOf({ licence: [{ ...own, validUntil }, second, elsewhere] });
    assert.deepEqual(await othersOf({ licence: [own, second] }), ['A2', 'A1']);
    assert.deepEqual(await until('2026-02-04'), ['-', '-', '-']);
    assert.deepEqual(await until('2026-02-05'), ['A2', 'A1', '-']);
    assert.deepEqual(await until('2026-02-06'), ['A2', 'A1', '-']);
    const issued = { ...own, validUntil: '2026-02-05', number: null, issuedOn: '2026-01-07' };
    assert.deepEqual(await othersOf({ licence: [issued, second] }), ['A2', 'A1']);
  });

  it('may be one whose licence has no end that anybody tells', async () => {
    const second = { ...late, number: 'N2' };
    assert.deepEqual(await othersOf({ licence: [unended, second] }), ['A2?', 'A1?']);
    // whatever else stands for certain is named
    const third = { ...own, application: 'A3', number: 'N3', appliedOn: '2026-02-04' };
    assert.deepEqual(await othersOf({ licence: [unended, third, second] }), ['A3?', 'A2', 'A3']);
    const over = { ...third, validUntil: '2026-02-04' };
    assert.deepEqual(await othersOf({ licence: [unended, over, second] }), ['A3?', 'A1?', 'A1?']);
    const left = [{ vin: VIN, number: 'E1', licence: 'N1', exitedOn: '2026-02-04' }];
    assert.deepEqual(await othersOf({ licence: [unended, second], declaration: left }), [
      '-',
      'A1?',
    ]);
  });

  it('is no one that was refused and filed again', async () => {
    const refused = { ...unended, number: null };
    assert.deepEqual(await othersOf({ licence: [refused, { ...late, number: 'N2' }] }), ['-', '-']);
    assert.deepEqual(await othersOf({ licence: [refused, late, elsewhere] }), ['-', '-', '-']);
  });

  it('is told of both while the first may still be pending', async () => {
    const filed = (appliedOn: string) =>
      othersOf({
        licence: [
          { vin: VIN, application: 'A1', appliedOn },
          { vin: VIN, application: 'A2', appliedOn: '2026-02-27' },
          elsewhere,
        ],
      });
    assert.deepEqual(await filed('2026-02-25'), ['-', '-', '-']);
    assert.deepEqual(await filed('2026-02-26'), ['A2', 'A1', '-']);
    assert.deepEqual(await filed('2026-02-27'), ['A2', 'A1', '-']);
  });

  it('is told of both where nobody tells which were licensed', async () => {
    const { number: _, ...unlicensed } = unended;
    assert.deepEqual(await othersOf({ licence: [unlicensed, late] }), ['A2', 'A1']);
  });

  it('is no later one for a vehicle that had left under its licence', async () => {
    const left = (exitedOn: string, second: object = late) =>
      othersOf({
        licence: [own, { ...late, ...second }],
        declaration: [{ vin: VIN, number: 'E1', licence: 'N1', exitedOn }],
      });
    const licensed = { number: 'N2' };
    assert.deepEqual(await left('2026-02-04', licensed), ['-', 'A1']);
    assert.deepEqual(await left('2026-02-05', licensed), ['-', 'A1']);
    assert.deepEqual(await left('2026-02-06', licensed), ['A2', 'A1']);
    // never licensed: the licence of the first was used, whenever the other was filed
    assert.deepEqual(await left('2026-02-04'), ['-', 'A1']);
    assert.deepEqual(await left('2026-02-06'), ['-', 'A1']);
    assert.deepEqual(await left('2026-02-28', { appliedOn: '2026-02-27' }), ['A2', 'A1']);
    // an exit before its own application is none of its licence
    assert.deepEqual(await left('2026-01-04', licensed), ['A2', 'A1']);
    assert.deepEqual(await left('2026-01-05', licensed), ['-', 'A1']);
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
    licence: oneOf('L1', 'L2', null),
    exitedOn: someDay,
  }),
  { maxLength: 12 },
);
const nations = fc.record({ licence: licences, declaration: declarations });

describe('the other applications of random nations', () => {
  it('are those that nested loops find, in a nation and in a folder', async () => {
    let [told, open] = [0, 0];
    await fc.assert(
      fc.asyncProperty(nations, async (feeds) => {
        const found = await othersOf(feeds);
        const plain = (endless: boolean) => plainOtherApplications(feeds, PENDING_SINCE, endless);
        const possible = plain(true);
        const expected = plain(false).map(
          (one, at) => one ?? (possible[at] == null ? '-' : `${possible[at]}?`),
        );
        assert.deepEqual(found, expected);
        told += found.filter((one) => one !== '-').length;
        open += found.filter((one) => one.endsWith('?')).length;
      }),
      { numRuns: 25, seed: 18 },
    );
    assert.ok(told > 100, String(told));
    assert.ok(open > 30, String(open));
  });
});
