import { isoDate } from '../../calendar/iso-date.ts';
import { periodNear } from '../period-of.ts';
import type { BinaryOperator, DatedValue, ListOperand, Operand, Scalar } from '../syntax.ts';
import { unitWords } from './figure-words.ts';

/** A language of the product. */
export type Language = 'en' | 'zh';

/** How conditions are said: in which language, as the law stands on which day. */
export interface Saying {
  readonly language: Language;
  /** Day number. */
  readonly on: number;
}

const scalarWords = (value: Scalar, type: string): string => {
  if (typeof value === 'number') return type === 'date' ? isoDate(value) : `${value}`;
  return `${value}`;
};

/** A dated value as it stands on the day: `180 days`, a list, or that no text was seen. */
export const valueWords = (value: DatedValue, { language, on }: Saying): string => {
  const period = periodNear(value, on);
  const set = period?.value ?? null;
  if (set === null) {
    const name = value.id.split('.').at(-1) ?? value.id;
    return language === 'en' ? `“${name}” (text not seen)` : `“${name}”（条文未见）`;
  }
  if (Array.isArray(set)) return set.join(language === 'en' ? ', ' : '、');
  return `${scalarWords(set as Scalar, value.type)}${unitWords(period?.unit ?? '', language)}`;
};

/** A list to look in. */
export const listWords = (list: ListOperand, saying: Saying): string =>
  list.op === 'value'
    ? valueWords(list.value, saying)
    : list.literals.join(saying.language === 'en' ? ', ' : '、');

type Binary = (a: string, b: string) => string;

const EN: Readonly<Record<BinaryOperator, Binary>> = {
  daysBetween: (a, b) => `the days from ${a} to ${b}`,
  monthsBetween: (a, b) => `the full months from ${a} to ${b}`,
  yearsBetween: (a, b) => `the full years from ${a} to ${b}`,
  plusDays: (a, b) => `${a} plus ${b}`,
  plusMonths: (a, b) => `${a} plus ${b}`,
  plus: (a, b) => `${a} plus ${b}`,
  minus: (a, b) => `${a} minus ${b}`,
  times: (a, b) => `${a} times ${b}`,
};

const ZH: Readonly<Record<BinaryOperator, Binary>> = {
  daysBetween: (a, b) => `自${a}至${b}的天数`,
  monthsBetween: (a, b) => `自${a}至${b}的整月数`,
  yearsBetween: (a, b) => `自${a}至${b}的整年数`,
  plusDays: (a, b) => `${a}加${b}`,
  plusMonths: (a, b) => `${a}加${b}`,
  plus: (a, b) => `${a}加${b}`,
  minus: (a, b) => `${a}减${b}`,
  times: (a, b) => `${a}乘以${b}`,
};

const literalWords = (
  operand: Operand & { readonly op: 'literal' },
  { language }: Saying,
): string => {
  if (typeof operand.literal !== 'boolean') return scalarWords(operand.literal, operand.type);
  if (language === 'en') return operand.literal ? 'yes' : 'no';
  return operand.literal ? '是' : '否';
};

/** An operand in words. */
export const operandWords = (operand: Operand, saying: Saying): string => {
  const { language } = saying;
  const say = (inner: Operand): string => operandWords(inner, saying);
  switch (operand.op) {
    case 'fact':
      return language === 'en' ? `“${operand.fact.en}”` : `“${operand.fact.zh}”`;
    case 'literal':
      return literalWords(operand, saying);
    case 'value':
      return valueWords(operand.value, saying);
    case 'term':
      return say(operand.body);
    case 'yearOf':
      return language === 'en'
        ? `the year of ${say(operand.args[0])}`
        : `${say(operand.args[0])}的年份`;
    case 'negative':
      return language === 'en' ? `minus ${say(operand.args[0])}` : `负${say(operand.args[0])}`;
    case 'firstKnown': {
      const names = operand.args.map(say);
      return language === 'en'
        ? `${names.join(', or failing that ')}`
        : `${names.join('，如无则')}`;
    }
    default: {
      const words = (language === 'en' ? EN : ZH)[operand.op];
      return words(say(operand.args[0]), say(operand.args[1]));
    }
  }
};
