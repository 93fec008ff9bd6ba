import type { Access } from '../../../register/action.ts';

/** Whoever reads as an office, or as the ministry for the whole nation. */
export const READS: Access = { right: 'read', parts: ['office', 'ministry'] };

/** Whoever takes steps of an office that need no signature. */
export const ACTS: Access = { right: 'act', parts: ['office'] };

/** Whoever signs for an office. */
export const SIGNS: Access = { right: 'sign', parts: ['office'] };

/** Whoever signs for an office or the ministry. */
export const SIGNS_EITHER: Access = { right: 'sign', parts: ['office', 'ministry'] };
