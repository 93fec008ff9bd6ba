import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { DuckDBInstance } from '@duckdb/node-api';
import { strToU8, zipSync } from 'fflate';
import { Engine } from '../../src/engine/engine.ts';
import { PUBLIC } from '../../src/register/actor.ts';
import { checkFile } from '../../src/register/checks/check-file.ts';
import { screenApart } from '../../src/register/checks/screen-apart.ts';
import type { SheetTask } from '../../src/register/checks/sheet-task.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { newActor } from '../register/register-database.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { formBytes } from './form-bytes.ts';
import { testService } from './test-service.ts';

const uploads = temporaryFolder('uploads');
process.env['TMPDIR'] = uploads;

const door = async () => new Response(null, { status: 401 });
const service = await testService({ pages: pagesWith({ door, base: '/auth' }) });
const customs = await newActor(service.owner, 'customs');
/** Uploads that were not removed. */
const left = (): readonly string[] =>
  readdirSync(uploads).filter((name) => name.startsWith('mileproof-upload-'));
const COMMAND = 'npx mileproof screen FILE';
const MOST = 10_000;

/** Every thread that is begun from here on, with the messages that it sent. */
const threads: {
  readonly heap: number | undefined;
  readonly ended: Promise<unknown>;
  texts: number;
}[] = [];
process.on('worker', (thread: Worker) => {
  const heap = thread.resourceLimits?.maxOldGenerationSizeMb;
  const one = { heap, ended: new Promise((over) => thread.once('exit', over)), texts: 0 };
  thread.on('message', ({ kind }) => {
    if (kind === 'text') one.texts += 1;
  });
  threads.push(one);
});
const lastThread = () => threads.at(-1) ?? assert.fail('no thread was begun');

/** A row a vehicle, all different and short. */
const vins = (rows: number): readonly string[] =>
  Array.from({ length: rows }, (_, at) => `LSJJV8DJ2SC${String(at).padStart(6, '0')}`);
const csvOf = (rows: number): string => `vin\n${vins(rows).join('\n')}\n`;

const xlsxOf = (rows: number): Uint8Array<ArrayBuffer> => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const cells = ['vin', ...vins(rows)].map(
    (text, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="str"><v>${text}</v></c></row>`,
  );
  const zipped = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets>` +
        '</workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
        '</Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`,
    ),
  });
  return new Uint8Array(zipped);
};

const parquetOf = async (rows: number): Promise<Uint8Array<ArrayBuffer>> => {
  const folder = temporaryFolder('parquet');
  const path = join(folder, 'sheet.parquet');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `COPY (SELECT 'LSJJV8DJ2SC' || lpad(i::VARCHAR, 6, '0') AS vin FROM range(${rows}) AS t(i))
     TO '${path}' (FORMAT parquet)`,
  );
  return new Uint8Array(readFileSync(path));
};

const sent = (body: BodyInit, headers: Readonly<Record<string, string>> = {}) =>
  service.app.request('/v1/checks/file', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/octet-stream', ...headers },
  });

const eventsOf = async (response: Response) =>
  (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** What is told in the first answer of a stream, which is left then. */
const firstAnswer = async (response: Response) => {
  const reader = (response.body ?? assert.fail('no body')).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) assert.fail('no answer came');
    text += Buffer.from(value).toString();
    const line = text.split('\n').find((one) => one.startsWith('{"type":"answer"'));
    if (line === undefined || !text.includes('\n', text.indexOf(line))) continue;
    await reader.cancel();
    return JSON.parse(line);
  }
};

const post = async (sheet: Uint8Array<ArrayBuffer> | string, language: string) => {
  const form = new FormData();
  form.set('act', 'check');
  form.set('want', 'csv');
  form.set('file', new File([sheet], 'a.csv'));
  const { body, type } = await formBytes(form);
  const headers = { cookie: `language=${language}`, 'content-type': type };
  return service.app.request('/check', { method: 'POST', body, headers });
};

test('one row too many is refused in every format, by the name of the command line', async () => {
  const json = JSON.stringify(vins(MOST + 1).map((vin) => ({ vin })));
  const sheets: Readonly<Record<string, BodyInit>> = {
    csv: csvOf(MOST + 1),
    json,
    xlsx: xlsxOf(MOST + 1),
    parquet: await parquetOf(MOST + 1),
  };
  for (const [format, sheet] of Object.entries(sheets)) {
    const told = (await eventsOf(await sent(sheet))).filter(({ type }) => type !== 'progress');
    const [{ problem }, end] = told;
    assert.deepEqual([problem.code, problem.values.rows], ['check-too-large', MOST], format);
    for (const words of Object.values<string>(problem.remedies)) {
      assert.ok(words.includes(COMMAND), words);
    }
    assert.deepEqual(end, { type: 'end', answers: 0, problems: 1 }, format);
  }
});

test('as many rows as may be are answered, blank ones not counted, and more of who is signed in', async () => {
  const blank = csvOf(MOST).replace('\n', `\n${'\n'.repeat(500)}`);
  const { answer } = await firstAnswer(await sent(blank));
  assert.deepEqual([answer.verdict.vin, answer.verdict.row], ['LSJJV8DJ2SC000000', 502]);
  await lastThread().ended;
  const more = await firstAnswer(await sent(csvOf(MOST + 1), service.as(customs)));
  assert.equal(more.answer.verdict.row, 2);
  await lastThread().ended;
  assert.deepEqual(left(), []);
});

test('one byte too many is refused before it is read, of who is not signed in', async () => {
  const before = threads.length;
  const large = new Uint8Array(10_000_001).fill(0x0a);
  const response = await sent(large);
  const { code, remedy } = await response.json();
  assert.deepEqual([response.status, code], [413, 'check-too-large']);
  assert.ok(remedy.includes(COMMAND));
  assert.equal(threads.length, before);
  const own = await eventsOf(await sent(large, service.as(customs)));
  assert.equal(own[0].problem.code, 'check-not-readable');
  for (const [language, words] of [
    ['en', 'larger than is checked here'],
    ['zh', '表格超出此处可核查的大小'],
    ['ar', 'الجدول أكبر مما يُراجَع هنا'],
  ] as const) {
    const page = await post(new Uint8Array(10_200_000), language);
    const text = await page.text();
    assert.deepEqual(
      [page.status, text.includes(COMMAND), text.includes(words)],
      [413, true, true],
    );
  }
  const rows = await post(csvOf(MOST + 1), 'ru');
  assert.equal(rows.status, 413);
  assert.match(await rows.text(), /Таблица больше.*npx mileproof screen FILE/);
  assert.deepEqual(left(), []);
});

test('no row is answered in the main thread, and few at a time', async (context) => {
  const refuse = context.mock.method(Engine.prototype, 'sheet', () => assert.fail('main thread'));
  const path = join(temporaryFolder('sheet'), 'sheet.csv');
  writeFileSync(path, csvOf(1000));
  const { signal } = new AbortController();
  const asked = { file: { path }, detail: 'open' } as const;
  let rows = 0;
  let largest = 0;
  let turns = 0;
  let counting = true;
  const count = async (): Promise<void> => {
    for (; counting; turns += 1) await turn();
  };
  const counted = count();
  const between: number[] = [];
  try {
    for await (const part of checkFile(service.register, PUBLIC, asked, signal, 'here')) {
      if (part.kind !== 'answers') continue;
      const lines = Buffer.from(part.lines).toString().trimEnd().split('\n');
      assert.deepEqual(
        lines.map((line) => JSON.parse(line).verdict.row),
        lines.map((_, at) => rows + at + 2),
      );
      rows += lines.length;
      between.push(turns);
      turns = 0;
      largest = Math.max(largest, part.lines.length);
    }
  } finally {
    // whoever counts would go on for ever
    counting = false;
  }
  await counted;
  assert.equal(rows, 1000);
  assert.ok(largest < 400_000, `${largest} bytes at once`);
  // between two pieces others had their turn
  assert.ok(between.length > 50 && between.every((had) => had > 0), between.join(' '));
  assert.equal(refuse.mock.callCount(), 0);
  const { heap, ended } = lastThread();
  await ended;
  assert.equal(heap, 160);
});

test('nothing is answered ahead of who reads, and whoever leaves ends the thread', async () => {
  const address = await service.listening();
  const leaving = new AbortController();
  const response = await fetch(`${address}/v1/checks/file`, {
    method: 'POST',
    body: csvOf(MOST),
    headers: { 'content-type': 'text/csv' },
    signal: leaving.signal,
  });
  const reader = (response.body ?? assert.fail('no body')).getReader();
  let bytes = 0;
  while (bytes < 1_000_000) {
    const { done, value } = await reader.read();
    if (done) assert.fail(`ended after ${bytes} bytes`);
    bytes += value.length;
  }
  const { ended, texts } = lastThread();
  // a thousand pieces in all; what stands in buffers of the connection is a few
  assert.ok(texts < 200, `${texts} pieces`);
  leaving.abort();
  await ended;
  while (left().length > 0) await turn();

  const leavingPage = new AbortController();
  const body = new FormData();
  body.set('act', 'check');
  body.set('want', 'csv');
  body.set('file', new File([csvOf(MOST)], 'a.csv'));
  const page = await fetch(`${address}/check`, {
    method: 'POST',
    body,
    headers: { origin: address },
    signal: leavingPage.signal,
  });
  assert.equal(page.status, 200);
  assert.match(page.headers.get('content-disposition') ?? '', /a\.answers\.csv/);
  leavingPage.abort();
  await lastThread().ended;
  while (left().length > 0) await turn();
  assert.deepEqual(
    service.log.filter(({ at }) => at === 'error'),
    [],
  );
});

test('a page that nobody waits for any more is given up before it is made', async () => {
  const leaving = new AbortController();
  const before = threads.length;
  const address = await service.listening();
  const body = new FormData();
  body.set('act', 'check');
  body.set('file', new File([csvOf(MOST)], 'a.csv'));
  const asked = fetch(`${address}/check`, {
    method: 'POST',
    body,
    headers: { origin: address },
    signal: leaving.signal,
  });
  let answered = false;
  const answer = asked.then(
    ({ status }) => status,
    () => 'left',
  );
  answer.finally(() => {
    answered = true;
  });
  while (threads.length === before && !answered) await turn();
  leaving.abort();
  assert.equal(await answer, 'left');
  await lastThread().ended;
  while (left().length > 0) await turn();
});

test('who sends more than can wait is told so, and others are not', async () => {
  const path = join(temporaryFolder('sheet'), 'sheet.csv');
  writeFileSync(path, csvOf(500));
  const leaving = new AbortController();
  const asked = { file: { path }, detail: 'open' } as const;
  const check = (by: string) =>
    checkFile(service.register, PUBLIC, asked, leaving.signal, by)[Symbol.asyncIterator]();
  const first = check('one');
  assert.equal((await first.next()).value?.kind, 'progress');
  const waiting = Array.from({ length: 8 }, () => check('one').next());
  for (const each of waiting) each.catch(() => {});
  const { value: full } = await check('one').next();
  assert.deepEqual([full?.kind, full?.kind === 'refused' && full.code], ['refused', 'checks-full']);
  const other = check('another');
  assert.equal((await other.next()).value?.kind, 'progress');
  await other.return(undefined);
  leaving.abort();
  await first.return(undefined);
  await Promise.allSettled(waiting);
});

test('a thread that takes too long or too much is ended, and it is said', async () => {
  const path = join(temporaryFolder('sheet'), 'sheet.csv');
  writeFileSync(path, csvOf(500));
  const { files, hash } = service.register.engine.law;
  const reference = join(import.meta.dirname, '..', '..', 'reference');
  const source = { files: files ?? assert.fail('no files'), hash, reference };
  const common = { today: 20_000, everything: false, keep: 0, input: '' };
  const order = { ...common, format: 'ndjson', language: 'en', source } as const;
  const task: SheetTask = { path, order, pseudonymKey: 'k', mostRows: MOST, report: null };
  const thread = new URL('../../src/register/checks/rows-thread.ts', import.meta.url);
  const overOf = async (heap: number, late: AbortSignal): Promise<string> => {
    const parts = screenApart(thread, task, { heap, late }, new AbortController().signal);
    for (;;) {
      const { done, value } = await parts.next();
      if (done === true) return value.kind;
    }
  };
  assert.equal(await overOf(160, AbortSignal.timeout(1)), 'too-long');
  await lastThread().ended;
  assert.equal(await overOf(8, new AbortController().signal), 'too-much');
  await lastThread().ended;
});
