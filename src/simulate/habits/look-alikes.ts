import { HONEST_PAPERS } from './look-alikes-of-papers.ts';
import { USE } from './look-alikes-of-use.ts';
import type { Group } from './make.ts';

/** Honest groups that have something of a scheme about them. */
export const LOOK_ALIKES: Readonly<Record<string, Group>> = { ...USE, ...HONEST_PAPERS };
