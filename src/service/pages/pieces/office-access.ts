import type { Access } from '../../../register/action.ts';

/** Whoever reads as an office, or as the ministry for the whole nation. */
export const READS: Access = { right: 'read', parts: ['office', 'ministry'] };
