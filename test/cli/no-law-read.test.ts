import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { runCli } from './run-cli.ts';
import { csvOf, FIRST } from './sample-rows.ts';
import { fileOf, SCRATCH, screenPath } from './screen-file.ts';

const TO_QATAR = { ...FIRST, 'licence.destination': 'QA' };
const VIN = FIRST['licence.vin'] ?? '';

describe('a destination for which the law has no file', () => {
  test('has a stable reason in the verdict, which an unknown destination has not', async () => {
    const nowhere = { ...FIRST, 'licence.destination': '' };
    const path = await fileOf('qatar.csv', csvOf(TO_QATAR, nowhere, FIRST));
    const { verdicts } = await screenPath(path);
    assert.deepEqual(
      verdicts.map(({ entry }) => [entry.country, entry.answer, entry.reasons]),
      [
        ['QA', 'unknown', ['no-law-read']],
        ['', 'unknown', []],
        ['GE', 'admissible', []],
      ],
    );
    const csv = await runCli(['screen', path, '--format', 'csv']);
    assert.match(csv.out, /QA,unknown,no-law-read,/);
  });

  test('is said on the terminal, in the table and in the counts, in both languages', async () => {
    const path = await fileOf('qatar.csv', csvOf(TO_QATAR, TO_QATAR, FIRST));
    const en = await runCli(['screen', path, '--lang', 'en']);
    assert.match(en.out, /- no law read( for this country)? QA/);
    assert.match(en.out, /No law read for: QA 2\./);
    const zh = await runCli(['screen', path, '--lang', 'zh']);
    assert.match(zh.out, /- 未收录(该国进口规定)? QA/);
    assert.match(zh.out, /未收录以下国家的进口规定：QA 2。/);
    const without = await runCli(['screen', await fileOf('georgia.csv', csvOf(FIRST))]);
    assert.doesNotMatch(without.out, /no law read/i);
  });

  test('is explained', async () => {
    const path = await fileOf('qatar.csv', csvOf(TO_QATAR));
    const en = await runCli(['explain', path, '--vin', VIN, '--lang', 'en']);
    assert.match(en.out, /Entry +- no law read for this country {2}QA/);
    assert.match(
      en.out,
      /Notes on QA\nNo law read for this country, so nothing is said on entry\./,
    );
    const zh = await runCli(['explain', path, '--vin', VIN, '--lang', 'zh']);
    assert.match(zh.out, /未收录该国进口规定，无法判断能否入境。/);
  });

  test('is said on the page: counts, table, vehicle and notes', async () => {
    const path = await fileOf('qatar.csv', csvOf(TO_QATAR, FIRST));
    const page = join(SCRATCH, 'qatar.html');
    await runCli(['screen', path, '--format', 'html', '--out', page]);
    const html = await readFile(page, 'utf8');
    for (const text of [
      'No law read for: QA 1.',
      '未收录以下国家的进口规定：QA 1。',
      'no law read for this country',
      '未收录该国进口规定',
      'id="d-QA"',
      'No law read for this country, so nothing is said on entry.',
    ]) {
      assert.ok(html.includes(text), text);
    }
  });
});
