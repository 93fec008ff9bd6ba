import { hash } from 'node:crypto';
import type { Sha256 } from '../sha256.ts';

/** SHA-256 of Node: for what hashes millions of leaves. */
export const NODE_SHA256: Sha256 = (bytes) => hash('sha256', bytes, 'buffer');
