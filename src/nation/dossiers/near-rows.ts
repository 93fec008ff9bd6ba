import { type Account, type FactName, factNamed } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import { dealtRows } from './deal-account.ts';
import { inPart, type Share } from './in-part.ts';

/** Which of several rows about one VIN stands for the account, by its date; as `engine/pick-row.ts`. */
interface Pick {
  readonly date: FactName;
  readonly latest: boolean;
  /** Of rows of one day the last counts, which corrects those before. */
  readonly corrected?: true;
}

/** Accounts of which one row a VIN stands in the dossier. */
const PICKS = {
  certificate: { date: 'certificate.registeredOn', latest: false },
  factory: { date: 'factory.manufacturedOn', latest: false },
  insurance: { date: 'insurance.startsOn', latest: false },
  invoice: { date: 'invoice.issuedOn', latest: false },
  inspection: { date: 'inspection.on', latest: true, corrected: true },
  declaration: { date: 'declaration.declaredOn', latest: true },
  refund: { date: 'refund.claimedOn', latest: false },
  subsidy: { date: 'subsidy.paidOn', latest: false },
  arrival: { date: 'arrival.registeredOn', latest: false },
  complaint: { date: 'complaint.on', latest: false },
} as const satisfies Partial<Record<Account, Pick>>;

/** An account of which one row a VIN stands in the dossier. */
export type PickedAccount = keyof typeof PICKS;

/** Those accounts, in the order of the ledger. */
export const PICKED_ACCOUNTS = Object.keys(PICKS) as readonly PickedAccount[];

/** Column of the date by which an account is picked. */
export const pickColumn = (account: PickedAccount): string => factNamed(PICKS[account].date).column;

/**
 * What comes first, best first: the date as the account is picked by, blank ones last, then the first row, of
 * inspections the last.
 */
export const pickOrder = (account: PickedAccount): string => {
  const { latest, corrected }: Pick = PICKS[account];
  return `${pickColumn(account)} ${latest ? 'DESC' : 'ASC'} NULLS LAST, told ${corrected ? 'DESC' : 'ASC'}`;
};

/**
 * Builds the rows that an account has about the vehicles of `part_vehicle` into `part_ACCOUNT`:
 * `licence` (the vehicle), `told` (the row) and the columns asked for.
 */
export const buildNearRows = async (
  database: Database,
  account: Account,
  columns: Iterable<string>,
  share: Share,
): Promise<void> => {
  const told = [...new Set(columns)].map((column) => `, a.${column}`).join('');
  const folder = share.dealt?.get(account);
  const dealt = folder === undefined ? null : await dealtRows(folder, [share.part]);
  const rows =
    dealt === null
      ? sql`
        SELECT v.vehicle AS licence, a.row_id AS told${told}
        FROM ${account} a
        JOIN part_vehicle v ON a.${account}_vin = v.vin
        WHERE ${inPart(`a.${account}_vin`, share)}
      `
      : `SELECT a.licence, a.told${told} FROM ${dealt} a`;
  await database.run(`CREATE OR REPLACE TEMP TABLE part_${account} AS ${rows}`);
};

/** Vehicles of which an account has several rows. */
export const several = (account: Account): string =>
  `(SELECT licence FROM part_${account} GROUP BY licence HAVING count(*) > 1)`;

/** Leaves the best row a vehicle in `part_ACCOUNT`. Only vehicles with several rows are looked at. */
export const keepBest = async (database: Database, account: PickedAccount): Promise<void> => {
  await database.run(sql`
    DELETE FROM part_${account}
    WHERE told IN (
      SELECT told
      FROM (
        SELECT
          told,
          row_number() OVER (PARTITION BY licence ORDER BY ${pickOrder(account)}) AS place
        FROM part_${account}
        WHERE licence IN ${several(account)}
      )
      WHERE place > 1
    )
  `);
};
