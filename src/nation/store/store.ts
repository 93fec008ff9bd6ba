import type { Account } from '../../domain/facts/fact-table.ts';

/** Folder, in the output of a screening, of what further products are made from. */
export const STORE = 'store';

/** File of the store that says what is in it. */
export const STORE_INDEX = 'store.json';

/** Form of the store; another one is refused. */
export const STORE_FORM = 13;

/** What the store says of itself. */
export interface StoreIndex {
  readonly form: number;
  /** Accounts that were given. */
  readonly accounts: readonly Account[];
  /** Accounts of which a file could not be read to its end. */
  readonly broken: readonly Account[];
  readonly parts: number;
  /** Columns of facts that no vehicle has: the files of dossiers leave them out. */
  readonly blank: readonly string[];
}

/** Files of the store, by their names in its folder. */
export const storeFile = {
  account: (account: Account): string => `account-${account}.parquet`,
  /** `id`, `name`, of `layExporterNames`. */
  exporterNames: 'exporter-names.parquet',
  verdicts: (part: number): string => `verdicts-${part}.parquet`,
  dossiers: (part: number): string => `dossiers-${part}.parquet`,
} as const;
