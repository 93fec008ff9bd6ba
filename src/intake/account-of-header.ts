import { ACCOUNTS, type Account } from '../domain/facts/fact-table.ts';
import { foldHeader } from './headers/fold-header.ts';
import { headerIndexOf } from './headers/header-index.ts';
import { keysOf } from './headers/resolve-columns.ts';
import { openSheet } from './open-sheet.ts';

/** As many columns at least are the account's, and of all that have a header three in four. */
const LEAST_KNOWN = 4; // not-law: columns
const SHARE = 3 / 4; // not-law: share

/** Headers that any table may have. */
const ANY_TABLE = /^(?:序号|编号|no|#|备注|remarks?)$/;

/** Columns of the account among some headers; 0 where its key is not. */
const knownOf = (headers: readonly string[], account: Account): number => {
  const found = headers.map(headerIndexOf(account)).filter((facts) => facts.length > 0);
  const keys = keysOf(account);
  return found.some(([fact]) => fact !== undefined && keys.includes(fact)) ? found.length : 0;
};

/**
 * The account of which some headers are: it has its key and nearly all of the others, and more than any other account.
 * Null when there is none such.
 */
export const accountOfHeaders = (headers: readonly string[]): Account | null => {
  const headed = headers.filter((header) => header !== '' && !ANY_TABLE.test(foldHeader(header)));
  const [best, second] = ACCOUNTS.map((account) => ({ account, known: knownOf(headed, account) }))
    .filter(({ known }) => known >= LEAST_KNOWN && known >= SHARE * headed.length)
    .toSorted((a, b) => b.known - a.known);
  return best === undefined || best.known === second?.known ? null : best.account;
};

/**
 * The account that the header of a table says it is of, whatever its name: text, a workbook, Parquet. Null when it
 * says none, and for JSON, which has no header.
 */
export const accountOfHeader = async (path: string): Promise<Account | null> => {
  const sheet = await openSheet(path);
  if (sheet.kind !== 'sheet') return null;
  await sheet.close();
  const { format, columns } = sheet.plan;
  if (format === 'json' || format === 'ndjson') return null;
  return accountOfHeaders(columns.map(({ header }) => header));
};
