import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { sqlText } from '../../src/nation/database.ts';
import { accountView } from '../../src/nation/feeds/account-view.ts';
import { FeedThreads } from '../../src/nation/feeds/blocks/feed-threads.ts';
import type { FeedFile } from '../../src/nation/feeds/find-feeds.ts';
import { groupFeeds, type NumberedFile } from '../../src/nation/feeds/group-feeds.ts';
import { stageGroup } from '../../src/nation/feeds/stage-group.ts';
import type { StagedFeed } from '../../src/nation/feeds/staged-feed.ts';
import { Desk } from './feeds-by-intake.ts';

let desk: Desk;
before(async () => {
  desk = await Desk.open();
});
after(() => desk.close());

const GOOD = 'LGXCE4CB2PZZZ0001';
const OTHER = 'LC0CE4CZ1SZZZ0001';
const KEY = 'a key of the tests';
let folders = 0;

type Contents = Readonly<Record<string, string | Uint8Array>>;

/** Writes files as a feed would have them, in the order of their names. */
const numbered = async (contents: Contents): Promise<readonly NumberedFile[]> => {
  folders += 1;
  const files: NumberedFile[] = [];
  for (const [fileNo, name] of Object.keys(contents).sort().entries()) {
    const content = contents[name] ?? '';
    const path = await desk.write(join(`many-${folders}`, name), content);
    files.push({ file: { account: 'certificate', path, name, bytes: content.length }, fileNo });
  }
  return files;
};

const options = () => {
  folders += 1;
  const to = join(desk.folder, `staged-together-${folders}`);
  const threads = new FeedThreads(1);
  return { to, spool: join(desk.folder, 'spool'), pseudonymKey: KEY, threads };
};

const stagedTogether = (files: readonly NumberedFile[]): Promise<readonly StagedFeed[]> =>
  stageGroup(files, options());

const stagedAlone = async (files: readonly NumberedFile[]): Promise<readonly StagedFeed[]> => {
  const staged: StagedFeed[] = [];
  for (const file of files) staged.push(...(await stageGroup([file], options())));
  return staged;
};

const problemsOf = async ({ problemsFile, name }: StagedFeed): Promise<readonly unknown[]> =>
  problemsFile === null
    ? []
    : desk.database.rows(
        `SELECT file, line, field, code, value, remedy_en, remedy_zh, level FROM read_parquet(${sqlText(problemsFile)})
     WHERE file = ${sqlText(name)}`,
      );

/** How many files of rows there are. */
const filesOf = (staged: readonly StagedFeed[]): number =>
  new Set(staged.flatMap(({ rowsFile }) => rowsFile ?? [])).size;

/** All that later stages see of files: rows with their `row_id`, and of each file problems and totals. */
const seen = async (staged: readonly StagedFeed[]) => {
  const files = [];
  for (const feed of staged) {
    const { rowsFile: _rows, problemsFile: _problems, ...told } = feed;
    files.push({ ...told, problems: await problemsOf(feed) });
  }
  const view = accountView('certificate', staged);
  return {
    rows: await desk.database.rows(`SELECT * FROM (${view}) ORDER BY row_id`),
    files,
  };
};

const agree = async (contents: Contents): Promise<readonly StagedFeed[]> => {
  const files = await numbered(contents);
  const together = await stagedTogether(files);
  assert.deepEqual(await seen(together), await seen(await stagedAlone(files)));
  assert.deepEqual(await readdir(join(desk.folder, 'spool')), []);
  return together;
};

const HEADER = 'vin,number,owner,registeredOn';

/** Lines of a file: a plain row, and what `odd` says. */
const text = (no: number, ...odd: readonly string[]): string =>
  `${[HEADER, `${GOOD},A${no},p:x,2026-03-0${1 + (no % 9)}`, ...odd].join('\n')}\n`;

const ODD = [
  `${OTHER},B,王小明,5 March 2026`,
  `${OTHER},B,张三,soon`,
  `LGXCE4CB0PZZZ0001,C,p:y,2026-03-05`,
  `lgxce4cb0pzzz0001,C,p:y,2026-03-05`,
  ',D,p:z,2026-03-06',
  `${GOOD},too,few`,
  `${GOOD},E,p:z,2026-03-06,surplus`,
  ',,,',
  `\u0001`,
  `${GOOD},=1+1,p:z,2026-03-06`,
  `${OTHER},F,p:w,2026-03-07`,
];

test('files read together have the rows, problems and totals of files read alone', async () => {
  const contents: Record<string, string> = {};
  for (let no = 0; no < 30; no += 1) {
    contents[`${String(no).padStart(2, '0')}.csv`] = text(no, ...ODD.slice(no % 5, no % 12));
  }
  const staged = await agree(contents);
  assert.equal(filesOf(staged), 1);
});

test('encodings, line ends, titles, quotation marks and packing of the files together may differ', async () => {
  const odd = text(1, ...ODD);
  const quoted = `"${text(2).trimEnd().replaceAll(',', '","').replaceAll('\n', '"\n"')}"`;
  const staged = await agree({
    'a.csv': text(0),
    'b.csv': odd.replaceAll('\n', '\r\n'),
    'c.csv': Buffer.from(`\ufeff${odd}`, 'utf16le'),
    'd.csv': `\ufeff${odd}`,
    'e.csv': odd.replaceAll('\n', '\r'),
    'f.csv': `2026年登记\n\n${odd}`,
    'g.csv': Buffer.concat([
      Buffer.from(`${HEADER}\n${GOOD},`),
      Buffer.of(0xbc, 0xec, 0xb2, 0xe2), // 检测
      Buffer.from(`,p:x,2026-03-05\n${ODD.at(-1)}\n`),
    ]),
    'h.csv': `${quoted}\n"${GOOD}","X\nY",p:x,soon\n${ODD.at(-1)}\n"${GOOD},never closed\n`,
    'i.csv.gz': gzipSync(odd),
    'j.csv': `${odd}\n\n${odd.slice(HEADER.length + 1).trimEnd()}`,
    'k.csv': HEADER,
    'l.csv': Buffer.concat([Buffer.from(odd), Buffer.of(0xff), Buffer.from(`,x\n${ODD.at(-1)}\n`)]),
    'm.csv': `${text(3)}\n\n`,
    'n.csv': `${text(4)}\u0001\n\u0002\n${ODD.at(-1)}\n`,
    'z.csv': text(5),
  });
  const reported = staged.map((feed) => feed.reported);
  assert.ok(Math.max(...reported) > 2);
  assert.equal(filesOf(staged), 1);
});

test('a file that cannot be read is told, and costs the others nothing', async () => {
  const staged = await agree({
    'a.csv': text(0, 'x'),
    'b.csv': Buffer.alloc(64, 1),
    'c.csv': '',
    'd.csv': 'a,b\n1,2\n',
    'e.csv.gz': gzipSync(text(1)).subarray(0, 40),
    'f.csv': text(2, 'x'),
    'g.parquet': 'PAR1 and no more PAR1',
    'h.ndjson': `{"vin":"${GOOD}","registeredOn":"soon"}\n`,
  });
  assert.deepEqual(
    staged.map(({ broken, rows }) => (broken ? 'broken' : rows)),
    [1, 'broken', 'broken', 'broken', 'broken', 1, 'broken', 1],
  );
});

/** The bytes of a Parquet file of certificates. */
const parquet = async (rows: string): Promise<Uint8Array> => {
  folders += 1;
  const path = join(desk.folder, `made-${folders}.parquet`);
  await desk.database.run(
    `COPY (SELECT * FROM (VALUES ${rows}) t(vin, "registeredOn", transfers, plate)) TO ${sqlText(path)}`,
  );
  return readFile(path);
};

const typedRow = (vin: string, day: string, transfers: number): string =>
  `(${sqlText(vin)}, DATE ${sqlText(day)}, ${transfers}::BIGINT, 1.5::DOUBLE)`;

test('Parquet files with the same columns are read together, a damaged one costs the others nothing', async () => {
  const contents: Record<string, Uint8Array> = {};
  for (let no = 0; no < 6; no += 1) {
    const rows = [
      typedRow(GOOD, '2026-03-05', no),
      typedRow('bad', '1850-01-01', -4),
      '(NULL, NULL, NULL, NULL)',
      typedRow('LGXCE4CB0PZZZ0001', '2026-03-05', 2 ** 31),
      typedRow(OTHER, '2026-03-06', 1),
    ];
    contents[`province=44/${no}.parquet`] = await parquet(rows.slice(no % 3).join(', '));
  }
  const text = await parquet(`(${sqlText(GOOD)}, 'soon', '1', 'A')`);
  const staged = await agree({ ...contents, '7.parquet': text, '8.csv': `vin\n${GOOD}\n` });
  assert.equal(filesOf(staged), 3);
  const damaged = Buffer.from(contents['province=44/1.parquet'] ?? []);
  damaged.fill(0xff, 4, 100);
  const [, hurt, whole] = await agree({ ...contents, 'province=44/1.parquet': damaged });
  assert.deepEqual([hurt?.broken, hurt?.rows, whole?.broken], [true, 0, false]);
});

test('other columns are other files; folders state what each file does not', async () => {
  const other = `vin,colour,registeredOn\n${GOOD},red,soon\n`;
  const staged = await agree({
    'province=44/a.csv': text(0),
    'province=31/month=1/a.csv': text(1, ...ODD),
    'province=somewhere/a.csv': text(2),
    'province=12/b.csv': other,
    'c.csv': other,
    'd.csv': text(3).replaceAll(',', ';'),
    'i.csv': text(5, ...ODD).replaceAll(',', '|'),
    'j.csv': text(6).replaceAll(',', '|'),
    'province=11/e.csv': text(4).replaceAll(',', ';'),
    'province=11/f.csv': `vin,province\n${GOOD},44\n`,
    'g.csv': `vin,province\n${OTHER},44\n`,
    'h.csv': `vin,number\n${OTHER},1\n`,
  });
  assert.equal(filesOf(staged), 6);
});

test('files that all hold a header only, and rows of blanks only', async () => {
  await agree({ 'a.csv': HEADER, 'b.csv': `${HEADER}\n`, 'c.csv': `${HEADER}\n\n\n` });
  await agree({ 'a.csv': `${HEADER}\n,,,\n`, 'b.csv': `${HEADER}\n , ,,\n \n` });
});

test('many files read alone are one relation of the account, and say what few do', async () => {
  const contents: Record<string, string> = {};
  for (let no = 0; no < 20; no += 1) {
    contents[`province=${no % 2 === 0 ? 44 : 31}/${no}.csv`] = text(no, ...ODD.slice(no % 7));
  }
  const staged = await stagedAlone(await numbered(contents));
  const view = accountView('certificate', staged);
  const few = staged.map((feed) => accountView('certificate', [feed]));
  const ask = (from: string) => desk.database.rows(`SELECT * FROM (${from}) ORDER BY row_id`);
  assert.deepEqual(await ask(view), await ask(few.join(' UNION ALL ')));
  assert.equal(view.split('read_parquet').length - 1, 1);
});

test('the same files make the same groups: small ones of one account, in their order', () => {
  const file = (name: string, bytes: number): FeedFile => ({
    account: name.startsWith('i') ? 'invoice' : 'certificate',
    path: name,
    name,
    bytes,
  });
  const large = 50 << 20;
  const groups = groupFeeds([
    file('11/c.csv', 100),
    file('11/cl.csv', large),
    file('i/11.csv', 200),
    file('31/c.csv', 100),
    file('31/packed.csv.gz', 1 << 20),
    file('i/31.csv', 200),
  ]);
  assert.deepEqual(
    groups.map((group) => group.map(({ fileNo }) => fileNo)),
    [[0, 3], [1], [2, 5], [4]],
  );
  const many = Array.from({ length: 1200 }, (_, at) => file(`c${at}`, at < 40 ? 3 << 20 : 1));
  const sizes = groupFeeds(many).map((group) => group.length);
  assert.equal(
    sizes.reduce((sum, size) => sum + size),
    many.length,
  );
  assert.deepEqual(sizes, [21, 500, 500, 179]);
});
