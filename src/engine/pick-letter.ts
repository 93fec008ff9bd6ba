import { companyNamed } from '../domain/assess/derive.ts';
import { type Dossier, numberAt } from '../domain/assess/dossier.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { MakerRegistry } from '../domain/identifiers/maker-registry.ts';
import { plainNumber } from '../domain/identifiers/plain-number.ts';
import { parseVin } from '../domain/vin/vin.ts';
import type { AccountRow } from './account-rows.ts';
import { letterStanding } from './letter-standing.ts';

const at = (name: FactName): number => factNamed(name).index;

const APPLICATION = at('licence.application');
const DESTINATION = at('licence.destination');
const APPLIED_ON = at('licence.appliedOn');
const MAKER = at('factory.maker');
const LETTER = {
  number: at('letter.number'),
  application: at('letter.application'),
  destination: at('letter.destination'),
  issuedOn: at('letter.issuedOn'),
  revokedOn: at('letter.revokedOn'),
  issuer: at('letter.issuer'),
  vin: at('letter.vin'),
} as const;

const revokedBy = (letter: Dossier, day: number | null): boolean => {
  const revoked = letter[LETTER.revokedOn];
  return typeof revoked === 'number' && day !== null && revoked <= day;
};

const issuedOn = ({ values }: AccountRow): number =>
  numberAt(values, LETTER.issuedOn) ?? Number.NEGATIVE_INFINITY;

/** How well a letter that lists the VIN fits an application; higher is better. */
const fit = (letter: Dossier, licence: Dossier, makers: MakerRegistry): readonly number[] => {
  const application = letter[LETTER.application];
  const applied = numberAt(licence, APPLIED_ON);
  return [
    application === licence[APPLICATION] ? 2 : application === null ? 1 : 0, // not-law: an order
    letterStanding(letter, licence, makers),
    letter[LETTER.destination] === licence[DESTINATION] ? 1 : 0,
    revokedBy(letter, applied) ? 0 : 1,
    numberAt(letter, LETTER.issuedOn) ?? Number.NEGATIVE_INFINITY,
  ];
};

const isBetter = (a: readonly number[], b: readonly number[]): boolean => {
  for (const [index, x] of a.entries()) {
    const y = b[index] ?? 0;
    if (x !== y) return x > y;
  }
  return false;
};

const companyAt = (values: Dossier, index: number, makers: MakerRegistry): string | null => {
  const name = values[index];
  return typeof name === 'string' ? companyNamed(makers, name) : null;
};

/** Blank, or no VIN: any vehicle of the application may be meant. */
const hasUnreadVin = ({ values }: AccountRow): boolean => {
  const vin = values[LETTER.vin];
  return typeof vin !== 'string' || parseVin(vin) === null;
};

/**
 * Letters that list a VIN, each in one row: of the rows of one number, issuer, application and
 * destination the one issued last, of equals the last, which corrects those before. Rows without a number
 * are letters of their own.
 */
const eachOnce = (listing: readonly AccountRow[], makers: MakerRegistry): readonly AccountRow[] => {
  const kept = new Map<string | AccountRow, AccountRow>();
  for (const row of listing) {
    const { values } = row;
    const number = values[LETTER.number];
    const key =
      typeof number === 'string'
        ? JSON.stringify([
            plainNumber(number),
            companyAt(values, LETTER.issuer, makers),
            values[LETTER.application],
            values[LETTER.destination],
          ])
        : row;
    const before = kept.get(key);
    if (before === undefined || issuedOn(row) >= issuedOn(before)) kept.set(key, row);
  }
  const standing = new Set(kept.values());
  return listing.filter((row) => standing.has(row));
};

/**
 * The letter an application relies on for a vehicle. Of letters that list the VIN: the one made out
 * for the application, then for none; of these one that the law accepts, then one that it asks about
 * (`letterStanding`), so that no draft, copy or paper of somebody else stands before the maker's own;
 * then for its destination, then not revoked, then the latest; of equals the first. Failing that, a
 * letter of the application by the vehicle's maker, in whatever spelling, which then does not cover the
 * VIN: one whose VIN cell is blank or cannot be read first, since it may; failing that such a one where the vehicle's
 * maker or the issuer is not told. Null when there is none.
 */
export const pickLetter = (
  listing: readonly AccountRow[],
  ofApplication: readonly AccountRow[],
  licence: Dossier,
  makers: MakerRegistry,
): AccountRow | null => {
  const [only, another] = listing;
  if (only === undefined) {
    const maker = companyAt(licence, MAKER, makers);
    const issuer = ({ values }: AccountRow) => companyAt(values, LETTER.issuer, makers);
    const letters = ofApplication.filter((row) => issuer(row) === maker);
    // nobody knows that it is not the maker's
    const mayBeTheirs = (row: AccountRow) => maker === null || issuer(row) === null;
    return (
      letters.find(hasUnreadVin) ??
      letters[0] ??
      ofApplication.find((row) => hasUnreadVin(row) && mayBeTheirs(row)) ??
      null
    );
  }
  if (another === undefined) return only;
  const letters = eachOnce(listing, makers).map((row) => ({
    row,
    fit: fit(row.values, licence, makers),
  }));
  return letters.reduce((best, letter) => (isBetter(letter.fit, best.fit) ? letter : best)).row;
};
