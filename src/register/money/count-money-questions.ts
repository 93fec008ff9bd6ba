import { z } from 'zod';
import { action } from '../action.ts';
import { groundsInWords } from '../referrals/referral-rows.ts';
import type { Shaped } from '../shaped.ts';
import { Day, Words } from '../shapes.ts';
import { MONEY_READERS } from './money-shapes.ts';

/** How many refunds raise a question. */
const MoneyQuestionCount = z
  .strictObject({
    ground: z.string(),
    title: Words,
    refunds: z.number().int(),
    askedOn: Day.meta({ description: 'The last day on which it was asked.' }),
  })
  .meta({ id: 'MoneyQuestionCount' });
export type MoneyQuestionCount = Shaped<typeof MoneyQuestionCount>;

/** How many of the own refunds raise a question, by its ground, the most first; the ministry counts all. */
export const countMoneyQuestions = action({
  method: 'GET',
  path: '/v1/money-question-counts',
  summary: { en: 'How many refunds raise a question, by ground', zh: '各类退税矛盾数量' },
  access: MONEY_READERS,
  answer: z.strictObject({ items: z.array(MoneyQuestionCount) }),
  work: async ({ tx, register }) => {
    const rows = await tx.rows<{ ground: string; refunds: number; asked_on: string }>(
      `SELECT q.ground, count(*)::int AS refunds, max(q.asked_on) AS asked_on
        FROM register.money_question q
        GROUP BY q.ground
        ORDER BY refunds DESC, q.ground`,
    );
    const words = groundsInWords(
      register,
      rows.map(({ ground }) => ground),
    );
    return {
      items: rows.map(({ ground, refunds, asked_on }, at) => ({
        ...{ ground, refunds, askedOn: asked_on },
        title: words[at]?.title ?? { en: ground, zh: ground },
      })),
    };
  },
});
