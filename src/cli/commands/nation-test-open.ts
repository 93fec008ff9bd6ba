import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../nation/run/make-folder.ts';
import { leafTextOf } from '../../nation-test/commitment.ts';
import { writeCsv } from '../../nation-test/csv.ts';
import { FILES, openedFolderOf, sealedFolderOf } from '../../nation-test/test-folder.ts';
import type { Truth } from '../../nation-test/truth.ts';
import { EXIT } from '../exit-status.ts';
import {
  type LoggedOptions,
  loggedCommitment,
  loggedStatus,
  loggedWords,
} from '../nation-test/logged-commitment.ts';
import { openTest, openTruth, requireWhole } from '../nation-test/open-test.ts';
import { unwritable } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof nation-test open` and `verify` were asked. */
export interface OpenTestOptions extends LoggedOptions {
  /** Folder of the truth; by default where its maker keeps it, or where it was opened. */
  readonly truth?: string;
  readonly lang: 'en' | 'zh';
}

const WORDS = {
  en: (path: string) =>
    `the truth is opened in ${path}: publish it; \`mileproof nation-test verify\` checks it against the commitment`,
  zh: (path: string) =>
    `真实标签已公开于${path}：请发布；\`mileproof nation-test verify\`将其与事先的承诺核对`,
} as const;

/** The truth as a table for people; the bytes committed to are those of `truth.json`. */
const tableOf = ({ labels }: Truth): string =>
  writeCsv({
    columns: ['nation', 'vin', 'standing', 'kind', 'group'],
    rows: [...labels].flatMap(([nation, of]) =>
      of.map(({ vin, standing, kind, group }) => [nation, vin, standing, kind, group]),
    ),
  });

/** Refuses to open a truth whose commitment is not shown to be in the log that was named; tells where it is. */
const requireLogged = async (
  world: World,
  dir: string,
  leaf: string,
  options: OpenTestOptions,
): Promise<void> => {
  const logged = await loggedCommitment(world, dir, leaf, options);
  if (logged === null) return;
  const words = loggedWords(logged);
  if (loggedStatus(logged) !== EXIT.clear) {
    throw new Refusal(
      { en: `${words.en}; nothing was opened`, zh: `${words.zh}；未予公开` },
      loggedStatus(logged),
    );
  }
  tell(world, words[options.lang]);
};

/** `mileproof nation-test open DIR`: puts the truth, held against the commitment, beside what was published. */
export const openTestCommand = async (
  world: World,
  dir: string,
  options: OpenTestOptions,
): Promise<number> => {
  const opened = await openTest(dir);
  await requireWhole(opened);
  const sealed = options.truth ?? sealedFolderOf(dir);
  const { truth, bytes, blinding } = await openTruth(opened, sealed);
  await requireLogged(world, dir, leafTextOf(blinding, bytes), options);
  const folder = openedFolderOf(dir);
  try {
    await makeFolder(folder);
    await writeFile(join(folder, FILES.truth), bytes);
    await writeFile(join(folder, FILES.blinding), blinding);
    await writeFile(join(folder, FILES.truthTable), tableOf(truth));
  } catch (error) {
    throw unwritable(folder, error);
  }
  tell(world, WORDS[options.lang](folder));
  return EXIT.clear;
};
