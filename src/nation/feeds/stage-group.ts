import type { Problem } from '../../domain/verdict/verdict.ts';
import { ProblemsOncePerFile } from '../../intake/problems-once-per-file.ts';
import { inOrder } from '../../screening/worker-pool.ts';
import type { Block, EncodedBlock, RowCounts } from './blocks/block.ts';
import { ProblemColumns } from './blocks/problem-columns.ts';
import { FeedBlocks, type FileRead } from './feed-blocks.ts';
import type { FeedGroup } from './group-feeds.ts';
import { encodeGroup } from './parquet/encode-group.ts';
import { ParquetWriter } from './parquet/parquet-writer.ts';
import { seemsOfAccount } from './seems-of-account.ts';
import type { StagedFeed, StageOptions } from './staged-feed.ts';

const sumOf = (one: RowCounts, other: RowCounts): RowCounts => ({
  rows: one.rows + other.rows,
  reported: one.reported + other.reported,
  aside: one.aside + other.aside,
  cellProblems: one.cellProblems + other.cellProblems,
});

/** What the files of a group become: a file of rows for each set of columns, one of all problems. */
class GroupFiles {
  readonly #to: string;
  readonly #columns = new ProblemColumns();
  readonly #problems: ParquetWriter;
  /** Files of rows by the names of their columns. */
  readonly #rows = new Map<string, ParquetWriter>();
  /** Of plans, by their keys: which file of rows. */
  readonly #ofPlan = new Map<string, ParquetWriter>();
  readonly #rowsOf = new Map<number, ParquetWriter>();
  readonly #counts = new Map<number, RowCounts>();
  readonly #toldOnce = new Map<number, ProblemsOncePerFile>();

  constructor(to: string) {
    this.#to = to;
    const columns = this.#columns.all.map(({ stored }) => stored);
    this.#problems = new ParquetWriter(`${to}.problems.parquet`, columns);
  }

  #writerOf({ key }: Block, { columns }: EncodedBlock): ParquetWriter {
    const known = this.#ofPlan.get(key);
    if (known !== undefined) return known;
    const names = columns.map(({ name }) => name).join();
    const path = `${this.#to}-${this.#rows.size}.parquet`;
    const writer = this.#rows.get(names) ?? new ParquetWriter(path, columns);
    this.#rows.set(names, writer);
    this.#ofPlan.set(key, writer);
    return writer;
  }

  /** Writes what a block became; blocks in their order. */
  async put(block: Block, encoded: EncodedBlock): Promise<void> {
    const { rows, problems, counts, toldOnce } = encoded;
    const writer = this.#writerOf(block, encoded);
    if (rows !== null) await writer.put(rows);
    if (problems !== null) await this.#problems.put(problems);
    for (const [fileNo, of] of counts) {
      const known = this.#counts.get(fileNo);
      this.#counts.set(fileNo, known === undefined ? of : sumOf(known, of));
      if (of.rows > 0) this.#rowsOf.set(fileNo, writer);
    }
    for (const [fileNo, told] of toldOnce) {
      const once = this.#toldOnce.get(fileNo) ?? new ProblemsOncePerFile();
      once.rest(told);
      this.#toldOnce.set(fileNo, once);
    }
  }

  /** Whether no row of a file could be used. */
  isEmpty({ fileNo, broken }: FileRead): boolean {
    return broken && !this.#rowsOf.has(fileNo);
  }

  /** Writes the problems of files and those told once a file, and ends the files; `strays` are none of the account. */
  async finish(
    files: readonly FileRead[],
    strays: ReadonlySet<number>,
  ): Promise<readonly StagedFeed[]> {
    for (const column of this.#columns.all) column.begin();
    let count = 0;
    const told = (fileNo: number, file: string, problems: readonly Problem[]): void => {
      for (const problem of problems) {
        this.#columns.put(count, { fileNo, file, level: 'file', problem });
        count += 1;
      }
    };
    for (const { file, fileNo, problems } of files) {
      if (strays.has(fileNo)) continue;
      told(fileNo, file.name, problems);
      told(fileNo, file.name, this.#toldOnce.get(fileNo)?.problems ?? []);
    }
    const last = encodeGroup(this.#columns.all, count);
    if (last !== null) await this.#problems.put(last);
    const problemsFile = await this.#problems.finish();
    for (const writer of this.#rows.values()) await writer.finish();
    return files.map(({ file, fileNo, facts, sha256, broken }) => ({
      account: file.account,
      name: file.name,
      fileNo,
      facts,
      ...(this.#counts.get(fileNo) ?? { rows: 0, reported: 0, aside: 0, cellProblems: 0 }),
      bytes: file.bytes,
      sha256,
      broken,
      ...(strays.has(fileNo) ? { stray: true } : {}),
      rowsFile: this.#rowsOf.get(fileNo)?.path ?? null,
      problemsFile,
    }));
  }

  /** Lets go of the files. */
  async close(): Promise<void> {
    for (const writer of [...this.#rows.values(), this.#problems]) await writer.close();
  }
}

/**
 * Stages the files of a group: their rows as typed Parquet and everything that is wrong with them. The values are
 * those that the intake gives; the lines are those of the files. A file that cannot be read is a problem, never an
 * error; errors are those of the disk that is written to.
 */
export const stageGroup = async (
  group: FeedGroup,
  options: StageOptions,
): Promise<readonly StagedFeed[]> => {
  const { threads } = options;
  threads.begin(group.reduce((sum, { file }) => sum + file.bytes, 0));
  const blocks = new FeedBlocks(group, options);
  const files = new GroupFiles(options.to);
  try {
    const run = (block: Block): Promise<EncodedBlock> => threads.run(block);
    for await (const [block, encoded] of inOrder(blocks.all(), run, threads.ahead)) {
      await files.put(block, encoded);
    }
    const strays = new Set<number>();
    for (const read of blocks.files) {
      const { file, fileNo } = read;
      if (!files.isEmpty(read) || file.doubtful !== true) continue;
      if (!(await seemsOfAccount(file, options.spool, options.pseudonymKey))) strays.add(fileNo);
    }
    return await files.finish(blocks.files, strays);
  } finally {
    threads.progress = null;
    await files.close();
  }
};
