import { type Account, type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { Problem } from '../domain/verdict/verdict.ts';
import { vinsInText } from '../domain/vin/vins-in-text.ts';
import { LOST_ROW, SPEAKING_ACCOUNTS } from '../intake/lost-rows.ts';
import type { ProblemCode } from '../intake/problem-catalogue.ts';
import type { AccountRow } from './account-rows.ts';

/** The fact that says of which vehicle a row is. */
export const vinOf = (account: Account): FactName => `${account}.vin` as FactName;

/** What is told of a VIN cell that names no vehicle. */
export const UNREAD_VIN: readonly ProblemCode[] = ['vin-length', 'vin-character'];

/** All that keeps the gate of a vehicle from being clear under the name of an account's VIN. */
export const UNREAD_ROW: readonly ProblemCode[] = [...UNREAD_VIN, ...LOST_ROW];

const FIELDS: ReadonlySet<string> = new Set(SPEAKING_ACCOUNTS.map(vinOf));
const CODES: ReadonlySet<string> = new Set(UNREAD_ROW);

/**
 * Whether a problem of a vehicle is a VIN cell or a row that cannot be read: what it says keeps the gate from being
 * clear.
 */
export const isUnreadVin = ({ field, code }: Problem): boolean =>
  FIELDS.has(field) && CODES.has(code);

/** Rows of an account whose VIN cell cannot be read, by each of the VINs that it means. */
export const rowsByMeantVin = (
  account: Account,
  rows: readonly AccountRow[],
): ReadonlyMap<string, readonly AccountRow[]> => {
  const { index } = factNamed(vinOf(account));
  const byVin = new Map<string, AccountRow[]>();
  for (const row of rows) {
    const written = row.values[index];
    if (typeof written !== 'string') continue;
    for (const vin of vinsInText(written)) {
      const meaning = byVin.get(vin);
      if (meaning === undefined) byVin.set(vin, [row]);
      else meaning.push(row);
    }
  }
  return byVin;
};
