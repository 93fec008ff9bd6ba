import type { Said, TermsStart } from './statement.ts';

/** What the signed letter in force promises, and how the outlets that it names stand; null: it does not say. */
export interface LetterTermsTold {
  /** The day on which the letter was issued, ISO. */
  readonly issuedOn: string;
  readonly warrantyMonths: number | null;
  readonly warrantyKilometres: number | null;
  readonly warrantyStarts: TermsStart | null;
  readonly batteryMonths: number | null;
  readonly batteryKilometres: number | null;
  readonly partsYears: number | null;
  readonly partsLeadDays: number | null;
  readonly softwareUpdates: boolean | null;
  /** BCP 47. */
  readonly softwareLanguages: readonly string[];
  readonly remoteLock: boolean | null;
  readonly recallsAbroad: boolean | null;
  /** The country of the letter, ISO 3166-1 alpha-2, and its outlets there. */
  readonly country: string;
  readonly outletsNamed: number;
  readonly outletsAttested: number;
  /** The oldest attestation among these, ISO. */
  readonly attestedSince: string | null;
  /** Of those named, the ones that say they serve cars that they did not import. */
  readonly outletsServing: number;
}

/**
 * What may be said of the terms of a letter: each as the letter states it, none where it does not.
 *
 * @param dataOf the day of the data, ISO: the outlets are counted on it.
 */
export const sayOfTerms = (terms: LetterTermsTold, dataOf: string): readonly Said[] => {
  const of = { saidBy: 'manufacturer', asOf: terms.issuedOn } as const;
  const said: Said[] = [];
  if (terms.warrantyMonths !== null && terms.warrantyStarts !== null) {
    const values = {
      months: terms.warrantyMonths,
      kilometres: terms.warrantyKilometres,
      startsOn: terms.warrantyStarts,
    };
    said.push({ code: 'letter-warranty', values, ...of });
  }
  if (terms.batteryMonths !== null) {
    const values = { months: terms.batteryMonths, kilometres: terms.batteryKilometres };
    said.push({ code: 'letter-battery', values, ...of });
  }
  if (terms.partsYears !== null) {
    const values = { years: terms.partsYears, leadTimeDays: terms.partsLeadDays };
    said.push({ code: 'letter-parts', values, ...of });
  }
  if (terms.softwareUpdates !== null) {
    const values = { updates: terms.softwareUpdates, languages: terms.softwareLanguages };
    said.push({ code: 'letter-software', values, ...of });
  }
  if (terms.remoteLock !== null) {
    said.push({ code: 'letter-remote-lock', values: { mayLock: terms.remoteLock }, ...of });
  }
  if (terms.recallsAbroad !== null) {
    said.push({ code: 'letter-recalls', values: { carriedOut: terms.recallsAbroad }, ...of });
  }
  said.push({
    code: 'letter-outlets',
    values: {
      country: terms.country,
      named: terms.outletsNamed,
      attested: terms.outletsAttested,
      since: terms.outletsAttested === 0 ? null : terms.attestedSince,
      serving: terms.outletsServing,
    },
    saidBy: 'register',
    asOf: dataOf,
  });
  return said;
};
