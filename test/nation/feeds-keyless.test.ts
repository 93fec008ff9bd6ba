import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import { sqlText } from '../../src/nation/database.ts';
import { accountView } from '../../src/nation/feeds/account-view.ts';
import { FeedThreads } from '../../src/nation/feeds/blocks/feed-threads.ts';
import { stageGroup } from '../../src/nation/feeds/stage-group.ts';
import { byIntake, Desk } from './feeds-by-intake.ts';

let desk: Desk;
before(async () => {
  desk = await Desk.open();
});
after(() => desk.close());

const GOOD = 'LGXCE4CB2PZZZ0001';
const ROWS = 'number,plate\nA1,沪A12345\nA2,沪A12346\n,\nA3,x,y\n';
const TOLD = '1 certificate.vin no-key-column number, plate';

/** Stages a file alone; it must be what the intake makes of it. */
const staged = async (account: Account, name: string, content: string | Uint8Array) => {
  const path = await desk.write(name, content);
  const feed = await desk.stage(account, path, name);
  const told = await desk.staged(feed);
  return { path, feed, ...told };
};

test('a file without the VIN of its account is told once, and its rows are reported', async () => {
  for (const [name, content] of [
    ['a.csv', ROWS],
    ['a.csv.gz', gzipSync(ROWS)],
    ['b.csv', Buffer.from(`\ufeff${ROWS}`, 'utf16le')],
  ] as const) {
    const { path, feed, rows, problems } = await staged('certificate', name, content);
    assert.deepEqual(problems, [TOLD]);
    assert.deepEqual([rows, feed.rows, feed.reported, feed.broken], [[], 0, 3, true]);
    if (name.endsWith('.gz')) continue;
    const intake = await byIntake('certificate', path);
    assert.deepEqual([intake.rows, intake.problems, intake.reported], [[], [TOLD], 3]);
  }
});

test('Parquet without the VIN of its account is told once too', async () => {
  const made = join(desk.folder, 'made.parquet');
  await desk.database.run(
    `COPY (SELECT * FROM (VALUES ('A1', 'x'), ('A2', 'y')) t(number, plate)) TO ${sqlText(made)}`,
  );
  const { feed, problems } = await staged('certificate', 'c.parquet', await readFile(made));
  assert.deepEqual([problems, feed.rows, feed.reported, feed.broken], [[TOLD], 0, 2, true]);
});

test('items of JSON that have a VIN after all are used', async () => {
  // more than is looked at for the names of the fields
  const without = Array<unknown>(30_000).fill({ number: 'A1', plate: 'x'.repeat(80) });
  const text = [...without, { vin: GOOD }, [1]].map((item) => JSON.stringify(item)).join('\n');
  const { path, feed, rows, problems } = await staged('certificate', 'd.ndjson', text);
  assert.deepEqual(problems.slice(0, 2), [TOLD]);
  assert.deepEqual([feed.rows, feed.reported, feed.broken], [1, 30_001, true]);
  assert.deepEqual(rows.slice(0, 2), [[['certificate.vin', GOOD]]]);
  const intake = await byIntake('certificate', path);
  assert.deepEqual([intake.rows.length, intake.reported, intake.problems[0]], [1, 30_001, TOLD]);
});

test('other accounts have other keys, and some none', async () => {
  const without = await staged('party', 'e.csv', 'name,address\n示例公司,1号\n');
  assert.deepEqual(without.problems, ['1 party.id no-key-column name, address']);
  assert.deepEqual([without.feed.rows, without.feed.reported], [0, 1]);
  const letter = await staged('letter', 'f.csv', 'number,issuer\nL1,示例公司\n');
  assert.deepEqual([letter.problems, letter.feed.rows], [[], 1]);
  const outlet = await staged('outlet', 'g.csv', 'country,address\nKZ,1\n');
  assert.deepEqual([outlet.problems, outlet.feed.rows], [[], 1]);
});

test('what tells rows apart may stand in the name of a folder', async () => {
  const { feed, problems } = await staged(
    'exporter',
    'uscc=91350100M000100Y43/h.csv',
    'standing\ngood\n',
  );
  assert.deepEqual([problems, feed.rows, feed.broken], [[], 1, false]);
  const view = accountView('exporter', [feed]);
  assert.deepEqual(await desk.database.rows(`SELECT exporter_uscc AS code FROM (${view})`), [
    { code: '91350100M000100Y43' },
  ]);
});

test('among small files it costs the others nothing', async () => {
  const contents = {
    'x/1.csv': `vin,number\n${GOOD},A1\n`,
    'x/2.csv': ROWS,
    'x/3.csv': `vin,number\n${GOOD},A2\n`,
    'x/4.csv': ROWS,
  };
  const files = [];
  for (const [name, content] of Object.entries(contents)) {
    const path = await desk.write(name, content);
    const file = { account: 'certificate', path, name, bytes: content.length } as const;
    files.push({ file, fileNo: files.length });
  }
  const options = { to: join(desk.folder, 'small'), spool: join(desk.folder, 'spool') };
  const threads = new FeedThreads(1);
  const feeds = await stageGroup(files, { ...options, pseudonymKey: 'k', threads });
  assert.deepEqual(
    feeds.map(({ rows, reported, broken, rowsFile }) => [
      rows,
      reported,
      broken,
      rowsFile !== null,
    ]),
    [
      [1, 0, false, true],
      [0, 3, true, false],
      [1, 0, false, true],
      [0, 3, true, false],
    ],
  );
  for (const feed of [feeds[1], feeds[3]]) {
    assert.ok(feed !== undefined);
    assert.deepEqual(await desk.problems(feed), [TOLD]);
  }
});
