import { keysOf } from '../../intake/headers/resolve-columns.ts';
import { keylessProblem } from '../../intake/keyless.ts';
import { openSheet } from '../../intake/open-sheet.ts';
import type { Sheet, UnreadableInput } from '../../intake/sheet.ts';
import type { FeedFile } from './find-feeds.ts';
import { folderFacts } from './folder-facts.ts';

/**
 * Opens a file of a feed, at `path` when it was unpacked. What tells its rows apart may stand in the name of a
 * folder.
 */
export const openFeed = async (
  file: FeedFile,
  path: string,
  pseudonymKey: string,
): Promise<Sheet | UnreadableInput> => {
  const { account, name } = file;
  const sheet = await openSheet(path, { account, name, pseudonymKey });
  if (sheet.kind !== 'sheet' || keylessProblem(sheet) === undefined) return sheet;
  const stated = folderFacts(file, pseudonymKey).facts.map((fact) => fact.name);
  if (!keysOf(account).some((key) => stated.includes(key.name))) return sheet;
  const problems = sheet.problems.filter((problem) => problem !== keylessProblem(sheet));
  return { ...sheet, problems };
};
