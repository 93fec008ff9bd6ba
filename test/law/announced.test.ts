import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { assess } from '../../src/domain/assess/assess.ts';
import { parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import { FACTS, type FactName, factNamed } from '../../src/domain/facts/fact-table.ts';
import { VOCABULARY } from '../../src/domain/facts/vocabulary.ts';
import { checkLaw } from '../../src/domain/rules/check/check-law.ts';
import { compileRuleSet } from '../../src/domain/rules/evaluate/compile-rule-set.ts';
import { type LawFile, readLaw } from '../../src/domain/rules/read/law.ts';
import { verdictQuery } from '../../src/domain/rules/sql/compile-sql.ts';
import { DUCKDB } from '../../src/domain/rules/sql/dialect.ts';
import { ruleWords } from '../../src/domain/rules/words/rule-words.ts';
import { verdictOf } from '../../src/domain/verdict/verdict-of.ts';
import { loadLaw } from '../../src/engine/load-law.ts';
import { queryOverDossiers } from './in-duckdb.ts';

type Raw = Record<string, unknown>;

const LAW = join(import.meta.dirname, '..', '..', 'law');
const day = (iso: string): number => parseIsoDate(iso) ?? assert.fail(iso);
const dossierOf = (facts: Partial<Record<FactName, string | number | boolean>>) => {
  const dossier = new Array<string | number | boolean | null>(FACTS.length).fill(null);
  for (const [name, value] of Object.entries(facts)) {
    const fact = factNamed(name as FactName);
    dossier[fact.index] = fact.kind === 'date' ? day(value as string) : (value as string);
  }
  return dossier;
};

const BOTH = { en: 'text', zh: '文字' };

/** A ban on cars built before 2020, told of on 21 February 2026 for 1 April. */
const ban = (more: Raw): LawFile[] => [
  { path: 'instruments.yaml', document: { instruments: [] } },
  { path: 'integrity/bands.yaml', document: { bands: [{ band: 'high', from: 50 }] } },
  {
    path: 'destinations/XX.yaml',
    document: {
      country: 'XX',
      name: BOTH,
      lastRead: '2026-11-24',
      rules: [
        {
          id: 'xx.ban',
          code: 'XX-1',
          title: BOTH,
          cite: { title: 'press', url: null, pageDate: '2026-02-21', confidence: 'secondary' },
          inForce: { from: '2026-04-01' },
          require: { equal: ['licence.condition', { is: 'new' }] },
          effect: 'barred',
          remedy: BOTH,
          ...more,
        },
      ],
    },
  },
];

const used = (appliedOn: string, condition: string) =>
  dossierOf({
    'licence.appliedOn': appliedOn,
    'licence.destination': 'XX',
    'licence.condition': condition,
  });

describe('a rule announced and not seen in force', () => {
  const { ruleSet } = readLaw(ban({ announced: true }), VOCABULARY);
  const law = compileRuleSet(ruleSet);

  test('bars nobody: from its beginning on a breach is unknown, in memory, explained and in SQL', async () => {
    const asked = [
      [used('2026-03-31', 'used'), 'admissible'],
      [used('2026-04-01', 'used'), 'unknown'],
      [used('2026-04-02', 'used'), 'unknown'],
      [used('2026-04-02', 'new'), 'admissible'],
    ] as const;
    const dossiers = asked.map(([dossier]) => dossier);
    const rows = await queryOverDossiers(
      FACTS,
      dossiers,
      `${verdictQuery(ruleSet, DUCKDB, 'dossiers', ['place'])} ORDER BY place`,
    );
    for (const [place, [dossier, expected]] of asked.entries()) {
      assert.equal(assess(law, dossier, false).entry, expected, `open findings, ${place}`);
      assert.equal(assess(law, dossier, true).entry, expected, `explained, ${place}`);
      assert.equal(rows[place]?.['entry'], expected, `SQL, ${place}`);
    }
  });

  test('without the mark the same rule would bar', () => {
    const unmarked = compileRuleSet(readLaw(ban({}), VOCABULARY).ruleSet);
    assert.equal(assess(unmarked, used('2026-04-01', 'used'), false).entry, 'barred');
  });

  test('makes an answer conditional when that is its effect', () => {
    const files = ban({ announced: true, effect: 'conditional' });
    const conditional = compileRuleSet(readLaw(files, VOCABULARY).ruleSet);
    assert.equal(assess(conditional, used('2026-04-01', 'used'), false).entry, 'conditional');
  });

  test('the verdict says so, with the facts and the age of the source', () => {
    const dossier = used('2026-04-01', 'used');
    const { entry, findings } = verdictOf(2, dossier, assess(law, dossier, false), [], '', 0);
    assert.deepEqual(entry, {
      country: 'XX',
      answer: 'unknown',
      reasons: ['XX-1'],
      toldUpTo: '2026-02-21',
    });
    const [finding] = findings;
    assert.equal(finding?.result, 'unknown');
    assert.equal(finding?.announced, true);
    assert.equal(finding?.toldUpTo, '2026-02-21');
    assert.equal(finding?.because['licence.condition'], 'used');
  });

  test('words say so in both languages', () => {
    const [rule] = ruleSet.rules;
    assert.ok(rule !== undefined);
    const words = (language: 'en' | 'zh'): string =>
      ruleWords(rule, { language, on: day('2026-11-24') }).join('\n');
    assert.match(words('en'), /Announced: no source has seen it in force/);
    assert.match(words('zh'), /已宣布，尚无资料证实其已施行/);
  });
});

describe('the announced rules of the law', () => {
  test('no car is barred by one of them', () => {
    const { ruleSet } = loadLaw(LAW);
    const law = compileRuleSet(ruleSet);
    const israel = dossierOf({
      'licence.destination': 'IL',
      'licence.appliedOn': '2026-06-01',
      'licence.condition': 'used',
      'licence.odometerKm': 9000,
      'factory.manufacturedOn': '2024-03-01',
      'factory.energy': 'petrol',
      'certificate.registeredOn': '2024-06-01',
      'vehicle.steering': 'LHD',
    });
    assert.equal(assess(law, israel, false).entry, 'unknown');
  });

  test('the check finds each of them as soon as its mark is gone', () => {
    const files = readdirSync(LAW, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => ({ path, document: parse(readFileSync(join(LAW, path), 'utf8')) as Raw }));
    const unmarked: string[] = [];
    for (const { document } of files) {
      for (const rule of [document, ...((document['rules'] as Raw[] | undefined) ?? [])]) {
        if (rule['announced'] !== true) continue;
        delete rule['announced'];
        unmarked.push(rule['id'] as string);
      }
    }
    const { ruleSet, problems } = readLaw(files, VOCABULARY);
    assert.deepEqual(problems, []);
    const found = checkLaw(ruleSet, []).filter(({ code }) => code === 'announced');
    assert.ok(unmarked.length >= 10);
    assert.deepEqual(found.map(({ where }) => where).sort(), unmarked.sort());
  });
});
