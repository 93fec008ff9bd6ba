import pg from 'pg';
import type { FactValue } from '../../src/domain/assess/dossier.ts';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { type Dialect, DUCKDB, POSTGRESQL } from '../../src/domain/rules/sql/dialect.ts';
import { quoted, sqlTypeOf } from '../../src/domain/rules/sql/expressions.ts';
import type { VocabularyFact } from '../../src/domain/rules/syntax.ts';
import { postgresDatabase } from '../postgres-database.ts';
import { queryOverDossiers } from './in-duckdb.ts';

/** A database in which the law is read over dossiers. */
export interface LawDatabase {
  readonly dialect: Dialect;
  /** Puts dossiers in a table `dossiers`, numbered from 0 in the column `place`, and yields a query's rows in order. */
  readonly ask: typeof queryOverDossiers;
}

const textOf = (fact: VocabularyFact, value: FactValue): string | null => {
  if (value === null) return null;
  return fact.kind === 'date' ? isoDate(value as number) : `${value}`;
};

const inPostgres =
  (connection: pg.ClientConfig): typeof queryOverDossiers =>
  async (facts, dossiers, query) => {
    const client = new pg.Client(connection);
    await client.connect();
    try {
      const columns = facts.map((fact) => `${quoted(fact.column)} ${sqlTypeOf(fact)}`);
      await client.query(`CREATE TEMP TABLE dossiers (place INTEGER, ${columns.join(', ')})`);
      const lists = facts.map((fact, at) => `$${at + 2}::${sqlTypeOf(fact)}[]`);
      await client.query(
        `INSERT INTO dossiers SELECT * FROM unnest($1::INTEGER[], ${lists.join(', ')})`,
        [
          dossiers.map((_, place) => place),
          ...facts.map((fact) =>
            dossiers.map((dossier) => textOf(fact, dossier[fact.index] ?? null)),
          ),
        ],
      );
      return (await client.query<Record<string, unknown>>(query)).rows;
    } finally {
      await client.end();
    }
  };

/** DuckDB, and a real PostgreSQL in which Z stands before T, as in Estonian. */
export const lawDatabases = async (): Promise<readonly LawDatabase[]> => [
  { dialect: DUCKDB, ask: queryOverDossiers },
  { dialect: POSTGRESQL, ask: inPostgres(await postgresDatabase({ order: 'et' })) },
];
