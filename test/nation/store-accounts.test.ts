import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import { FeedThreads } from '../../src/nation/feeds/blocks/feed-threads.ts';
import type { StagedFeed } from '../../src/nation/feeds/staged-feed.ts';
import { PARTED_TABLES, partFiles } from '../../src/nation/output/part-files.ts';
import { MANIFEST } from '../../src/nation/run/publish.ts';
import { StageKeeper } from '../../src/nation/run/stage-keeper.ts';
import { NotScreened, ScreenedNation } from '../../src/nation/store/screened-nation.ts';
import { STORE, storeFile } from '../../src/nation/store/store.ts';
import { STORED_ACCOUNTS, storedColumns } from '../../src/nation/store/stored-accounts.ts';
import { storeAccounts, writeStore } from '../../src/nation/store/write-store.ts';
import { Desk } from './feeds-by-intake.ts';
import { rightVin } from './right-vin.ts';

/** A file of a feed: its account, its name, which may stand in folders, and its text. */
type Feed = readonly [Account, string, string];

const certificates = (from: number, to: number, odd = (_: number): boolean => false): string => {
  const rows = Array.from({ length: to - from }, (_, at) => {
    const day = `2026-0${1 + (at % 9)}-${10 + (at % 19)}`;
    return (
      `C${at},${odd(at) ? 'nothing' : rightVin(from + at)},${odd(at + 1) ? '2026-13-77' : day},` +
      `${at % 31 === 0 ? '' : 11 + (at % 3)}`
    );
  });
  return `number,vin,registeredOn,province\n${rows.join('\n')}\n`;
};

const declarations = (count: number): string => {
  const rows = Array.from({ length: count }, (_, at) =>
    [
      rightVin(at),
      at % 40 === 3 ? '' : `${9_000_000 + at}`,
      '2026/03/01',
      'KZ',
      70_000 + at,
    ].join(),
  );
  return `vin,number,declaredOn,destination,value\n${rows.join('\n')}\n`;
};

const withoutProvince = (text: string): string => text.replaceAll(/,[^,\n]*\n/g, '\n');

const FEEDS: readonly Feed[] = [
  ['certificate', 'certificate-1.csv', certificates(0, 900, (at) => at % 60 === 7)],
  ['certificate', 'province=31/part.csv', withoutProvince(certificates(900, 1300))],
  ['certificate', 'certificate-3.csv', certificates(500, 1500)],
  ['declaration', 'declaration.csv', declarations(700)],
  ['outlet', 'outlet.csv', 'maker,address,city\nM1,1 A Street,Almaty\nM2,2 B Street,Dubai\n'],
  ['letter', 'letter.csv', `number,vin,issuedOn\nL1,${rightVin(1)},2026-03-01\nL2,,2026-03-02\n`],
];
/** Those that threads read. */
const LANED: ReadonlySet<Account> = new Set<Account>(['certificate', 'declaration']);
const ACCOUNTS: readonly Account[] = ['certificate', 'declaration', 'outlet', 'letter'];

describe('accounts in the store of a screened nation', () => {
  const desks: Desk[] = [];
  const lanes: FeedThreads[] = [];
  after(async () => {
    for (const lane of lanes) await lane.close();
    for (const desk of desks) await desk.close();
  });

  /** A store of feeds read by some threads, or by none. */
  const stored = async (
    feeds: readonly Feed[],
    threads: number | null,
  ): Promise<{ folder: string; staged: readonly StagedFeed[]; desk: Desk }> => {
    const desk = await Desk.open();
    desks.push(desk);
    const settings = { block: 4000, large: 0, small: 0 };
    const lane = threads === null ? undefined : new FeedThreads(threads, settings);
    if (lane !== undefined) lanes.push(lane);
    const staged: StagedFeed[] = [];
    for (const [account, name, text] of feeds) {
      const path = await desk.write(join('feeds', name), text);
      staged.push(await desk.stage(account, path, name, LANED.has(account) ? lane : undefined));
    }
    const folder = join(desk.folder, 'out');
    const none = async (path: string): Promise<string> => {
      const whole = await desk.write(path, '');
      await desk.database.run(
        `COPY (SELECT 0 AS row_id WHERE false) TO '${whole}' (FORMAT parquet)`,
      );
      return whole;
    };
    for (const name of ['unapplied', 'patterns']) await none(`out/${name}.parquet`);
    for (const table of PARTED_TABLES) {
      for (const name of partFiles('out', table, 1)) await none(name);
    }
    await desk.database.run('CREATE TABLE exporter_names (id VARCHAR, name VARCHAR)');
    const stages = await StageKeeper.open(join(desk.folder, 'work'), 'store');
    await writeStore(desk.database, join(folder, STORE), {
      files: await storeAccounts(desk.database, staged, stages),
      accounts: new Set(staged.map(({ account }) => account)),
      broken: new Set(),
      dossiers: [await none('dossiers')],
      blank: new Set(),
      parts: { findings: 1, verdicts: 1 },
    });
    await writeFile(join(folder, MANIFEST), '{}');
    return { folder, staged, desk };
  };

  const rowsOf = async (folder: string): Promise<ReadonlyMap<Account, readonly unknown[]>> => {
    const nation = await ScreenedNation.open(folder, { memory: '500MB', threads: 2 });
    try {
      const rows = new Map<Account, readonly unknown[]>();
      for (const account of ACCOUNTS) {
        const found = await nation.database.rows(`SELECT * FROM ${account} ORDER BY row_id`);
        rows.set(
          account,
          found.map((row) => Object.entries(row).map(([name, cell]) => `${name}=${cell}`)),
        );
      }
      return rows;
    } finally {
      await nation.close();
    }
  };

  let byRow: ReadonlyMap<Account, readonly unknown[]>;
  let inLane: Awaited<ReturnType<typeof stored>>;
  before(async () => {
    byRow = await rowsOf((await stored(FEEDS, null)).folder);
    inLane = await stored(FEEDS, 2);
  });

  test('have the rows, and their numbers, that are written where no thread read them', async () => {
    for (const account of STORED_ACCOUNTS) {
      const path = join(inLane.folder, STORE, storeFile.account(account, 0));
      if (!ACCOUNTS.includes(account)) continue;
      const found = await inLane.desk.database.rows<{ column_name: string }>(
        `DESCRIBE FROM '${path}'`,
      );
      // no more of an account than products ask for
      const kept = ['row_id', ...storedColumns(account)];
      assert.deepEqual(
        found.map(({ column_name: name }) => name),
        kept,
      );
    }
    const rows = await rowsOf(inLane.folder);
    assert.equal(rows.get('declaration')?.length, 700);
    assert.deepEqual(rows, byRow);
  });

  test('have what the folder of a file states', async () => {
    const stated = (byRow.get('certificate') ?? []).filter((row) => String(row).includes('=31'));
    assert.equal(stated.length, 400);
  });

  test('are the same bytes whatever the number of threads', async () => {
    const bytes = async (folder: string): Promise<ReadonlyMap<string, string>> => {
      const names = (await readdir(join(folder, STORE))).sort();
      const read = names.map(
        async (name): Promise<[string, string]> => [
          name,
          await readFile(join(folder, STORE, name), 'base64'),
        ],
      );
      return new Map(await Promise.all(read));
    };
    const expected = await bytes(inLane.folder);
    for (const threads of [1, 3]) {
      const found = await bytes((await stored(FEEDS, threads)).folder);
      assert.deepEqual([...found.keys()], [...expected.keys()]);
      for (const [name, text] of found) assert.ok(text === expected.get(name), name);
    }
  });

  test('may be very many files', async () => {
    const many = Array.from(
      { length: 20 },
      (_, at): Feed => [
        'certificate',
        `province=${11 + (at % 3)}/part-${at}.csv`,
        withoutProvince(certificates(20 * at, 20 * at + 20)),
      ],
    );
    const { folder } = await stored(many, 1);
    const written = await stored(many, null);
    assert.deepEqual(await rowsOf(folder), await rowsOf(written.folder));
  });

  test('that lack a file are damaged', async () => {
    const { folder, desk } = await stored(FEEDS.slice(3, 4), 1);
    await desk.write(join('out', STORE, storeFile.account('declaration', 0)), 'no Parquet');
    await assert.rejects(
      ScreenedNation.open(folder, { memory: '500MB', threads: 1 }),
      (error) => error instanceof NotScreened && error.reason === 'damaged',
    );
  });
});
