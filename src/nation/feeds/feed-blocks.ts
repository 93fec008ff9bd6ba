import { FACTS, type FactName } from '../../domain/facts/fact-table.ts';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { keylessProblem } from '../../intake/keyless.ts';
import { problemAt } from '../../intake/problem-catalogue.ts';
import {
  type Sheet,
  type SheetChunk,
  type SheetPlan,
  UnreadableSheet,
} from '../../intake/sheet.ts';
import type { Block, BlockPart, FeedPlan } from './blocks/block.ts';
import { lineEndsIn } from './blocks/text-chunk.ts';
import { folderFacts } from './folder-facts.ts';
import type { FeedGroup, NumberedFile } from './group-feeds.ts';
import { isOfFile, openFeed } from './open-feed.ts';
import type { StageOptions } from './staged-feed.ts';

/** What is known of a file beside its rows. */
export interface FileRead extends NumberedFile {
  readonly facts: readonly FactName[];
  readonly sha256: string;
  readonly broken: boolean;
  /** Of the file, its header and its folders. */
  readonly problems: readonly Problem[];
}

/** Chunks of delimited text with physical lines in the place of rows; others as they are. */
async function* withLines({ plan, firstLine, chunks }: Sheet): AsyncGenerator<SheetChunk> {
  let line = firstLine;
  for await (const chunk of chunks()) {
    if (line === undefined) {
      yield chunk;
      continue;
    }
    const { body, count, ends } = chunk;
    const firstRow: number = line;
    const several = ends !== undefined && body instanceof Uint8Array;
    // the bytes are no longer ours when they are handed on
    line += several ? lineEndsIn(body, plan.newline.charCodeAt(0)) : count;
    yield { ...chunk, firstRow };
  }
}

/** Bytes of a chunk; a guess where it is rows of cells. */
const weightOf = ({ body, count }: SheetChunk, { columns }: SheetPlan): number =>
  body instanceof Uint8Array ? body.length : 8 * count * columns.length;

const planOf = ({ plan, problems }: Sheet, { file }: NumberedFile, pseudonymKey: string) => {
  const given = new Set(plan.columns.flatMap(({ fact }) => (fact === null ? [] : [fact])));
  const folders = folderFacts(file, pseudonymKey);
  const stated = folders.facts.filter(
    ({ name }) => !FACTS.some((fact) => fact.name === name && given.has(fact.index)),
  );
  const names = new Set<string>(stated.map(({ name }) => name));
  const facts = FACTS.filter(({ index, name }) => given.has(index) || names.has(name));
  return {
    plan: { sheet: plan, stated, keyless: keylessProblem({ problems }) !== undefined },
    facts: facts.map(({ name }) => name as FactName),
    problems: [...problems, ...folders.problems],
  };
};

/** The same for plans that read alike: all but the name of the file. */
const keyOf = ({ sheet, stated, keyless }: FeedPlan): string =>
  JSON.stringify([{ ...sheet, file: '' }, stated, keyless]);

/** Files read one after the other, their records dealt into blocks. */
export class FeedBlocks {
  readonly #group: FeedGroup;
  readonly #options: StageOptions;
  /** What is known of the files that were read. */
  readonly files: FileRead[] = [];
  #parts: BlockPart[] = [];
  #plan: FeedPlan | null = null;
  #key = '';
  #weight = 0;

  constructor(group: FeedGroup, options: StageOptions) {
    this.#group = group;
    this.#options = options;
  }

  /** The blocks, in the order of the files and their records. */
  async *all(): AsyncGenerator<Block> {
    const { threads } = this.#options;
    const total = this.#group.reduce((sum, { file }) => sum + file.bytes, 0) || 1;
    let before = 0;
    for (const numbered of this.#group) {
      const { bytes } = numbered.file;
      yield* this.#ofFile(numbered, (share) => {
        threads.progress = (before + bytes * share) / total;
      });
      before += bytes;
    }
    yield* this.#gathered();
    threads.progress = null;
  }

  async *#ofFile(numbered: NumberedFile, tell: (share: number) => void): AsyncGenerator<Block> {
    const { file } = numbered;
    const { spool, pseudonymKey } = this.#options;
    const { sheet, sha256, close } = await openFeed(file, spool, pseudonymKey);
    if (sheet.kind !== 'sheet') {
      const problems = [sheet.problem];
      const read = { facts: [], broken: true, problems, sha256: await sha256 };
      this.files.push({ ...numbered, ...read });
      return;
    }
    const { plan, facts, problems } = planOf(sheet, numbered, pseudonymKey);
    let broken = plan.keyless;
    try {
      const key = keyOf(plan);
      if (key !== this.#key) yield* this.#gathered();
      this.#key = key;
      this.#plan = plan;
      for await (const chunk of withLines(sheet)) {
        this.#parts.push({ fileNo: numbered.fileNo, file: file.name, chunk });
        this.#weight += weightOf(chunk, plan.sheet);
        if (this.#weight >= this.#options.threads.blockBytes) yield* this.#gathered();
        tell(sheet.bytesRead() / (sheet.bytes || 1));
      }
    } catch (error) {
      broken = true;
      if (error instanceof UnreadableSheet) problems.push(error.input.problem);
      else if (isOfFile(error, file.path)) {
        problems.push(problemAt(0, '', 'file-not-readable', file.name));
      } else throw error;
    } finally {
      await close();
    }
    this.files.push({ ...numbered, facts, sha256: await sha256, broken, problems });
  }

  *#gathered(): Generator<Block> {
    const parts = this.#parts;
    this.#parts = [];
    this.#weight = 0;
    if (parts.length > 0 && this.#plan !== null) yield { plan: this.#plan, key: this.#key, parts };
  }
}
