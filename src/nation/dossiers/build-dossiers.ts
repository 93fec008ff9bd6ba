import type { Database } from '../database.ts';
import { AskedFacts } from './asked-facts.ts';
import { buildDossierRows } from './build-dossier-rows.ts';
import { buildLetters, LETTER_COLUMNS } from './build-letters.ts';
import { buildPickedRows } from './build-picked-rows.ts';
import { buildPurchases, needsPurchases } from './build-purchases.ts';
import { buildReadings } from './build-readings.ts';
import { buildReliedInvoices, needsReliedInvoices, refundsFirst } from './build-relied-invoices.ts';
import type { FeedContext } from './build-shared-tables.ts';
import { buildLicenceVehicles, CHOOSING_COLUMNS } from './build-vehicles.ts';
import { type Dossiers, dossierQuery, LICENCE_COLUMNS } from './dossier-query.ts';
import type { Share } from './in-part.ts';
import { keepOne } from './latest-certificate.ts';
import { licencesToldUntil } from './licences-told.ts';
import { PICKED_ACCOUNTS, type PickedAccount } from './near-rows.ts';
import { chooseDeclarations, chooseInspections } from './near-rows-by-licence.ts';

/** Makes something of dossiers by `runAsWritten`; the tables that their query reads are gone once it has resolved. */
export type TakeDossiers<Made = void> = (dossiers: Dossiers) => Promise<Made>;

/** Writes dossiers as a table. */
export const asTable =
  (database: Database, table: string): TakeDossiers =>
  ({ query }) =>
    database.runAsWritten(`CREATE OR REPLACE TABLE ${table} AS ${query}`);

/** Columns of the licence that facts are worked out from and other tables looked into by, asked for or not. */
const WORKED_FROM: ReadonlySet<string> = new Set([
  ...CHOOSING_COLUMNS,
  'licence_number',
  'licence_issued_on',
  'licence_valid_until',
  'licence_brand',
  'licence_chassis_brand',
]);

/** The order in which the law is read over dossiers: the rules of a country find their rows side by side. */
export const DOSSIER_ORDER = 'licence_destination, row_id';

/** Leaves one row a vehicle or licence row. */
const choose = (database: Database, account: PickedAccount, today: number): Promise<void> => {
  if (account === 'inspection') return chooseInspections(database);
  if (account === 'declaration') return chooseDeclarations(database);
  return keepOne(database, account, today, true);
};

/**
 * Builds the dossiers of a share of the licence rows: `row_id` of the licence row, then every fact but patterns in
 * vocabulary order; in `DOSSIER_ORDER` where the database keeps order, else in none, for joins keep none and a sort
 * of rows this wide takes as long as half the rest. Needs the tables of `buildSharedTables`.
 *
 * @param take makes something of the dossiers, which is yielded; `asTable` a table.
 * @param columns the columns of facts to lay out; none given = all.
 */
export const buildDossiers = async <Made>(
  database: Database,
  given: FeedContext,
  share: Share,
  take: TakeDossiers<Made>,
  columns?: ReadonlySet<string>,
): Promise<Made> => {
  const asked = new AskedFacts(columns);
  const { accounts } = given;
  const near = new Set(
    PICKED_ACCOUNTS.filter(
      (account) => accounts.has(account) && (asked.takes(account) || account === 'factory'),
    ),
  );
  const told = LICENCE_COLUMNS.filter(
    (column) => WORKED_FROM.has(column) || (columns?.has(column) ?? true),
  );
  await buildLicenceVehicles(database, share, told, (rows) =>
    buildDossierRows(database, database.keepsOrder ? `${rows} ORDER BY ${DOSSIER_ORDER}` : rows),
  );
  for (const account of refundsFirst(near)) {
    await buildPickedRows(database, account, asked, share);
    if (account === 'invoice' && needsReliedInvoices(near, asked))
      await buildReliedInvoices(database);
    if (account === 'invoice' && needsPurchases(near, asked)) await buildPurchases(database);
    await choose(database, account, given.today);
  }
  const letter = accounts.has('letter');
  if (letter) await buildLetters(database, LETTER_COLUMNS, share, near.has('factory'));
  if (asked.readings) {
    await buildReadings(database, share, {
      applied: true,
      reading: accounts.has('reading'),
      inspection: near.has('inspection'),
      arrival: near.has('arrival'),
      certificate: near.has('certificate'),
      inUseFrom: asked.spreads ? near : new Set(),
      figures: given.figures,
    });
  }
  const ready = {
    applied: true,
    near,
    letter,
    lettersUnread: given.lettersUnread,
    exitsTold: given.exitsTold,
    licencesToldUntil: await licencesToldUntil(database),
    outlet: accounts.has('outlet'),
    readings: asked.readings,
    figures: given.figures,
    today: given.today,
    calendarUntil: given.calendarUntil,
  };
  const made = await take(dossierQuery(asked, ready));
  await dropPart(database);
  return made;
};

const TABLES = [
  'row',
  'again',
  'letter',
  'readings',
  'other_exit',
  'relied',
  'bought',
  'certificate_then',
  ...PICKED_ACCOUNTS,
];

/** Drops what was laid out for a share but its dossiers. */
export const dropPart = async (database: Database): Promise<void> => {
  for (const view of ['vehicle', 'key']) await database.run(`DROP VIEW IF EXISTS part_${view}`);
  for (const table of TABLES) await database.run(`DROP TABLE IF EXISTS part_${table}`);
};
