import { FACTS, type Fact, findFact } from '../../domain/facts/fact-table.ts';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { PROBLEMS, problemAt } from '../problem-catalogue.ts';
import { foldText, unwrapText } from './fold-text.ts';

/** Facts that are amounts, each with the fact that tells its currency. */
const CURRENCY_OF: ReadonlyMap<Fact, Fact> = new Map(
  FACTS.flatMap((fact) => {
    const currency = findFact(`${fact.account}.currency`);
    return fact.unit === 'currency units' && currency !== undefined ? [[fact, currency]] : [];
  }),
);

/** The fact that tells the currency of an amount; null where there is none. */
export const currencyFactOf = (amount: Fact): Fact | null => CURRENCY_OF.get(amount) ?? null;

/** Names of the amounts whose currency a fact tells; none for most. */
export const amountsIn = (currency: string): ReadonlySet<string> =>
  new Set(
    [...CURRENCY_OF].flatMap(([amount, { name }]) => (name === currency ? [amount.name] : [])),
  );

/** What stands around a number, in capitals, and the currency that it names. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/美元|US\$|\$/, 'USD'],
  [/欧元|€/, 'EUR'],
  [/卢布|₽/, 'RUB'],
  [/£/, 'GBP'],
  [/人民币|RMB|元|圆|¥/, 'CNY'],
];
const LETTERS = /(?<![A-Z])([A-Z]{3})(?![A-Z])/;

/** The currency that the cell of an amount names, ISO 4217: `15,400元` names CNY; null for a bare number. */
export const currencyNamed = (text: string): string | null => {
  const folded = foldText(unwrapText(text)).toUpperCase();
  const known = NAMED.find(([word]) => word.test(folded))?.[1];
  return known ?? LETTERS.exec(folded)?.[1] ?? null;
};

/** The problem of an amount that names another currency than its row states; both stand in the remedy. */
export const anotherCurrency = (
  row: number,
  { name }: Fact,
  text: string,
  named: string,
  stated: string,
): Problem => {
  const { en, zh } = PROBLEMS['another-currency'];
  return problemAt(row, name, 'another-currency', text, {
    en: `${en} It names ${named}; the column says ${stated}.`,
    zh: `${zh}金额写明${named}，币种栏为${stated}。`,
  });
};
