import { isoDate } from '../../calendar/iso-date.ts';
import type { Bilingual } from '../../verdict/verdict.ts';
import type { DatedValue, LawText, Rule } from '../syntax.ts';
import { writtenText } from './written-text.ts';

/** The last day of a rule that is over on a day, ISO; null while it holds or has no end. */
export const endedOn = ({ until }: Pick<Rule, 'until'>, day: number): string | null =>
  until !== null && until < day ? isoDate(until) : null;

/**
 * The title or breach of a rule with its figures (`writtenText`), which past the end of the rule says so:
 * `… (rule ended 2026-11-30)`.
 *
 * @param text of the same rule.
 * @param dayOf the day number on which a value is taken.
 * @param day the day number on which the rule is looked at: of a finding the day that selects its version.
 */
export const saidOn = (
  rule: Pick<Rule, 'until'>,
  text: LawText,
  day: number,
  dayOf: (value: DatedValue) => number = () => day,
): Bilingual => {
  const written = writtenText(text, dayOf);
  const ended = endedOn(rule, day);
  return ended === null
    ? written
    : { en: `${written.en} (rule ended ${ended})`, zh: `${written.zh}（规则已于${ended}失效）` };
};
