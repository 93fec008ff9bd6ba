import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { Fact } from '../../domain/facts/fact-table.ts';
import { sqlText } from '../database.ts';

/** A value of a fact, as stored, as an SQL literal of its column. */
export const literalSql = (
  { kind }: Pick<Fact, 'kind'>,
  value: string | number | boolean,
): string => {
  if (typeof value === 'string') return sqlText(value);
  return kind === 'date' && typeof value === 'number'
    ? `DATE ${sqlText(isoDate(value))}`
    : String(value);
};
