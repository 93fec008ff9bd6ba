import { readFile } from 'node:fs/promises';
import type { SheetWords } from '../../intake/sheet-words.ts';
import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import { readAccounts, type UploadedFile } from '../telling/read-accounts.ts';
import type { Draft } from './application-drafts.ts';
import type { DraftRows } from './application-shapes.ts';
import { SheetSeen } from './sheets/draft-sheet.ts';
import type { KeptSheet } from './sheets/draft-sheets.ts';
import { listWords, wordsOf } from './sheets/sheet-words.ts';

/** What an exporter hands in: rows of accounts as objects, or a file of any format that the intake reads. */
export type HandedIn =
  | (DraftRows & { readonly file?: undefined })
  | { readonly file: UploadedFile; readonly accounts?: undefined };

/** A draft as it was read, and the sheet that it was read from; null of rows. */
export interface ReadIn {
  readonly draft: Draft;
  readonly kept: KeptSheet | null;
}

/**
 * What was handed in, read by the intake, persons hidden. Refuses `draft-unreadable`, with the problem and its row.
 *
 * @param words what its firm calls things.
 */
export const readHandedIn = async (
  { secrets }: Register,
  given: HandedIn,
  words?: SheetWords,
): Promise<Outcome<ReadIn>> => {
  const { pseudonymKey } = secrets;
  const { file } = given;
  const seen = new SheetSeen();
  const { accounts, problems, broken } = await (file === undefined
    ? readAccounts({ kind: 'objects', accounts: given.accounts }, { pseudonymKey })
    : readAccounts(
        { kind: 'file', file },
        { pseudonymKey, seen, ...(words === undefined ? {} : { words }) },
      ));
  if (broken !== null) {
    const { field, code, row } = broken;
    return { kind: 'refused', code: 'draft-unreadable', field, values: { problem: code, row } };
  }
  const draft = { accounts: Object.fromEntries(accounts), problems };
  const sheet = file === undefined ? null : seen.sheet(file.name);
  if (file === undefined || sheet === null) return { kind: 'done', value: { draft, kept: null } };
  const { bytes } = file;
  const kept = bytes instanceof Uint8Array ? Buffer.from(bytes) : await readFile(bytes.path);
  return { kind: 'done', value: { draft, kept: { sheet, file: kept } } };
};

/** What an exporter handed in, read with the words that it said before. Refuses `draft-unreadable`. */
export const readOwn = async (
  register: Register,
  actor: Actor,
  given: HandedIn,
): Promise<Outcome<ReadIn>> => {
  if (given.file === undefined) return readHandedIn(register, given);
  const words = await register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'act');
    return wordsOf(await listWords(tx));
  });
  return words.kind === 'refused' ? words : readHandedIn(register, given, words.value);
};
