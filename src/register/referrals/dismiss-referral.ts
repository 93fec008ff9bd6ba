import { Text } from '../shapes.ts';
import { step } from '../step.ts';
import { REFERRAL } from './referral.ts';
import { sayOfReferral } from './say-of-referral.ts';

/** The office found nothing in it, and says why. */
export const dismissReferral = step({
  of: REFERRAL,
  verb: 'dismiss',
  summary: { en: 'Answer: unfounded', zh: '反馈：不属实' },
  input: { text: Text.meta({ description: 'Why.' }) },
  work: ({ tx, id }, { text }) => sayOfReferral(tx, id, text),
});
