import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Seconds a test file took, by its path relative to the root. */
export type TestSeconds = ReadonlyMap<string, number>;

/**
 * How much is tested: `gate` before a change is handed in, `all` before a version and at night, `long` what takes
 * minutes for itself and is a row of the bench.
 */
export type Tier = 'gate' | 'all' | 'long';

const FILES: Readonly<Record<Tier, string>> = {
  gate: 'test-seconds.json',
  all: 'test-seconds-all.json',
  long: 'test-seconds-all.json',
};

const pathIn = (root: string, tier: Tier): string => join(root, 'tools', 'check', FILES[tier]);

const readSeconds = (root: string, tier: Tier): TestSeconds => {
  try {
    const text = readFileSync(pathIn(root, tier), 'utf8');
    return new Map(Object.entries(JSON.parse(text) as Record<string, number>));
  } catch {
    return new Map();
  }
};

/**
 * The seconds written down last with `--record`: of `all` and `long` those of `test-seconds-all.json`, and for a file
 * that stands in the gate's alone those of the gate.
 */
export const recordedSeconds = (root: string, tier: Tier): TestSeconds =>
  new Map([...readSeconds(root, 'gate'), ...(tier === 'gate' ? [] : readSeconds(root, tier))]);

/**
 * Writes down the seconds of the files that ran, to a tenth, in the order of their names. A file that did not run keeps
 * its seconds, one that is gone loses them.
 *
 * @param there every test file that there is.
 */
export const recordSeconds = (
  root: string,
  tier: Tier,
  seconds: TestSeconds,
  there: readonly string[],
): void => {
  const known = new Set(there);
  const lines = [...new Map([...readSeconds(root, tier), ...seconds])]
    .filter(([file]) => known.has(file))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, took]) => `  ${JSON.stringify(file)}: ${Math.round(took * 10) / 10}`);
  writeFileSync(pathIn(root, tier), `{\n${lines.join(',\n')}\n}\n`);
};

/** What is wrong with the seconds written down: test files without any, and seconds of files that are gone. */
export const wrongSeconds = (root: string, there: readonly string[]): readonly string[] => {
  const recorded = recordedSeconds(root, 'gate');
  const known = new Set(there);
  return [
    ...there
      .filter((file) => !recorded.has(file))
      .map((file) => `${file} has no seconds: npm test -- --record ${file}`),
    ...[...recordedSeconds(root, 'all').keys()]
      .filter((file) => !known.has(file))
      .map((file) => `${file} is gone and still has seconds: npm test -- --record`),
  ];
};

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Seconds a file is expected to take: those written down, else the mean of its folder, else one second. */
export const expectedSeconds = (file: string, recorded: TestSeconds): number =>
  recorded.get(file) ??
  mean(
    [...recorded].filter(([other]) => dirname(other) === dirname(file)).map(([, took]) => took),
  ) ??
  1;

/** The longest first: what begins last decides when all are done. */
export const longestFirst = (files: readonly string[], recorded: TestSeconds): readonly string[] =>
  files
    .map((file) => ({ file, seconds: expectedSeconds(file, recorded) }))
    .toSorted((a, b) => b.seconds - a.seconds)
    .map(({ file }) => file);

/** What tests of a suite have in common: the first two folders of their path, or `src unit`. */
export const suiteOf = (file: string): string =>
  file.startsWith('src/') ? 'src unit' : dirname(file).split('/').slice(0, 2).join('/');

/** How many files are named one by one. */
const SLOWEST = 20;

/** Lines of text: the slowest files, then the sum of each suite, longest first. */
export const tellSeconds = (seconds: TestSeconds): readonly string[] => {
  const suites = new Map<string, { files: number; took: number }>();
  for (const [file, took] of seconds) {
    const { files, took: before } = suites.get(suiteOf(file)) ?? { files: 0, took: 0 };
    suites.set(suiteOf(file), { files: files + 1, took: before + took });
  }
  const line = (took: number, name: string): string => `${took.toFixed(1).padStart(8)}  ${name}`;
  return [
    'seconds of the slowest files:',
    ...[...seconds]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, SLOWEST)
      .map(([file, took]) => line(took, file)),
    'seconds of the suites, files side by side counted one by one:',
    ...[...suites]
      .toSorted(([, a], [, b]) => b.took - a.took)
      .map(([suite, { files, took }]) => line(took, `${suite} (${files} files)`)),
  ];
};
