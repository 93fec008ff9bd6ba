import { parseArgs } from 'node:util';
import { CHECKS } from './check/checks.ts';
import { runCheck } from './check/run-check.ts';
import { runTests } from './check/run-tests.ts';

const USAGE = `npm test -- [--only NAME,…] [PATH…]
Runs every check and every test, or those named; a PATH keeps the tests whose file contains it.
Names: ${[...CHECKS.map((check) => check.name), 'tests'].join(', ')}`;

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
});
const names = [...CHECKS.map((check) => check.name), 'tests'];
// A path asks for tests only: whoever names one file does not wait for the rest.
const chosen = values.only?.split(',') ?? (positionals.length > 0 ? ['tests'] : names);
const unknown = chosen.filter((name) => !names.includes(name));
if (values.help || unknown.length > 0) {
  console.log(unknown.length > 0 ? `no check is named ${unknown.join(', ')}\n${USAGE}` : USAGE);
  process.exit(values.help ? 0 : 64);
}

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
  const tests = await runTests(positionals);
  passed += tests.passed;
  failed += tests.failed;
  const skipped = tests.skipped === 0 ? '' : `, ${tests.skipped} skipped`;
  console.log(
    `${tests.failed === 0 ? 'ok  ' : 'FAIL'}  tests (${tests.files} files${skipped}, ${inSeconds(started)})`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
