import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { Finding } from '../../domain/verdict/verdict.ts';
import type { Reference } from '../model.ts';
import { ledgerOf } from './ledger-of.ts';
import { disagreementWords, ledgerWords, windowWords } from './ledger-words.ts';

const LAW: Reference = {
  windowDaysFor: () => 180,
  rules: new Map(),
  notesByCountry: new Map([
    [
      'VN',
      {
        name: { en: 'Viet Nam', zh: '越南' },
        told: { upTo: '2025-03-01', sources: 1, undated: 0 },
        notes: [],
      },
    ],
  ]),
};

test('days are counted from registration, the first not counted, and the window is inclusive', () => {
  // The regulation's own vectors: 2025-07-05 to 2026-01-01 is 180, from 2025-07-04 it is 181.
  const at = (registered: string) =>
    ledgerOf(
      { 'certificate.registeredOn': registered, 'licence.appliedOn': '2026-01-01' },
      [],
      LAW,
    );
  assert.deepEqual([at('2025-07-05').span?.days, at('2025-07-05').span?.inside], [180, true]);
  assert.deepEqual([at('2025-07-04').span?.days, at('2025-07-04').span?.inside], [181, false]);
  assert.equal(isoDate(at('2025-07-05').band?.until ?? 0), '2026-01-01');
});

test('the number of days in the window is the one passed in', () => {
  const facts = { 'certificate.registeredOn': '2026-03-05', 'licence.appliedOn': '2026-03-17' };
  const ledger = ledgerOf(facts, [], { ...LAW, windowDaysFor: () => 10 });
  assert.equal(ledger.span?.inside, false);
  assert.equal(isoDate(ledger.band?.until ?? 0), '2026-03-15');
});

test('an application before registration is outside the window', () => {
  const facts = { 'certificate.registeredOn': '2026-03-05', 'licence.appliedOn': '2026-03-02' };
  const ledger = ledgerOf(facts, [], LAW);
  assert.deepEqual([ledger.span?.days, ledger.span?.inside], [-3, false]);
  assert.equal(windowWords(ledger, 'en'), 'Applied 3 days before registration.');
});

test('events go to the lane of the one who tells them, in order of time', () => {
  const ledger = ledgerOf(
    {
      'certificate.pendingExportOn': '2026-03-14',
      'certificate.registeredOn': '2026-03-05',
      'licence.appliedOn': '2026-03-17',
      'declaration.exitedOn': '2026-03-28',
      'factory.manufacturedOn': 'not a date',
    },
    [],
    LAW,
  );
  const told = ledger.lanes
    .filter(({ events }) => events.length > 0)
    .map(({ teller, events }) => [teller, ...events.map(({ label }) => label)]);
  assert.deepEqual(told, [
    ['certificate', 'registered', 'pendingExport'],
    ['licence', 'applied'],
    ['declaration', 'exited'],
  ]);
  assert.equal(ledger.lanes.length, 9);
});

test('accounts that say different things disagree; those that agree or are silent do not', () => {
  const facts = {
    'licence.registeredOn': '2026-03-01',
    'certificate.registeredOn': '2026-03-05',
    'licence.brand': 'BYD',
    'certificate.brand': 'BYD',
    'licence.model': 'X',
    'licence.destination': 'VN',
    'letter.destination': 'RU',
    'declaration.destination': 'RU',
  };
  const ledger = ledgerOf(facts, [], LAW);
  assert.deepEqual(
    ledger.disagreements.map((one) => disagreementWords(one, 'en')),
    [
      'First registration: Registry says 5 Mar 2026; Application says 1 Mar 2026',
      'Destination: Application says Viet Nam; Letter says RU; Customs says RU',
    ],
  );
  const dissenting = ledger.lanes.flatMap(({ events }) =>
    events.filter(({ dissents }) => dissents),
  );
  assert.deepEqual(
    dissenting.map(({ fact }) => fact),
    ['certificate.registeredOn', 'licence.registeredOn'],
  );
});

test('two names of one listed brand do not disagree', () => {
  const facts = { 'licence.brand': '比亚迪', 'certificate.brand': '比亚迪(BYD)牌' };
  const subjects = (told: Parameters<typeof ledgerOf>[0]) =>
    ledgerOf(told, [], LAW).disagreements.map(({ subject }) => subject);
  assert.deepEqual(subjects({ ...facts, 'brands.sameAsCertificate': true }), []);
  assert.deepEqual(subjects({ ...facts, 'brands.sameAsCertificate': false }), ['brand']);
});

test('odometers disagree only where a finding that is not met says so', () => {
  const facts = { 'licence.odometerKm': 48, 'inspection.odometerKm': 2051 };
  const finding: Finding = {
    rule: 'R18',
    id: 'odometer-disagrees',
    result: 'notMet',
    because: facts,
    missing: [],
    cite: { instrument: '', item: '', url: null, confidence: 'practice', dated: null },
    toldUpTo: null,
    announced: false,
    remedy: { en: '', zh: '' },
  };
  assert.deepEqual(ledgerOf(facts, [], LAW).disagreements, []);
  assert.deepEqual(ledgerOf(facts, [{ ...finding, result: 'met' }], LAW).disagreements, []);
  assert.deepEqual(
    ledgerOf(facts, [finding], LAW).disagreements.map(({ subject }) => subject),
    ['odometer'],
  );
});

test('what is not known is said as plainly as what is', () => {
  const nothing = ledgerOf({}, [], LAW);
  assert.equal(nothing.range, null);
  assert.equal(
    ledgerWords(nothing, 'en'),
    'No account gives a date. Date of first registration not known. Application date not known.',
  );
  assert.equal(ledgerWords(nothing, 'zh'), '各方均未载明日期。注册登记日期不详。申请日期不详。');
});

test('a registration that only the application tells is told in its lane, and gives no window', () => {
  const ledger = ledgerOf(
    { 'licence.registeredOn': '2026-03-05', 'licence.appliedOn': '2026-03-17' },
    [],
    LAW,
  );
  assert.equal(ledger.band, null);
  assert.equal(ledger.span, null);
  assert.deepEqual(
    ledger.lanes[4]?.events.map(({ label }) => label),
    ['registered', 'applied'],
  );
});

test('how long a letter was in force and suspended, up to today and the end of the line', () => {
  const day = (iso: string) => parseIsoDate(iso) ?? assert.fail(iso);
  const states = (letter: Readonly<Record<string, string>>, today: string) =>
    ledgerOf({ 'certificate.registeredOn': '2026-08-12', ...letter }, [], LAW, {
      today: day(today),
    })
      .lanes.flatMap((lane) => lane.states)
      .map(({ kind, from, until }) => [kind, isoDate(from), isoDate(until)]);
  const issued = { 'letter.issuedOn': '2026-11-10' };
  const suspended = { ...issued, 'letter.suspendedOn': '2026-11-20' };
  assert.deepEqual(states(issued, '2026-11-30'), [['inForce', '2026-11-10', '2026-11-30']]);
  assert.deepEqual(states(suspended, '2026-11-30'), [
    ['inForce', '2026-11-10', '2026-11-20'],
    ['suspended', '2026-11-20', '2026-11-30'],
  ]);
  assert.deepEqual(states({ ...suspended, 'letter.revokedOn': '2026-11-25' }, '2026-11-30'), [
    ['inForce', '2026-11-10', '2026-11-20'],
    ['suspended', '2026-11-20', '2026-11-25'],
  ]);
  assert.deepEqual(states({ ...issued, 'letter.revokedOn': '2026-11-25' }, '2026-11-30'), [
    ['inForce', '2026-11-10', '2026-11-25'],
  ]);
  // 180 days after 12 August: the line ends on 8 February
  assert.deepEqual(states(issued, '2027-03-01'), [['inForce', '2026-11-10', '2027-02-08']]);
  // who does not wish for them is drawn none
  assert.deepEqual(
    ledgerOf(suspended, [], LAW).lanes.flatMap((lane) => lane.states),
    [],
  );
});

test('days are counted to the exit where that is wished', () => {
  const facts = {
    'certificate.registeredOn': '2026-08-12',
    'licence.appliedOn': '2026-11-05',
    'declaration.exitedOn': '2026-11-23',
  };
  // 19 days of August, 30, 31 and 5 or 23 of November
  assert.equal(ledgerOf(facts, [], LAW).span?.days, 85);
  assert.equal(ledgerOf(facts, [], LAW, { count: 'exit' }).span?.days, 103);
});
