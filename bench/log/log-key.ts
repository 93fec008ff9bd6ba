import { createHash } from 'node:crypto';
import { signingKey } from '../../src/log/note-key.ts';

/** The key of the log of the bench; anybody can make it. */
export const LOG_KEY = signingKey(
  'bench.example/log',
  'log',
  createHash('sha256').update('bench').digest(),
);
