import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { VOCABULARY } from '../../src/domain/facts/vocabulary.ts';
import { checkLaw } from '../../src/domain/rules/check/check-law.ts';
import { checkLegalNumbers, type SourceText } from '../../src/domain/rules/check/legal-numbers.ts';
import { type LawFile, readLaw } from '../../src/domain/rules/read/law.ts';
import { ROOT } from '../cli/run-cli.ts';

type Raw = Record<string, unknown>;

const CITE = { instrument: 'cn-1', item: '1', confidence: 'verbatim' };
/** Issued before the sound rule begins; its text sets the day. */
const INSTRUMENT_DATES = { issuedOn: '2025-11-11', effectiveFrom: '2026-01-01' };

const BOTH = { en: 'text', zh: '文字' };

/** A sound rule: applied within 3 days of registration, from 2026-01-01, asks for a letter. */
const soundRule = (): Raw => ({
  id: 'cn.test.letter',
  code: 'G01',
  axis: 'gate',
  title: BOTH,
  breach: BOTH,
  cite: CITE,
  versionOn: 'licence.appliedOn',
  inForce: { from: '2026-01-01' },
  values: { days: [{ from: '2026-01-01', value: 3, unit: 'days', cite: CITE }] },
  when: {
    atMost: [{ daysBetween: ['certificate.registeredOn', 'licence.appliedOn'] }, { value: 'days' }],
  },
  require: { fact: 'letter.given' },
  effect: 'blocked',
  remedy: BOTH,
  cases: [
    given('2026-01-03', '2026-01-01', false, 'notMet'),
    given('2026-01-04', '2026-01-01', false, 'notMet'),
    given('2026-01-05', '2026-01-01', false, 'notApplicable'),
    given('2026-01-04', '2026-01-01', true, 'met'),
    given('2025-12-31', '2025-12-30', false, 'notApplicable'),
    given('2026-01-01', '2025-12-30', false, 'notMet'),
    given('2026-01-02', '2025-12-30', false, 'notMet'),
  ],
});

const given = (applied: string, registered: string, letter: boolean, expect: string): Raw => ({
  given: {
    'licence.appliedOn': applied,
    'certificate.registeredOn': registered,
    'letter.given': letter,
  },
  expect,
});

const filesOf = (...rules: Raw[]): LawFile[] => [
  {
    path: 'instruments.yaml',
    document: {
      instruments: [
        { id: 'cn-1', title: BOTH, number: 'No. 1', urls: [], ...INSTRUMENT_DATES },
        { id: 'cn-undated', title: BOTH, number: 'No. 2', urls: [] },
      ],
    },
  },
  { path: 'integrity/bands.yaml', document: { bands: [{ band: 'high', from: 50 }] } },
  ...rules.map((document, index) => ({ path: `china/rule-${index}.yaml`, document })),
];

const codesOf = (files: readonly LawFile[], program = ''): readonly string[] => {
  const { ruleSet, problems } = readLaw(files, VOCABULARY);
  const sources = program === '' ? [] : [{ path: 'src/x.ts', text: program }];
  return [...problems, ...checkLaw(ruleSet, sources)].map(({ code }) => code);
};

/** The sound rule with a change. */
const broken = (change: (rule: Raw) => void): readonly string[] => {
  const rule = soundRule();
  change(rule);
  return codesOf(filesOf(rule));
};

/** The program as `law check` looks through it. */
const programTexts = async (): Promise<readonly SourceText[]> => {
  const entries = await readdir(join(ROOT, 'src'), { withFileTypes: true, recursive: true });
  const paths = entries
    .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(ROOT, path),
      text: await readFile(path, 'utf8'),
    })),
  );
};

const casesOf = (rule: Raw): Raw[] => rule['cases'] as Raw[];
const periodsOf = (rule: Raw): Raw[] => (rule['values'] as Raw)['days'] as Raw[];

describe('the check of the law', () => {
  test('a rule of the gate that reaches for vehicles in no application', () => {
    assert.deepEqual(codesOf(filesOf({ ...soundRule(), reach: 'vehicle' })), ['bad-rule']);
  });

  test('passes a sound rule', () => {
    assert.deepEqual(codesOf(filesOf(soundRule())), []);
  });

  test('fails on a rule that does not say its breach, and on a flag that says it twice', () => {
    assert.deepEqual(
      broken((rule) => delete rule['breach']),
      ['no-breach'],
    );
    assert.deepEqual(
      broken((rule) => {
        rule['breach'] = { en: 'text' };
      }),
      ['missing-text'],
    );
    const flag = (breach: Raw): readonly string[] =>
      broken((rule) => {
        delete rule['breach'];
        Object.assign(rule, { axis: 'risk', effect: 'flag', weight: 10, ...breach });
      });
    assert.deepEqual(flag({}), []);
    assert.deepEqual(flag({ breach: BOTH }), ['breach-twice']);
  });

  test('fails on a breach that says a value as a bare figure', () => {
    const codes = broken((rule) => {
      rule['breach'] = { en: 'No letter within 3 days', zh: '3天内未提供' };
    });
    assert.ok(codes.includes('bare-figure'));
  });

  test('fails on a missing citation, of the rule and of a value', () => {
    assert.ok(broken((rule) => delete rule['cite']).includes('missing-citation'));
    assert.ok(broken((rule) => delete periodsOf(rule)[0]?.['cite']).includes('missing-citation'));
  });

  test('fails on an instrument that is not in the register', () => {
    const codes = broken((rule) => {
      rule['cite'] = { ...CITE, instrument: 'cn-2' };
    });
    assert.ok(codes.includes('unknown-instrument'));
  });

  test('fails on an unknown fact, in a condition and in a case', () => {
    assert.ok(
      broken((rule) => {
        rule['require'] = { known: 'licence.colour' };
      }).includes('unknown-fact'),
    );
    assert.ok(
      broken((rule) => {
        casesOf(rule).push({ given: { 'licence.colour': 'red' }, expect: 'met' });
      }).includes('unknown-fact'),
    );
  });

  test('fails on an unknown operator, an unknown key and operands of two types', () => {
    assert.ok(
      broken((rule) => {
        rule['require'] = { xor: [] };
      }).includes('unknown-operator'),
    );
    assert.ok(
      broken((rule) => {
        rule['excuse'] = 'none';
      }).includes('unknown-key'),
    );
    assert.ok(
      broken((rule) => {
        rule['require'] = { equal: ['licence.appliedOn', 'licence.brand'] };
      }).includes('wrong-type'),
    );
  });

  const page = (dates: Raw): Raw => ({
    title: 'a page',
    url: null,
    confidence: 'secondary',
    ...dates,
  });
  const citing =
    (...cites: Raw[]) =>
    (rule: Raw): void => {
      rule['cite'] = cites;
    };

  test('fails on a rule told of before it began, or by nobody with a date, that is not announced', () => {
    for (const dates of [
      { pageDate: null },
      { pageDate: '2025-11-18' },
      { pageDate: '2025-12-31' },
      { pageDate: '2025-12' },
      { pageDate: '2026' },
    ]) {
      assert.deepEqual(broken(citing(page(dates))), ['announced'], JSON.stringify(dates));
    }
    for (const dates of [
      { pageDate: '2026-01-01' },
      { pageDate: '2026-01-02' },
      { pageDate: '2026-02' },
      { pageDate: null, issuedOn: '2025-11-18' },
      { pageDate: '2025-11-19', issuedOn: '2025-11-18' },
    ]) {
      assert.deepEqual(broken(citing(page(dates))), [], JSON.stringify(dates));
    }
    assert.deepEqual(broken(citing(page({ pageDate: '2025-11-18' }), page({ pageDate: null }))), [
      'announced',
    ]);
    assert.deepEqual(
      broken(citing(page({ pageDate: '2025-11-18' }), page({ pageDate: '2026-03-01' }))),
      [],
    );
    assert.deepEqual(broken(citing({ ...CITE, instrument: 'cn-undated' })), ['announced']);
    assert.deepEqual(
      broken((rule) => {
        rule['inForce'] = { from: '2025-12-31' };
        (periodsOf(rule)[0] as Raw)['from'] = '2025-12-31';
      }).filter((code) => code === 'announced'),
      ['announced'],
      'the instrument itself begins a day later',
    );
  });

  test('passes the same rule when it is announced, whose breach is unknown', () => {
    const announced = (rule: Raw): void => {
      citing(page({ pageDate: '2025-11-18' }))(rule);
      rule['announced'] = true;
      for (const one of casesOf(rule)) if (one['expect'] === 'notMet') one['expect'] = 'unknown';
    };
    assert.deepEqual(broken(announced), []);
    assert.deepEqual(
      broken((rule) => {
        announced(rule);
        (casesOf(rule)[0] as Raw)['expect'] = 'notMet';
      }),
      ['wrong-case'],
      'an announced rule is never not met',
    );
  });

  test('fails on announced without a beginning, and on one that is not `true`', () => {
    assert.ok(
      broken((rule) => {
        rule['announced'] = true;
        rule['inForce'] = { from: null };
      }).includes('bad-rule'),
    );
    assert.ok(broken((rule) => (rule['announced'] = false)).includes('bad-rule'));
  });

  test('fails on a later period of a value by a source that has not seen it', () => {
    const later = (dates: Raw): readonly string[] =>
      broken((rule) => {
        const [period] = periodsOf(rule);
        (rule['values'] as Raw)['days'] = [
          { ...period, until: '2026-06-30' },
          { ...period, from: '2026-07-01', cite: page(dates) },
        ];
      }).filter((code) => code === 'announced');
    assert.deepEqual(later({ pageDate: '2026-06-30' }), ['announced']);
    assert.deepEqual(later({ pageDate: null }), ['announced']);
    assert.deepEqual(later({ pageDate: '2026-07-01' }), []);
    assert.deepEqual(later({ pageDate: null, issuedOn: '2026-05-02' }), []);
  });

  test('fails on dates of sources that are none', () => {
    for (const pageDate of ['2026-13', '2026-02-30', 'spring 2026', 2026]) {
      assert.ok(broken(citing(page({ pageDate }))).includes('bad-date'), `${pageDate}`);
    }
  });

  test('fails on a gap between periods, before them and after them', () => {
    const split = (rule: Raw, until: string, from: string): void => {
      const [period] = periodsOf(rule);
      (rule['values'] as Raw)['days'] = [
        { ...period, until },
        { ...period, from },
      ];
    };
    assert.ok(broken((rule) => split(rule, '2026-06-30', '2026-07-02')).includes('gap'));
    assert.ok(
      broken((rule) => {
        (periodsOf(rule)[0] as Raw)['from'] = '2026-01-02';
      }).includes('gap'),
    );
    assert.ok(
      broken((rule) => {
        (periodsOf(rule)[0] as Raw)['until'] = '2026-12-31';
      }).includes('gap'),
    );
    assert.ok(broken((rule) => split(rule, '2026-06-30', '2026-06-30')).includes('overlap'));
    assert.ok(!broken((rule) => split(rule, '2026-06-30', '2026-07-01')).includes('gap'));
  });

  test('fails on a rule that no case reaches, and on a life that ends before it begins', () => {
    const never = broken((rule) => {
      rule['when'] = { all: [{ fact: 'letter.given' }, { not: { fact: 'letter.given' } }] };
      for (const one of casesOf(rule)) one['expect'] = 'notApplicable';
    });
    assert.ok(never.includes('unreachable'));
    assert.ok(
      broken((rule) => {
        rule['inForce'] = { from: '2026-01-01', until: '2025-01-01' };
      }).includes('unreachable'),
    );
  });

  test('fails on a rule without cases, and on each missing day around a threshold', () => {
    assert.ok(
      broken((rule) => {
        rule['cases'] = [];
      }).includes('no-cases'),
    );
    for (const left of [2, 4, 5, 6]) {
      assert.ok(broken((rule) => casesOf(rule).splice(left, 1)).includes('untried-boundary'));
    }
  });

  test('fails on a case whose answer is wrong', () => {
    assert.ok(
      broken((rule) => {
        (casesOf(rule)[0] as Raw)['expect'] = 'met';
      }).includes('wrong-case'),
    );
  });

  test('fails on a bare figure or date in a condition', () => {
    for (const operand of [3, { number: 3 }, { is: '2026-01-01' }]) {
      const codes = broken((rule) => {
        rule['require'] = { atMost: ['licence.odometerKm', operand] };
      });
      assert.ok(codes.includes('legal-number'), JSON.stringify(operand));
    }
  });

  test('fails on a figure or a date of Chinese law in program text, unless excused', () => {
    const rule = soundRule();
    (periodsOf(rule)[0] as Raw)['value'] = 180;
    const files = filesOf(rule);
    const legal = (program: string): boolean => codesOf(files, program).includes('legal-number');
    assert.ok(legal('if (age <= 180) return;'));
    assert.ok(legal("const start = '2026-01-01';"));
    assert.ok(!legal('if (age <= 180) return; // not-law: degrees'));
    assert.ok(!legal('// 180 days\n/* from 2026-01-01 */'));
    assert.ok(!legal('if (age <= 1800) return;'));
  });

  test('passes a figure of the law that counts something else, or stands in the simulator', () => {
    const rule = soundRule();
    (periodsOf(rule)[0] as Raw)['value'] = 365;
    const files = filesOf(rule);
    const legal = (program: string): boolean => codesOf(files, program).includes('legal-number');
    assert.ok(legal('const LETTER_DAYS = 365;'));
    assert.ok(legal('if (registered + 365 >= applied) return;'));
    assert.ok(legal('`WHERE applied_on - registered_on BETWEEN 0 AND 365`'));
    assert.ok(legal('const limits = { days: 365 };'));
    assert.ok(!legal('const cells = 365;'));
    assert.ok(!legal('yearOfCycle * 365 + ((yearOfCycle / 4) | 0)'));
    assert.ok(!legal("en: 'write the date as 2026-01-01, at most 365 days back'"));
    const { ruleSet } = readLaw(files, VOCABULARY);
    const simulator = { path: 'src/simulate/x.ts', text: 'const LETTER_DAYS = 365;' };
    assert.deepEqual(checkLaw(ruleSet, [simulator]), checkLaw(ruleSet, []));
  });

  test('passes the program as it stands whatever figure in it a value may take', async () => {
    const sources = await programTexts();
    const figures = sources.flatMap(({ text }) => text.match(/\d[\d_]*/g) ?? []);
    const numbers = new Set(figures.map((figure) => Number(figure.replaceAll('_', ''))));
    const { ruleSet } = readLaw(filesOf(soundRule()), VOCABULARY);
    for (const unit of ['days', 'months', 'km', 'percent', 'vehicles', 'km a day']) {
      const rules = ruleSet.rules.map((rule) => ({
        ...rule,
        values: rule.values.map((value) => ({
          ...value,
          periods: [...numbers].map((n) => ({ ...value.periods[0], value: n, unit })),
        })),
      })) as unknown as typeof ruleSet.rules;
      assert.deepEqual(checkLegalNumbers({ ...ruleSet, rules }, sources), [], unit);
    }
  });

  test('fails on a value that a title or a remedy says as a bare figure', () => {
    const says = (value: Raw, en: string, zh = '文字', key = 'title'): boolean =>
      broken((rule) => {
        (rule['values'] as Raw)['said'] = [{ from: '2026-01-01', cite: CITE, ...value }];
        rule[key] = { en, zh };
      }).includes('bare-figure');
    const three = { value: 3, unit: 'days' };
    for (const en of ['within 3 days', 'within three days', 'the three-day limit', 'on day 3']) {
      assert.ok(says(three, en), en);
      assert.ok(says(three, en, '文字', 'remedy'), en);
    }
    for (const zh of ['三天内', '三日内', '3天内', '第3天']) assert.ok(says(three, 'text', zh), zh);
    for (const en of [
      'clause 3',
      'three papers',
      'Art. 3, day 13',
      'within {days} days',
      '33 days',
    ]) {
      assert.ok(!says(three, en), en);
    }
    for (const zh of ['第三条', '十三天', '二〇二六年三月三日', '{days}天内']) {
      assert.ok(!says(three, 'text', zh), zh);
    }
    const years = { value: 36, unit: 'months' };
    assert.ok(says(years, 'under three years') && says(years, 'text', '不足三年'));
    assert.ok(!says(years, 'since the year of the three'));
    const window = { value: 180, unit: 'days' };
    assert.ok(says(window, 'more than 180') && says(window, 'from day 181', '文字'));
    assert.ok(!says({ value: 648, unit: 'days' }, 'Notice 648, I(一)', '商贸函〔2025〕648号'));
    assert.ok(!says({ value: 2024, unit: 'days' }, 'Announcement 2024 No. 6', '2024年第6号公告'));
    const built = { value: 2024, unit: 'year' };
    assert.ok(says(built, 'built before 2024') && says(built, 'text', '2024年以前生产'));
    assert.ok(!says(built, 'Announcement 2024 No. 6', '2024年第6号公告'));
    assert.ok(says({ value: 32_000, unit: 'km' }, 'at most 32,000 km'));
    assert.ok(says({ value: 32_000, unit: 'km' }, 'text', '不超过3.2万公里'));
    const date = { value: '2026-01-01', unit: 'date' };
    for (const en of ['before 2026-01-01', 'before 1 January 2026', 'made before 2026']) {
      assert.ok(says(date, en), en);
    }
    assert.ok(says(date, 'text', '2026年1月1日前') && says(date, 'text', '2026年前'));
    assert.ok(!says(date, 'Notice 2026 No. 1'));
    assert.ok(says({ value: ['8703801090'], unit: 'HS codes' }, 'HS 8703801090'));
  });

  test('fails on a text that writes a value which does not exist, or in a form it has not', () => {
    const codes = (en: string): readonly string[] =>
      broken((rule) => {
        rule['remedy'] = { en, zh: '文字' };
      });
    assert.deepEqual(codes('within {days|span} of {cn.test.letter.days|unit}'), []);
    assert.ok(codes('within {dais} days').includes('unknown-value'));
    assert.ok(codes('in {days|year}').includes('bad-text'));
  });

  test('fails when two rules have one id or code, and when an unsure source bars', () => {
    assert.ok(codesOf(filesOf(soundRule(), soundRule())).includes('duplicate'));
    const country = {
      path: 'destinations/XX.yaml',
      document: {
        country: 'XX',
        name: BOTH,
        lastRead: '2026-11-24',
        rules: [
          {
            id: 'xx.used',
            code: 'XX-1',
            title: BOTH,
            breach: BOTH,
            cite: { title: 'page', url: null, confidence: 'unsure' },
            inForce: { from: null },
            forbid: { equal: ['licence.condition', { is: 'used' }] },
            effect: 'barred',
            remedy: BOTH,
          },
        ],
      },
    };
    assert.ok(codesOf([...filesOf(soundRule()), country]).includes('unsure-bars'));
  });

  test('fails on a term that needs itself, and on a missing translation', () => {
    const terms = { path: 'china/terms.yaml', document: { terms: { loop: { term: 'loop' } } } };
    const rule = soundRule();
    rule['when'] = { term: 'loop' };
    assert.ok(codesOf([...filesOf(rule), terms]).includes('circular-term'));
    assert.ok(
      broken((one) => {
        one['title'] = { en: 'only English' };
      }).includes('missing-text'),
    );
  });
});
