import type { Access } from '../../../register/action.ts';

/** Whoever reads as a manufacturer. */
export const READS: Access = { right: 'read', parts: ['manufacturer'] };

/** Whoever prepares as a manufacturer. */
export const ACTS: Access = { right: 'act', parts: ['manufacturer'] };

/** Whoever signs for a manufacturer. */
export const SIGNS: Access = { right: 'sign', parts: ['manufacturer'] };
