import type { Database } from '../database.ts';
import { withVinFacts } from './with-vin-facts.ts';

/**
 * Builds the rows of which dossiers are made into `part_row`, with what their VINs say of themselves. A table, since
 * tables are looked into by whole vectors only from one that is not filtered on the way (`looked-up.ts`).
 *
 * @param rows query of `row_id`, `vehicle`, `licence_vin`, and for licence rows the columns of the licence.
 */
export const buildDossierRows = (database: Database, rows: string): Promise<void> =>
  database.run(`CREATE OR REPLACE TEMP TABLE part_row AS ${withVinFacts(rows, 'licence_vin')}`);
