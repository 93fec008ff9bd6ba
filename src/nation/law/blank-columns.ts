import { FACTS } from '../../domain/facts/fact-table.ts';
import { sqlTypeOf } from '../account-columns.ts';
import { sqlName } from '../database.ts';

/** A relation with columns of facts added that are null in every row, in vocabulary order. */
export const withBlank = (relation: string, blank: ReadonlySet<string>): string => {
  const columns = FACTS.filter(({ column }) => blank.has(column)).map(
    (fact) => `, CAST(NULL AS ${sqlTypeOf(fact)}) AS ${sqlName(fact.column)}`,
  );
  return `SELECT *${columns.join('')} FROM ${relation}`;
};
