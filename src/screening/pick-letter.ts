import type { Dossier } from '../domain/assess/dossier.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { AccountRow } from './account-rows.ts';

const at = (name: FactName): number => factNamed(name).index;

const APPLICATION = at('licence.application');
const DESTINATION = at('licence.destination');
const APPLIED_ON = at('licence.appliedOn');
const MAKER = at('factory.maker');
const LETTER = {
  application: at('letter.application'),
  destination: at('letter.destination'),
  issuedOn: at('letter.issuedOn'),
  revokedOn: at('letter.revokedOn'),
  issuer: at('letter.issuer'),
} as const;

const revokedBy = (letter: Dossier, day: number | null): boolean => {
  const revoked = letter[LETTER.revokedOn];
  return typeof revoked === 'number' && day !== null && revoked <= day;
};

const dayAt = (dossier: Dossier, index: number): number | null => {
  const day = dossier[index];
  return typeof day === 'number' ? day : null;
};

/** How well a letter that lists the VIN fits an application; higher is better. */
const fit = (letter: Dossier, licence: Dossier): readonly number[] => {
  const application = letter[LETTER.application];
  const applied = dayAt(licence, APPLIED_ON);
  return [
    application === licence[APPLICATION] ? 2 : application === null ? 1 : 0,
    letter[LETTER.destination] === licence[DESTINATION] ? 1 : 0,
    revokedBy(letter, applied) ? 0 : 1,
    dayAt(letter, LETTER.issuedOn) ?? Number.NEGATIVE_INFINITY,
  ];
};

const isBetter = (a: readonly number[], b: readonly number[]): boolean => {
  for (const [index, x] of a.entries()) {
    const y = b[index] ?? 0;
    if (x !== y) return x > y;
  }
  return false;
};

/**
 * The letter an application relies on for a vehicle. Of letters that list the VIN: the one made out
 * for the application, then for its destination, then not revoked, then the latest; of equals the
 * first. Failing that, a letter of the application by the vehicle's maker, which then does not cover
 * the VIN. Null when there is none.
 *
 * @param companyOf what a company's id or name stands for, so that a maker in two spellings is one.
 */
export const pickLetter = (
  listing: readonly AccountRow[],
  ofApplication: readonly AccountRow[],
  licence: Dossier,
  companyOf: (name: string) => string,
): AccountRow | null => {
  const [first, ...rest] = listing;
  if (first !== undefined) {
    return rest.reduce(
      (best, row) => (isBetter(fit(row.values, licence), fit(best.values, licence)) ? row : best),
      first,
    );
  }
  const company = (values: Dossier, index: number): string | null => {
    const name = values[index];
    return typeof name === 'string' ? companyOf(name) : null;
  };
  const maker = company(licence, MAKER);
  return ofApplication.find(({ values }) => company(values, LETTER.issuer) === maker) ?? null;
};
