import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { FACTS } from '../../src/domain/facts/fact-table.ts';
import { Database, sqlText } from '../../src/nation/database.ts';
import { overviewOf } from '../../src/nation/law/answers-overview.ts';
import { answersQuery, carriedColumns } from '../../src/nation/law/answers-sql.ts';
import { findingQueries } from '../../src/nation/law/findings-sql.ts';
import { countResults, packResults } from '../../src/nation/law/packed-results.ts';
import { rareFindings, writeRareRows } from '../../src/nation/law/rare-findings.ts';
import { INTERNAL_PARQUET, parquetRows } from '../../src/nation/parquet-sql.ts';
import { answeredRelation } from '../../src/nation/run/answer-part.ts';
import { fillDossiers } from '../law/in-duckdb.ts';
import { randomDossiers } from '../law/random-dossiers.ts';
import { LAW } from '../published-law.ts';

const { ruleSet } = LAW;

test(
  'rows with few findings laid aside have these findings, in their order, and what is counted is what is ' +
    'there',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mileproof-aside-'));
    const database = await Database.open({ memory: '1GB', threads: 2, spill: folder });
    const dossiers = fc.sample(randomDossiers(ruleSet, FACTS, FACTS.length), {
      numRuns: 300,
      seed: 77,
    });
    try {
      await fillDossiers(database.connection, FACTS, dossiers, 'row_id');
      const files = [0, 1].map((part) => join(folder, `answered-${part}.parquet`));
      const columns = ['row_id', ...carriedColumns(ruleSet), ...packResults(ruleSet)].join(', ');
      for (const [part, file] of files.entries()) {
        const answers = `SELECT ${columns} FROM (${answersQuery(ruleSet, 'dossiers')}) WHERE row_id % 2 = ${part}`;
        await database.run(`COPY (${answers}) TO ${sqlText(file)} (${INTERNAL_PARQUET})`);
      }
      const view = (name: string, paths: readonly string[]): Promise<void> =>
        database.run(`CREATE VIEW ${name} AS ${answeredRelation(ruleSet, paths, new Set())}`);
      await view('answers', files);
      const counts = await countResults(database, ruleSet, parquetRows(...files));
      for (const codes of counts.values()) {
        assert.equal(
          [...codes.values()].reduce((sum, rows) => sum + rows, 0),
          dossiers.length,
        );
      }
      const overview = await overviewOf(database, ruleSet, 'answers');
      assert.deepEqual(await overviewOf(database, ruleSet, 'answers', new Map(), counts), overview);
      const few = rareFindings(counts, dossiers.length);
      assert.ok(few.size > 3 && few.size < counts.size, `${few.size}`);
      await view('aside', await writeRareRows(database, ruleSet, few, files, new Set(), folder));
      assert.ok((await database.number('SELECT count(*) FROM aside')) < dossiers.length / 3);
      const tableOf = (column: string): string => (few.has(column) ? 'aside' : 'answers');
      const [some, all] = [tableOf, 'answers'].map((table) =>
        findingQueries(ruleSet, table, [], false, overview),
      );
      assert.ok(some !== undefined && all !== undefined && some.length === all.length);
      for (const [place, query] of some.entries()) {
        assert.deepEqual(await database.rows(query), await database.rows(all[place] ?? ''));
      }
    } finally {
      database.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
);
