import { ACCOUNTS, type Account, FACTS } from '../../domain/facts/fact-table.ts';
import { isWellFormed } from '../patterns/pattern-sql.ts';
import { vehicleKey } from '../patterns/wanted-keys.ts';

/** Accounts told of every vehicle of a nation, of which the rows of vehicles of no interest are left aside. */
export const NARROWED: readonly Account[] = [
  'certificate',
  'factory',
  'insurance',
  'reading',
  'invoice',
  'inspection',
  'subsidy',
];

/** Accounts that tell of vehicles by their VIN. */
export const OF_VEHICLES: readonly Account[] = ACCOUNTS.filter((account) =>
  FACTS.some(({ name, derived }) => name === `${account}.vin` && !derived),
);

/** SQL condition that a row of a narrowed account is of a vehicle whose key is in a relation (`key`). */
export const isAmong = (account: Account, keys: string): string =>
  `${vehicleKey(`${account}_vin`)} IN (SELECT key FROM ${keys})`;

/** SQL condition that a row tells no vehicle by itself: its VIN cell is blank, holds several, or is none. */
export const isOfNone = (account: Account): string =>
  `(${account}_vin IS NULL OR NOT ${isWellFormed(`${account}_vin`)})`;
