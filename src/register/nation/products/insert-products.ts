import type { Database } from '../../../nation/database.ts';
import { KEPT_TABLES } from '../../../products/kept/kept-tables.ts';
import type { KeptHow } from '../../../products/kept/kept-terms.ts';
import { keptRows } from '../../../products/kept/make-kept.ts';
import type { Transaction } from '../../transaction.ts';

/** A statement for each table, since a statement names what it writes. */
const INSERTS: Readonly<Record<(typeof KEPT_TABLES)[number], string>> = {
  nation_sales: `INSERT INTO register.nation_sales (
      run, maker, province, month, reported, registered, exported_within, with_letter, never_plated, undecided,
      may_have_left, provisional
    )
    SELECT $1, maker, province, month, reported, registered, exported_within, with_letter, never_plated, undecided,
      may_have_left, provisional
    FROM json_populate_recordset(NULL::register.nation_sales, $2)`,
  nation_public_sales: `INSERT INTO register.nation_public_sales (
      run, maker, province, month, reported, registered, exported_within, never_plated, undecided
    )
    SELECT $1, maker, province, month, reported, registered, exported_within, never_plated, undecided
    FROM json_populate_recordset(NULL::register.nation_public_sales, $2)`,
  nation_vintage: `INSERT INTO register.nation_vintage (
      run, maker, month, known_on, registered, exported_within, never_plated, provisional
    )
    SELECT $1, maker, month, known_on, registered, exported_within, never_plated, provisional
    FROM json_populate_recordset(NULL::register.nation_vintage, $2)`,
  nation_vehicle: `INSERT INTO register.nation_vehicle (
      run, vin, figure, maker, province, month, registered_on, exited_on, age, lettered, country
    )
    SELECT $1, vin, figure, maker, province, month, registered_on, exited_on, age, lettered, country
    FROM json_populate_recordset(NULL::register.nation_vehicle, $2)`,
  nation_application: `INSERT INTO register.nation_application (
      run, application, province, applicant, lane, score, reasons, applied_on, vehicles, issued
    )
    SELECT $1, application, province, applicant, lane, score, reasons, applied_on, vehicles, issued
    FROM json_populate_recordset(NULL::register.nation_application, $2)`,
  nation_claimant: `INSERT INTO register.nation_claimant (
      run, number, claimant, claims, vehicles, claims_at_risk, vehicles_at_risk, at_risk, refunds_at_risk,
      subsidies_at_risk, amounts_unknown, earliest_limit, next_limit
    )
    SELECT $1, number, claimant, claims, vehicles, claims_at_risk, vehicles_at_risk, at_risk, refunds_at_risk,
      subsidies_at_risk, amounts_unknown, earliest_limit, next_limit
    FROM json_populate_recordset(NULL::register.nation_claimant, $2)`,
  nation_payment: `INSERT INTO register.nation_payment (
      run, claimant, exhibit, account, kind, vin, number, invoice, entry, told_on, declared_on, exited_on, amount,
      at_risk, rules, grounds, offices, doubts, applications, limit_on, limit_of
    )
    SELECT $1, claimant, exhibit, account, kind, vin, number, invoice, entry, told_on, declared_on, exited_on, amount,
      at_risk, rules, grounds, offices, doubts, applications, limit_on, limit_of
    FROM json_populate_recordset(NULL::register.nation_payment, $2)`,
  nation_service: `INSERT INTO register.nation_service (
      run, country, maker, year, vehicles, outlets, outlets_placed, outlets_stale, alone, unknown
    )
    SELECT $1, country, maker, year, vehicles, outlets, outlets_placed, outlets_stale, alone, unknown
    FROM json_populate_recordset(NULL::register.nation_service, $2)`,
};

/**
 * Writes what `makeKept` made of a run into the register, piece by piece, with what the register knows of the
 * applications; forgets what no figure needs any more.
 */
export const insertProducts = async (
  tx: Transaction,
  run: string,
  database: Database,
  { within, nearKm, publicAsOf }: KeptHow,
): Promise<void> => {
  await tx.run(
    'INSERT INTO register.nation_product (run, within, near_km, public_as_of) VALUES ($1, $2, $3, $4)',
    [run, within, nearKm, publicAsOf],
  );
  for (const table of KEPT_TABLES) {
    for await (const rows of keptRows(database, table)) {
      await tx.run(INSERTS[table], [run, `[${rows.join(',')}]`]);
    }
  }
  await tx.run('SELECT register.place_products($1)', [run]);
  await tx.run('SELECT register.thin_products()');
};
