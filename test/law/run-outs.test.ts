import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import { VOCABULARY } from '../../src/domain/facts/vocabulary.ts';
import { runOuts } from '../../src/domain/rules/check/run-outs.ts';
import { readLaw } from '../../src/domain/rules/read/law.ts';
import { runCli } from '../cli/run-cli.ts';

type Raw = Record<string, unknown>;

const BOTH = { en: 'text', zh: '文字' };
const day = (iso: string): number => parseIsoDate(iso) ?? assert.fail(iso);

const rule = (id: string, code: string, more: Raw): Raw => ({
  id,
  code,
  title: BOTH,
  cite: { title: 'page', url: null, pageDate: '2026-01-01', confidence: 'secondary' },
  require: { equal: ['licence.condition', { is: 'new' }] },
  effect: 'conditional',
  remedy: BOTH,
  ...more,
});

const { ruleSet, problems } = readLaw(
  [
    { path: 'instruments.yaml', document: { instruments: [] } },
    { path: 'integrity/bands.yaml', document: { bands: [{ band: 'high', from: 50 }] } },
    {
      path: 'destinations/XX.yaml',
      document: {
        country: 'XX',
        name: BOTH,
        lastRead: '2026-11-24',
        rules: [
          rule('xx.ends', 'XX-1', { inForce: { from: null, until: '2026-11-30' } }),
          rule('xx.open', 'XX-2', {
            inForce: { from: null, until: '2026-11-30', afterwards: 'unknown' },
          }),
          rule('xx.plan', 'XX-3', { inForce: { from: '2026-11-30' }, announced: true }),
          rule('xx.stays', 'XX-4', { inForce: { from: null } }),
          rule('xx.value', 'XX-5', {
            inForce: { from: null },
            values: {
              km: [
                {
                  from: null,
                  until: '2026-11-30',
                  value: 5,
                  cite: {
                    title: 'page',
                    url: null,
                    pageDate: '2026-01-01',
                    confidence: 'secondary',
                  },
                },
              ],
            },
            require: { atMost: ['licence.odometerKm', { value: 'km' }] },
          }),
        ],
      },
    },
  ],
  VOCABULARY,
);

/** What is warned of on a day; the calendar is far away. */
const near = (on: string): readonly string[] =>
  runOuts(ruleSet, day('2040-12-31'), day(on)).map(({ where }) => where);

const calendarNear = (on: string): boolean =>
  runOuts(ruleSet, day('2026-12-31'), day(on)).some(
    ({ file }) => file === 'reference/holidays.json',
  );

describe('what runs out around a day', () => {
  test('the law of the test stands', () => assert.deepEqual(problems, []));

  test('is warned of from sixty days before its last day until sixty days after it', () => {
    const all = ['xx.ends', 'xx.open', 'xx.plan', 'xx.value.km'];
    assert.deepEqual(near('2026-09-30'), []);
    assert.deepEqual(near('2026-10-01'), all);
    assert.deepEqual(near('2026-10-02'), all);
    assert.deepEqual(near('2026-11-30'), all);
    assert.deepEqual(near('2027-01-29'), all);
    assert.deepEqual(near('2027-01-30'), ['xx.open'], 'its answers stay open');
    assert.deepEqual(near('2028-01-30'), ['xx.open']);
  });

  test('so is the calendar, and ever after', () => {
    assert.equal(calendarNear('2026-10-31'), false);
    assert.equal(calendarNear('2026-11-01'), true);
    assert.equal(calendarNear('2026-12-31'), true);
    assert.equal(calendarNear('2027-12-31'), true);
  });

  test('messages say what, when and what follows', () => {
    const told = (on: string): readonly string[] =>
      runOuts(ruleSet, day('2026-12-31'), day(on)).map(({ message }) => message);
    assert.deepEqual(told('2026-11-29'), [
      'XX-1 runs out 2026-11-30, in 1 day; nothing follows it here',
      'XX-2 runs out 2026-11-30, in 1 day; its answer is unknown afterwards',
      'XX-3 is announced and begins 2026-11-30, in 1 day: look for a source as new as that',
      'a value of XX-5 runs out 2026-11-30, in 1 day',
      'the calendar of working days runs out 2026-12-31, in 32 days; clocks that need later days are unknown',
    ]);
    assert.match(told('2026-11-30').join('\n'), /XX-1 runs out 2026-11-30, today/);
    assert.match(told('2026-12-02').join('\n'), /XX-1 ran out 2026-11-30, 2 days ago/);
    assert.match(told('2026-12-02').join('\n'), /XX-3 is announced and was to begin 2026-11-30/);
  });
});

describe('law check --on', () => {
  test('warns of the real law, of Mexico and the calendar and not of Kenya, and ends as without', async () => {
    const { status, out } = await runCli(['law', 'check', '--on', '2026-11-28']);
    assert.equal(status, 0);
    for (const words of [
      /^warning: .*MX-1 runs out 2026-11-30, in 2 days/m,
      /^warning: reference\/holidays\.json: the calendar of working days runs out 2026-12-31/m,
    ]) {
      assert.match(out, words);
    }
    assert.doesNotMatch(out, /KE-1/);
  });

  test('says nothing of any day without one, and refuses a day that is none', async () => {
    const { status, out } = await runCli(['law', 'check']);
    assert.equal(status, 0);
    assert.doesNotMatch(out, /warning/);
    const refused = await runCli(['law', 'check', '--on', '2026-02-30']);
    assert.equal(refused.status, 64);
  });
});
