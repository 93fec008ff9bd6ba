import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BASELINES } from '../src/nation-test/answers/baselines.ts';
import { thisMachine } from './harness/machine.ts';
import { ownVersion } from './harness/peer-version.ts';
import { runMileproof } from './harness/run-mileproof.ts';
import { nationTestPage, type ToldScore } from './nation-test/page.ts';

const { values } = parseArgs({
  options: {
    vehicles: { type: 'string', default: '12000' },
    /** Told on the page, so that everybody makes the same nations. */
    seed: { type: 'string', default: 'published 1' },
    out: { type: 'string', default: join(import.meta.dirname, '..', 'docs', 'nation-test.md') },
  },
});
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'mileproof-nation-test-'));
const test = join(folder, 'test');
const { vehicles, seed } = values;

/** What a command says on standard output. */
const said = (...words: readonly string[]): string => {
  const { status, stdout } = spawnSync(process.execPath, ['bin/mileproof.js', ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`mileproof ${words.join(' ')} ended with ${status}`);
  return stdout;
};

try {
  console.log(`making, answering and scoring nations of ${vehicles} vehicles`);
  const size = ['--vehicles', vehicles, '--seed', seed];
  runMileproof(root, 'nation-test', 'make', test, ...size);
  runMileproof(root, 'nation-test', 'baseline', test);
  runMileproof(root, 'nation-test', 'run', test);
  runMileproof(root, 'nation-test', 'open', test);
  const files = ['mileproof', ...BASELINES.map((name) => `baseline-${name}`)];
  const answers = files.map((name) => join(test, 'answers', `${name}.csv`));
  const scores: readonly ToldScore[] = JSON.parse(
    said('nation-test', 'score', test, ...answers, '--json'),
  );
  const page = nationTestPage({
    machine: thisMachine(),
    program: ownVersion(),
    command: `npm run nation-test -- --vehicles ${vehicles} --seed '${seed}'`,
    vehicles: Number(vehicles),
    seed,
    test: JSON.parse(readFileSync(join(test, 'test.json'), 'utf8')),
    scores,
  });
  writeFileSync(values.out, page);
  console.log(page);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
