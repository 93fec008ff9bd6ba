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

/** An amount in units with its thousands grouped and its currency: `CNY 8,838.00`; `–` when not told. */
export const cnyWords = (amount: string | null): string =>
  amount === null ? '–' : `CNY ${amount.replace(/\B(?=(\d{3})+\.)/g, ',')}`;
