import { z } from 'zod';
import type { Said, TermsStart } from '../../domain/statements/statement.ts';

/** The words of a letter for when a promise begins. */
const STARTS: Readonly<Record<string, TermsStart>> = {
  'first registration abroad': 'registered-abroad',
  'first registration in China': 'registered-in-china',
  export: 'export',
};

const Text = z.string().nullable();
const Figure = z.number().nullable();
const Truth = z.boolean().nullable();

/**
 * Members of a public record that tell of the signed letter in force and of its outlets in its country; null: it does
 * not say. Days ISO.
 */
export const LETTER_TERMS = {
  letter_issued_on: Text,
  /** ISO 3166-1 alpha-2. */
  letter_country: Text,
  warranty_months: Figure,
  warranty_km: Figure,
  warranty_starts: Text.transform((text) => (text === null ? null : (STARTS[text] ?? null))),
  battery_months: Figure,
  battery_km: Figure,
  parts_years: Figure,
  parts_lead_days: Figure,
  software_updates: Truth,
  /** BCP 47. */
  software_languages: z.array(z.string()),
  remote_lock: Truth,
  recalls_abroad: Truth,
  outlets_named: Figure,
  outlets_attested: Figure,
  /** The oldest attestation among these. */
  outlets_attested_since: Text,
  /** Of those named, the ones that say they serve cars that they did not import. */
  outlets_serving: Figure,
};

const LetterTerms = z.object(LETTER_TERMS);

/**
 * What may be said of the terms of a letter: each as the letter states it, none where it does not.
 *
 * @param dataOf the day of the data, ISO: the outlets are counted on it.
 */
export const sayOfTerms = (
  terms: z.output<typeof LetterTerms>,
  dataOf: string,
): readonly Said[] => {
  const { letter_issued_on: issuedOn, letter_country: country } = terms;
  if (issuedOn === null || country === null) return [];
  const of = { saidBy: 'manufacturer', asOf: issuedOn } as const;
  const said: Said[] = [];
  if (terms.warranty_months !== null && terms.warranty_starts !== null) {
    const values = {
      months: terms.warranty_months,
      kilometres: terms.warranty_km,
      startsOn: terms.warranty_starts,
    };
    said.push({ code: 'letter-warranty', values, ...of });
  }
  if (terms.battery_months !== null) {
    const values = { months: terms.battery_months, kilometres: terms.battery_km };
    said.push({ code: 'letter-battery', values, ...of });
  }
  if (terms.parts_years !== null) {
    const values = { years: terms.parts_years, leadTimeDays: terms.parts_lead_days };
    said.push({ code: 'letter-parts', values, ...of });
  }
  if (terms.software_updates !== null) {
    const values = { updates: terms.software_updates, languages: terms.software_languages };
    said.push({ code: 'letter-software', values, ...of });
  }
  if (terms.remote_lock !== null) {
    said.push({ code: 'letter-remote-lock', values: { mayLock: terms.remote_lock }, ...of });
  }
  if (terms.recalls_abroad !== null) {
    said.push({ code: 'letter-recalls', values: { carriedOut: terms.recalls_abroad }, ...of });
  }
  const attested = terms.outlets_attested ?? 0;
  said.push({
    code: 'letter-outlets',
    values: {
      country,
      named: terms.outlets_named ?? 0,
      attested,
      since: attested === 0 ? null : terms.outlets_attested_since,
      serving: terms.outlets_serving ?? 0,
    },
    saidBy: 'register',
    asOf: dataOf,
  });
  return said;
};
