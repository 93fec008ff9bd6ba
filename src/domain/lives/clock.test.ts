import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate, parseIsoDate } from '../calendar/iso-date.ts';
import { workingCalendarOf } from '../calendar/working-calendar.ts';
import { APPLICATION_LIFE } from './application-life.ts';
import { lastDayOfTerm, type Pause, readClock } from './clock.ts';
import { FILING_LIFE } from './filing-life.ts';
import type { Life } from './life.ts';

// The arrangement of 2026 around the National Day, as the State Council announced it: off on 25 to 27 September and on
// 1 to 7 October; Sunday 20 September and Saturday 10 October are worked.
const calendar = workingCalendarOf({
  years: [
    {
      year: 2026,
      holidays: [
        ...['2026-09-25', '2026-09-26', '2026-09-27', '2026-10-01', '2026-10-02', '2026-10-03'],
        ...['2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'],
      ],
      workdays: ['2026-09-20', '2026-10-10'],
    },
  ],
});

const dayNumber = (iso: string): number => parseIsoDate(iso) ?? Number.NaN;
const shown = (day: number | null): string | null => (day === null ? null : isoDate(day));

const read = (life: Life, limit: number, steps: readonly string[], today: string) => {
  const [clock] = life.clocks ?? [];
  if (clock === undefined) throw new Error('no clock');
  const taken = steps.map((step) => {
    const [day = '', verb = ''] = step.split(' ');
    return { verb, day: dayNumber(day) };
  });
  const { used, due, stillSince, metOn } = readClock(
    life,
    clock,
    taken,
    { limit, calendar },
    dayNumber(today),
  );
  return [used, shown(due), shown(stillSince), shown(metOn)];
};

const FILED = ['2026-09-16 draft', '2026-09-17 submit'];

test('fifteen working days over the October holiday and the days worked instead', () => {
  // From Thursday 17 September: 18, Sunday 20 (worked), 21 to 24 are 1 to 6; 28 to 30 are 7 to 9; 8 and 9 October
  // and Saturday 10 (worked) are 10 to 12; 12, 13, 14 are 13 to 15.
  assert.deepEqual(read(FILING_LIFE, 15, FILED, '2026-09-17'), [0, '2026-10-14', null, null]);
  assert.deepEqual(read(FILING_LIFE, 15, FILED, '2026-09-20'), [2, '2026-10-14', null, null]);
  assert.deepEqual(read(FILING_LIFE, 15, FILED, '2026-10-07'), [9, '2026-10-14', null, null]);
  assert.deepEqual(read(FILING_LIFE, 15, FILED, '2026-10-10'), [12, '2026-10-14', null, null]);
  assert.deepEqual(read(FILING_LIFE, 15, FILED, '2026-10-15'), [16, '2026-10-14', null, null]);
});

test('the clock stands still while the filing is returned, and goes on with what is left', () => {
  const asked = [...FILED, '2026-09-24 ask'];
  assert.deepEqual(read(FILING_LIFE, 15, asked, '2026-10-20'), [6, null, '2026-09-24', null]);
  // nine are left from Saturday 10 October, itself not counted: 12 to 16, 19 to 22
  const answered = [...asked, '2026-10-10 answer'];
  assert.deepEqual(read(FILING_LIFE, 15, answered, '2026-10-12'), [7, '2026-10-22', null, null]);
  assert.deepEqual(read(FILING_LIFE, 15, [...answered, '2026-10-22 accept'], '2026-11-30'), [
    15,
    '2026-10-22',
    null,
    '2026-10-22',
  ]);
});

test('a question after the last day does not give the time back', () => {
  const late = [...FILED, '2026-10-16 ask'];
  assert.deepEqual(read(FILING_LIFE, 15, late, '2026-10-20'), [
    17,
    '2026-10-14',
    '2026-10-16',
    null,
  ]);
  assert.deepEqual(read(FILING_LIFE, 15, [...late, '2026-10-19 answer'], '2026-10-20'), [
    18,
    '2026-10-14',
    null,
    null,
  ]);
});

test('a question on the last day itself leaves it due then', () => {
  const asked = [...FILED, '2026-10-14 ask'];
  assert.deepEqual(read(FILING_LIFE, 15, asked, '2026-10-20'), [
    15,
    '2026-10-14',
    '2026-10-14',
    null,
  ]);
});

test('taking and releasing does not stop an application, and a new version winds it anew', () => {
  const steps = ['2026-09-28 draft', '2026-09-28 submit', '2026-09-29 take', '2026-09-29 release'];
  // 29 and 30 September, then 8 October
  assert.deepEqual(read(APPLICATION_LIFE, 3, steps, '2026-09-30'), [2, '2026-10-08', null, null]);
  const amended = [...steps, '2026-10-08 amend'];
  // 9, Saturday 10 (worked), Monday 12
  assert.deepEqual(read(APPLICATION_LIFE, 3, amended, '2026-10-09'), [1, '2026-10-12', null, null]);
});

test('a draft has no clock, and beyond the calendar nothing is counted', () => {
  assert.deepEqual(read(FILING_LIFE, 15, ['2026-09-16 draft'], '2026-09-20'), [
    0,
    null,
    null,
    null,
  ]);
  const late = ['2026-12-28 draft', '2026-12-28 submit'];
  assert.deepEqual(read(FILING_LIFE, 15, late, '2026-12-31'), [3, null, null, null]);
  assert.deepEqual(read(FILING_LIFE, 15, late, '2027-01-04'), [null, null, null, null]);
});

/** The last day, and the earliest that it can be. */
const daysOf = (limit: number, steps: readonly string[]): readonly (string | null)[] => {
  const [clock = assert.fail()] = APPLICATION_LIFE.clocks ?? [];
  const taken = steps.map((step) => {
    const [day = '', verb = ''] = step.split(' ');
    return { verb, day: dayNumber(day) };
  });
  const law = { limit, calendar };
  const { due, dueFrom } = readClock(APPLICATION_LIFE, clock, taken, law, dayNumber('2027-02-01'));
  return [shown(due), shown(dueFrom)];
};

const applied = (day: string, ...more: readonly string[]): readonly string[] => [
  `${day} draft`,
  `${day} submit`,
  ...more,
];

test('beyond the calendar there is no last day, and the earliest that it can be', () => {
  // Of December 2026 the working days from the 28th, a Monday, to the 31st are left; of 2027 every day may be one.
  assert.deepEqual(daysOf(3, applied('2026-12-28')), ['2026-12-31', null]);
  assert.deepEqual(daysOf(3, applied('2026-12-29')), [null, '2027-01-01']);
  assert.deepEqual(daysOf(3, applied('2026-12-31')), [null, '2027-01-03']);
  assert.deepEqual(daysOf(3, applied('2027-01-10')), [null, '2027-01-13']);
});

test('a question in the next year stops a clock that cannot have run out, and one that can have', () => {
  const asked = applied('2026-12-30', '2026-12-30 take', '2027-01-02 ask');
  // 31 December, 1 and 2 January are three at most: of four one is left, three may be used up.
  assert.deepEqual(daysOf(4, asked), [null, null]);
  assert.deepEqual(daysOf(3, asked), [null, '2027-01-02']);
  // one is left at the earliest, from the 10th, which is not counted
  assert.deepEqual(daysOf(4, [...asked, '2027-01-10 answer']), [null, '2027-01-11']);
});

test('what was asked and answered within the calendar keeps the day that it had', () => {
  const late = applied('2026-12-21', '2026-12-21 take', '2026-12-28 ask', '2027-01-05 answer');
  assert.deepEqual(daysOf(3, late), ['2026-12-24', null]);
});

/** The clock of an application of three days that is taken on a Monday, with pauses. */
const pausedOn = (
  today: string,
  ...pauses: readonly (readonly [string, string | null, boolean?])[]
) => {
  const [clock = assert.fail()] = APPLICATION_LIFE.clocks ?? [];
  const steps = ['draft', 'submit', 'take'].map((verb) => ({ verb, day: dayNumber('2026-11-02') }));
  const law = { limit: 3, calendar };
  const given: readonly Pause[] = pauses.map(([from, to, ended = false]) => ({
    from: dayNumber(from),
    to: to === null ? null : dayNumber(to),
    ended,
  }));
  const { used, due, stillSince } = readClock(
    APPLICATION_LIFE,
    clock,
    steps,
    law,
    dayNumber(today),
    given,
  );
  return [used, shown(due), shown(stillSince)];
};

test('while an exporter may answer the clock stands still, and goes on the day after', () => {
  assert.deepEqual(pausedOn('2026-11-03'), [1, '2026-11-05', null]);
  // told on Tuesday 3, to answer until Tuesday 10: Wednesday 11 and Thursday 12 are left
  const told = ['2026-11-03', '2026-11-10'] as const;
  assert.deepEqual(pausedOn('2026-11-03', told), [1, '2026-11-12', '2026-11-03']);
  assert.deepEqual(pausedOn('2026-11-10', told), [1, '2026-11-12', '2026-11-03']);
  assert.deepEqual(pausedOn('2026-11-11', told), [2, '2026-11-12', null]);
  assert.deepEqual(pausedOn('2026-11-10', [...told, true]), [1, '2026-11-12', null]);
  // told of two vehicles, the one within the other and the one after the other
  assert.deepEqual(pausedOn('2026-11-11', told, ['2026-11-04', '2026-11-06']), [
    2,
    '2026-11-12',
    null,
  ]);
  assert.deepEqual(pausedOn('2026-11-11', told, ['2026-11-09', '2026-11-16']), [
    1,
    '2026-11-18',
    '2026-11-09',
  ]);
  // told on the day on which it was taken, and beyond the calendar
  assert.deepEqual(pausedOn('2026-11-04', ['2026-11-02', '2026-11-09']), [
    0,
    '2026-11-12',
    '2026-11-02',
  ]);
  assert.deepEqual(pausedOn('2026-11-04', ['2026-11-03', null]), [1, null, '2026-11-03']);
  // told after the last day: the time is not given back
  assert.deepEqual(pausedOn('2026-11-20', ['2026-11-10', '2026-11-17'])[1], '2026-11-05');
});

test('a return may be asked for within five working days of what was handed in last', () => {
  const term = APPLICATION_LIFE.term ?? assert.fail();
  const last = (...steps: readonly (readonly [string, string])[]) =>
    shown(
      lastDayOfTerm(
        term,
        steps.map(([day, verb]) => ({ day: dayNumber(day), verb })),
        { limit: 5, calendar },
      ),
    );
  assert.equal(last(['2026-11-02', 'draft']), null);
  assert.equal(
    last(['2026-11-02', 'draft'], ['2026-11-02', 'submit'], ['2026-11-03', 'take']),
    '2026-11-09',
  );
  assert.equal(
    last(['2026-11-02', 'submit'], ['2026-11-04', 'ask'], ['2026-11-12', 'answer']),
    '2026-11-19',
  );
  assert.equal(last(['2026-12-30', 'submit']), null);
});
