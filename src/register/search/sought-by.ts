import { createHash } from 'node:crypto';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import type { Sought } from './read-sought.ts';

/** VINs and rows that one text may lead to: whoever means one car has typed more than its end. */
const MOST_VINS = 50; // not-law: VINs
const MOST_ROWS = 200; // not-law: rows of accounts

/** What everything is looked for by. */
export interface SoughtBy {
  readonly vins: readonly string[];
  /** As they may be written. */
  readonly numbers: readonly string[];
  readonly code: string | null;
  readonly uscc: string | null;
  readonly words: string | null;
  /** SHA-256 of a receipt. */
  readonly receipt: Buffer | null;
}

type VinRow = { vin: string };

const ENDING = prepared('SELECT register.vins_ending($1, $2) AS vin');
const OF_ENTRY = prepared(
  `SELECT v.vin
    FROM register.licensed_vehicle v
    WHERE v.customs_entry = ANY ($1::text[])
    LIMIT $2`,
);
const OF_ROWS = prepared(
  `SELECT r.vin
    FROM register.account_row r
    WHERE r.id = ANY (ARRAY(SELECT register.told_rows_with($1, $2, $3)))
      AND r.vin IS NOT NULL
      AND r.superseded_at IS NULL
    LIMIT $4`,
);

/** Who reads the rows of accounts, and the customs entries of licensed vehicles. */
const READS_ACCOUNTS = ['exporter', 'office', 'ministry', 'customs', 'registry', 'tax'];
const READS_ENTRIES = ['exporter', 'office', 'ministry', 'customs'];
const READS_VINS = [...READS_ACCOUNTS, 'manufacturer'];

/** Works out of what was typed which VINs and numbers are meant, as far as whoever acts may see what tells it. */
export const soughtBy = async (
  tx: Transaction,
  typed: string,
  sought: Sought,
): Promise<SoughtBy> => {
  const { vin, vinEnd, plate, number, paperNumber } = sought;
  const { part } = tx.actor;
  const text = typed.normalize('NFKC').trim();
  const numbers = [number, paperNumber, text, text.toUpperCase()].filter((one) => one !== null);
  const vins = new Set<string>(vin === null ? [] : [vin]);
  const add = (rows: readonly VinRow[]): void => {
    for (const row of rows) vins.add(row.vin);
  };
  if (vinEnd !== null && READS_VINS.includes(part))
    add(await tx.rows<VinRow>(ENDING, [vinEnd, MOST_VINS]));
  if (paperNumber !== null && READS_ENTRIES.includes(part))
    add(await tx.rows<VinRow>(OF_ENTRY, [[paperNumber, text], MOST_VINS]));
  if ((paperNumber !== null || plate !== null) && READS_ACCOUNTS.includes(part))
    add(await tx.rows<VinRow>(OF_ROWS, [paperNumber, plate, MOST_ROWS, MOST_VINS]));
  return {
    vins: [...vins],
    numbers: [...new Set(numbers)],
    code: sought.code,
    uscc: sought.uscc,
    words: sought.name,
    receipt: sought.receipt === null ? null : createHash('sha256').update(sought.receipt).digest(),
  };
};
