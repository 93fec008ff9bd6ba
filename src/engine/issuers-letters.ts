import { textAt } from '../domain/assess/dossier.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import { plainNumber } from '../domain/identifiers/plain-number.ts';
import { parseVin } from '../domain/vin/vin.ts';
import type { AccountRow } from './account-rows.ts';

const at = (name: FactName): number => factNamed(name).index;

const NUMBER = at('letter.number');
const ISSUER = at('letter.issuer');
const VIN = at('letter.vin');
const TOLD_BY = at('letter.toldBy');

/** What rows of one letter have in common: its number and its company; null where one is not told. */
const letterOf = ({ values }: AccountRow, companyOf: (name: string) => string): string | null => {
  const [number, issuer] = [textAt(values, NUMBER), textAt(values, ISSUER)];
  return number === null || issuer === null
    ? null
    : JSON.stringify([plainNumber(number), companyOf(issuer)]);
};

/** The vehicle that a row lists; null where its cell is blank or cannot be read, so that it may be any. */
const vinOf = ({ values }: AccountRow): string | null => {
  const vin = textAt(values, VIN);
  return vin === null || parseVin(vin) === null ? null : vin;
};

/**
 * Letter rows, one for each VIN, each as told by its issuer where a row of the issuer's tells the same letter of the
 * same vehicle: of its number, spaces and hyphens aside, and its company. The same in SQL:
 * `nation/dossiers/build-issuers-letters.ts`.
 *
 * @param companyOf what an issuer's name stands for, so that one company in two spellings is one.
 */
export const toldByIssuers = (
  letters: readonly AccountRow[],
  companyOf: (name: string) => string,
): readonly AccountRow[] => {
  const told = new Map<string, Set<string | null>>();
  for (const row of letters) {
    const letter = row.values[TOLD_BY] === 'issuer' ? letterOf(row, companyOf) : null;
    if (letter === null) continue;
    const vins = told.get(letter) ?? new Set();
    told.set(letter, vins.add(vinOf(row)));
  }
  if (told.size === 0) return letters;
  return letters.map((row) => {
    const letter = row.values[TOLD_BY] === 'issuer' ? null : letterOf(row, companyOf);
    const vins = letter === null ? undefined : told.get(letter);
    const vin = vinOf(row);
    if (vins === undefined || !(vin === null || vins.has(vin) || vins.has(null))) return row;
    const values = [...row.values];
    values[TOLD_BY] = 'issuer';
    return { ...row, values };
  });
};
