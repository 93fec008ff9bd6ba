import { parseIsoDate } from '../domain/calendar/iso-date.ts';
import type { LawText, RuleSet } from '../domain/rules/syntax.ts';
import { valuesNear } from '../domain/rules/value-on.ts';
import { textOn, writtenText } from '../domain/rules/words/written-text.ts';
import type { RuleInfo, ShownFacts } from '../domain/verdict/verdict.ts';
import type { Destination, Reference } from '../report/model.ts';

/** The value that sets the window of the letter rule, drawn as a band on every ledger line. */
const WINDOW = 'cn.648.letter-required.days';

/** Days after registration within which the letter rule asks for the manufacturer's letter, on a day. */
export const windowDaysOf = (ruleSet: RuleSet, today: number): number => {
  const days = valuesNear(ruleSet, today)(WINDOW);
  return typeof days === 'number' ? days : 0;
};

const textFor = (text: LawText, facts: ShownFacts, today: number) =>
  writtenText(text, ({ versionOn }) => parseIsoDate(`${facts[versionOn.name] ?? ''}`) ?? today);

const rulesOf = (ruleSet: RuleSet, today: number): ReadonlyMap<string, RuleInfo> =>
  new Map(
    ruleSet.rules.map(({ code, id, axis, title, remedy, effect, weight, cites }) => [
      code,
      {
        code,
        id,
        axis,
        title: textOn(title, today),
        remedy: textOn(remedy, today),
        titleFor: (facts) => textFor(title, facts, today),
        effect,
        weight,
        cites,
      },
    ]),
  );

const destinationsOf = (ruleSet: RuleSet, today: number): ReadonlyMap<string, Destination> =>
  new Map(
    [...ruleSet.destinations].map(([country, { name, lastRead, notes }]) => [
      country,
      {
        name,
        lastRead,
        notes: notes.map(({ text, cite }) => ({ text: textOn(text, today), cite })),
      },
    ]),
  );

/**
 * What the law knows that a page needs to speak of verdicts, as it stands on a day: headings and notes on
 * destinations are written as of that day, the title of a finding as of the finding's own.
 */
export const reportReference = (ruleSet: RuleSet, today: number): Reference => ({
  windowDays: windowDaysOf(ruleSet, today),
  rules: rulesOf(ruleSet, today),
  notesByCountry: destinationsOf(ruleSet, today),
});
