import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, yearOf } from '../../src/domain/calendar/day.ts';
import { periodNear } from '../../src/domain/rules/period-of.ts';
import { textOn } from '../../src/domain/rules/words/written-text.ts';
import { PUBLIC_LANGUAGES } from '../../src/domain/statements/public-languages.ts';
import { destinationRuleTitle } from '../../src/reference/destinations/rule-titles.ts';
import { RULE_TITLES_EN } from '../../src/reference/destinations/titles/en.ts';
import { LAW } from '../published-law.ts';

const DAY = dayOf(2026, 12, 1);
const OTHERS = PUBLIC_LANGUAGES.filter((language) => language !== 'en' && language !== 'zh');
const RULES = LAW.ruleSet.rules.filter(({ country }) => country !== null);

test('every rule of every importing country has a title in eight languages', () => {
  assert.ok(RULES.length > 200);
  const written = new Set<string>();
  for (const { code, title } of RULES) {
    const law = textOn(title, DAY);
    written.add(law.en);
    for (const language of ['en', 'zh'] as const) {
      assert.notEqual(law[language], '', code);
      assert.equal(destinationRuleTitle(law, language), null, 'the law itself is written in it');
    }
    for (const language of OTHERS) {
      const ours = destinationRuleTitle(law, language);
      assert.ok(ours !== null && ours !== law.en, `${code} ${language}: “${law.en}” is not worded`);
    }
  }
  // what no rule says any more is not kept
  assert.deepEqual(
    Object.values(RULE_TITLES_EN).filter((title) => !written.has(title)),
    [],
  );
});

const MONTHS_A_YEAR = 12;
/** Words that say one or two in every language: such figures are not written in digits everywhere. */
const SPOKEN = 2;

test('a title in our words has the figures of the law', () => {
  for (const { code, title } of RULES) {
    for (const part of title.en) {
      if (typeof part === 'string') continue;
      const period = periodNear(part.value, DAY);
      const set = period?.value;
      if (typeof set !== 'number') continue;
      const figure = part.value.type === 'date' ? yearOf(set) : set + part.plus;
      const years =
        part.form === 'span' && period?.unit === 'months' && figure % MONTHS_A_YEAR === 0;
      const said = years ? figure / MONTHS_A_YEAR : figure;
      if (said <= SPOKEN) continue;
      for (const language of OTHERS) {
        const ours = destinationRuleTitle(textOn(title, DAY), language) ?? '';
        // gaps between thousands are none
        const digits = ours.replaceAll(/(?<=\d)[\u00a0 ,](?=\d{3}(?!\d))/g, '');
        assert.match(digits, new RegExp(`(?<!\\d)${said}(?!\\d)`), `${code} ${language}: ${ours}`);
      }
    }
  }
});

test('of a day with other figures nobody worded the title', () => {
  const title = RULES.find(({ code }) => code === 'DZ-1')?.title ?? assert.fail('no DZ-1');
  // Algeria allowed three years to the end of 2025, five since
  for (const day of [dayOf(2025, 12, 30), dayOf(2025, 12, 31)]) {
    const three = textOn(title, day);
    assert.equal(three.en, 'Used cars: under three years from first registration');
    assert.equal(destinationRuleTitle(three, 'fr'), null);
  }
  for (const day of [dayOf(2026, 1, 1), dayOf(2026, 1, 2)]) {
    assert.equal(
      destinationRuleTitle(textOn(title, day), 'fr'),
      'Voitures d’occasion\u00a0: moins de 5\u00a0ans depuis la première immatriculation',
    );
  }
});

test('our words are in the letters and marks of their language', () => {
  const scripts = {
    ru: /\p{Script=Cyrillic}/u,
    kk: /\p{Script=Cyrillic}/u,
    ar: /\p{Script=Arabic}/u,
  };
  for (const { code, title } of RULES) {
    const law = textOn(title, DAY);
    const of = (language: (typeof OTHERS)[number]) => destinationRuleTitle(law, language) ?? '';
    for (const language of ['ru', 'kk', 'ar'] as const)
      assert.match(of(language), scripts[language], `${code} ${language}`);
    assert.doesNotMatch(of('uz'), /['`‘’]|[\u0400-\u04ff]|(?<![og])ʻ|[og]ʼ/i, code);
    assert.doesNotMatch(of('fr'), / [:;?!»%]|« /, code);
  }
});
