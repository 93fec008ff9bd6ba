import { createHash } from 'node:crypto';
import type { LetterSuite } from '../letter-signer.ts';
import { type LetterKey, letterKeyFrom } from './letter-key.ts';

/** A key of the demonstration, made from its address: anybody can make it, and it must guard nothing. */
export const demonstrationKey = (id: string, suite: LetterSuite = 'eddsa-jcs-2022'): LetterKey =>
  letterKeyFrom(id, suite, createHash('sha256').update(`demonstration only: ${id}`).digest());
