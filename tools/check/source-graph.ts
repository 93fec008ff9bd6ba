import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** What each source file imports or reads, by paths relative to the root: files, and folders whose files it reads. */
export type SourceGraph = ReadonlyMap<string, ReadonlySet<string>>;

const SOURCES = '**/*.{ts,mts,js,mjs}';
const ELSEWHERE = ['**/node_modules', '**/.*', '**/out', 'bench/results'];

/** Types are gone when the program runs. */
const TYPE_IMPORT = /^(?:import|export) type [^;]*?;/gm;
/** A path that begins at the file, up to the first thing that is put into it. */
const BESIDE = /['"`](\.{1,2}\/[^'"`$\s]+)/g;
/** `join(folder, 'a', 'b')`. */
const JOINED = /\b(import\.meta\.dirname|\w+(?:\([^()]*\))?),((?:\s*'[^'\s]+',?)+)/g;
/** `'a/b.json'` with the ending of a file. */
const OF_ROOT = /['"`]([\w-]+(?:\/[\w.-]+)+\.\w+)['"`]/g;
const WORD = /'([^']+)'/g;

const unix = (path: string): string => normalize(path).split(sep).join('/').replace(/\/$/, '');

/** What a file names by its text, whether or not it is there. */
const namedBy = (file: string, text: string): readonly string[] => {
  const code = text.replace(TYPE_IMPORT, '');
  const folder = dirname(file);
  const joined = [...code.matchAll(JOINED)].map(([, from, words = '']) => {
    const path = [...words.matchAll(WORD)].map(([, word = '']) => word);
    return from === 'import.meta.dirname' ? join(folder, ...path) : join(...path);
  });
  const beside = [...code.matchAll(BESIDE)].map(([, path = '']) => join(folder, path));
  const ofRoot = [...code.matchAll(OF_ROOT)].map(([, path = '']) => path);
  return [...joined, ...beside, ...ofRoot].map(unix);
};

/**
 * Reads the sources below a folder and finds what each depends on: imports but for those of types, workers, and files
 * and folders named by `join`, by a path beside the file, or by a path from the root.
 */
export const sourceGraph = (root: string): SourceGraph => {
  const files = globSync(SOURCES, { cwd: root, exclude: ELSEWHERE }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const isThere = (path: string): boolean =>
    path !== '' && !path.startsWith('.') && existsSync(join(root, path));
  return new Map(
    files.map((file) => {
      const named = namedBy(file, readFileSync(join(root, file), 'utf8'));
      return [file, new Set(named.filter((path) => path !== file && isThere(path)))];
    }),
  );
};

/** A folder and those above it, the nearest first, the root left out. */
const foldersOf = (file: string): readonly string[] => {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
};

/**
 * How far each file stands from those that changed: 0 a changed one, 1 what imports it, and so on. What reads a folder
 * stands the farther, the deeper below that folder the change lies.
 *
 * @param changed paths that may be gone, and need not be sources.
 */
export const distancesFrom = (
  graph: SourceGraph,
  changed: readonly string[],
): ReadonlyMap<string, number> => {
  const usedBy = new Map<string, string[]>();
  for (const [file, used] of graph) {
    for (const one of used) usedBy.set(one, [...(usedBy.get(one) ?? []), file]);
  }
  const distances = new Map<string, number>();
  const waiting: string[][] = [[...changed]];
  for (let far = 0; far < waiting.length; far += 1) {
    for (const file of waiting[far] ?? []) {
      if (distances.has(file)) continue;
      distances.set(file, far);
      for (const [level, place] of [file, ...foldersOf(file)].entries()) {
        // only a change below a folder reaches who reads the folder: a source that was reached is imported
        if (level > 0 && far > 0) break;
        const at = far + Math.max(1, level);
        for (let empty = waiting.length; empty <= at; empty += 1) waiting.push([]);
        waiting[at]?.push(...(usedBy.get(place) ?? []));
      }
    }
  }
  return distances;
};
