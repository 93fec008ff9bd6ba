import { z } from 'zod';
import { UNUSED_OUTCOMES, type UnusedOutcome } from '../../domain/duties/due-days.ts';
import { Ground, Text } from '../shapes.ts';
import { step } from '../step.ts';
import { DUTY } from './duty.ts';

const MOST_TEXT = 4000; // not-law: characters

/** The exporter says what became of a vehicle whose licence ended before it left; its office accepts it or not. */
export const stateDuty = step({
  of: DUTY,
  verb: 'state',
  summary: { en: 'Say what became of a vehicle that did not leave', zh: '说明未出境车辆去向' },
  input: {
    outcome: z.enum(Object.keys(UNUSED_OUTCOMES) as [UnusedOutcome, ...UnusedOutcome[]]),
    statement: Text.max(MOST_TEXT),
  },
  brings: (_, { outcome, statement }) => ({ outcome, statement }),
});

/** The office accepts what the exporter said, with what it rests on: the duty is met. */
export const acceptStatement = step({
  of: DUTY,
  verb: 'accept',
  summary: { en: 'Accept what became of a vehicle', zh: '确认车辆去向' },
  input: { ground: Ground.max(MOST_TEXT) },
  brings: (_, { ground }) => ({ ground }),
});

/** The office does not accept it, and says why: the duty is open again, due as before. */
export const declineStatement = step({
  of: DUTY,
  verb: 'decline',
  summary: { en: 'Not accept what became of a vehicle', zh: '不予确认车辆去向' },
  input: { ground: Ground.max(MOST_TEXT) },
  brings: (_, { ground }) => ({ ground }),
});
