import type { Account } from '../../domain/facts/fact-table.ts';
import type { StagedFeed } from '../feeds/staged-feed.ts';

/** Folder, in the output of a screening, of what further products are made from. */
export const STORE = 'store';

/** File of the store that says what is in it. */
export const STORE_INDEX = 'store.json';

/** Form of the store; another one is refused. */
export const STORE_FORM = 12;

/** A file of a feed whose rows stand in a file of their own, columns of it as they were read: `storeFile.copied`. */
export type CopiedFeed = Pick<StagedFeed, 'account' | 'fileNo' | 'facts' | 'stated'>;

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
  readonly copied: readonly CopiedFeed[];
  /** Accounts all of whose rows are in the files copied: the others have one, `storeFile.account`, for the rest. */
  readonly whole: readonly Account[];
}

/** Files of the store, by their names in its folder. */
export const storeFile = {
  account: (account: Account): string => `account-${account}.parquet`,
  copied: ({ account, fileNo }: Pick<CopiedFeed, 'account' | 'fileNo'>): string =>
    `account-${account}-${fileNo}.parquet`,
  /** `id`, `name`, of `layExporterNames`. */
  exporterNames: 'exporter-names.parquet',
  verdicts: (part: number): string => `verdicts-${part}.parquet`,
  dossiers: (part: number): string => `dossiers-${part}.parquet`,
} as const;
