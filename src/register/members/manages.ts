import { ORGANISED_PARTS } from '../actor.ts';

/** Who manages the own organisation: its members, keys and webhooks. */
export const MANAGES = { right: 'manage', parts: ORGANISED_PARTS } as const;
