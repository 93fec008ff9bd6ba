import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FactName, factNamed } from '../facts/fact-table.ts';
import { VOCABULARY } from '../facts/vocabulary.ts';
import { compileRuleSet } from '../rules/evaluate/compile-rule-set.ts';
import { readLaw } from '../rules/read/law.ts';
import { type Assessment, assess } from './assess.ts';
import { emptyDossier, type FactValue } from './dossier.ts';

const BOTH = { en: 'text', zh: '文字' };
const page = (pageDate: string) => ({
  title: 'a page',
  url: null,
  pageDate,
  confidence: 'verbatim',
});

const rule = (code: string, more: Readonly<Record<string, unknown>>) => ({
  id: `test.${code}`,
  code,
  title: BOTH,
  breach: BOTH,
  cite: page('2026-01-02'),
  versionOn: 'licence.appliedOn',
  inForce: { from: '2026-01-01' },
  remedy: BOTH,
  cases: [],
  ...more,
});

/** A flag that is raised by a fact that says "yes". */
const flag = (code: string, fact: FactName, weight: number) => {
  const { breach: _, ...others } = rule(code, { axis: 'risk', effect: 'flag', weight });
  return { ...others, forbid: { fact } };
};

/** The two gates ask for a letter and for a number; the one country bars by the year and sets a condition. */
const law = (flags: readonly object[] = []) => {
  const files = [
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
    {
      path: 'china/g01.yaml',
      document: rule('G01', {
        axis: 'gate',
        require: { fact: 'letter.given' },
        effect: 'blocked',
      }),
    },
    {
      path: 'china/g02.yaml',
      document: rule('G02', {
        axis: 'gate',
        forbid: { fact: 'licence.modified' },
        effect: 'blocked',
      }),
    },
    {
      path: 'destinations/KE.yaml',
      document: {
        country: 'KE',
        name: BOTH,
        lastRead: '2026-03-01',
        asOf: 'licence.appliedOn',
        rules: [
          rule('KE-1', {
            axis: undefined,
            cite: page('2026-02-03'),
            require: { fact: 'letter.given' },
            effect: 'barred',
          }),
          rule('KE-2', {
            axis: undefined,
            cite: page('2026-02-04'),
            forbid: { fact: 'licence.modified' },
            effect: 'conditional',
          }),
        ],
      },
    },
    ...flags.map((document, at) => ({ path: `integrity/r${at}.yaml`, document })),
  ];
  const { ruleSet, problems } = readLaw(files, VOCABULARY);
  assert.deepEqual(problems, []);
  return compileRuleSet(ruleSet);
};
const LAW = law();

const APPLIED = 20_600;
const asked = (
  given: Partial<Record<FactName, FactValue>>,
  everything = false,
  of = LAW,
): Assessment => {
  const dossier = emptyDossier();
  for (const [name, value] of Object.entries({ 'licence.appliedOn': APPLIED, ...given })) {
    dossier[factNamed(name as FactName).index] = value;
  }
  return assess(of, dossier, everything);
};

describe('the gate', () => {
  test('is clear where every rule is met, undetermined where one is not known, blocked where one is broken', () => {
    assert.equal(asked({ 'letter.given': true, 'licence.modified': false }).gate, 'clear');
    assert.equal(asked({ 'letter.given': true }).gate, 'undetermined');
    assert.equal(asked({ 'letter.given': false, 'licence.modified': false }).gate, 'blocked');
  });

  test('is blocked by a broken rule whatever else is not known', () => {
    assert.equal(asked({ 'letter.given': false }).gate, 'blocked');
    assert.equal(asked({ 'licence.modified': true }).gate, 'blocked');
  });
});

describe('the entry', () => {
  const ENTRY = { 'licence.destination': 'KE' };
  test('is barred before it is conditional, and unknown while a bar is not known', () => {
    const told = (letter: boolean | null, modified: boolean | null) =>
      asked({ ...ENTRY, 'letter.given': letter, 'licence.modified': modified });
    assert.equal(told(true, false).entry, 'admissible');
    assert.equal(told(true, true).entry, 'conditional');
    assert.equal(told(true, null).entry, 'conditional');
    assert.equal(told(null, true).entry, 'unknown');
    assert.equal(told(false, null).entry, 'barred');
    assert.deepEqual(told(false, true).entryReasons, ['KE-1', 'KE-2']);
  });

  test('of a country whose law nobody read is unknown, and says so; without a country too', () => {
    const other = asked({ 'licence.destination': 'ZZ', 'letter.given': true });
    assert.equal(other.entry, 'unknown');
    assert.deepEqual(other.entryReasons, ['no-law-read']);
    const none = asked({ 'letter.given': true });
    assert.equal(none.entry, 'unknown');
    assert.deepEqual(none.entryReasons, []);
  });

  test('tells the newest date among the sources that it rests on', () => {
    const one = asked({ ...ENTRY, 'letter.given': false, 'licence.modified': false });
    assert.equal(one.entryToldUpTo, '2026-02-03');
    const both = asked({ ...ENTRY, 'letter.given': false, 'licence.modified': true });
    assert.equal(both.entryToldUpTo, '2026-02-04');
  });
});

describe('the risk', () => {
  const weighing = (...weights: readonly number[]) => {
    const facts: readonly FactName[] = ['licence.modified', 'letter.given'];
    return law(
      weights.map((weight, at) => flag(`R0${at + 1}`, facts[at] ?? 'letter.given', weight)),
    );
  };
  const raised = { 'licence.modified': true, 'letter.given': true };

  test('is the weights of the flags raised, added up', () => {
    const { score, band, riskReasons } = asked(raised, false, weighing(15, 30));
    assert.deepEqual([score, band, riskReasons], [45, 'elevated', ['R01', 'R02']]);
    assert.equal(asked({ 'licence.modified': true }, false, weighing(15, 30)).score, 15);
    assert.equal(asked({}, false, weighing(15, 30)).score, 0);
  });

  test('is at most a hundred: 99, 100 and 101 added up', () => {
    for (const [other, score] of [
      [39, 99],
      [40, 100],
      [41, 100],
    ] as const) {
      assert.equal(asked(raised, false, weighing(60, other)).score, score);
    }
  });

  test('changes its band at the first score of the next', () => {
    for (const [weight, band] of [
      [19, 'low'],
      [20, 'elevated'],
      [49, 'elevated'],
      [50, 'high'],
    ] as const) {
      assert.equal(asked(raised, false, weighing(weight)).band, band, `${weight}`);
    }
  });
});

describe('the findings', () => {
  const codes = ({ findings }: Assessment) => findings.map(({ compiled }) => compiled.rule.code);

  test('are of the rules broken or not known, or of all, with the same answers', () => {
    const given = { 'licence.destination': 'KE', 'letter.given': true };
    assert.deepEqual(codes(asked(given)), ['G02', 'KE-2']);
    assert.deepEqual(codes(asked(given, true)), ['G01', 'G02', 'KE-1', 'KE-2']);
    const { findings: _, ...few } = asked(given);
    const { findings: __, ...all } = asked(given, true);
    assert.deepEqual(all, few);
  });

  test('name the facts that decided, and those that are missing', () => {
    const [finding] = asked({ 'letter.given': true }).findings;
    assert.deepEqual(finding?.miss, [factNamed('licence.modified').index]);
    const [broken] = asked({ 'letter.given': false, 'licence.modified': false }).findings;
    assert.ok(broken?.why.includes(factNamed('letter.given').index));
    assert.deepEqual(broken?.miss, []);
  });
});
