import { z } from 'zod';
import { Text } from '../shapes.ts';
import { step } from '../step.ts';
import { REFERRAL } from './referral.ts';
import { sayOfReferral } from './say-of-referral.ts';

const MOST = 1e12; // not-law: CNY, more than any refund

/** The office found it true, and says what it got back. */
export const confirmReferral = step({
  of: REFERRAL,
  verb: 'confirm',
  summary: { en: 'Answer: confirmed', zh: '反馈：属实' },
  input: {
    recovered: z.coerce
      .number()
      .min(0)
      .max(MOST)
      .multipleOf(0.01)
      .meta({ description: 'CNY that was got back; 0 where nothing was yet.' }),
    text: Text.meta({ description: 'What was found and done.' }),
  },
  brings: (_, { recovered }) => ({ recovered }),
  work: ({ tx, id }, { text }) => sayOfReferral(tx, id, text),
});
