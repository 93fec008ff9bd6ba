import { factNamed } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';

const TELLERS = (factNamed('reading.source').values ?? []).map(({ value }) => value);

/** SQL of a number for who reads an odometer, each its own, as `reading.source` names them; null for null. */
export const tellerOf = (source: string): string =>
  sql`
    CAST(
      list_position([${TELLERS.map((teller) => `'${teller}'`).join(', ')}], ${source}) AS UTINYINT)`;
