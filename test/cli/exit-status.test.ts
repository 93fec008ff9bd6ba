import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import { ROOT, runCli } from './run-cli.ts';

const SAMPLE = join(ROOT, 'samples', 'exporter-batch.csv');

const verdictsOf = (text: string): readonly Verdict[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Verdict);

describe('the exit status of screen', () => {
  let folder = '';
  let header = '';
  let rows: readonly string[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mileproof-test-'));
    const lines = (await readFile(SAMPLE, 'utf8')).trimEnd().split('\n');
    header = lines[0] ?? '';
    rows = lines.slice(1);
  });

  after(() => rm(folder, { recursive: true, force: true }));

  /** Screens a sheet of these rows of the sample, counted from 0. */
  const screened = async (chosen: readonly number[]) => {
    const path = join(folder, 'batch.csv');
    await writeFile(path, [header, ...chosen.map((at) => rows[at] ?? '')].join('\n'));
    return runCli(['screen', path, '--format', 'ndjson']);
  };

  test('is 0 when all are clear, 1 when one is blocked, 2 when none is but one is open', async () => {
    assert.equal((await screened([0])).status, 0); // row 2 of the sample: clear
    assert.equal((await screened([0, 2])).status, 1); // row 4: day 180, no letter
    assert.equal((await screened([0, 1])).status, 2); // row 3: a stamped letter
  });

  test('is 64 on wrong usage, 65 on unreadable data, 66 when there is no such input', async () => {
    assert.equal((await runCli(['scren'])).status, 64);
    assert.equal((await runCli(['screen'])).status, 64);
    assert.equal((await runCli(['screen', SAMPLE, '--set', 'G01.none=3'])).status, 64);
    assert.equal((await runCli(['screen', SAMPLE, '--today', '24.11.2026'])).status, 64);
    const empty = join(folder, 'empty.csv');
    await writeFile(empty, '');
    assert.equal((await runCli(['screen', empty])).status, 65);
    assert.equal((await runCli(['screen', join(folder, 'none.csv')])).status, 66);
  });

  test('a file that cannot be read leaves no output behind', async () => {
    const out = join(folder, 'out.ndjson');
    await runCli(['screen', join(folder, 'none.csv'), '--format', 'ndjson', '--out', out]);
    const left = (await readdir(folder)).filter((name) => name.startsWith('out.ndjson'));
    assert.deepEqual(left, []);
  });

  test('rows in are rows answered and rows reported, and the reported ones are told', async () => {
    const path = join(folder, 'ragged.csv');
    const ragged = `${rows[0]},one,two`;
    await writeFile(path, [header, rows[0], ragged, rows[0]].join('\n'));
    const { status, out, err } = await runCli(['screen', path, '--format', 'ndjson']);
    const verdicts = verdictsOf(out);
    assert.deepEqual(
      verdicts.map(({ row }) => row),
      [2, 3, 4],
    );
    assert.equal(verdicts[1]?.gate, 'undetermined');
    assert.equal(verdicts[1]?.quality[0]?.code, 'too-many-fields');
    assert.match(err, /3 rows: 2 answered, 1 reported/);
    assert.equal(status, 2);
  });

  test('CSV output cannot run formulas of the input', async () => {
    const path = join(folder, 'formula.csv');
    await writeFile(path, `licence.application,licence.vin\n-2+3,=cmd|'/C calc'!A0\n`);
    const { out } = await runCli(['screen', path, '--format', 'csv']);
    const cells = out.split('\n')[1]?.split(',') ?? [];
    for (const cell of cells) assert.doesNotMatch(cell, /^"?[=+@-]/, cell);
  });

  test('the same VIN in two applications is used twice: G18 names the other one', async () => {
    const path = join(folder, 'twice.csv');
    const again = (rows[0] ?? '').replace(/^CK\d+/, 'CK-OTHER');
    await writeFile(path, [header, rows[0], again].join('\n'));
    const { out } = await runCli(['screen', path, '--format', 'ndjson']);
    const others = verdictsOf(out).map(
      ({ findings }) =>
        findings.find(({ rule }) => rule === 'G18')?.because['uses.otherApplication'],
    );
    assert.deepEqual(others, ['CK-OTHER', 'CK2026070000']);
  });
});

describe('the other commands', () => {
  test('every command has help', async () => {
    for (const words of [
      [],
      ['screen'],
      ['explain'],
      ['whatif'],
      ['law'],
      ['law', 'show'],
      ['vin'],
    ]) {
      const { status, out } = await runCli([...words, '--help']);
      assert.equal(status, 0, words.join(' '));
      assert.match(out, /Usage: mileproof/);
    }
  });

  test('whatif shows who changes answer: at 90 days row 4, applied on day 180, is clear', async () => {
    const { status, out } = await runCli(['whatif', SAMPLE, '--set', 'G01.days=90']);
    assert.equal(status, 0);
    assert.match(out, /row 4 {2}LGW0WSMS9TB948757 {2}may not be licensed → may be licensed/);
    assert.doesNotMatch(out, /row 17 /); // registered and applied on one day: blocked under both
  });

  test('explain says why, under which article and what to do', async () => {
    const words = ['explain', SAMPLE, '--vin', 'lsjjv8dj2sc765444'];
    const { status, out } = await runCli(words);
    assert.equal(status, 1);
    for (const said of [/G09/, /商贸函〔2025〕648号/, /19 Jul 2025/, /1 Aug 2025/, /Remedy/]) {
      assert.match(out, said);
    }
    assert.equal((await runCli(['explain', SAMPLE, '--vin', 'LGXCE4CB2PZZZ0001'])).status, 66);
  });

  test('law hash is the hash in the answers, and a setting changes it', async () => {
    const { out: hash } = await runCli(['law', 'hash']);
    const { out: rows } = await runCli(['screen', SAMPLE, '--format', 'ndjson']);
    assert.equal(verdictsOf(rows)[0]?.ruleset, hash.trim());
    const { out: other } = await runCli(['law', 'hash', '--set', 'G01.days=90']);
    assert.notEqual(other, hash);
    const { out: diff } = await runCli(['law', 'diff', '--set', 'G01.days=90']);
    assert.match(diff, /values\.days\.0\.value\n {4}- 180\n {4}\+ 90/);
  });

  test('a filled template is screened, in both languages', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mileproof-test-'));
    for (const lang of ['en', 'zh'] as const) {
      const path = join(folder, `${lang}.csv`);
      await runCli(['template', '--lang', lang, '--format', 'csv', '--out', path]);
      const header = (await readFile(path, 'utf8')).replace(/^\ufeff/, '').trimEnd();
      const columns = header.split(',').map((cell) => cell.replaceAll('"', ''));
      const cells = columns.map((column) => {
        if (['licence.vin', '车辆识别代号'].includes(column)) return 'LGXCE4CB2PZZZ0001';
        return ['Application date', '申请日期'].includes(column) ? '2026年3月5日' : '';
      });
      await writeFile(path, `${header}\n${cells.join(',')}\n`);
      const { out } = await runCli(['screen', path, '--format', 'ndjson']);
      const [verdict] = verdictsOf(out);
      assert.equal(verdict?.vin, 'LGXCE4CB2PZZZ0001', lang);
      assert.equal(verdict?.gate, 'undetermined', lang);
    }
    await rm(folder, { recursive: true });
  });

  test('completion offers commands, options and choices', async () => {
    assert.equal((await runCli(['complete', '--', 'wh'])).out, 'whatif\n');
    const { out } = await runCli(['complete', '--', 'screen', '--format', '']);
    assert.equal(out, 'table\njson\nndjson\ncsv\nhtml\n');
    assert.match((await runCli(['completion', 'bash'])).out, /complete -o default/);
  });

  test('no colour reaches a pipe', async () => {
    const { out } = await runCli(['screen', SAMPLE]);
    assert.ok(!out.includes('\u001b['));
  });
});

describe('a cell that could not be read', () => {
  const answered = async (header: string, row: string): Promise<Verdict | undefined> => {
    const folder = await mkdtemp(join(tmpdir(), 'mileproof-test-'));
    const path = join(folder, 'batch.csv');
    await writeFile(path, `${header}\n${row}\n`);
    const { out } = await runCli(['screen', path, '--format', 'ndjson']);
    await rm(folder, { recursive: true });
    return verdictsOf(out)[0];
  };

  test('does not pass for "not revoked": the gate is not clear', async () => {
    const [header = '', ...rows] = (await readFile(SAMPLE, 'utf8')).trimEnd().split('\n');
    const letter = rows.find((row) => row.includes('LRW07B3S8T0606071')) ?? ''; // row 12: clear
    assert.equal((await answered(header, letter))?.gate, 'clear');
    const verdict = await answered(header, `${letter.trimEnd()}2026年13月`);
    assert.equal(verdict?.gate, 'undetermined');
    assert.equal(verdict?.quality[0]?.field, 'letter.revokedOn');
  });

  test('does not pass for "no letter": the letter is not known', async () => {
    const header = 'licence.vin,licence.appliedOn,certificate.registeredOn,letter.issuedOn';
    const row = 'LGXCE4CB2PZZZ0001,2026-03-05,2026-02-01,see file';
    const verdict = await answered(header, row);
    const letter = verdict?.findings.find(({ rule }) => rule === 'G01');
    assert.equal(letter?.result, 'unknown');
    assert.deepEqual(letter?.missing, ['certificate.pendingExportOn', 'letter.number']);
  });
});
