import type { Database } from '../database.ts';
import type { AskedFacts } from './asked-facts.ts';
import type { Share } from './in-part.ts';
import { CERTIFICATE_DAYS, mergeEntries, OWNER_COLUMNS } from './latest-certificate.ts';
import { buildNearRows, type PickedAccount, pickColumn } from './near-rows.ts';

/** Columns by which rows are chosen beside their date: declarations, certificates, and letters by the maker. */
const CHOSEN_BY: Partial<Record<PickedAccount, readonly string[]>> = {
  certificate: [...CERTIFICATE_DAYS, ...OWNER_COLUMNS, 'certificate_number'],
  declaration: ['declaration_number', 'declaration_licence', 'declaration_exited_on'],
  factory: ['factory_maker'],
};

/** The columns that dossiers take of a picked account, and those its rows are chosen by. */
export const pickedColumns = (account: PickedAccount, asked: AskedFacts): ReadonlySet<string> =>
  new Set([...asked.columnsOf(account), pickColumn(account), ...(CHOSEN_BY[account] ?? [])]);

/** Builds the rows that a picked account has about the vehicles at hand; those of one customs entry are one. */
export const buildPickedRows = async (
  database: Database,
  account: PickedAccount,
  asked: AskedFacts,
  share: Share,
): Promise<void> => {
  const columns = pickedColumns(account, asked);
  await buildNearRows(database, account, columns, share);
  if (account === 'declaration') await mergeEntries(database, [...columns]);
};
