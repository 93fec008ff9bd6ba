import { execFileSync } from 'node:child_process';
import { distancesFrom, type SourceGraph } from './source-graph.ts';
import { expectedSeconds, type TestSeconds } from './test-seconds.ts';

/** Branches that a change may be merged into, the likeliest first. */
const BASES = ['@{upstream}', 'origin/HEAD', 'main', 'master'];

/**
 * The files that a change touches: since the branch began and not committed, new ones included; where there is
 * nothing, those of the last commit. Paths with `/`, relative to the root; also of files that are gone.
 *
 * @throws Error where there is no git or no repository.
 */
export const changedFiles = (root: string): readonly string[] => {
  const git = (...words: readonly string[]): string =>
    execFileSync('git', words, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const names = (...words: readonly string[]): readonly string[] =>
    git(...words)
      .split('\0')
      .filter((name) => name !== '');
  const beganAt = (): string => {
    for (const base of BASES) {
      try {
        return git('merge-base', 'HEAD', base).trim();
      } catch {
        // no such branch
      }
    }
    return 'HEAD';
  };
  const diff = ['diff', '--name-only', '--no-renames', '-z'];
  const touched = [
    ...names(...diff, beganAt(), '--'),
    ...names('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  if (touched.length > 0) return [...new Set(touched)].sort();
  const last = ['show', '--format=', '--name-only', '--no-renames', '-z', '--first-parent', 'HEAD'];
  return [...names(...last)].sort();
};

/** Words of a path that say what it is about: of its name and of its folder, in the singular. */
const wordsOf = (path: string): ReadonlySet<string> =>
  new Set(
    path
      .split('/')
      .slice(-2)
      .flatMap((part) => part.replace(/\..*$/, '').split(/[-_]/))
      .filter((word) => /^\p{Lowercase}{4,}$/u.test(word) && !PLACES.has(word))
      .map((word) => word.replace(/s$/, '')),
  );

/** Folders that say where a file lies and not what it is about. */
const PLACES = new Set(['test', 'case', 'cases', 'pages', 'texts', 'check', 'checks', 'words']);

/** Test files chosen of those that a change touches, and how many it touches in all. */
interface Chosen {
  readonly files: readonly string[];
  readonly touched: number;
}

/**
 * Chooses the test files of a change: of all that depend on it, first those that are named like what changed,
 * the nearest and likest before others, then the nearest, then the quickest, until the seconds are used up. The first
 * is always taken.
 *
 * @param most seconds of all files together.
 */
export const touchedTests = (
  tests: readonly string[],
  graph: SourceGraph,
  changed: readonly string[],
  recorded: TestSeconds,
  most: number,
): Chosen => {
  const distances = distancesFrom(graph, changed);
  const about = new Set(changed.flatMap((file) => [...wordsOf(file)]));
  const touched = tests
    .flatMap((file) => {
      const distance = distances.get(file);
      if (distance === undefined) return [];
      const words = [...wordsOf(file)];
      const shared = words.filter((word) => about.has(word)).length / Math.max(1, words.length);
      const alike = distance === 0 ? 1 : shared / (distance + 1);
      return [{ file, distance, alike, seconds: expectedSeconds(file, recorded) }];
    })
    .toSorted((a, b) => b.alike - a.alike || a.distance - b.distance || a.seconds - b.seconds);
  let used = 0;
  const files = touched.flatMap(({ file, seconds }, place) => {
    if (place > 0 && used + seconds > most) return [];
    used += seconds;
    return [file];
  });
  return { files, touched: touched.length };
};
