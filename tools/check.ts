import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { CHECKS } from './check/checks.ts';
import { Progress } from './check/progress.ts';
import { runCheck } from './check/run-check.ts';
import { runTests } from './check/run-tests.ts';
import { sourceGraph } from './check/source-graph.ts';
import { filesOfTier, filesUnasked, testFiles } from './check/test-files.ts';
import {
  expectedSeconds,
  longestFirst,
  recordedSeconds,
  recordSeconds,
  type Tier,
  tellSeconds,
} from './check/test-seconds.ts';
import { changedFiles, touchedTests } from './check/touched.ts';

const root = dirname(import.meta.dirname);
/** Most recorded seconds of the test files that `--quick` runs, all together. */
const QUICK = 150;

const USAGE = `npm test -- [--all | --long | --quick] [--record] [--only NAME,…] [PATH…]
Runs every check and the tests of the gate, or those named; a PATH keeps the tests whose file contains it.
--all     everything: all seeds, kills, races, themes and languages, before a version and at night
--long    what takes minutes for itself, and nothing else: the row \`long\` of the bench runs it one by one
--quick   while you write: the checks ${namesOf(true).join(', ')} and the tests that a change touches,
          the nearest first, at most ${QUICK} s of them
--record  writes down the seconds of the files that ran, by which the next runs begin with the longest
Names: ${[...namesOf(false), 'tests'].join(', ')}`;

function namesOf(quick: boolean): readonly string[] {
  return CHECKS.filter((check) => !quick || check.quick).map(({ name }) => name);
}

const { values, positionals } = parseArgs({
  options: {
    all: { type: 'boolean' },
    long: { type: 'boolean' },
    only: { type: 'string' },
    quick: { type: 'boolean' },
    record: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
  allowPositionals: true,
});
const quick = values.quick === true;
const tier: Tier = values.long ? 'long' : values.all ? 'all' : 'gate';
const names = [...namesOf(false), 'tests'];
// A path asks for tests only: whoever names one file does not wait for the rest.
const chosen =
  values.only?.split(',') ??
  (positionals.length > 0 || tier === 'long' ? ['tests'] : [...namesOf(quick), 'tests']);
const unknown = chosen.filter((name) => !names.includes(name));
if (values.help || unknown.length > 0) {
  console.log(unknown.length > 0 ? `no check is named ${unknown.join(', ')}\n${USAGE}` : USAGE);
  process.exit(values.help ? 0 : 64);
}

// every process of a test finds the code that the one before it compiled
process.env['NODE_COMPILE_CACHE'] ??= `${root}/.cache/compile`;
// by which `test/tier.ts` knows how much is tested
process.env['MILEPROOF_TESTS'] = tier;

const progress = new Progress();
let passed = 0;
let failed = 0;
const inSeconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const runChecks = async (): Promise<void> => {
  for (const check of CHECKS.filter(({ name }) => chosen.includes(name))) {
    const started = performance.now();
    progress.show(`now ${check.title}`);
    const { ok, output } = await runCheck(check);
    progress.keep(`${ok ? 'ok  ' : 'FAIL'}  ${check.title} (${check.name}, ${inSeconds(started)})`);
    if (ok) {
      passed += 1;
    } else {
      failed += 1;
      progress.keep(`\n${output}\n      alone: npm test -- --only ${check.name}\n`);
    }
  }
};
const checks = runChecks();
// who writes is told first of all whether it compiles
if (quick) await checks;

/** The test files that are asked for, and a line on what is left out. */
const filesAsked = (): { readonly files: readonly string[]; readonly leftOut: string } => {
  const asked = testFiles(root).filter(
    (file) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
  );
  const recorded = recordedSeconds(root, tier);
  const ofTier = filesOfTier(root, asked, tier);
  // who names a file waits for it
  const named =
    tier === 'gate' && positionals.length === 0 && !quick
      ? filesUnasked(root, ofTier, (file) => expectedSeconds(file, recorded))
      : ofTier;
  if (!quick) {
    const others = (['all', 'long'] as const).filter((other) => other !== tier && tier !== 'long');
    const left = others.flatMap((other) => {
      const more = filesOfTier(root, asked, other).filter((file) => !named.includes(file)).length;
      return more === 0 ? [] : [`${more} test files that run with --${other} alone`];
    });
    return { files: named, leftOut: left.length === 0 ? '' : `left out: ${left.join(', ')}` };
  }
  const changed = changedFiles(root);
  const { files, touched } = touchedTests(named, sourceGraph(root), changed, recorded, QUICK);
  const leftOut =
    `left out: ${touched - files.length} test files that depend on the ${changed.length} changed files too, ` +
    `${named.length - touched} that do not, what runs with --all alone` +
    namesOf(false)
      .filter((name) => !chosen.includes(name))
      .map((name) => `, ${name}`)
      .join('');
  return { files, leftOut };
};

if (chosen.includes('tests')) {
  const started = performance.now();
  const recorded = recordedSeconds(root, tier);
  const { files, leftOut } = filesAsked();
  if (quick && files.length === 0) {
    console.log('ok    tests (none depends on what changed)');
  } else {
    // what is likeliest to fail goes first while somebody writes, what takes longest where all is run
    const order = quick ? files : longestFirst(files, recorded);
    const tests = await runTests(root, order, {
      expected: (file) => expectedSeconds(file, recorded),
      alone: (file) => `npm test -- ${tier === 'gate' ? '' : `--${tier} `}${file}`,
      progress,
      inOrder: quick,
      checks,
    });
    passed += tests.passed;
    failed += tests.failed;
    const skipped = tests.skipped === 0 ? '' : `, ${tests.skipped} skipped`;
    const told = `tests (${files.length} files${skipped}, ${inSeconds(started)})`;
    progress.keep(`${tests.failed === 0 ? 'ok  ' : 'FAIL'}  ${told}`);
    for (const line of tellSeconds(tests.seconds)) console.log(`      ${line}`);
    if (values.record) recordSeconds(root, tier, tests.seconds, testFiles(root));
  }
  if (leftOut !== '') console.log(leftOut);
}
await checks;
progress.keep(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
