import { parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import { type LawNumbers, lawNumbers } from '../../src/domain/rules/law-numbers.ts';
import { type LawNumbersSql, lawNumbersSql } from '../../src/domain/rules/sql/law-numbers-sql.ts';
import type { DatedValue, Period, RuleSet } from '../../src/domain/rules/syntax.ts';
import { LAW } from '../published-law.ts';

const { ruleSet } = LAW;

/** Values read differently: one number, or one number until the day before an ISO date and another from then on. */
export type Replaced = Readonly<Record<string, number | readonly [number, string, number]>>;

/** 10 July 2026: the day of the answer. */
export const TODAY = 20_644;

const periodsOf = (replaced: Replaced[string], like: Period): readonly Period[] => {
  if (typeof replaced === 'number') return [{ ...like, from: null, until: null, value: replaced }];
  const [before, day, after] = replaced;
  const from = parseIsoDate(day) as number;
  return [
    { ...like, from: null, until: from - 1, value: before },
    { ...like, from, until: null, value: after },
  ];
};

/** The law as it stands, some of its values replaced, by `<rule id>.<value name>`. */
export const lawUnder = (replaced: Replaced): RuleSet => {
  const known = new Set(ruleSet.rules.flatMap(({ values }) => values.map(({ id }) => id)));
  for (const name of Object.keys(replaced)) {
    if (!known.has(name)) throw new Error(`the law has no ${name}`);
  }
  const changed = (value: DatedValue): DatedValue => {
    const said = replaced[value.id];
    return said === undefined
      ? value
      : { ...value, periods: periodsOf(said, value.periods[0] as Period) };
  };
  return {
    ...ruleSet,
    rules: ruleSet.rules.map((rule) => ({ ...rule, values: rule.values.map(changed) })),
  };
};

/** The numbers of that law in memory. */
export const numbersUnder = (replaced: Replaced = {}): LawNumbers =>
  lawNumbers(lawUnder(replaced), TODAY);

/** The numbers of that law in SQL. */
export const numbersSqlUnder = (replaced: Replaced = {}): LawNumbersSql =>
  lawNumbersSql(lawUnder(replaced), TODAY);
