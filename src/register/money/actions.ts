import { countMoneyQuestions } from './count-money-questions.ts';
import { followMoney } from './follow-money.ts';
import { listMoneyQuestions } from './list-money-questions.ts';

/** How money is followed, in the order of the documentation. */
export const MONEY_ACTIONS = {
  title: { en: 'Money', zh: '资金核对' },
  actions: { followMoney, listMoneyQuestions, countMoneyQuestions },
};
