import type { Dossier } from '../domain/assess/dossier.ts';
import type { Account } from '../domain/facts/fact-table.ts';
import type { Problem } from '../domain/verdict/verdict.ts';
import { ProblemsOncePerFile } from '../intake/problems-once-per-file.ts';
import { readChunk } from '../intake/read-chunk.ts';
import type { ReadRow, Sheet } from '../intake/sheet.ts';

/** A row of an account, read. */
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

/** An account read to its end. */
export interface AccountRows {
  readonly account: Account;
  readonly rows: readonly AccountRow[];
  /** Rows that could not be used, with why; and problems of the account as a whole, its header and columns. */
  readonly unread: readonly LostRow[];
  readonly fileProblems: readonly Problem[];
  /** Facts that have a column. */
  readonly facts: ReadonlySet<number>;
}

/** Gathers the rows of one account as they are read. */
export class AccountGatherer {
  readonly #rows: AccountRow[] = [];
  readonly #unread: LostRow[] = [];
  readonly #once = new ProblemsOncePerFile();

  add({ row, values, problems, meant = [] }: ReadRow): void {
    if (values === null) this.#unread.push({ row, problems, meant });
    else this.#rows.push({ row, values, problems: this.#once.rest(problems) });
  }

  /** All that was added, as an account under the header of its sheet. */
  account(account: Account, { plan, problems }: Pick<Sheet, 'plan' | 'problems'>): AccountRows {
    return {
      account,
      rows: this.#rows,
      unread: this.#unread,
      fileProblems: [...problems, ...this.#once.problems],
      facts: new Set(
        plan.columns.flatMap(({ fact, doubtful }) => (fact === null || doubtful ? [] : [fact])),
      ),
    };
  }
}

/** Reads an account file to its end; the rows are kept in memory. */
export const readAccount = async (
  account: Account,
  sheet: Sheet,
  onProgress: () => void,
): Promise<AccountRows> => {
  const gatherer = new AccountGatherer();
  for await (const chunk of sheet.chunks()) {
    for (const row of readChunk(sheet.plan, chunk)) gatherer.add(row);
    onProgress();
  }
  await sheet.close();
  return gatherer.account(account, sheet);
};
