import { DuckDBInstance } from '@duckdb/node-api';
import type { FactValue } from '../../src/domain/assess/dossier.ts';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { sqlTypeOf } from '../../src/domain/rules/sql/expressions.ts';
import type { VocabularyFact } from '../../src/domain/rules/syntax.ts';

const cell = (fact: VocabularyFact, value: FactValue): string => {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (fact.kind === 'date') return `DATE '${isoDate(value as number)}'`;
  return typeof value === 'number' ? `${value}` : `'${value.replaceAll("'", "''")}'`;
};

/** Statements that put dossiers in a DuckDB table `dossiers`, numbered from 0 in the column `key`. */
export const dossierRows = (
  facts: readonly VocabularyFact[],
  dossiers: readonly (readonly FactValue[])[],
  key: string,
): readonly string[] => {
  const columns = facts.map((fact) => `"${fact.column}" ${sqlTypeOf(fact)}`);
  const rows = dossiers.map((dossier, place) => {
    const cells = facts.map((fact) => cell(fact, dossier[fact.index] ?? null));
    return `(${place}, ${cells.join(', ')})`;
  });
  return [
    `CREATE TABLE dossiers (${key} INTEGER, ${columns.join(', ')})`,
    `INSERT INTO dossiers VALUES ${rows.join(', ')}`,
  ];
};

/** Puts dossiers in a DuckDB table `dossiers`, runs a query over it and yields its rows in order. */
export const queryOverDossiers = async (
  facts: readonly VocabularyFact[],
  dossiers: readonly (readonly FactValue[])[],
  query: string,
): Promise<readonly Record<string, unknown>[]> => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const statement of dossierRows(facts, dossiers, 'place')) await connection.run(statement);
  const reader = await connection.runAndReadAll(query);
  connection.closeSync();
  return reader.getRowObjects();
};
