import { findFact } from '../../domain/facts/fact-table.ts';
import type { Words } from '../product/words.ts';

const REFUND: Words = { en: 'export tax refund', zh: '出口退税' };
const UNTOLD: Words = { en: 'subsidy, kind not told', zh: '补贴（类型不详）' };

/** What a kind of money is called: `refund`, or a kind of subsidy. */
export const moneyWords = (kind: string): Words => {
  if (kind === 'refund') return REFUND;
  const value = findFact('subsidy.kind')?.values?.find((each) => each.value === kind);
  return value === undefined ? UNTOLD : { en: value.en, zh: value.zh };
};

const NO_AMOUNT: Words = { en: '–', zh: '–' };

/** An amount, its thousands grouped, with its currency: `CNY 8,838.00`, `人民币8,838.00元`; `–` when not told. */
export const cnyWords = (amount: string | null): Words => {
  if (amount === null) return NO_AMOUNT;
  const figure = amount.replace(/\B(?=(\d{3})+\.)/g, ',');
  return { en: `CNY ${figure}`, zh: `人民币${figure}元` };
};
