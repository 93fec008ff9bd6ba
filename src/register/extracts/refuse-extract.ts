import { z } from 'zod';
import { step } from '../step.ts';
import { EXTRACT } from './extract.ts';
import { REFUSED_FOR } from './extract-shapes.ts';

const MOST = 4000; // not-law: characters

/** What the registry says beside a reason from the closed list. */
export const GROUND = z.string().trim().min(1).max(MOST);

/** The registry signs none, and says why. */
export const refuseExtract = step({
  of: EXTRACT,
  verb: 'refuse',
  summary: { en: 'Refuse an extract, with the reason', zh: '不予出具登记摘录' },
  input: { reason: z.enum(REFUSED_FOR), ground: GROUND },
  brings: (_, { reason, ground }) => ({ reason, ground }),
});
