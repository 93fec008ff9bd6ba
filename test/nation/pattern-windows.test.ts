import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import { equalInMemory } from './equal-in-memory.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { rightVin } from './right-vin.ts';

/** Rows of one vehicle, without their VIN, and the value of a fact that a pattern tells of it; null: nothing. */
interface Case {
  readonly what: string;
  readonly rows: Feeds;
  readonly expect: string | number | boolean | null;
}

const withVin = (vin: string, rows: readonly FeedRow[]): readonly FeedRow[] =>
  rows.map((row) => ({ ...row, vin }));

/** The rows of all cases, each under a VIN of its own, beside others. */
const together = (cases: readonly Case[], beside: Feeds): Feeds => {
  const all: Partial<Record<Account, FeedRow[]>> = {};
  const add = (feeds: Feeds): void => {
    for (const [account, rows] of Object.entries(feeds) as [Account, readonly FeedRow[]][])
      all[account] = [...(all[account] ?? []), ...rows];
  };
  add(beside);
  for (const [place, { rows }] of cases.entries()) {
    const own = Object.entries(rows).map(([account, some]) => [
      account,
      withVin(rightVin(place + 1), some),
    ]);
    add(Object.fromEntries(own));
  }
  return all;
};

/** Holds what a pattern tells, in SQL and in memory alike, against what was worked out by hand. */
const windows = (
  about: string,
  pattern: string,
  fact: string,
  cases: readonly Case[],
  beside: Feeds = {},
): void => {
  test(`${about}: the day before, the day and the day after`, async () => {
    const { [pattern]: found = {} } = await equalInMemory({}, together(cases, beside), pattern);
    const told = cases.map(({ what }, place) => {
      const own = Object.entries(found).find(([key]) => key.startsWith(rightVin(place + 1)));
      return `${what}: ${String(own?.[1].facts[fact] ?? null)}`;
    });
    assert.deepEqual(
      told,
      cases.map(({ what, expect }) => `${what}: ${String(expect)}`),
    );
  });
};

const filed = (appliedOn: string, application: string): Feeds => ({
  licence: [{ application, appliedOn, applicant: application }],
  certificate: [{ registeredOn: '2026-01-10' }],
});

// 2026-01-10 and 180 days is 2026-07-09 (21 + 28 + 31 + 30 + 31 + 30 + 9)
windows('R02, days 180 to 183', 'limitFiling', 'pattern.limitBatch', [
  { what: 'day 179', rows: filed('2026-07-08', 'S1'), expect: null },
  { what: 'day 180', rows: filed('2026-07-09', 'S2'), expect: 1 },
  { what: 'day 181', rows: filed('2026-07-10', 'S3'), expect: 1 },
  { what: 'day 182', rows: filed('2026-07-11', 'S4'), expect: 1 },
  { what: 'day 183', rows: filed('2026-07-12', 'S5'), expect: 1 },
  { what: 'day 184', rows: filed('2026-07-13', 'S6'), expect: null },
]);

const transferred = (lastTransferOn: string): Feeds => ({
  licence: [{ application: 'S1' }],
  certificate: [{ registeredOn: '2026-01-10', lastTransferOn }],
});

const invoiced = (issuedOn: string): Feeds => ({
  licence: [{ application: 'S1' }],
  certificate: [{ registeredOn: '2026-01-10' }],
  invoice: [{ kind: 'used', issuedOn }],
});

windows('R04, within 3 days', 'firstTransfer', 'pattern.firstTransferOn', [
  { what: 'the day before', rows: transferred('2026-01-09'), expect: null },
  { what: 'the same day', rows: transferred('2026-01-10'), expect: '2026-01-10' },
  { what: 'the day after', rows: transferred('2026-01-11'), expect: '2026-01-11' },
  { what: 'day 2', rows: transferred('2026-01-12'), expect: '2026-01-12' },
  { what: 'day 3', rows: transferred('2026-01-13'), expect: '2026-01-13' },
  { what: 'day 4', rows: transferred('2026-01-14'), expect: null },
  { what: 'invoiced the day before', rows: invoiced('2026-01-09'), expect: null },
  { what: 'invoiced the same day', rows: invoiced('2026-01-10'), expect: '2026-01-10' },
  { what: 'invoiced on day 3', rows: invoiced('2026-01-13'), expect: '2026-01-13' },
  { what: 'invoiced on day 4', rows: invoiced('2026-01-14'), expect: null },
]);

const unlisted = (
  application: string,
  appliedOn: string,
  pendingExportOn: string | null,
): Feeds => ({
  licence: [{ application, appliedOn }],
  certificate: [{ registeredOn: '2025-12-20', pendingExportOn }],
});

// 2025-12-20 and 180 days is 2026-06-18 (11 + 31 + 28 + 31 + 30 + 31 + 18)
windows(
  'R10, a letter asked for until day 180, and from 2026 on',
  'letterOverdrawn',
  'pattern.letterUnlisted',
  [
    {
      what: 'applied for before the registration',
      rows: unlisted('S1', '2025-12-19', null),
      expect: null,
    },
    { what: 'day 0', rows: unlisted('S2', '2025-12-20', null), expect: 1 },
    { what: 'day 179', rows: unlisted('S3', '2026-06-17', null), expect: 1 },
    { what: 'day 180', rows: unlisted('S4', '2026-06-18', null), expect: 1 },
    { what: 'day 181', rows: unlisted('S5', '2026-06-19', null), expect: null },
    {
      what: 'pending on 2025-12-31',
      rows: unlisted('S6', '2026-02-01', '2025-12-31'),
      expect: null,
    },
    { what: 'pending on 2026-01-01', rows: unlisted('S7', '2026-02-01', '2026-01-01'), expect: 1 },
    { what: 'pending on 2026-01-02', rows: unlisted('S8', '2026-02-01', '2026-01-02'), expect: 1 },
    {
      what: 'pending the day before the registration',
      rows: unlisted('S9', '2026-02-01', '2025-12-19'),
      expect: 1,
    },
    {
      what: 'pending on the day of the registration',
      rows: unlisted('S10', '2026-02-01', '2025-12-20'),
      expect: null,
    },
  ],
  {
    letter: Array.from({ length: 10 }, (_, at) => ({
      vin: 'LVVDDDDD2TC999999',
      application: `S${at + 1}`,
      number: 'SH1',
    })),
  },
);

const twice = (second: string, more: FeedRow = {}, arrival: readonly FeedRow[] = []): Feeds => ({
  declaration: [
    { number: 'D1001', exitedOn: '2026-03-10', ...more },
    { number: 'D2002', exitedOn: second, ...more },
  ],
  arrival,
});

const abroad = (registeredOn: string): Feeds =>
  twice('2026-03-20', { licence: 'L1' }, [{ country: 'KG', registeredOn }]);

windows('R13, a correction takes 5 days', 'severalExits', 'pattern.exits', [
  { what: '4 days apart', rows: twice('2026-03-14'), expect: 1 },
  { what: '5 days apart', rows: twice('2026-03-15'), expect: 1 },
  { what: '6 days apart', rows: twice('2026-03-16'), expect: 2 },
  { what: 'registered abroad the day before both', rows: abroad('2026-03-09'), expect: 1 },
  { what: 'registered abroad on the day of the first', rows: abroad('2026-03-10'), expect: 2 },
  { what: 'registered abroad the day after the first', rows: abroad('2026-03-11'), expect: 2 },
  { what: 'registered abroad on the day of the second', rows: abroad('2026-03-20'), expect: 2 },
  { what: 'registered abroad the day after both', rows: abroad('2026-03-21'), expect: 1 },
]);

const plated = (deregisteredOn: string | null, exitedOn: string | null): Feeds => ({
  certificate: [
    { number: '44001111', registeredOn: '2026-03-02', owner: 'P1', province: '44', deregisteredOn },
    { number: '65007777', registeredOn: '2026-06-01', owner: 'P2', province: '65' },
  ],
  declaration: exitedOn === null ? [] : [{ number: 'D1', exitedOn }],
});

windows('R13, certificates at one time', 'severalRegistrations', 'pattern.registrations', [
  { what: 'deregistered the day before the other', rows: plated('2026-05-31', null), expect: null },
  { what: 'deregistered on the day of the other', rows: plated('2026-06-01', null), expect: null },
  { what: 'deregistered the day after the other', rows: plated('2026-06-02', null), expect: 2 },
  { what: 'exited the day before the other', rows: plated(null, '2026-05-31'), expect: null },
  { what: 'exited on the day of the other', rows: plated(null, '2026-06-01'), expect: null },
  { what: 'exited the day after the other', rows: plated(null, '2026-06-02'), expect: 2 },
]);

windows('R13, days of registration', 'registrationDays', 'pattern.laterRegisteredOn', [
  { what: 'deregistered the day before the later', rows: plated('2026-05-31', null), expect: null },
  { what: 'deregistered on the later', rows: plated('2026-06-01', null), expect: null },
  {
    what: 'deregistered the day after the later',
    rows: plated('2026-06-02', null),
    expect: '2026-06-01',
  },
  { what: 'exited the day before the later', rows: plated(null, '2026-05-31'), expect: null },
  { what: 'exited on the later', rows: plated(null, '2026-06-01'), expect: null },
  {
    what: 'exited the day after the later',
    rows: plated(null, '2026-06-02'),
    expect: '2026-06-01',
  },
]);

const unexited = (declaredOn: string, claimedOn: string): Feeds => ({
  declaration: [{ number: 'D1', declaredOn }],
  refund: [{ number: 'R1', claimedOn }],
});

// exits are told until 2026-06-30, and 90 days before is 2026-04-01 (30 + 31 + 29)
windows(
  'R22, no exit 90 days after the claim and the entry',
  'refundExit',
  'pattern.refundUnexited',
  [
    { what: 'claimed 91 days before', rows: unexited('2026-03-20', '2026-03-31'), expect: true },
    { what: 'claimed 90 days before', rows: unexited('2026-03-20', '2026-04-01'), expect: true },
    { what: 'claimed 89 days before', rows: unexited('2026-03-20', '2026-04-02'), expect: null },
    { what: 'declared 91 days before', rows: unexited('2026-03-31', '2026-03-20'), expect: true },
    { what: 'declared 90 days before', rows: unexited('2026-04-01', '2026-03-20'), expect: true },
    { what: 'declared 89 days before', rows: unexited('2026-04-02', '2026-03-20'), expect: null },
  ],
  {
    declaration: Array.from({ length: 100 }, (_, at) => ({
      vin: rightVin(100 + at),
      number: `E${at}`,
      declaredOn: at < 50 ? '2026-03-10' : '2026-04-01',
      exitedOn: '2026-06-30',
    })),
  },
);

const claimedOn = (day: string): Feeds => ({
  refund: [{ number: 'R1', declaration: 'E7777', claimedOn: day }],
});

windows(
  'R22, entries since customs tells',
  'refundEntry',
  'pattern.refundEntry',
  [
    { what: 'claimed the day before the first entry', rows: claimedOn('2026-03-09'), expect: null },
    { what: 'claimed on its day', rows: claimedOn('2026-03-10'), expect: 'not-found' },
    { what: 'claimed the day after', rows: claimedOn('2026-03-11'), expect: 'not-found' },
  ],
  { declaration: [{ vin: 'LVVDDDDD2TC999999', number: 'E1111', declaredOn: '2026-03-10' }] },
);

const exitOn = '2026-03-10';
const exit = { declaration: [{ number: 'D1', exitedOn: exitOn }] };
const refund = { refund: [{ number: 'R1' }] };
const registered = (registeredOn: string): Feeds => ({ ...exit, certificate: [{ registeredOn }] });
const inspected = (on: string): Feeds => ({ ...exit, ...refund, inspection: [{ on }] });
const insured = (startsOn: string, holder = 'H1', before = '2025-06-10'): Feeds => ({
  ...exit,
  ...refund,
  insurance: [
    { holder: 'H1', startsOn: before },
    { holder, startsOn },
  ],
});

windows('R28, at home after the exit', 'homeAfterExit', 'pattern.homeAfterExit', [
  { what: 'registered the day before', rows: registered('2026-03-09'), expect: null },
  { what: 'registered on the day', rows: registered('2026-03-10'), expect: null },
  { what: 'registered the day after', rows: registered('2026-03-11'), expect: 'registered' },
  { what: 'inspected the day before', rows: inspected('2026-03-09'), expect: null },
  { what: 'inspected on the day', rows: inspected('2026-03-10'), expect: null },
  { what: 'inspected the day after', rows: inspected('2026-03-11'), expect: 'inspected' },
  // 2026-03-10 and 30 days is 2026-04-09
  { what: 'insured 29 days after', rows: insured('2026-04-08'), expect: null },
  { what: 'insured 30 days after', rows: insured('2026-04-09'), expect: null },
  { what: 'insured 31 days after', rows: insured('2026-04-10'), expect: 'insured' },
  { what: 'insured by another on the day', rows: insured('2026-03-10', 'H2'), expect: null },
  {
    what: 'insured by another the day after',
    rows: insured('2026-03-11', 'H2'),
    expect: 'insured',
  },
  // the anniversary is 2026-06-10: 31 days before is 2026-05-10, 31 days after is 2026-07-11
  {
    what: 'insured 31 days before the anniversary',
    rows: insured('2026-05-10'),
    expect: 'insured',
  },
  { what: 'insured 30 days before the anniversary', rows: insured('2026-05-11'), expect: null },
  { what: 'insured on the anniversary', rows: insured('2026-06-10'), expect: null },
  { what: 'insured 30 days after the anniversary', rows: insured('2026-07-10'), expect: null },
  { what: 'insured 31 days after the anniversary', rows: insured('2026-07-11'), expect: 'insured' },
]);

const seenIn = (registeredOn: string): Feeds => ({
  licence: [{ application: 'S1', destination: 'KG', appliedOn: '2025-01-02' }],
  arrival: [
    { country: 'KG', registeredOn: '2025-02-10' },
    { country: 'RU', registeredOn },
  ],
});

const declaredOn = (day: string): Feeds => ({
  licence: [{ application: 'S1', destination: 'KG', appliedOn: '2026-03-10' }],
  declaration: [{ number: 'D1', destination: 'RU', declaredOn: day }],
});

const seenAfterExit = (day: string, ...there: readonly FeedRow[]): Feeds => ({
  licence: [{ application: 'S1', destination: 'KG', appliedOn: '2026-03-10' }],
  declaration: [{ number: 'D1', exitedOn: '2026-03-20' }],
  arrival: [...there, { country: 'RU', registeredOn: day }],
});

windows('R12, sold on when 12 months are over', 'otherDestination', 'pattern.otherDestination', [
  { what: 'the day before 12 months', rows: seenIn('2026-02-09'), expect: 'RU' },
  { what: '12 months', rows: seenIn('2026-02-10'), expect: 'RU' },
  { what: 'the day after 12 months', rows: seenIn('2026-02-11'), expect: null },
  {
    what: 'the day before 12 months after the exit',
    rows: seenAfterExit('2027-03-19'),
    expect: 'RU',
  },
  { what: '12 months after the exit', rows: seenAfterExit('2027-03-20'), expect: 'RU' },
  {
    what: 'the day after 12 months from the exit',
    rows: seenAfterExit('2027-03-21'),
    expect: null,
  },
  {
    what: 'the day after 12 months from the exit, told by the destination on no day',
    rows: seenAfterExit('2027-03-21', { country: 'KG' }),
    expect: 'RU',
  },
  { what: 'declared the day before the application', rows: declaredOn('2026-03-09'), expect: null },
  { what: 'declared on the day of the application', rows: declaredOn('2026-03-10'), expect: 'RU' },
  { what: 'declared the day after', rows: declaredOn('2026-03-11'), expect: 'RU' },
]);
