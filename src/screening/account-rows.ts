import type { Dossier } from '../domain/assess/dossier.ts';
import type { Account } from '../domain/facts/fact-table.ts';
import type { Problem } from '../domain/verdict/verdict.ts';
import { readChunk } from '../intake/read-chunk.ts';
import type { Sheet } from '../intake/sheet.ts';
import { ToldOnce } from '../intake/told-once.ts';

/** A row of an account file, read. */
export interface AccountRow {
  readonly row: number;
  readonly values: Dossier;
  readonly problems: readonly Problem[];
}

/** A row that could not be used, and the VINs that stand in it where that matters. */
interface LostRow {
  readonly row: number;
  readonly problems: readonly Problem[];
  readonly meant: readonly string[];
}

/** An account file read to its end. */
export interface AccountRows {
  readonly account: Account;
  readonly file: string;
  readonly rows: readonly AccountRow[];
  /** Rows that could not be used, with why; and problems of the file, its header and columns. */
  readonly unread: readonly LostRow[];
  readonly fileProblems: readonly Problem[];
  /** Facts that have a column. */
  readonly facts: ReadonlySet<number>;
}

/** Reads an account file to its end; the rows are kept in memory. */
export const readAccount = async (
  account: Account,
  sheet: Sheet,
  onProgress: () => void,
): Promise<AccountRows> => {
  const rows: AccountRow[] = [];
  const once = new ToldOnce();
  const unread: LostRow[] = [];
  for await (const chunk of sheet.chunks()) {
    for (const { row, values, problems, meant = [] } of readChunk(sheet.plan, chunk)) {
      if (values === null) unread.push({ row, problems, meant });
      else rows.push({ row, values, problems: once.rest(problems) });
    }
    onProgress();
  }
  await sheet.close();
  const facts = new Set(
    sheet.plan.columns.flatMap(({ fact, doubtful }) => (fact === null || doubtful ? [] : [fact])),
  );
  const fileProblems = [...sheet.problems, ...once.problems];
  return { account, file: sheet.plan.file, rows, unread, fileProblems, facts };
};
