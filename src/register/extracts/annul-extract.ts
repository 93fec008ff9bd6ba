import { z } from 'zod';
import { step } from '../step.ts';
import { EXTRACT } from './extract.ts';
import { ANNULLED_FOR } from './extract-shapes.ts';
import { GROUND } from './refuse-extract.ts';

/** The registry takes back an extract that it should not have signed. */
export const annulExtract = step({
  of: EXTRACT,
  verb: 'annul',
  summary: { en: 'Annul an extract, with the reason', zh: '作废登记摘录' },
  input: { reason: z.enum(ANNULLED_FOR), ground: GROUND },
  brings: (_, { reason, ground }) => ({ reason, ground }),
});
