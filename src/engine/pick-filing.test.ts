import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { LAW } from '../../test/published-law.ts';
import { dossierWith, rowWith } from '../../test/screening-fixtures.ts';
import { isoDate } from '../domain/calendar/iso-date.ts';
import { factNamed } from '../domain/facts/fact-table.ts';
import { RESULTS } from '../domain/rules/evaluate/compile-rule.ts';
import { compileRule } from '../domain/rules/evaluate/compile-rule-set.ts';
import { pickFiling } from './pick-filing.ts';

/** A filing of days before, on and after the day of application, day 2; null where a cell is blank. */
interface Filing {
  readonly from: number | null;
  readonly until: number | null;
  readonly standing: string | null;
}

const DAYS = [0, 1, 2, 3, 4];
const APPLIED = 2;
const FIRST = 20_570;
const STANDINGS = ['good', 'talked-to', 'rectifying', 'barred'];
const HELD_AGAINST = ['rectifying', 'barred'];

const [rule] = LAW.ruleSet.rules.filter(({ code }) => code === 'G14');
assert.ok(rule);
const compiled = compileRule(rule);

/** The answer of G14 by the filing that is picked. */
const answered = (filings: readonly Filing[]): string => {
  const given = { 'licence.appliedOn': isoDate(FIRST + APPLIED) };
  const day = (at: number | null) => (at === null ? null : isoDate(FIRST + at));
  const rows = filings.map(({ from, until, standing }, at) =>
    rowWith(at + 2, {
      'exporter.uscc': 'X1',
      'exporter.filedOn': day(from),
      'exporter.filedUntil': day(until),
      'exporter.standing': standing,
      // long before, so that a bar whose filing is in force holds
      'exporter.standingFrom': HELD_AGAINST.includes(standing ?? '') ? isoDate(FIRST - 100) : null,
    }),
  );
  const dossier = dossierWith(given);
  const picked = pickFiling(rows, dossier);
  for (const name of [
    'exporter.filedOn',
    'exporter.filedUntil',
    'exporter.standing',
    'exporter.standingFrom',
  ] as const) {
    const { index } = factNamed(name);
    dossier[index] = picked?.values[index] ?? null;
  }
  return RESULTS[compiled.result(dossier)] ?? '';
};

/** The answer by filings without a blank: the latest in force, of one day the gravest. */
const answerOfWhole = (filings: readonly Filing[]): string => {
  const inForce = filings.filter(
    ({ from, until }) => (from ?? 0) <= APPLIED && APPLIED <= (until ?? 0),
  );
  const last = Math.max(...inForce.map(({ from }) => from ?? 0));
  const grave = inForce
    .filter(({ from }) => from === last)
    .map(({ standing }) => STANDINGS.indexOf(standing ?? ''));
  if (grave.length === 0) return 'notMet';
  return ['met', 'met', 'unknown', 'notMet'][Math.max(...grave)] ?? '';
};

const isHeldAgainst = ({ standing }: Filing): boolean => HELD_AGAINST.includes(standing ?? '');

/** Every way to fill in the blank cells of a filing; a bar that began and of which no end is told lasts. */
const wholeOf = (filing: Filing): readonly Filing[] => {
  const lasts = filing.from !== null && isHeldAgainst(filing);
  const untils = lasts ? DAYS.filter((day) => day >= APPLIED) : DAYS;
  return (filing.from === null ? DAYS : [filing.from]).flatMap((from) =>
    (filing.until === null ? untils : [filing.until]).flatMap((until) =>
      (filing.standing === null ? STANDINGS : [filing.standing]).map((standing) => ({
        from,
        until,
        standing,
      })),
    ),
  );
};

const everyWay = (filings: readonly Filing[]): readonly (readonly Filing[])[] =>
  filings.reduce<readonly (readonly Filing[])[]>(
    (ways, filing) => ways.flatMap((way) => wholeOf(filing).map((whole) => [...way, whole])),
    [[]],
  );

/** The bar of a filing that is in force counts, whatever one with a blank may say. */
const isBarred = (filings: readonly Filing[]): boolean => {
  const surely = filings.filter(
    ({ from, until, ...filing }) =>
      from !== null &&
      from <= APPLIED &&
      (until === null ? isHeldAgainst({ from, until, ...filing }) : until >= APPLIED),
  );
  const last = Math.max(...surely.map(({ from }) => from ?? 0));
  return surely.some(({ from, standing }) => from === last && standing === 'barred');
};

const blanksIn = ({ from, until, standing }: Filing): number =>
  [from, until, standing].filter((cell) => cell === null).length;

const filing: fc.Arbitrary<Filing> = fc.record({
  from: fc.option(fc.constantFrom(...DAYS), { freq: 3 }),
  until: fc.option(fc.constantFrom(...DAYS), { freq: 3 }),
  standing: fc.option(fc.constantFrom(...STANDINGS), { freq: 5 }),
});

describe('the filing that counts where days are blank', () => {
  test('answers what every way to fill the blanks answers, else unknown, and keeps a bar', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(
        fc
          .array(filing, { minLength: 1, maxLength: 3 })
          .filter((filings) => filings.reduce((sum, one) => sum + blanksIn(one), 0) <= 4),
        (filings) => {
          const answers = new Set(everyWay(filings).map(answerOfWhole));
          const only = answers.size === 1 ? [...answers][0] : 'unknown';
          const wanted = isBarred(filings) ? 'notMet' : only;
          assert.equal(answered(filings), wanted);
          seen.set(String(wanted), (seen.get(String(wanted)) ?? 0) + 1);
        },
      ),
      { numRuns: 4000, seed: 17 },
    );
    for (const answer of ['met', 'notMet', 'unknown']) {
      assert.ok((seen.get(answer) ?? 0) > 100, `${answer}: ${seen.get(answer)}`);
    }
  });

  test('blocks by no other row where the blank one may cover the day', () => {
    const lapsed = { from: 0, until: 1, standing: 'good' };
    const later = { from: 3, until: 4, standing: 'good' };
    const open = { from: 2, until: null, standing: 'good' };
    const begun = { from: null, until: 4, standing: 'good' };
    for (const blank of [open, begun, { from: null, until: null, standing: null }]) {
      assert.equal(answered([lapsed, blank]), 'unknown');
      assert.equal(answered([blank, lapsed, later]), 'unknown');
      assert.equal(answered([blank]), 'unknown');
    }
    assert.equal(answered([lapsed, { ...begun, until: 1 }]), 'notMet');
    assert.equal(answered([lapsed, { ...open, from: 3 }]), 'notMet');
    assert.equal(answered([lapsed, { ...begun, standing: 'barred' }]), 'notMet');
    const good = { from: 1, until: 4, standing: 'good' };
    assert.equal(answered([good, begun]), 'met');
    assert.equal(answered([good, { ...begun, standing: 'barred' }]), 'unknown');
  });
});
