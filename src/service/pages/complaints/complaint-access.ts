import type { Access } from '../../../register/action.ts';

/** Whoever reads complaints and cases as an office or the ministry. */
export const KEEPER_READS: Access = { right: 'read', parts: ['office', 'ministry'] };

/** Whoever opens the contact of a buyer. */
export const KEEPER_OPENS: Access = { right: 'open-names', parts: ['office', 'ministry'] };
