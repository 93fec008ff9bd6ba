import { Text } from '../shapes.ts';
import { step } from '../step.ts';
import { REFERRAL } from './referral.ts';
import { sayOfReferral } from './say-of-referral.ts';

/** The office that checks a referral needs more, and says what. */
export const askAboutReferral = step({
  of: REFERRAL,
  verb: 'ask',
  summary: { en: 'Ask for more on a referral', zh: '要求补充线索材料' },
  input: { text: Text.meta({ description: 'What is needed.' }) },
  work: ({ tx, id }, { text }) => sayOfReferral(tx, id, text),
});
