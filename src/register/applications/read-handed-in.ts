import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import { readAccounts, type UploadedFile } from '../telling/read-accounts.ts';
import type { Draft } from './application-drafts.ts';
import type { DraftRows } from './application-shapes.ts';

/** What an exporter hands in: rows of accounts as objects, or a file of any format that the intake reads. */
export type HandedIn =
  | (DraftRows & { readonly file?: undefined })
  | { readonly file: UploadedFile; readonly accounts?: undefined };

/** What was handed in, read by the intake, persons hidden. Refuses `draft-unreadable`, with the problem and its row. */
export const readHandedIn = async (
  { secrets }: Register,
  given: HandedIn,
): Promise<Outcome<Draft>> => {
  const { accounts, problems, broken } = await readAccounts(
    given.file === undefined
      ? { kind: 'objects', accounts: given.accounts }
      : { kind: 'file', file: given.file },
    { pseudonymKey: secrets.pseudonymKey },
  );
  if (broken !== null) {
    const { field, code, row } = broken;
    return { kind: 'refused', code: 'draft-unreadable', field, values: { problem: code, row } };
  }
  return { kind: 'done', value: { accounts: Object.fromEntries(accounts), problems } };
};
