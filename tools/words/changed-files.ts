import { dirname, join } from 'node:path';
import { sourceOf } from './find-catalogues.ts';
import { readTexts } from './read-texts.ts';
import { startFile } from './start-language.ts';
import type { TakenSheet } from './take-rows.ts';
import { type CatalogueRows, patternOf } from './translation-rows.ts';
import { writeTexts } from './write-texts.ts';

/** A file as it is to be written. */
interface ChangedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly source: string;
  /** How many of its texts are others. */
  readonly changed: number;
}

/** What is to be written, and which catalogues of a new language wait for texts. */
interface ChangedFiles {
  readonly files: readonly ChangedFile[];
  readonly left: readonly { readonly id: string; readonly empty: number }[];
}

/**
 * The files that a taken sheet changes or makes: all that it says, or none where one of its rows is wrong. A new file
 * is made only when all its texts are there.
 */
export const changedFiles = (
  root: string,
  catalogues: readonly CatalogueRows[],
  language: string,
  { problems, texts: taken }: TakenSheet,
): ChangedFiles => {
  if (problems.length > 0) return { files: [], left: [] };
  const files: ChangedFile[] = [];
  const left: { id: string; empty: number }[] = [];
  for (const { catalogue, file, texts } of catalogues) {
    const given = taken.get(catalogue.id);
    const own = catalogue.files.get(language);
    if (file !== null && own !== undefined) {
      if (given === undefined) continue;
      files.push({ path: own, source: writeTexts(file, given), changed: given.size });
      continue;
    }
    const empty = texts.filter(({ key }) => !given?.has(key)).length;
    if (empty > 0 || given === undefined) {
      left.push({ id: catalogue.id, empty });
      continue;
    }
    const from = patternOf(catalogue);
    const pattern = catalogue.files.get(from) ?? catalogue.english;
    const name = pattern.slice(dirname(pattern).length + 1).replace(`${from}.ts`, `${language}.ts`);
    const source = startFile(readTexts(sourceOf(root, pattern)), from, language, given);
    files.push({ path: join(dirname(pattern), name), source, changed: given.size });
  }
  return { files, left };
};
