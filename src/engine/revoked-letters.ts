import { textAt } from '../domain/assess/dossier.ts';
import type { FactName } from '../domain/facts/fact-table.ts';
import { factNamed } from '../domain/facts/fact-table.ts';
import { plainNumber } from '../domain/identifiers/plain-number.ts';
import type { AccountRow } from './account-rows.ts';

const at = (name: FactName): number => factNamed(name).index;

const NUMBER = at('letter.number');
const ISSUER = at('letter.issuer');
const REVOKED_ON = at('letter.revokedOn');

/** A revocation that some row tells of: whose letter, and the day. */
interface Revocation {
  readonly company: string | null;
  readonly on: number;
}

/**
 * Letter rows with the revocation that any row of the same letter tells of, the earliest: rows of one
 * number, spaces and hyphens aside, are one letter unless they name two issuers.
 *
 * @param companyOf what an issuer's name stands for, so that one company in two spellings is one.
 */
export const withRevocations = (
  letters: readonly AccountRow[],
  companyOf: (name: string) => string,
): readonly AccountRow[] => {
  const company = (row: AccountRow): string | null => {
    const issuer = textAt(row.values, ISSUER);
    return issuer === null ? null : companyOf(issuer);
  };
  const revocations = new Map<string, Revocation[]>();
  for (const row of letters) {
    const [number, on] = [textAt(row.values, NUMBER), row.values[REVOKED_ON]];
    if (number === null || typeof on !== 'number') continue;
    const key = plainNumber(number);
    const told = revocations.get(key) ?? [];
    revocations.set(key, told);
    told.push({ company: company(row), on });
  }
  return letters.map((row) => {
    const number = textAt(row.values, NUMBER);
    const told = number === null ? undefined : revocations.get(plainNumber(number));
    if (told === undefined) return row;
    const own = company(row);
    const days = told
      .filter((one) => own === null || one.company === null || one.company === own)
      .map(({ on }) => on);
    if (days.length === 0) return row;
    const values = [...row.values];
    values[REVOKED_ON] = Math.min(...days);
    return { ...row, values };
  });
};
