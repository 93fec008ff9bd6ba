import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Database } from '../../src/nation/database.ts';
import { knownInFiles } from '../../src/nation/law/answers-overview.ts';
import { carriedColumns, VERDICT_COLUMNS } from '../../src/nation/law/answers-sql.ts';
import { FINDING_COLUMNS } from '../../src/nation/law/findings-sql.ts';
import { PARTED_TABLES } from '../../src/nation/output/part-files.ts';
import type { NationStage } from '../../src/nation/run/nation-progress.ts';
import { screenNation } from '../../src/nation/screen-nation.ts';
import { holdNationAnswers } from '../engine/hold-nation-answers.ts';
import { LAW as law } from '../published-law.ts';
import { WITH_ALL } from '../tier.ts';
import { engineOrder, PSEUDONYM_KEY } from './engine-order.ts';
import { copyScreened, PART_ROWS } from './screened-once.ts';

const TODAY = '2026-11-25';
const FILES = ['verdicts', 'findings', 'unapplied', 'patterns'] as const;

/** The files of an output, those of the store too, that hold rows; by their names from its folder on. */
const filesOf = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /\.(csv|parquet)$/.test(name)).sort();
};

describe('a nation', { skip: WITH_ALL }, () => {
  let scratch = '';
  const screened = async (
    name: string,
    limits: { readonly threads: number; readonly partRows?: number },
    until?: NationStage,
  ): Promise<string> => {
    const outcome = await screenNation({
      ...engineOrder(scratch, name),
      progress: ({ stage }) => {
        if (stage === until) throw new Error('cut off');
      },
      ...limits,
    });
    assert.equal(outcome.kind, 'screened');
    return join(scratch, name);
  };
  let whole = '';
  let parts = '';
  const sameBytes = async (one: string, other: string): Promise<void> => {
    const names = await filesOf(one);
    assert.deepEqual(await filesOf(other), names);
    for (const name of names) {
      const [a, b] = await Promise.all([one, other].map((folder) => readFile(join(folder, name))));
      assert.ok(a !== undefined && b !== undefined && a.equals(b), name);
    }
  };
  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-parts-'));
    await copyScreened(scratch);
    whole = await screened('whole', { threads: 1 });
    parts = join(scratch, 'plain');
  });
  after(() => rm(scratch, { recursive: true, force: true }));

  test('is answered as by an engine that is given its rows as objects', async () => {
    const asked = { today: TODAY, pseudonymKey: PSEUDONYM_KEY };
    assert.ok((await holdNationAnswers(join(scratch, 'feeds'), whole, asked)) > 300);
  });

  test('screened in several parts says the same of every vehicle as in one', async () => {
    const lines = async (folder: string, name: string): Promise<readonly string[]> =>
      (await readFile(join(folder, `${name}.csv`), 'utf8')).split('\n').sort();
    for (const name of FILES) {
      const expected = await lines(whole, name);
      assert.ok(name === 'unapplied' || expected.length > 100, name);
      assert.deepEqual(await lines(parts, name), expected, name);
    }
    const totals = async (folder: string): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')).totals;
    assert.deepEqual(await totals(parts), await totals(whole));
  });

  test('on many threads, side by side, and begun with memory for smaller parts, gives the same bytes', async () => {
    await assert.rejects(
      screened('many', { threads: 5, partRows: PART_ROWS }, 'patterns'),
      /cut off/,
    );
    const many = await screened('many', { threads: 5, partRows: 1000 });
    await sameBytes(many, parts);
  });

  test('the parts of a table, read in the order of their names, are the rows of its CSV file in order', async () => {
    const database = await Database.open({ memory: '1GB', threads: 2, spill: scratch });
    try {
      for (const table of PARTED_TABLES) {
        const columns = table === 'findings' ? FINDING_COLUMNS : VERDICT_COLUMNS;
        const names = await readdir(join(parts, table));
        assert.ok(names.length > 1, table);
        const again = join(scratch, `${table}.csv`);
        await database.run(`
          COPY (SELECT ${columns.join(', ')} FROM '${join(parts, table)}/*.parquet')
          TO '${again}' (FORMAT csv, HEADER)
        `);
        const [own, written] = await Promise.all(
          [join(parts, `${table}.csv`), again].map((path) => readFile(path, 'utf8')),
        );
        assert.equal(written, own, table);
      }
    } finally {
      database.close();
    }
  });

  test('its files stand in order, and say of their columns what counting says', async () => {
    const path = join(whole, 'store', 'dossiers-0.parquet');
    const database = await Database.open({ memory: '1GB', threads: 1, spill: scratch });
    try {
      const known = await knownInFiles(database, [path]);
      const columns = carriedColumns(law.ruleSet).filter((column) => known.has(column));
      assert.ok(columns.length > 50);
      const [counted = {}] = await database.rows<Record<string, bigint>>(
        `SELECT ${columns.map((column) => `count(${column}) AS ${column}`).join(', ')} FROM read_parquet('${path}')`,
      );
      for (const column of columns)
        assert.equal(known.get(column), Number(counted[column]), column);
      // the order on which neither memory nor threads may have a say; a small nation shows it only here
      const rows = await database.rows<{ destination: string | null; row: bigint }>(
        `SELECT licence_destination AS destination, row_id AS row FROM read_parquet('${path}')`,
      );
      const order = rows.toSorted(
        (a, b) =>
          (a.destination ?? '~').localeCompare(b.destination ?? '~', 'en') || Number(a.row - b.row),
      );
      assert.ok(new Set(rows.map(({ destination }) => destination)).size > 5);
      assert.deepEqual(rows, order);
    } finally {
      database.close();
    }
  });
});
