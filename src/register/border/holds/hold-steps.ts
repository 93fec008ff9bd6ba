import { Ground, Text } from '../../shapes.ts';
import { step } from '../../step.ts';
import { HOLD } from './hold.ts';

const MOST_TEXT = 4000; // not-law: characters

/** The exporter or the office that issued the licence answers a hold, in words; it stands as before. */
export const answerHold = step({
  of: HOLD,
  verb: 'answer',
  summary: { en: 'Answer a hold', zh: '答复未予放行' },
  input: { answer: Text.max(MOST_TEXT) },
  brings: (_, { answer }) => ({ answer }),
});

/** Hands a hold on to whoever looks into it, with a ground; it stands until it is released. */
export const referHold = step({
  of: HOLD,
  verb: 'refer',
  summary: { en: 'Refer a hold', zh: '移交未予放行' },
  input: { ground: Ground.max(MOST_TEXT) },
  brings: (_, { ground }) => ({ ground }),
});

/**
 * Releases a hold, with a ground: signed by a person of the port that holds who recorded no attempt, or of the office
 * that issued the licence.
 */
export const releaseHold = step({
  of: HOLD,
  verb: 'release',
  summary: { en: 'Release a hold', zh: '解除未予放行' },
  input: { ground: Ground.max(MOST_TEXT) },
  refusals: ['hold-of-another-port'],
  brings: (_, { ground }) => ({ ground }),
});
