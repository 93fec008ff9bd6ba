/** The letters of an exporter. */
export const LETTERS = '/exporter/letters';

/** Signed letters that an exporter brought as files. */
export const BROUGHT = '/exporter/brought-letters';

/** One letter. */
export const letterPath = (id: string): string => `${LETTERS}/${id}`;

/** One letter that was brought. */
export const broughtPath = (id: string): string => `${BROUGHT}/${id}`;

/** Where the letters of an application are asked for. */
export const askPath = (application: string): string => `/applications/${application}/letters`;

/** Where signed letters are brought with an application; of one vehicle where it is named. */
export const bringPath = (application: string, vin?: string): string =>
  `/applications/${application}/bring-letters${vin === undefined ? '' : `?vin=${vin}`}`;
