import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from '../domain/rules/sql/sql.ts';
import { Database, sqlText } from './database.ts';
import { DatabaseError } from './database-error.ts';

test('a union is written in the order of its queries, also where one thread is given', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-union-'));
  const file = (name: string): string => sqlText(join(folder, name));
  const database = await Database.open({ memory: '500MB', threads: 1, spill: folder });
  try {
    await database.run(
      `COPY (SELECT n FROM range(260000) t(n)) TO ${file('rows')} (FORMAT parquet)`,
    );
    const queries = [100, 1, 90, 1, 80].map(
      (part, place) =>
        `SELECT ${place} AS place, n FROM read_parquet(${file('rows')}) WHERE n % ${part} = 0`,
    );
    await database.run(`COPY (${queries.join(' UNION ALL ')}) TO ${file('all')} (FORMAT parquet)`);
    const before = 'lag(place * 1000000 + n) OVER (ORDER BY file_row_number)';
    const astray = await database.number(
      `SELECT count(*) FROM (SELECT place * 1000000 + n < ${before} AS back
       FROM read_parquet(${file('all')}, file_row_number = true)) WHERE back`,
    );
    assert.equal(astray, 0);
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('what runs apart writes the same bytes with any number of threads; after a failure nothing begins', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-apart-'));
  const written = async (threads: number): Promise<readonly string[]> => {
    const database = await Database.open({ memory: '500MB', threads, spill: folder });
    try {
      await database.run(sql`
        CREATE TABLE told AS
        SELECT n, md5(n::VARCHAR) AS text
        FROM range(700000) t(n)
        WHERE n % 3 <> 0
          OR n % 2048 < 900`);
      const files = [2, 3, 5].map((part) => join(folder, `apart-${part}`));
      const begun: number[] = [];
      await database.runApart(
        [2, 3, 5].map(
          (part, place) =>
            `COPY (SELECT * FROM told WHERE hash(n) % ${part} > 0) TO ${sqlText(files[place] ?? '')} (FORMAT parquet)`,
        ),
        (place) => begun.push(place),
      );
      assert.deepEqual(begun.toSorted(), [0, 1, 2]);
      const wrong = Array.from({ length: 9 }, () => 'SELECT * FROM nowhere');
      let tried = 0;
      await assert.rejects(
        database.runApart(wrong, () => {
          tried += 1;
        }),
        /nowhere/,
      );
      assert.ok(tried <= 3, String(tried));
      assert.equal(
        await database.number("SELECT current_setting('threads')"),
        Math.max(2, threads),
      );
      return files.map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'));
    } finally {
      database.close();
    }
  };
  try {
    const once = await written(2);
    assert.deepEqual(await written(1), once);
    assert.deepEqual(await written(5), once);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('what stands apart runs on one thread, with tables of its own, statements planned as they are to be', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-beside-'));
  const database = await Database.open({ memory: '500MB', threads: 2, spill: folder });
  const usual =
    "SELECT current_setting('disabled_optimizers') AS planned, current_setting('threads') AS threads";
  try {
    assert.equal(database.keepsOrder, false);
    await database.eachApart([1, 2, 3, 4], 2, async (own, task) => {
      assert.equal(own.keepsOrder, true);
      await own.run(`CREATE OR REPLACE TEMP TABLE mine AS SELECT ${task} AS task`);
      for (let time = 0; time < 20; time += 1) {
        await own.runAsWritten(`CREATE OR REPLACE TEMP TABLE written AS ${usual}`);
        await own.run(`CREATE OR REPLACE TEMP TABLE otherwise AS ${usual}`);
        const said = await own.rows('SELECT * FROM written UNION ALL SELECT * FROM otherwise');
        assert.deepEqual(said, [
          { planned: 'in_clause,join_order,build_side_probe_side', threads: 1n },
          { planned: 'in_clause', threads: 1n },
        ]);
      }
      assert.equal(await own.number('SELECT task FROM mine'), task);
    });
    assert.equal(await database.number("SELECT current_setting('threads')"), 2);
    await assert.rejects(database.run('SELECT task FROM mine'), /mine/);
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('few rows are planned with less care, one after the other and side by side', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-few-'));
  const database = await Database.open({ memory: '500MB', threads: 2, spill: folder });
  const planned = async (own: Database): Promise<readonly unknown[]> => {
    const setting = "SELECT current_setting('disabled_optimizers') AS planned";
    await own.runAsWritten(`CREATE OR REPLACE TEMP TABLE written AS ${setting}`);
    const rows = await own.rows<{ planned: string }>(`FROM written UNION ALL ${setting}`);
    return rows.map((row) => row.planned);
  };
  const few = [
    'in_clause,join_order,build_side_probe_side,common_subexpressions,statistics_propagation',
    'in_clause,common_subexpressions',
  ];
  const sorted = async (own: Database): Promise<readonly unknown[]> => [
    ...new Set((await planned(own)).map((names) => String(names).split(',').toSorted().join())),
  ];
  const expected = few.map((names) => names.split(',').toSorted().join());
  try {
    assert.equal((await sorted(database)).includes(expected[1] ?? ''), false);
    await database.useOneThread();
    assert.deepEqual(await sorted(database), expected);
    await database.eachApart([1, 2], 2, async (own) => {
      assert.deepEqual(await sorted(own), expected);
    });
    assert.deepEqual(await sorted(database), expected);
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('statements run side by side as far as threads and memory go', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-room-'));
  const begunAtOnce = async (threads: number, memory: string): Promise<number> => {
    const database = await Database.open({ memory, threads, spill: folder });
    let begun = 0;
    let atOnce = 0;
    try {
      const all = Array.from({ length: 9 }, () => 'SELECT 1');
      await database.runApart(all, () => {
        // those that are begun before any can have ended
        if (begun === 0) setImmediate(() => (atOnce = begun));
        begun += 1;
      });
      assert.equal(begun, 9);
      return atOnce;
    } finally {
      database.close();
    }
  };
  try {
    assert.equal(await begunAtOnce(6, '2GB'), 6);
    assert.equal(await begunAtOnce(6, '1GB'), 4);
    assert.equal(await begunAtOnce(2, '1GB'), 2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('errors have the kind that they have in the database, and the code of the system', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-errors-'));
  const database = await Database.open({ memory: '60MB', threads: 2, spill: folder });
  const errorOf = async (work: Promise<unknown>): Promise<DatabaseError> => {
    const error = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof DatabaseError);
    return error;
  };
  const missing = 'SELECT * FROM nowhere';
  const tooMuch = 'SELECT list(n) FROM range(40000000) t(n)';
  const noFolder = `COPY (SELECT 1) TO ${sqlText(join(folder, 'none', 'file'))} (FORMAT csv)`;
  try {
    const asked = [
      () => database.run(missing),
      () => database.rows(missing),
      () => database.number(missing),
    ];
    for (const ask of asked) {
      const error = await errorOf(ask());
      assert.equal(error.isUnknownName, true);
      assert.equal(error.isOutOfMemory, false);
      assert.match(error.message, /^Catalog Error: Table with name nowhere/);
    }
    assert.equal((await errorOf(database.run('SELECT a FROM (SELECT 1 b)'))).isUnknownName, true);
    assert.equal((await errorOf(database.run(tooMuch))).isOutOfMemory, true);
    assert.equal((await errorOf(database.runAsWritten(missing))).isUnknownName, true);
    const apart = await errorOf(database.runApart([noFolder, missing]));
    assert.ok(apart.code === 'ENOENT' || apart.isUnknownName, apart.message);
    assert.equal((await errorOf(database.run(noFolder))).code, 'ENOENT');
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
