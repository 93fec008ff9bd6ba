import { cnyWords } from '../../../report/referrals/money-words.ts';
import type { Visit } from '../frame/page.ts';

const DECIMALS = 2; // not-law: digits of an amount

/** An amount in CNY, in words. */
export const cny = ({ language }: Pick<Visit, 'language'>, amount: number): string =>
  cnyWords(amount.toFixed(DECIMALS))[language];
