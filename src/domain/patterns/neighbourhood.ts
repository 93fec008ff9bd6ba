import type { FactValue } from '../assess/dossier.ts';
import type { Account, FactName } from '../facts/fact-table.ts';
import { plainNumber } from '../identifiers/plain-number.ts';

/** One row of an account by fact name, `certificate.number`; a fact that is not told may be absent or null. */
export type PaperRow = Readonly<Partial<Record<FactName, FactValue>>>;

/**
 * The rows that bear on some vehicles: all rows of their VINs, and all that share a certificate, letter, invoice,
 * policy, engine number, entry or application with them; of a whole nation all rows.
 *
 * Rows of an account stand in the order in which they were told: where two differ, the last may count. Licence rows
 * are one an application and VIN, letter rows one a VIN, and a company stands under one code.
 */
export type Neighbourhood = Readonly<Partial<Record<Account, readonly PaperRow[]>>>;

type AccountOf<Name> = Name extends `${infer Owner}.vin` ? Owner : never;

/** An account of which a row may tell a VIN. */
export type VehicleAccount = AccountOf<FactName> & Account;

/** A text of a row; null when it is not told. */
export const textOf = (row: PaperRow, name: FactName): string | null => {
  const value = row[name];
  return typeof value === 'string' ? value : null;
};

/** A number of a row, a day number of a date, hundredths of a decimal; null when it is not told. */
export const numberOf = (row: PaperRow, name: FactName): number | null => {
  const value = row[name];
  return typeof value === 'number' ? value : null;
};

/** A paper's number as it is compared (`plainNumber`); null when it is not told. */
export const plainOf = (row: PaperRow, name: FactName): string | null => {
  const number = textOf(row, name);
  return number === null ? null : plainNumber(number);
};

/** The VIN of a row; null when it is not told. */
export const vinOf = (account: VehicleAccount, row: PaperRow): string | null =>
  textOf(row, `${account}.vin`);

const grouped = (account: VehicleAccount, rows: readonly PaperRow[]): Map<string, PaperRow[]> => {
  const byVin = new Map<string, PaperRow[]>();
  for (const row of rows) {
    const vin = vinOf(account, row);
    if (vin === null) continue;
    const own = byVin.get(vin);
    if (own === undefined) byVin.set(vin, [row]);
    else own.push(row);
  }
  return byVin;
};

/** One customs entry: the rows of one number and VIN as one. */
const mergedEntries = (rows: readonly PaperRow[]): readonly PaperRow[] => {
  const entries: PaperRow[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const [vin, number] = [textOf(row, 'declaration.vin'), plainOf(row, 'declaration.number')];
    const key = vin === null || number === null ? null : `${vin} ${number}`;
    const place = key === null ? undefined : places.get(key);
    if (place === undefined) {
      if (key !== null) places.set(key, entries.length);
      entries.push(row);
      continue;
    }
    const told = Object.entries(row).filter(([, value]) => value !== null);
    entries[place] = { ...entries[place], ...Object.fromEntries(told) };
  }
  return entries;
};

const NONE: readonly PaperRow[] = [];

/** What the accounts of a neighbourhood tell, looked up by VIN; each account is gone through once. */
export class NeighbourhoodRows {
  readonly #accounts: Neighbourhood;
  readonly #byVin = new Map<VehicleAccount, ReadonlyMap<string, readonly PaperRow[]>>();
  #entries: ReadonlyMap<string, readonly PaperRow[]> | null = null;

  constructor(accounts: Neighbourhood) {
    this.#accounts = accounts;
  }

  /** All rows of an account, in the order told. */
  rows(account: Account): readonly PaperRow[] {
    return this.#accounts[account] ?? NONE;
  }

  /** The rows of an account by their VIN, those without one left out. */
  byVin(account: VehicleAccount): ReadonlyMap<string, readonly PaperRow[]> {
    const known = this.#byVin.get(account);
    if (known !== undefined) return known;
    const made = grouped(account, this.rows(account));
    this.#byVin.set(account, made);
    return made;
  }

  /** The rows of a VIN. */
  of(account: VehicleAccount, vin: string): readonly PaperRow[] {
    return this.byVin(account).get(vin) ?? NONE;
  }

  /**
   * Customs entries by VIN: declaration rows of one number and VIN are one, of each cell the last that is told; rows
   * without a number stay as they are.
   */
  entries(): ReadonlyMap<string, readonly PaperRow[]> {
    this.#entries ??= grouped('declaration', mergedEntries(this.rows('declaration')));
    return this.#entries;
  }

  /** The customs entries of a VIN. */
  entriesOf(vin: string): readonly PaperRow[] {
    return this.entries().get(vin) ?? NONE;
  }
}
