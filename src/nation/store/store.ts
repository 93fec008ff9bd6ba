import type { Account } from '../../domain/facts/fact-table.ts';
import type { PartedTable } from '../output/part-files.ts';

/** Folder, in the output of a screening, of what further products are made from. */
export const STORE = 'store';

/** File of the store that says what is in it. */
export const STORE_INDEX = 'store.json';

/** Form of the store and of the tables beside it; another one is refused. */
export const STORE_FORM = 15;

/** What the store says of itself. */
export interface StoreIndex {
  readonly form: number;
  /** Accounts that were given. */
  readonly accounts: readonly Account[];
  /** How many files each account has that is kept. */
  readonly files: Readonly<Partial<Record<Account, number>>>;
  /** Accounts of which a file could not be read to its end. */
  readonly broken: readonly Account[];
  /** How many files each table in parts has; there are as many of dossiers as of verdicts. */
  readonly parts: Readonly<Record<PartedTable, number>>;
  /** Columns of facts that no vehicle has: the files of dossiers leave them out. */
  readonly blank: readonly string[];
}

/** Digits of a file's number, so that the order of names is the order of files. */
const DIGITS = 4; // not-law: digits

/** Files of the store, by their names in its folder. */
export const storeFile = {
  /** `row_id` and `storedColumns`; an account has a file for each of its files that were read together. */
  account: (account: Account, file: number): string =>
    `account-${account}-${String(file).padStart(DIGITS, '0')}.parquet`,
  /** `id`, `name`, of `buildExporterNames`. */
  exporterNames: 'exporter-names.parquet',
  /** `row_id`, facts, packed results; one row a row of the part of the verdicts. */
  dossiers: (part: number): string => `dossiers-${part}.parquet`,
} as const;
