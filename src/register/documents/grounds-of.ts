import { breachOf } from '../../domain/rules/breach-of.ts';
import type { Rule } from '../../domain/rules/syntax.ts';
import { saidOn } from '../../domain/rules/words/said-on.ts';
import type { OfficialGround } from '../../letters/official/official-document.ts';
import type { Register } from '../register.ts';
import { dayNumber } from '../steps/law-numbers-of.ts';

/** What stands between several grounds. */
const BETWEEN = '; ';

const articleOf = ({ cites: [cite] }: Rule): string =>
  [cite.instrument, cite.item].join(' ').trim();

/**
 * The grounds of a decision as its document cites them: a rule by its article and in words, what was written freely
 * as it is.
 *
 * @param ground ids of rules with semicolons between, or words.
 * @param day of the decision, ISO.
 */
export const groundsOf = (
  register: Register,
  ground: string,
  day: string,
): readonly OfficialGround[] => {
  const rules = new Map(register.engine.law.ruleSet.rules.map((rule) => [rule.id, rule]));
  const parts = ground.split(BETWEEN);
  if (!parts.every((part) => rules.has(part))) return [{ words: { zh: ground } }];
  return parts.flatMap((part) => {
    const rule = rules.get(part);
    return rule === undefined
      ? []
      : [
          {
            article: articleOf(rule),
            words: saidOn(rule, breachOf(rule), dayNumber(day)),
          },
        ];
  });
};
