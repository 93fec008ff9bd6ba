import type { Account } from '../../domain/facts/fact-table.ts';
import type { Database } from '../database.ts';
import { AskedFacts } from './asked-facts.ts';
import { asTable, dropPart, type TakeDossiers } from './build-dossiers.ts';
import { buildPickedRows } from './build-picked-rows.ts';
import { buildReadings } from './build-readings.ts';
import { buildReliedInvoices, needsReliedInvoices, refundsFirst } from './build-relied-invoices.ts';
import type { FeedContext } from './build-shared-tables.ts';
import { buildUnappliedVehicles, unappliedVins } from './build-vehicles.ts';
import { dossierQuery } from './dossier-query.ts';
import type { Share } from './in-part.ts';
import { keepOne } from './latest-certificate.ts';
import { PICKED_ACCOUNTS } from './near-rows.ts';

/** Accounts that tell of vehicles by their VIN, beside licences and letters. */
export const TELLING_ACCOUNTS: readonly Account[] = [...PICKED_ACCOUNTS, 'reading'];

/**
 * Builds the vehicles of a share that accounts tell of and no licence row names: the columns of
 * `buildDossiers`, in no order; `row_id` is null, of the licence there is the VIN alone, of letters,
 * exporters, applications and other uses of the VIN nothing. Needs the tables of `buildReference`. Yields their number.
 *
 * @param columns the columns of facts to lay out; none given = all.
 * @param take takes the query of the dossiers; by default they become the table `unapplied`.
 * @param vins query of the VINs to lay out, when not all.
 */
export const buildUnappliedDossiers = async (
  database: Database,
  given: FeedContext,
  share: Share,
  columns?: ReadonlySet<string>,
  take: TakeDossiers = asTable(database, 'unapplied'),
  vins?: string,
): Promise<number> => {
  const asked = new AskedFacts(columns, false);
  const { accounts } = given;
  const near = new Set(
    PICKED_ACCOUNTS.filter((account) => accounts.has(account) && asked.takes(account)),
  );
  const telling = TELLING_ACCOUNTS.filter((account) => accounts.has(account));
  await buildUnappliedVehicles(database, vins ?? unappliedVins(telling, share));
  for (const account of refundsFirst(near)) {
    await buildPickedRows(database, account, asked, share);
    if (account === 'invoice' && needsReliedInvoices(near, asked))
      await buildReliedInvoices(database);
    await keepOne(database, account, given.today, false);
  }
  const read = ['reading', 'inspection', 'arrival'] as const;
  const readings = asked.readings && read.some((account) => accounts.has(account));
  if (readings) {
    await buildReadings(database, share, {
      applied: false,
      reading: accounts.has('reading'),
      inspection: near.has('inspection'),
      arrival: near.has('arrival'),
      certificate: near.has('certificate'),
      inUseFrom: new Set(),
      figures: given.figures,
    });
  }
  const ready = {
    applied: false,
    near,
    letter: false,
    lettersUnread: false,
    exitsTold: given.exitsTold,
    licencesToldUntil: null,
    outlet: false,
    readings,
    figures: given.figures,
    today: given.today,
    calendarUntil: given.calendarUntil,
  };
  await take(dossierQuery(asked, ready));
  const vehicles = await database.number('SELECT count(*) FROM part_vehicle');
  await dropPart(database);
  return vehicles;
};
