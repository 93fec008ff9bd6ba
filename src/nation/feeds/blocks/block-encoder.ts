import { FACTS } from '../../../domain/facts/fact-table.ts';
import type { Problem } from '../../../domain/verdict/verdict.ts';
import { isKeylessRow } from '../../../intake/keyless.ts';
import { ProblemsOncePerFile } from '../../../intake/problems-once-per-file.ts';
import { cellProblem, readEachRow } from '../../../intake/read-chunk.ts';
import { SET_ASIDE } from '../../../intake/set-aside.ts';
import type { ReadRow, SheetChunk } from '../../../intake/sheet.ts';
import { encodeGroup } from '../parquet/encode-group.ts';
import { rowIdOf } from '../row-id.ts';
import type { Block, BlockPart, EncodedBlock, FeedPlan, RowCounts } from './block.ts';
import { textOf } from './cell-memory.ts';
import type { CellReader, Column } from './column.ts';
import { type CutLines, CuttingRoom, cutLines } from './cut-lines.ts';
import { isSound, linesForIntake, unsoundLines } from './lines-for-intake.ts';
import { NumberColumn } from './number-column.ts';
import { type Level, OF_VEHICLE, ProblemColumns } from './problem-columns.ts';
import { columnOf, type FactColumn, factColumns } from './sheet-columns.ts';
import { inUtf8, isEachOnALine, isReadFromBytes, lineEndsIn } from './text-chunk.ts';

/**
 * Reads blocks of records of one plan into row groups. Lines of text in their usual forms are read from their bytes;
 * a cell in no plain form by the intake's parser of its column, and a line that is no plain row, like all other
 * records, by the intake itself.
 */
export class BlockEncoder {
  readonly #plan: FeedPlan;
  readonly #facts: readonly FactColumn[];
  readonly #readers: readonly CellReader[];
  readonly #stated: readonly {
    readonly column: Column;
    readonly value: string | number | boolean;
  }[];
  readonly #rowId = new NumberColumn({ name: 'row_id', stored: 'number' });
  /** In the order in which they are stored. */
  readonly #columns: readonly Column[];
  readonly #room: CuttingRoom | null;
  readonly #markForIntake: ReturnType<typeof linesForIntake>;
  readonly #isKeyless: (row: ReadRow) => boolean;
  readonly #problems = new ProblemColumns();
  /** The lines that are cut, and the line of the first of them. */
  #lines: CutLines | null = null;
  #firstLine = 0;
  #part: BlockPart | null = null;
  #rows = 0;
  #problemRows = 0;
  #found: { readonly level: Level; readonly problem: Problem }[] = [];
  #counts = new Map<number, RowCounts>();
  #toldOnce = new Map<number, ProblemsOncePerFile>();

  constructor(plan: FeedPlan) {
    this.#plan = plan;
    const { sheet } = plan;
    this.#facts = factColumns(sheet);
    this.#readers = this.#facts.map(({ fact, place, memory }) => ({
      place,
      memory,
      tell: (line, start, end, fault) => {
        const { view, lineNumbers } = this.#lines as CutLines;
        const row = this.#firstLine + (lineNumbers[line] as number);
        const problem = cellProblem(row, fact, textOf(view, start, end), fault, () => false);
        this.#found.push({ level: 'cell', problem });
      },
    }));
    this.#stated = plan.stated.map(({ name, value }) => {
      const fact = FACTS.find((one) => one.name === name);
      if (fact === undefined) throw new TypeError(`no fact ${name}`);
      return { column: columnOf(fact), value };
    });
    const columns = [...this.#facts, ...this.#stated].map(({ column }) => column);
    const places = new Map(FACTS.map(({ column }, at) => [column, at]));
    const placeOf = ({ stored }: Column): number => places.get(stored.name) ?? 0;
    this.#columns = [this.#rowId, ...columns.toSorted((a, b) => placeOf(a) - placeOf(b))];
    const fromBytes = isReadFromBytes(plan);
    this.#room = fromBytes ? new CuttingRoom(sheet.columns.length) : null;
    this.#markForIntake = fromBytes ? linesForIntake(sheet) : () => {};
    this.#isKeyless = plan.keyless ? isKeylessRow({ plan: sheet }) : () => false;
  }

  /** Reads a block. */
  encode({ parts }: Pick<Block, 'parts'>): EncodedBlock {
    for (const column of [...this.#columns, ...this.#problems.all]) column.begin();
    for (const { memory } of this.#facts) memory.forgetNotes();
    this.#rows = 0;
    this.#problemRows = 0;
    this.#counts = new Map();
    this.#toldOnce = new Map();
    for (const part of parts) {
      this.#part = part;
      const { body } = part.chunk;
      if (part.chunk.unusable !== undefined || !(body instanceof Uint8Array)) {
        this.#readByIntake(part.chunk);
      } else this.#readText(part.chunk, body);
      this.#putProblems(part);
    }
    const toldOnce = [...this.#toldOnce].map(([file, told]) => [file, told.problems] as const);
    return {
      columns: this.#columns.map(({ stored }) => stored),
      rows: encodeGroup(this.#columns, this.#rows),
      problems: encodeGroup(this.#problems.all, this.#problemRows),
      counts: this.#counts,
      toldOnce: new Map(toldOnce),
    };
  }

  #countsOf({ fileNo }: BlockPart): RowCounts {
    const known = this.#counts.get(fileNo);
    if (known !== undefined) return known;
    const counts = { rows: 0, reported: 0, aside: 0, cellProblems: 0 };
    this.#counts.set(fileNo, counts);
    return counts;
  }

  #readText(chunk: SheetChunk, body: Uint8Array): void {
    const { sheet } = this.#plan;
    const newline = sheet.newline.charCodeAt(0);
    if (sheet.format === 'csv' && !isEachOnALine(chunk, body, newline)) {
      this.#readRecords(chunk, body, newline);
      return;
    }
    const text = this.#room && inUtf8(body, chunk.encoding ?? sheet.encoding);
    if (this.#room === null || text === null) this.#readByIntake(chunk);
    else this.#readLines(this.#room.lay(text), chunk.firstRow, text.length);
  }

  /** Reads records some of which are several lines, each by the intake and with its physical line. */
  #readRecords(chunk: SheetChunk, body: Uint8Array, newline: number): void {
    let start = 0;
    let firstRow = chunk.firstRow;
    for (const end of chunk.ends ?? []) {
      const record = body.subarray(start, end);
      const ends = Uint32Array.of(record.length);
      this.#readByIntake({ ...chunk, firstRow, count: 1, body: record, ends });
      firstRow += lineEndsIn(record, newline);
      start = end;
    }
  }

  #readLines(lines: CutLines, firstLine: number, length: number): void {
    this.#lines = lines;
    this.#firstLine = firstLine;
    const { bytes, forIntake } = lines;
    const delimiter = this.#plan.sheet.delimiter.charCodeAt(0);
    const sound = isSound(bytes);
    for (let at = 0; at < bytes.length; ) {
      at = cutLines(lines, at, delimiter);
      this.#markForIntake(lines);
      if (!sound) unsoundLines(lines);
      for (let line = 0; line < lines.rows; line += 1) {
        const from = line;
        while (line < lines.rows && forIntake[line] === 0) line += 1;
        if (line > from) this.#takeLines(lines, from, line);
        if (line < lines.rows) this.#readLine(lines, line, length);
      }
    }
  }

  #takeLines(lines: CutLines, from: number, to: number): void {
    const { lineNumbers } = lines;
    const row = this.#rows;
    for (const [at, { column }] of this.#facts.entries()) {
      column.take(lines, from, to, row, this.#readers[at] as CellReader);
    }
    const { fileNo } = this.#part as BlockPart;
    for (let line = from; line < to; line += 1) {
      const id = rowIdOf(fileNo, this.#firstLine + (lineNumbers[line] as number));
      this.#rowId.put(row + line - from, id);
      for (const { column, value } of this.#stated) column.put(row + line - from, value);
    }
    this.#rows += to - from;
    this.#countsOf(this.#part as BlockPart).rows += to - from;
  }

  #readLine(
    { bytes, lineNumbers, lineStarts, lineEnds }: CutLines,
    line: number,
    length: number,
  ): void {
    const end = Math.min(lineEnds[line] as number, length);
    const body = bytes.subarray(lineStarts[line], end);
    const firstRow = this.#firstLine + (lineNumbers[line] as number);
    const ends = Uint32Array.of(body.length);
    this.#readByIntake({ firstRow, count: 1, body, ends, encoding: 'utf-8' });
  }

  #readByIntake(chunk: SheetChunk): void {
    readEachRow(this.#plan.sheet, chunk, (row) => this.#takeRow(row), 0);
  }

  #takeRow(read: ReadRow): void {
    const part = this.#part as BlockPart;
    const counts = this.#countsOf(part);
    if (this.#isKeyless(read)) {
      counts.reported += 1;
      return;
    }
    const { row: line, values, problems, meant } = read;
    if (values === null) counts.reported += 1;
    else {
      counts.rows += 1;
      const row = this.#rows;
      this.#rowId.put(row, rowIdOf(part.fileNo, line));
      for (const { fact, column } of this.#facts) column.put(row, values[fact.index] ?? null);
      for (const { column, value } of this.#stated) column.put(row, value);
      this.#rows += 1;
    }
    const level = values === null ? 'row' : 'cell';
    for (const problem of problems) this.#found.push({ level, problem });
    const [why] = problems;
    if (why === undefined || meant === undefined) return;
    for (const value of meant) {
      const problem = { ...why, field: `${why.field}.vin`, value };
      this.#found.push({ level: OF_VEHICLE, problem });
    }
  }

  /** Puts the problems found in a part, line by line. */
  #putProblems(part: BlockPart): void {
    if (this.#found.length === 0) return;
    const { fileNo, file } = part;
    const counts = this.#countsOf(part);
    const once = this.#toldOnce.get(fileNo) ?? new ProblemsOncePerFile();
    this.#toldOnce.set(fileNo, once);
    for (const { level, problem } of this.#found.toSorted(
      (a, b) => a.problem.row - b.problem.row,
    )) {
      if (once.rest([problem]).length === 0) continue;
      if (level !== OF_VEHICLE && SET_ASIDE.includes(problem.code)) counts.aside += 1;
      else if (level === 'cell') counts.cellProblems += 1;
      this.#problems.put(this.#problemRows, { fileNo, file, level, problem });
      this.#problemRows += 1;
    }
    this.#found = [];
  }
}
