import { z } from 'zod';
import { step } from '../step.ts';
import { REFERRAL } from './referral.ts';

/** A second person signs the draft that was read. */
export const signReferral = step({
  of: REFERRAL,
  verb: 'sign',
  summary: { en: 'Sign a referral as the second person', zh: '复核线索移送' },
  input: {
    version: z.coerce.number().int().min(1).meta({
      description: 'Of the draft that was read: another is refused as `draft-changed`.',
    }),
  },
  refusals: ['draft-changed'],
  brings: (_, { version }) => ({ signed_version: version }),
});
