import { parseIsoDate } from '../domain/calendar/iso-date.ts';
import { breachOf } from '../domain/rules/breach-of.ts';
import { periodNear } from '../domain/rules/period-of.ts';
import type { DatedValue, LawText, Rule, RuleSet, VocabularyFact } from '../domain/rules/syntax.ts';
import { saidOn } from '../domain/rules/words/said-on.ts';
import { textOn } from '../domain/rules/words/written-text.ts';
import type { RuleInfo, ShownFacts } from '../domain/verdict/verdict.ts';
import type { Destination, Reference } from '../report/model.ts';

/** The value that sets the window of the letter rule, drawn as a band on every ledger line. */
const WINDOW = 'cn.648.letter-required.days';

const windowOf = ({ rules }: RuleSet): DatedValue | undefined =>
  rules.flatMap(({ values }) => values).find(({ id }) => id === WINDOW);

const daysOn = (window: DatedValue | undefined, day: number): number => {
  const days = window === undefined ? null : periodNear(window, day)?.value;
  return typeof days === 'number' ? days : 0;
};

/** Days after registration within which the letter rule asks for the manufacturer's letter, on a day. */
export const windowDaysOf = (ruleSet: RuleSet, today: number): number =>
  daysOn(windowOf(ruleSet), today);

const dayIn = (facts: ShownFacts, { name }: VocabularyFact): number | null =>
  parseIsoDate(`${facts[name] ?? ''}`);

const windowDaysFor = (ruleSet: RuleSet, today: number): Reference['windowDaysFor'] => {
  const window = windowOf(ruleSet);
  return (facts) =>
    daysOn(window, window === undefined ? today : (dayIn(facts, window.versionOn) ?? today));
};

const textFor = (rule: Rule, text: LawText, facts: ShownFacts, today: number) =>
  saidOn(
    rule,
    text,
    dayIn(facts, rule.versionOn) ?? today,
    ({ versionOn }) => dayIn(facts, versionOn) ?? today,
  );

const rulesOf = (ruleSet: RuleSet, today: number): ReadonlyMap<string, RuleInfo> =>
  new Map(
    ruleSet.rules.map((rule) => {
      const { code, id, axis, title, remedy, effect, weight, cites } = rule;
      const breach = breachOf(rule);
      return [
        code,
        {
          code,
          id,
          axis,
          title: saidOn(rule, title, today),
          breach: saidOn(rule, breach, today),
          remedy: textOn(remedy, today),
          titleFor: (facts) => textFor(rule, title, facts, today),
          breachFor: (facts) => textFor(rule, breach, facts, today),
          asks: rule.require === null,
          effect,
          weight,
          cites,
        },
      ];
    }),
  );

const destinationsOf = (ruleSet: RuleSet, today: number): ReadonlyMap<string, Destination> =>
  new Map(
    [...ruleSet.destinations].map(([country, { name, told, notes }]) => [
      country,
      {
        name,
        told,
        notes: notes.map(({ text, cite }) => ({ text: textOn(text, today), cite })),
      },
    ]),
  );

/**
 * What the law knows that a page needs to speak of verdicts, as it stands on a day: headings and notes on
 * destinations are written as of that day, the title of a finding and the window of the letter as of the vehicle's own.
 */
export const reportReference = (ruleSet: RuleSet, today: number): Reference => ({
  windowDaysFor: windowDaysFor(ruleSet, today),
  rules: rulesOf(ruleSet, today),
  notesByCountry: destinationsOf(ruleSet, today),
});
