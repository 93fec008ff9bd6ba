import fc from 'fast-check';
import { dayOf } from '../../src/domain/calendar/day.ts';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import type { LawFile } from '../../src/domain/rules/read/law.ts';

const DATES = ['licence.appliedOn', 'certificate.registeredOn', 'factory.manufacturedOn'];
const NUMBERS = ['licence.odometerKm', 'letter.outlets', 'vehicle.modelYear'];
const TEXTS = ['licence.condition', 'licence.brand', 'licence.hsCode'];
const BOOLEANS = ['letter.given', 'licence.modified'];

/** The facts random rules read, besides `certificate.status`. */
export const FACTS_OF_RANDOM_RULES: readonly string[] = [
  ...DATES,
  ...NUMBERS,
  ...TEXTS,
  ...BOOLEANS,
  'certificate.status',
];

type Raw = fc.Arbitrary<unknown>;

const pair = (a: Raw, b: Raw): Raw => fc.tuple(a, b);
const wrap = (key: string, inner: Raw): Raw => inner.map((value) => ({ [key]: value }));

const date = (depth: number): Raw => {
  const leaf = fc.oneof(fc.constantFrom(...DATES), fc.constant({ value: 'day' }));
  if (depth === 0) return leaf;
  return fc.oneof(
    { arbitrary: leaf, weight: 3 },
    { arbitrary: wrap('plusDays', pair(date(depth - 1), number(0))), weight: 1 },
    { arbitrary: wrap('plusMonths', pair(date(depth - 1), number(0))), weight: 1 },
    { arbitrary: wrap('firstKnown', fc.array(date(0), { minLength: 1, maxLength: 3 })), weight: 1 },
  );
};

const number = (depth: number): Raw => {
  const leaf = fc.oneof(
    fc.constantFrom('letter.outlets', 'vehicle.modelYear'),
    fc.constant({ value: 'figure' }),
    fc.constantFrom({ number: 0 }, { number: 1 }),
  );
  if (depth === 0) return leaf;
  const dates = pair(date(depth - 1), date(depth - 1));
  const numbers = pair(number(depth - 1), number(depth - 1));
  return fc.oneof(
    leaf,
    fc.constantFrom(...NUMBERS),
    wrap('daysBetween', dates),
    wrap('monthsBetween', dates),
    wrap('yearsBetween', dates),
    wrap('yearOf', date(depth - 1)),
    wrap('plus', numbers),
    wrap('minus', numbers),
    wrap('times', pair(number(0), number(0))),
    wrap('negative', number(depth - 1)),
    wrap('firstKnown', fc.array(number(0), { minLength: 1, maxLength: 3 })),
  );
};

const list: Raw = fc.oneof(fc.constant({ value: 'list' }), fc.constant(['used', 'x', 'BYD']));

const leafCondition: Raw = fc.oneof(
  ...['atMost', 'atLeast', 'below', 'above'].map((op) => wrap(op, pair(number(2), number(2)))),
  ...['onOrBefore', 'onOrAfter', 'before', 'after'].map((op) => wrap(op, pair(date(1), date(1)))),
  wrap('equal', pair(fc.constantFrom(...TEXTS), fc.constantFrom({ is: 'used' }, { is: "it's" }))),
  wrap('equal', pair(number(1), number(1))),
  wrap('alike', pair(fc.constantFrom(...TEXTS), fc.constantFrom(...TEXTS, { is: 'b·y d' }))),
  wrap('named', fc.constantFrom(...TEXTS)),
  wrap('equal', pair(fc.constantFrom(...BOOLEANS), fc.constantFrom({ is: true }, { is: false }))),
  wrap('oneOf', pair(fc.constantFrom(...TEXTS), list)),
  wrap('startsWith', pair(fc.constantFrom(...TEXTS), list)),
  wrap('includesAny', pair(fc.constant('certificate.status'), fc.constant(['G', 'K']))),
  wrap('known', fc.oneof(date(1), number(1), fc.constantFrom(...TEXTS))),
  wrap('fact', fc.constantFrom(...BOOLEANS)),
  fc.constantFrom({ term: 'young' }, { term: 'old' }),
);

const condition = (depth: number): Raw =>
  depth === 0
    ? leafCondition
    : fc.oneof(
        { arbitrary: leafCondition, weight: 2 },
        {
          arbitrary: wrap('all', fc.array(condition(depth - 1), { minLength: 1, maxLength: 3 })),
          weight: 2,
        },
        {
          arbitrary: wrap('any', fc.array(condition(depth - 1), { minLength: 1, maxLength: 3 })),
          weight: 2,
        },
        { arbitrary: wrap('not', condition(depth - 1)), weight: 1 },
        { arbitrary: wrap('proven', condition(depth - 1)), weight: 1 },
      );

const CITE = { title: 'random', url: null, pageDate: null, confidence: 'practice' };
const SAID = { en: 'random', zh: '随机' };

const day = fc.integer({ min: dayOf(2025, 1, 1), max: dayOf(2027, 6, 30) }).map(isoDate);

const series = (value: Raw, change: string): Raw =>
  fc.tuple(value, value, fc.boolean()).map(([first, second, changes]) =>
    changes
      ? [
          { from: null, until: change, value: first, cite: CITE },
          { from: nextDay(change), value: second, cite: CITE },
        ]
      : [{ from: null, value: first, cite: CITE }],
  );

const nextDay = (text: string): string =>
  new Date(Date.parse(text) + 86_400_000).toISOString().slice(0, 10);

const rule = (index: number): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .record({
      axis: fc.constantFrom('gate', 'risk', 'duty'),
      change: day,
      from: fc.option(day),
      until: fc.option(day),
      afterwards: fc.boolean(),
      announced: fc.boolean(),
      when: fc.option(condition(2)),
      kind: fc.constantFrom('require', 'forbid', 'ask'),
      judged: condition(3),
      doubt: fc.option(condition(1)),
      weight: fc.integer({ min: 1, max: 40 }),
    })
    .chain((drawn) =>
      fc
        .record({
          figure: series(fc.integer({ min: -3, max: 40 }), drawn.change),
          day: series(day, drawn.change),
          list: series(fc.constantFrom(['used', '87'], ['BYD'], ["it's", 'new']), drawn.change),
        })
        .map((values) => {
          const ended = drawn.until !== null && (drawn.from === null || drawn.until >= drawn.from);
          return {
            id: `random.rule-${index}`,
            code: `X${index}`,
            axis: drawn.axis,
            title: SAID,
            cite: CITE,
            versionOn: 'licence.appliedOn',
            inForce: {
              from: drawn.from,
              ...(ended ? { until: drawn.until } : {}),
              ...(ended && drawn.afterwards ? { afterwards: 'unknown' } : {}),
            },
            ...(drawn.announced && drawn.from !== null ? { announced: true } : {}),
            values,
            ...(drawn.when === null ? {} : { when: drawn.when }),
            [drawn.kind]: drawn.kind === 'ask' ? true : drawn.judged,
            ...(drawn.doubt === null || drawn.kind === 'ask' ? {} : { doubt: drawn.doubt }),
            effect: { gate: 'blocked', risk: 'flag', duty: 'overdue' }[drawn.axis],
            ...(drawn.axis === 'risk' ? { weight: drawn.weight } : {}),
            remedy: SAID,
          };
        }),
    );

const TERMS = {
  young: {
    atMost: [
      { daysBetween: ['certificate.registeredOn', 'licence.appliedOn'] },
      { value: 'random.rule-0.figure' },
    ],
  },
  old: { before: ['factory.manufacturedOn', { value: 'random.rule-0.day' }] },
};

/** Files of a law of some random rules that share two terms. */
export const randomLaw = (rules: number): fc.Arbitrary<readonly LawFile[]> =>
  fc.tuple(...Array.from({ length: rules }, (_, index) => rule(index))).map((drawn) => [
    { path: 'instruments.yaml', document: { instruments: [] } },
    {
      path: 'integrity/bands.yaml',
      document: {
        bands: [
          { band: 'elevated', from: 20 },
          { band: 'high', from: 50 },
        ],
      },
    },
    { path: 'china/terms.yaml', document: { terms: TERMS } },
    ...drawn.map((document, index) => ({ path: `china/random-${index}.yaml`, document })),
  ]);
