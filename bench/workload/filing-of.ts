import type { AccountObjects } from '../../src/engine/engine.ts';
import type { BatchRow } from './batch-columns.ts';

const ACCOUNTS = ['licence', 'certificate', 'factory', 'inspection', 'letter', 'exporter'] as const;

/** The cells of one account that are not blank, by the names of facts without the account's. */
export const partOf = (row: BatchRow, account: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, cell]) =>
      name.startsWith(`${account}.`) && cell !== ''
        ? [[name.slice(account.length + 1), cell] as const]
        : [],
    ),
  );

const rowOf = (row: BatchRow, account: (typeof ACCOUNTS)[number]): Record<string, string> => {
  const part = partOf(row, account);
  if (account === 'licence') return part;
  if (account === 'exporter') return { ...part, uscc: row['licence.applicant'] };
  return { ...part, vin: row['licence.vin'] };
};

/** The rows of vehicles as the accounts of a filing; each row of a letter lists one vehicle. */
export const filingOf = (rows: readonly BatchRow[]): AccountObjects =>
  Object.fromEntries(
    ACCOUNTS.map((account) => [
      account,
      rows.flatMap((row) =>
        account === 'letter' && row['letter.number'] === '' ? [] : [rowOf(row, account)],
      ),
    ]),
  );
