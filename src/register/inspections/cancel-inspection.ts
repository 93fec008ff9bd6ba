import { Text } from '../shapes.ts';
import { step } from '../step.ts';
import { INSPECTION } from './inspection.ts';

const MOST_TEXT = 4000; // not-law: characters

/** Cancels an inspection that was ordered, with a reason: the vehicle may be decided without it. */
export const cancelInspection = step({
  of: INSPECTION,
  verb: 'cancel',
  summary: { en: 'Cancel an inspection', zh: '取消查验' },
  input: { ground: Text.max(MOST_TEXT).meta({ description: 'Why it is cancelled.' }) },
  brings: (_, { ground }) => ({ ground }),
});
