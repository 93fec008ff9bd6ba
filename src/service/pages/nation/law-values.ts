import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { periodNear } from '../../../domain/rules/period-of.ts';
import type { DatedValue, Rule } from '../../../domain/rules/syntax.ts';
import { articleWords } from '../../../domain/rules/words/article-words.ts';
import { valueWords } from '../../../domain/rules/words/operand-words.ts';
import { saidOn } from '../../../domain/rules/words/said-on.ts';
import type { LawSetting } from '../../../register/screening/screening-shapes.ts';
import type { Visit } from '../frame/page.ts';
import type { SelectOption } from '../pieces/field.ts';

/** Values that a text in a field can take the place of. */
const TRIED: readonly DatedValue['type'][] = ['number', 'date'];

const nameOf = ({ id }: DatedValue): string => id.split('.').at(-1) ?? id;

const articleOf = (value: DatedValue, today: number): string => {
  const period = periodNear(value, today);
  return period === null ? '' : articleWords(period.cite);
};

const rulesOf = ({ register }: Visit): readonly Rule[] =>
  register.engine.law.ruleSet.rules.filter(({ axis }) => axis !== 'duty');

/** Numbers and days of the rules that decide an answer, with their articles: `G01.days` is the value of an option. */
export const valueOptions = (visit: Visit): readonly SelectOption[] => {
  const { language, today } = visit;
  const on = parseIsoDate(today) ?? 0;
  return rulesOf(visit).flatMap((rule) =>
    rule.values
      .filter(({ type }) => TRIED.includes(type))
      .map((value) => ({
        value: `${rule.code}.${nameOf(value)}`,
        group: `${rule.code} ${saidOn(rule, rule.title, on)[language]}`,
        words: [
          `${rule.code}.${nameOf(value)}`,
          valueWords(value, { language, on }),
          articleOf(value, on),
        ].join(' · '),
      })),
  );
};

/** A value as it stands in the law in force today, with its article; null where the law in force has it no more. */
export const valueInForce = (
  visit: Visit,
  { rule, value }: Pick<LawSetting, 'rule' | 'value'>,
): { readonly words: string; readonly article: string; readonly title: string } | null => {
  const { language, today, register } = visit;
  const on = parseIsoDate(today) ?? 0;
  const found = register.engine.law.ruleSet.rules.find(
    ({ code, id }) => code === rule || id === rule,
  );
  const dated = found?.values.find((one) => nameOf(one) === value);
  if (found === undefined || dated === undefined) return null;
  return {
    words: valueWords(dated, { language, on }),
    article: articleOf(dated, on),
    title: saidOn(found, found.title, on)[language],
  };
};
