import { referralTermsNow } from '../referrals/referral-terms-now.ts';
import type { Register } from '../register.ts';
import { countingLaw } from '../steps/law-numbers-of.ts';

const VALUE = 'integrity.value-against-invoice';

/** What questions of money count by on a day (ISO), as `register.ask_of_money` takes it: JSON. */
export const moneyLaw = (register: Register, today: string): string => {
  const { grounds } = referralTermsNow(register);
  const { numbers } = countingLaw(register, today);
  const number = (name: string): number => numbers(`${VALUE}.${name}`, null);
  return JSON.stringify({
    invoiceKinds: grounds.flatMap(({ invoiceKinds }) => invoiceKinds),
    subsidyKinds: grounds.flatMap(({ subsidyKinds }) => subsidyKinds),
    parts: number('parts'),
    mostOfInvoice: number('mostOfInvoice'),
    invoiceMonths: number('invoiceMonths'),
  });
};
