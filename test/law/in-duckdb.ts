import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBInstance,
} from '@duckdb/node-api';
import type { FactValue } from '../../src/domain/assess/dossier.ts';
import { sqlTypeOf } from '../../src/domain/rules/sql/expressions.ts';
import type { VocabularyFact } from '../../src/domain/rules/syntax.ts';

const append = (appender: DuckDBAppender, fact: VocabularyFact, value: FactValue): void => {
  if (value === null) appender.appendNull();
  else if (typeof value === 'boolean') appender.appendBoolean(value);
  else if (typeof value === 'string') appender.appendVarchar(value);
  else if (fact.kind === 'date') appender.appendDate(new DuckDBDateValue(value));
  else appender.appendBigInt(BigInt(value));
};

/** Puts dossiers in a DuckDB table `dossiers`, numbered from 0 in the column `key`. */
export const fillDossiers = async (
  connection: DuckDBConnection,
  facts: readonly VocabularyFact[],
  dossiers: readonly (readonly FactValue[])[],
  key: string,
): Promise<void> => {
  const columns = facts.map((fact) => `"${fact.column}" ${sqlTypeOf(fact)}`);
  await connection.run(`CREATE TABLE dossiers (${key} INTEGER, ${columns.join(', ')})`);
  const appender = await connection.createAppender('dossiers');
  for (const [place, dossier] of dossiers.entries()) {
    appender.appendInteger(place);
    for (const fact of facts) append(appender, fact, dossier[fact.index] ?? null);
    appender.endRow();
  }
  appender.closeSync();
};

/** Puts dossiers in a DuckDB table `dossiers`, runs a query over it and yields its rows in order. */
export const queryOverDossiers = async (
  facts: readonly VocabularyFact[],
  dossiers: readonly (readonly FactValue[])[],
  query: string,
): Promise<readonly Record<string, unknown>[]> => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await fillDossiers(connection, facts, dossiers, 'place');
  const reader = await connection.runAndReadAll(query);
  connection.closeSync();
  return reader.getRowObjects();
};
