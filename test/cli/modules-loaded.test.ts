import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run-cli.ts';

const COUNTER = pathToFileURL(join(import.meta.dirname, 'count-modules.ts')).href;
const SAMPLE = join(ROOT, 'samples', 'exporter-batch.csv');

/** Files of code that a command may load, its own and those of packages: some more than it loads today. */
const AT_MOST: readonly (readonly [words: readonly string[], files: number])[] = [
  [['--version'], 50],
  [['--help'], 50],
  [['screen', '--help'], 50],
  [['completion', 'bash'], 51],
  [['complete', 'scr'], 51],
  [['vin', 'LVVK6K7Z4TC882001'], 60],
  [['template', '--format', 'csv', '--out', '-'], 110],
  [['law', 'list'], 237],
  [['law', 'show', 'G01'], 237],
  [['law', 'hash'], 224],
  [['screen', SAMPLE], 540],
  [['explain', SAMPLE, '--vin', 'LVVK6K7Z4TC882001'], 524],
];

// what a command loads in vain is read, compiled and run each time that somebody types it
for (const [words, files] of AT_MOST) {
  test(`mileproof ${words[0]} ${words[1] ?? ''} loads at most ${files} files of code`, () => {
    const program = join(ROOT, 'bin', 'mileproof.js');
    const { stderr, status } = spawnSync(
      process.execPath,
      ['--import', COUNTER, program, ...words],
      { cwd: ROOT, encoding: 'utf8' },
    );
    assert.ok(status === 0 || status === 1, stderr);
    const loaded = Number(stderr.trim().split('\n').at(-1));
    assert.ok(loaded > 20 && loaded <= files, `${loaded}`);
  });
}
