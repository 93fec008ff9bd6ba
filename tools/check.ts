import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { CHECKS } from './check/checks.ts';
import { runCheck } from './check/run-check.ts';
import { runTests } from './check/run-tests.ts';
import { testFiles } from './check/test-files.ts';
import {
  expectedSeconds,
  longestFirst,
  recordedSeconds,
  recordSeconds,
  tellSeconds,
} from './check/test-seconds.ts';

const USAGE = `npm test -- [--quick] [--record] [--only NAME,…] [PATH…]
Runs every check and every test, or those named; a PATH keeps the tests whose file contains it.
--quick   the checks ${namesOf(true).join(', ')} and the tests that are quick, for while you write
--record  writes down the seconds of every file, by which the next runs begin with the longest
Names: ${[...namesOf(false), 'tests'].join(', ')}`;

const root = dirname(import.meta.dirname);
/** Longest a test file may take that \`--quick\` runs, in seconds. */
const QUICK = 1.5;

function namesOf(quick: boolean): readonly string[] {
  return CHECKS.filter((check) => !quick || check.quick).map(({ name }) => name);
}

const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean' },
    record: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
  allowPositionals: true,
});
const quick = values.quick === true;
const names = [...namesOf(false), 'tests'];
// A path asks for tests only: whoever names one file does not wait for the rest.
const chosen =
  values.only?.split(',') ?? (positionals.length > 0 ? ['tests'] : [...namesOf(quick), 'tests']);
const unknown = chosen.filter((name) => !names.includes(name));
if (values.help || unknown.length > 0) {
  console.log(unknown.length > 0 ? `no check is named ${unknown.join(', ')}\n${USAGE}` : USAGE);
  process.exit(values.help ? 0 : 64);
}

// every process of a test finds the code that the one before it compiled
process.env['NODE_COMPILE_CACHE'] ??= `${root}/.cache/compile`;

let passed = 0;
let failed = 0;
const inSeconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

for (const check of CHECKS.filter(({ name }) => chosen.includes(name))) {
  const started = performance.now();
  const { ok, output } = await runCheck(check);
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${check.title} (${check.name}, ${inSeconds(started)})`);
  if (ok) {
    passed += 1;
  } else {
    failed += 1;
    console.log(`\n${output}\n`);
  }
}
if (chosen.includes('tests')) {
  const started = performance.now();
  const recorded = recordedSeconds(root);
  const named = testFiles(root).filter(
    (file) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
  );
  const files = named.filter((file) => !quick || expectedSeconds(file, recorded) <= QUICK);
  const tests = await runTests(root, longestFirst(files, recorded));
  passed += tests.passed;
  failed += tests.failed;
  const skipped = tests.skipped === 0 ? '' : `, ${tests.skipped} skipped`;
  console.log(
    `${tests.failed === 0 ? 'ok  ' : 'FAIL'}  tests (${files.length} files${skipped}, ${inSeconds(started)})`,
  );
  for (const line of tellSeconds(tests.seconds)) console.log(`      ${line}`);
  if (quick) {
    const checks = namesOf(false).filter((name) => !chosen.includes(name));
    const left = named.length - files.length;
    console.log(`left out: ${left} test files of more than ${QUICK} s each, ${checks.join(', ')}`);
  }
  if (values.record) recordSeconds(root, tests.seconds);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
