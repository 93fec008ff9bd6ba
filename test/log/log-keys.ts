import { createHash } from 'node:crypto';
import { signingKey } from '../../src/log/note-key.ts';

const seedOf = (name: string): Buffer => createHash('sha256').update(name).digest();

/** Keys of the tests; anybody can make them. */
export const LOG = signingKey('log.example/log', 'log', seedOf('log'));
export const OTHER_LOG = signingKey('log.example/other', 'log', seedOf('other log'));
/** Another key with the name of the log. */
export const ROGUE = signingKey('log.example/log', 'log', seedOf('rogue'));
export const WITNESS = signingKey('witness.example/w1', 'witness', seedOf('witness'));
export const SECOND_WITNESS = signingKey('witness.example/w2', 'witness', seedOf('other'));
