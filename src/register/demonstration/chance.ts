import { createHash } from 'node:crypto';

const RANGE = 2 ** 32; // not-law: of four bytes

/** A number from 0 up to 1 that is always the same of the same words, and looks like chance. */
export const chanceOf = (...words: readonly (string | number)[]): number =>
  createHash('sha256').update(words.join('\n')).digest().readUInt32BE() / RANGE;
