import { Ground } from '../shapes.ts';
import { step } from '../step.ts';
import { LETTER } from './letter.ts';

/**
 * A manufacturer declines a letter that was asked for, or drops one that it drafted, with the ground that the exporter
 * is told.
 */
export const declineLetter = step({
  of: LETTER,
  verb: 'decline',
  summary: {
    en: 'Decline a letter that was asked for, or drop a draft',
    zh: '不予出具或撤销草稿',
  },
  input: { ground: Ground },
  brings: (_, { ground }) => ({ ground }),
});
