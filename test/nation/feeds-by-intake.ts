import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { type Account, FACTS } from '../../src/domain/facts/fact-table.ts';
import { isKeylessRow, keylessProblem } from '../../src/intake/keyless.ts';
import { openSheet } from '../../src/intake/open-sheet.ts';
import { readChunk } from '../../src/intake/read-chunk.ts';
import { UnreadableSheet } from '../../src/intake/sheet.ts';
import { Database } from '../../src/nation/database.ts';
import { accountView } from '../../src/nation/feeds/account-view.ts';
import { FeedThreads } from '../../src/nation/feeds/blocks/feed-threads.ts';
import { stageGroup } from '../../src/nation/feeds/stage-group.ts';
import type { StagedFeed } from '../../src/nation/feeds/staged-feed.ts';

/** The key of all pseudonyms in these tests. */
const KEY = 'a key of the tests';

/** What one file became, in plain values: rows in the order of `row_id`, problems without remedies. */
export interface Outcome {
  readonly rows: readonly (readonly (readonly [string, unknown])[])[];
  readonly problems: readonly string[];
  readonly reported: number;
}

const plain = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);

/** A folder and a database for one test, removed with `close`. */
export class Desk {
  readonly folder: string;
  readonly database: Database;
  #files = 0;

  private constructor(folder: string, database: Database) {
    this.folder = folder;
    this.database = database;
  }

  static async open(): Promise<Desk> {
    const folder = await mkdtemp(join(tmpdir(), 'mileproof-feeds-'));
    const spill = join(folder, 'spill');
    await mkdir(join(folder, 'spool'));
    return new Desk(folder, await Database.open({ memory: '1GB', threads: 2, spill }));
  }

  async write(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(this.folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return path;
  }

  /** Stages a file alone, as that of a number, the next one when none is given. */
  async stage(
    account: Account,
    path: string,
    name = 'feed',
    threads = new FeedThreads(1),
    number?: number,
  ): Promise<StagedFeed> {
    this.#files += 1;
    const to = join(this.folder, `staged-${this.#files}`);
    const spool = join(this.folder, 'spool');
    const { size } = await stat(path);
    const file = { account, path, name, bytes: size };
    const group = [{ file, fileNo: number ?? this.#files }];
    const [feed] = await stageGroup(group, { to, spool, pseudonymKey: KEY, threads });
    if (feed === undefined) throw new TypeError('a file is staged once');
    return feed;
  }

  /** What staging made of a file. */
  async staged(feed: StagedFeed): Promise<Outcome> {
    const view = accountView(feed.account, [feed]);
    const facts = FACTS.filter(({ name }) => feed.facts.includes(name));
    const columns = facts.map(({ column, kind }) =>
      kind === 'date' ? `CAST(${column} AS VARCHAR) AS ${column}` : column,
    );
    const found = await this.database.rows<Record<string, unknown>>(
      `SELECT ${['row_id', ...columns].join(', ')} FROM (${view}) ORDER BY row_id`,
    );
    const rows = found.map((row) =>
      facts.flatMap(({ name, column }) =>
        row[column] === null ? [] : [[name, plain(row[column])] as const],
      ),
    );
    return { rows, problems: await this.problems(feed), reported: feed.reported };
  }

  /** The problems of a file, `line field code value`, by their lines. */
  async problems(feed: StagedFeed): Promise<string[]> {
    if (feed.problemsFile === null) return [];
    const found = await this.database.rows<Record<string, unknown>>(
      // a mark of byte order at the beginning of a text would be lost on the way here
      `SELECT line, field || ' ' || code || ' ' || value AS told
       FROM read_parquet('${feed.problemsFile}', file_row_number = true)
       WHERE level <> 'vehicle' AND file_no = ${feed.fileNo}
       ORDER BY line, file_row_number`,
    );
    return found.map(({ line, told }) => `${line} ${told}`);
  }

  async close(): Promise<void> {
    this.database.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** What the intake makes of the same file, row by row in memory. */
export const byIntake = async (account: Account, path: string): Promise<Outcome> => {
  const sheet = await openSheet(path, { account, name: 'feed', pseudonymKey: KEY });
  if (sheet.kind !== 'sheet') {
    const { row, field, code, value } = sheet.problem;
    return { rows: [], problems: [`${row} ${field} ${code} ${value}`], reported: 0 };
  }
  const given = new Set(sheet.plan.columns.map(({ fact }) => fact));
  const facts = FACTS.filter(({ index }) => given.has(index));
  const rows: (readonly (readonly [string, unknown])[])[] = [];
  const problems = [...sheet.problems];
  const seenNone = new Set<string>();
  let reported = 0;
  const isLost = keylessProblem(sheet) === undefined ? () => false : isKeylessRow(sheet);
  try {
    for await (const chunk of sheet.chunks()) {
      for (const row of readChunk(sheet.plan, chunk)) {
        if (isLost(row)) {
          reported += 1;
          continue;
        }
        // a day for none is told once a column
        problems.push(
          ...row.problems.filter(
            ({ code, field }) =>
              code !== 'date-for-none' || !(seenNone.has(field) || !seenNone.add(field)),
          ),
        );
        if (row.values === null) reported += 1;
        else {
          const { values } = row;
          rows.push(
            facts.flatMap(({ name, kind, index }) => {
              const value = values[index] ?? null;
              if (value === null) return [];
              const told = kind === 'date' && typeof value === 'number' ? isoDate(value) : value;
              return [[name, told] as const];
            }),
          );
        }
      }
    }
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    problems.unshift(error.input.problem);
  }
  await sheet.close();
  const told = problems.map(({ row, field, code, value }) => `${row} ${field} ${code} ${value}`);
  return { rows, problems: told, reported };
};
