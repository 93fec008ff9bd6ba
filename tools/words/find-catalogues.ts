import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A catalogue of texts: one file for each of its languages. */
export interface Catalogue {
  /** What begins its keys: `service/pages/texts/letters`. */
  readonly id: string;
  /** Its files by the code of their language, from the root of the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** The file of its English sentences. */
  readonly english: string;
}

const FILE = /^(?<start>src\/(?:.*\/)?)(?<name>(?:[a-z-]+-)?)(?<language>[a-z]{2})\.ts$/u;

/** English sentences of a catalogue that has none of its own. */
const ENGLISH_ELSEWHERE: Readonly<Record<string, string>> = {
  'report/ledger/words': 'src/report/messages/en.ts',
};

/**
 * Finds the catalogues of a repository by their files, `en.ts` or `THING-en.ts` and its neighbours, in the order of
 * their ids.
 */
export const findCatalogues = (
  root: string,
  languages: ReadonlySet<string>,
): readonly Catalogue[] => {
  const found = new Map<string, Map<string, string>>();
  for (const file of globSync('src/**/*.ts', { cwd: root }).map((path) =>
    path.replaceAll('\\', '/'),
  )) {
    const named = FILE.exec(file)?.groups;
    if (named === undefined || !languages.has(named['language'] ?? '')) continue;
    const id = `${named['start']}${named['name']}`.replace(/^src\//u, '').replace(/[-/]$/u, '');
    const files = found.get(id) ?? new Map<string, string>();
    found.set(id, files.set(named['language'] ?? '', file));
  }
  return [...found]
    .flatMap(([id, files]) => {
      const english = files.get('en') ?? ENGLISH_ELSEWHERE[id];
      return english === undefined ? [] : [{ id, files, english }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** Whether the public reads a catalogue: there is more of it than English and Chinese. */
export const isPublic = ({ files }: Catalogue): boolean =>
  [...files.keys()].some((language) => language !== 'en' && language !== 'zh');

/** The file as text. */
export const sourceOf = (root: string, file: string): string =>
  readFileSync(join(root, file), 'utf8');
