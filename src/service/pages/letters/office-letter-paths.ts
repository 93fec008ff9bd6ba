import { vehiclePath } from '../pieces/office-paths.ts';

/** The letters of an office. */
export const LETTERS = '/office/letters';

/** Signed letters that were brought as files. */
export const BROUGHT = '/office/brought-letters';

/** Outlets that letters name. */
export const OUTLETS = '/office/outlets';

/** Which manufacturers reported and published their outlets. */
export const MAKER_DUTIES = '/office/maker-duties';

/** One letter. */
export const letterPath = (id: string): string => `${LETTERS}/${id}`;

/** One letter that was brought. */
export const broughtPath = (id: string): string => `${BROUGHT}/${id}`;

/** One outlet. */
export const outletPath = (id: string): string => `${OUTLETS}/${id}`;

/** Where a stamped letter of a vehicle is confirmed with its issuer. */
export const confirmPath = (application: string, vin: string): string =>
  `${vehiclePath(application, vin)}/confirm-letter`;
