import { groundsInWords } from '../referrals/referral-rows.ts';
import type { Register } from '../register.ts';
import type { MoneyQuestion, QuestionRow } from './money-shapes.ts';

/** A question of its row, in the words of its ground. */
export const questionOf = (register: Register, row: QuestionRow): MoneyQuestion => {
  const { refund, ground, other, other_vin, other_day } = row;
  const [words] = groundsInWords(register, [ground]);
  return {
    ...{ refund, ground, other, otherVin: other_vin, otherDay: other_day },
    rule: words?.rule ?? '',
    title: words?.title ?? { en: ground, zh: ground },
    notProven: words?.notProven ?? { en: '', zh: '' },
  };
};
