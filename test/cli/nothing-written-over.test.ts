import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { ROOT, runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'mileproof-over-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const SAMPLE = join(ROOT, 'samples', 'exporter-batch.csv');
const batch = join(folder, 'batch.csv');
const other = join(folder, 'other.csv');
const accounts = join(folder, 'accounts');
const licence = join(accounts, 'licence.csv');
cpSync(SAMPLE, batch);
mkdirSync(accounts);
cpSync(SAMPLE, licence);
symlinkSync(batch, other);
const whole = readFileSync(batch, 'utf8');

const VIN = 'LSJJV8DJ2SC765444';
const LINES: readonly (readonly [words: readonly string[], file: string])[] = [
  [['screen', batch, '--format', 'csv', '--out', batch], batch],
  [['screen', batch, '--format', 'html', '--out', other], batch],
  [['screen', SAMPLE, batch, '--format', 'json', '--out', join(folder, '.', 'batch.csv')], batch],
  [['screen', accounts, '--format', 'csv', '--out', licence], licence],
  [['explain', batch, '--vin', VIN, '--out', batch], batch],
  [['whatif', batch, '--set', 'G01.days=90', '--out', batch], batch],
];

describe('--out never writes over what the command reads', () => {
  for (const [words, file] of LINES) {
    test(words.join(' ').replaceAll(folder, ''), async () => {
      const { status, out, err } = await runCli(words);
      assert.equal(status, 64, err);
      assert.equal(out, '');
      assert.match(err, /^mileproof: --out .*: it is one of the files read; name another file\n$/);
      assert.equal(readFileSync(file, 'utf8'), whole);
    });
  }

  test('a report beside the accounts of a folder is written, and written again', async () => {
    const report = join(accounts, 'report.html');
    for (const _ of [1, 2]) {
      const { err } = await runCli(['screen', accounts, '--format', 'html', '--out', report]);
      assert.doesNotMatch(err, /--out/);
      assert.match(readFileSync(report, 'utf8'), /^<!doctype html>/i);
    }
  });
});

describe('a setting that cannot be meant is refused', () => {
  test('the same value twice, by code and by id', async () => {
    for (const first of ['G01.days=90', 'cn.648.letter-required.days=90']) {
      const { status, err } = await runCli([
        'screen',
        batch,
        '--set',
        first,
        '--set',
        'G01.days=80',
      ]);
      assert.equal(status, 64);
      assert.equal(
        err,
        'mileproof: --set G01.days=80: this value is set already by another --set: give it once\n',
      );
    }
  });

  test('a number below nothing', async () => {
    const { status, err } = await runCli(['screen', batch, '--set', 'G01.days=-5']);
    assert.equal(status, 64);
    assert.equal(err, 'mileproof: --set G01.days=-5: a value of the law is never below 0\n');
  });
});
