import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import { VOCABULARY } from '../../src/domain/facts/vocabulary.ts';
import { runOuts } from '../../src/domain/rules/check/run-outs.ts';
import { readLaw } from '../../src/domain/rules/read/law.ts';
import type { Sought } from '../../src/domain/rules/syntax.ts';
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

const entry = (of: readonly string[], more: Partial<Sought> = {}): Sought => ({
  of,
  ends: day('2026-11-30'),
  sought: 'a decree',
  where: 'the gazette',
  soughtOn: day('2026-11-20'),
  askAgainOn: day('2040-01-01'),
  ...more,
});

const LOOKED_AFTER = [entry(['xx.ends', 'xx.open', 'xx.value.km'])];

/** Looked at on a day, the calendar far away. */
const at = (on: string, sought: readonly Sought[] = LOOKED_AFTER) =>
  runOuts({ ruleSet, sought, calendarUntil: day('2040-12-31') }, day(on));

/** What is told of on a day. */
const near = (on: string): readonly string[] => at(on).told.map(({ where }) => where);

/** What is wrong on a day, as its code and where. */
const wrong = (on: string, sought?: readonly Sought[]): readonly string[] =>
  at(on, sought).problems.map(({ code, where }) => `${code} ${where}`);

const CALENDAR = entry(['calendar'], { ends: day('2026-12-31') });

const calendarOn = (on: string, sought: readonly Sought[], calendarUntil = '2026-12-31') => {
  const found = runOuts({ ruleSet, sought, calendarUntil: day(calendarUntil) }, day(on));
  return [
    found.told.some(({ file }) => file === 'reference/holidays.json'),
    found.problems.filter(({ where }) => where === 'calendar').map(({ code }) => code),
  ];
};

describe('what runs out around a day', () => {
  test('the law of the test stands', () => assert.deepEqual(problems, []));

  test('is told of from sixty days before its last day until sixty days after it', () => {
    const all = ['xx.ends', 'xx.open', 'xx.plan', 'xx.value.km'];
    assert.deepEqual(near('2026-09-30'), []);
    assert.deepEqual(near('2026-10-01').toSorted(), all);
    assert.deepEqual(near('2026-10-02').toSorted(), all);
    assert.deepEqual(near('2026-11-30').toSorted(), all);
    assert.deepEqual(near('2027-01-29').toSorted(), all);
    assert.deepEqual(near('2027-01-30'), ['xx.open'], 'its answers stay open');
    assert.deepEqual(near('2028-01-30'), ['xx.open']);
  });

  test('needs an entry in that time, which a beginning does not', () => {
    const ends = ['xx.ends', 'xx.open', 'xx.value.km'].map((id) => `run-out-unsought ${id}`);
    assert.deepEqual(wrong('2026-09-30', []), []);
    assert.deepEqual(wrong('2026-10-01', []).toSorted(), ends);
    assert.deepEqual(wrong('2027-01-29', []).toSorted(), ends);
    assert.deepEqual(wrong('2027-01-30', []), ['run-out-unsought xx.open']);
    assert.deepEqual(wrong('2026-11-30'), []);
    const another = [entry(['xx.ends', 'xx.open', 'xx.value.km'], { ends: day('2026-11-29') })];
    assert.deepEqual(
      wrong('2026-11-30', another)
        .filter((one) => one.startsWith('run-out-unsought'))
        .toSorted(),
      ends,
      'the entry of another end says nothing of this one',
    );
  });

  test('is to be asked again when the day of its entry has passed', () => {
    const sought = [
      entry(['xx.ends', 'xx.value.km']),
      entry(['xx.open'], { askAgainOn: day('2026-12-07') }),
    ];
    assert.deepEqual(wrong('2026-12-06', sought), []);
    assert.deepEqual(wrong('2026-12-07', sought), []);
    assert.deepEqual(wrong('2026-12-08', sought), ['run-out-ask-again xx.open']);
  });

  test('an entry that no end needs any more is stale', () => {
    const stale = (on: string, of: Sought) =>
      wrong(on, [...LOOKED_AFTER, of]).filter((one) => one.startsWith('run-out-stale'));
    assert.deepEqual(stale('2026-11-30', entry(['xx.stays'])), ['run-out-stale xx.stays']);
    assert.deepEqual(stale('2026-11-30', entry(['xx.gone'])), ['run-out-stale xx.gone']);
    assert.deepEqual(wrong('2027-01-30'), ['run-out-stale xx.ends', 'run-out-stale xx.value.km']);
    assert.deepEqual(wrong('2026-01-01'), [], 'one that was written early is not');
  });

  test('so is the calendar, and ever after, until it reaches further', () => {
    assert.deepEqual(calendarOn('2026-10-31', []), [false, []]);
    assert.deepEqual(calendarOn('2026-11-01', []), [false, ['run-out-unsought']]);
    assert.deepEqual(calendarOn('2026-11-01', [CALENDAR]), [true, []]);
    assert.deepEqual(calendarOn('2027-12-31', [CALENDAR]), [true, []]);
    assert.deepEqual(calendarOn('2026-12-20', [CALENDAR], '2027-12-31'), [
      false,
      ['run-out-stale'],
    ]);
  });

  test('messages say what, when, what follows and when to ask again', () => {
    const told = (on: string): readonly string[] =>
      runOuts(
        { ruleSet, sought: [...LOOKED_AFTER, CALENDAR], calendarUntil: day('2026-12-31') },
        day(on),
      ).told.map(({ message }) => message);
    const sought = 'what follows was looked for on 2026-11-20, to be asked again on 2040-01-01';
    assert.deepEqual(told('2026-11-29').toSorted(), [
      `XX-1 runs out 2026-11-30, in 1 day; nothing follows it here; ${sought}`,
      `XX-2 runs out 2026-11-30, in 1 day; its answer is unknown afterwards; ${sought}`,
      'XX-3 is announced and begins 2026-11-30, in 1 day: look for a source as new as that',
      `a value of XX-5 runs out 2026-11-30, in 1 day; ${sought}`,
      'the calendar of working days runs out 2026-12-31, in 32 days; clocks that need later days are unknown; ' +
        sought,
    ]);
    assert.match(told('2026-11-30').join('\n'), /XX-1 runs out 2026-11-30, today/);
    assert.match(told('2026-12-02').join('\n'), /XX-1 ran out 2026-11-30, 2 days ago/);
    assert.match(told('2026-12-02').join('\n'), /XX-3 is announced and was to begin 2026-11-30/);
  });
});

describe('the entries as they are read', () => {
  const read = (...entries: readonly Raw[]) =>
    readLaw([{ path: 'run-outs.yaml', document: { runOuts: entries } }], VOCABULARY);
  const sound = {
    ...{ of: ['calendar'], ends: '2026-12-31', sought: 'a notice', where: 'gov.cn' },
    ...{ soughtOn: '2026-11-30', askAgainOn: '2026-12-07' },
  };
  const codes = (...entries: readonly Raw[]): readonly string[] =>
    read(...entries)
      .problems.filter(({ file }) => file === 'run-outs.yaml')
      .map(({ code }) => code);

  test('say on which day something was looked for last', () => {
    const { sought, readOn } = read(sound);
    assert.equal(sought.length, 1);
    assert.equal(readOn, day('2026-11-30'));
    assert.deepEqual(codes(sound), []);
  });

  test('are refused without a text or a day, asked again too early, or twice', () => {
    assert.deepEqual(codes({ ...sound, where: '' }), ['missing-text']);
    assert.deepEqual(codes({ ...sound, of: [] }), ['missing-text']);
    assert.deepEqual(codes({ ...sound, askAgainOn: '2027-02-30' }), ['bad-date']);
    assert.deepEqual(codes({ ...sound, askAgainOn: '2026-11-30' }), ['bad-date']);
    assert.deepEqual(codes(sound, sound), ['duplicate']);
    assert.deepEqual(codes(sound, { ...sound, ends: '2027-12-31' }), []);
  });
});

describe('law check', () => {
  test('tells what runs out of the real law, and ends well where it was looked after', async () => {
    const { status, out } = await runCli(['law', 'check', '--on', '2026-12-01']);
    assert.equal(status, 0, out);
    assert.match(out, /^warning: .* looked for on \d{4}-.*, to be asked again on \d{4}-/m);
    assert.doesNotMatch(out, /KE-1/, 'a standing rule');
  });

  test('fails on a day when it was to be asked again before', async () => {
    const { status, out } = await runCli(['law', 'check', '--on', '2040-01-01']);
    assert.equal(status, 1);
    assert.match(out, /^reference\/holidays\.json: calendar: run-out-/m);
  });

  test('looks at the day on which the law was last read without one, and refuses a day that is none', async () => {
    const { status, out } = await runCli(['law', 'check']);
    assert.equal(status, 0, out);
    const [, on = ''] = /, as on (\d{4}-\d{2}-\d{2}): no problem$/m.exec(out) ?? [];
    assert.deepEqual(await runCli(['law', 'check', '--on', on]), { status, out, err: '' });
    const refused = await runCli(['law', 'check', '--on', '2026-02-30']);
    assert.equal(refused.status, 64);
  });
});
