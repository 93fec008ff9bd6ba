import { emptyDossier, type FactValue } from '../domain/assess/dossier.ts';
import { FACTS, type Fact } from '../domain/facts/fact-table.ts';
import type { Bilingual, Problem } from '../domain/verdict/verdict.ts';
import { standingVins } from '../domain/vin/vins-in-text.ts';
import { decodeRecords } from './csv/decode-records.ts';
import { type RecordSplitter, recordSplitter } from './csv/split-record.ts';
import { headerIndexOf } from './headers/header-index.ts';
import { headerScale } from './headers/header-scale.ts';
import { isIdentity, keyFactOf } from './headers/resolve-columns.ts';
import { cellsOfObject } from './json/cells-of-object.ts';
import { type Leaf, leavesTold } from './json/object-leaves.ts';
import type { ObjectRow } from './json/objects-sheet.ts';
import { type LostRowCode, SPEAKING_ACCOUNTS } from './lost-rows.ts';
import { type ProblemCode, problemAt } from './problem-catalogue.ts';
import { DATE_FOR_NONE } from './problems-once-per-file.ts';
import { type AsideFinder, asideFinder } from './set-aside.ts';
import {
  type Cell,
  type Column,
  isUnread,
  type ReadRow,
  type SheetChunk,
  type SheetPlan,
  shownCell,
  type UnreadCell,
} from './sheet.ts';
import { AS_COLUMN } from './sheet-words.ts';
import { cellParserFor, isWithheld, textOfCell } from './values/cell-parser.ts';
import { type CellParser, type Fault, isFault, type Parsed } from './values/fault.ts';
import { foldText, unwrapText } from './values/fold-text.ts';
import { anotherCurrency, currencyFactOf, currencyNamed } from './values/named-currency.ts';
import { parseFoldedText } from './values/text.ts';
import { plainVinRemedy, vinRemedy } from './values/vin.ts';

/** The most characters a cell may have: what a spreadsheet can hold. */
const LONGEST_CELL = 32_767;
/** Reported VINs per chunk that get suggestions; the rest get the plain remedy, so that errors stay cheap. */
export const SUGGESTIONS_PER_CHUNK = 50;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/;
const VIN = /^[A-HJ-NPR-Z0-9]{17}$/i;
const BLANK = /^[\s\u200b\u2060\ufeff]*$/;

/** Accounts of which a blank says that there is no such paper; a cell that is not there does not. */
const BLANK_SPEAKS: ReadonlySet<string> = new Set(['letter', 'outlet']);

/** A column of amounts and the facts that it and its currency are. */
interface Priced {
  readonly at: number;
  readonly amount: Fact;
  readonly currency: Fact;
}

interface Reader {
  readonly plan: SheetPlan;
  readonly columns: number;
  readonly facts: readonly (Fact | null)[];
  readonly parsers: readonly (CellParser | null)[];
  /** Columns with further ones that are read where they are blank. */
  readonly spared: readonly { readonly at: number; readonly spares: readonly number[] }[];
  /** Amounts whose currency stands in a column of its own, in a sheet of vehicles. */
  readonly priced: readonly Priced[];
  /** True: rows keep their cells. */
  withCells: boolean;
  readonly key: Fact | null;
  /** Place of the last column that a row must reach to be read. */
  readonly needed: number;
  readonly split: RecordSplitter;
  readonly aside: AsideFinder;
  suggestions: number;
  /** The values every row is read into, or null when each row gets its own. */
  values: FactValue[] | null;
  /** Memory for those values. */
  readonly room: FactValue[];
}

/** Columns are told by their headers: a plan that reads some facts only must read the same rows. */
const meantBy = ({ header, fact }: Column, account: string | null): Fact | undefined =>
  fact === null ? headerIndexOf(account)(header)[0] : FACTS[fact];

const isNeeded = (column: Column, key: Fact | null, account: string | null): boolean => {
  const found = meantBy(column, account);
  return found !== undefined && (found === key || BLANK_SPEAKS.has(found.account));
};

/** The amounts of a sheet of vehicles with a column of their currency. */
const pricedIn = (facts: readonly (Fact | null)[], account: string | null): readonly Priced[] =>
  account !== null
    ? []
    : facts.flatMap((amount, at) => {
        const currency = amount === null ? null : currencyFactOf(amount);
        return amount === null || currency === null || !facts.includes(currency)
          ? []
          : [{ at, amount, currency }];
      });

/** A reader of cells that takes a firm's own words for what it means by them. */
const withWords = (
  parse: CellParser,
  words: Readonly<Record<string, string>> | undefined,
): CellParser => {
  if (words === undefined) return parse;
  return (text) => {
    const folded = foldText(unwrapText(text));
    return parse(Object.hasOwn(words, folded) ? (words[folded] ?? text) : text);
  };
};

const readers = new WeakMap<SheetPlan, Reader>();

const readerOf = (plan: SheetPlan): Reader => {
  const known = readers.get(plan);
  if (known !== undefined) return known;
  const facts = plan.columns.map(({ fact }) => (fact === null ? null : (FACTS[fact] ?? null)));
  const key = keyFactOf(plan.account);
  const reader: Reader = {
    plan,
    columns: plan.columns.length,
    facts,
    parsers: facts.map((fact, at) =>
      fact === null
        ? null
        : withWords(
            cellParserFor(fact, plan.pseudonymKey, {
              scale: headerScale(plan.columns[at]?.header ?? '') ?? 0,
              doubtful: plan.columns[at]?.doubtful === true,
            }),
            currencyFactOf(fact) === null ? plan.words?.values[fact.name] : undefined,
          ),
    ),
    spared: plan.columns.flatMap(({ spares }, at) =>
      // of a plan that reads some facts only, those
      spares === undefined || facts[at] === null ? [] : [{ at, spares }],
    ),
    priced: pricedIn(facts, plan.account),
    withCells: false,
    key: key !== null && facts.includes(key) ? key : null,
    needed: plan.columns.findLastIndex((column) => isNeeded(column, key, plan.account)),
    split: recordSplitter(plan.delimiter, plan.newline),
    aside: asideFinder(
      plan.columns.map(({ header }) => header),
      key === null ? -1 : plan.columns.findIndex((column) => meantBy(column, plan.account) === key),
    ),
    suggestions: 0,
    values: null,
    room: emptyDossier(),
  };
  readers.set(plan, reader);
  return reader;
};

/** A row that is reported only; in a file of a folder the field is the account, which names the file. */
const unusable = (
  { plan: { account } }: Reader,
  row: number,
  code: ProblemCode,
  value = '',
): ReadRow => ({
  row,
  values: null,
  problems: [problemAt(row, account ?? '', code, value)],
});

const SPEAKING: ReadonlySet<string> = new Set(SPEAKING_ACCOUNTS);

/** A row that is reported only and is lost with what stands in it. */
const lost = (
  reader: Reader,
  row: number,
  { code, value = '' }: { readonly code: LostRowCode; readonly value?: string },
  text: string,
): ReadRow => {
  const read = unusable(reader, row, code, value);
  if (!SPEAKING.has(reader.plan.account ?? '')) return read;
  const meant = standingVins(text);
  return meant.length === 0 ? read : { ...read, meant };
};

const textOfCells = (cells: readonly Cell[]): string => cells.map(shownCell).join(' ');

const NO_PROBLEMS: readonly Problem[] = [];

/**
 * The problem of a cell that a parser found fault with, `cell` being what stands there.
 *
 * @param suggest asked whether the remedy of a VIN may name what was meant, which takes a while to look for.
 */
export const cellProblem = (
  row: number,
  fact: Fact,
  cell: Cell,
  found: Fault,
  suggest: () => boolean,
): Problem => {
  const { fault: code, value, remedy, withheld } = found;
  if (withheld || isWithheld(fact)) return problemAt(row, fact.name, code);
  // What is wrong with a formula is not that it is no date or no VIN.
  const text = typeof cell === 'string' ? parseFoldedText(cell) : null;
  if (isFault(text)) return problemAt(row, fact.name, text.fault, shownCell(cell));
  if (fact.kind !== 'vin' || remedy !== undefined) {
    return problemAt(row, fact.name, code, shownCell(cell), remedy);
  }
  const better = suggest() ? vinRemedy(String(value)) : plainVinRemedy(code, String(value));
  return problemAt(row, fact.name, code, shownCell(cell), better);
};

const report = (reader: Reader, row: number, fact: Fact, cell: Cell, found: Parsed): Problem => {
  if (!isFault(found)) throw new TypeError('only faults are reported');
  return cellProblem(row, fact, cell, found, () => {
    reader.suggestions -= 1;
    return reader.suggestions >= 0;
  });
};

const longCell = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => typeof cell === 'string' && cell.length > LONGEST_CELL);

const isBlankCell = (cell: Cell): boolean =>
  cell === null || (typeof cell === 'string' && BLANK.test(cell));

/** What a cell says of a fact; null when it says nothing: blank, 无, a day for none. */
const saidIn = (fact: Fact, parse: CellParser, cell: Cell): Parsed | UnreadCell => {
  if (isUnread(cell)) return cell;
  if (cell === null || isBlankCell(cell)) return null;
  const text = typeof cell === 'string' ? cell : textOfCell(fact, cell);
  const parsed = typeof text === 'string' ? parse(text) : text;
  return isFault(parsed) && parsed.fault === DATE_FOR_NONE ? null : parsed;
};

/**
 * The cells of a row, those that say nothing filled from the further columns of their fact. Columns that say
 * different things leave it unknown, but for who somebody is, whose number counts before the name.
 */
const filledFromSpares = (reader: Reader, given: readonly Cell[]): readonly Cell[] => {
  if (reader.spared.length === 0) return given;
  const cells = [...given];
  for (const { at, spares } of reader.spared) {
    const fact = reader.facts[at] as Fact;
    const parse = reader.parsers[at] as CellParser;
    const said = [at, ...spares].flatMap((place) => {
      const cell = given[place] ?? null;
      const value = saidIn(fact, parse, cell);
      return value === null ? [] : [{ cell, value }];
    });
    const [first, ...others] = said;
    if (first === undefined) continue;
    // a name and a number of somebody are two texts of one who is meant: the one that comes first counts
    cells[at] =
      isIdentity(fact) || others.every(({ value }) => value === first.value)
        ? first.cell
        : { unread: 'told-twice', text: said.map(({ cell }) => shownCell(cell)).join(' / ') };
  }
  return cells;
};

/**
 * The doubt about an amount whose cell names another currency than the column of currencies: it is unknown until its
 * firm says which of them it is, and then read so.
 */
const currencyDoubt = (
  { plan }: Reader,
  row: number,
  { amount, currency }: Priced,
  cell: Cell | undefined,
  values: FactValue[],
): Problem | null => {
  if (typeof cell !== 'string' || values[amount.index] === null) return null;
  const stated = values[currency.index];
  const named = currencyNamed(cell);
  if (named === null || typeof stated !== 'string' || named === stated) return null;
  const meant = plan.words?.values[amount.name]?.[named];
  if (meant === AS_COLUMN) return null;
  if (meant !== undefined) {
    values[currency.index] = meant;
    return null;
  }
  values[amount.index] = null;
  return anotherCurrency(row, amount, cell, named, stated);
};

/** Reads the cells of a usable row. Returns null when every cell is blank. */
const readCells = (reader: Reader, row: number, given: readonly Cell[]): ReadRow | null => {
  const cells = filledFromSpares(reader, given);
  const values = reader.values === null ? emptyDossier() : reader.values.fill(null);
  let problems: Problem[] | null = null;
  let blank = true;
  const count = Math.min(cells.length, reader.columns);
  for (let at = 0; at < count; at += 1) {
    const cell = cells[at] as Cell;
    if (cell === '' || cell === null) continue;
    const parse = reader.parsers[at] as CellParser | null;
    if (parse === null) {
      if (blank && !BLANK.test(shownCell(cell))) blank = false;
      continue;
    }
    const fact = reader.facts[at] as Fact;
    if (isUnread(cell)) {
      blank = false;
      problems ??= [];
      problems.push(
        problemAt(row, fact.name, cell.unread, isWithheld(fact) ? '' : shownCell(cell)),
      );
      continue;
    }
    const text = typeof cell === 'string' ? cell : textOfCell(fact, cell);
    const parsed = typeof text === 'string' ? parse(text) : text;
    if (parsed === null) {
      if (blank && !BLANK.test(shownCell(cell))) blank = false;
      continue;
    }
    blank = false;
    if (isFault(parsed)) {
      values[fact.index] = parsed.value;
      problems ??= [];
      problems.push(report(reader, row, fact, cell, parsed));
    } else values[fact.index] = parsed;
  }
  if (blank) return null;
  for (const priced of reader.priced) {
    const doubt = currencyDoubt(reader, row, priced, cells[priced.at], values);
    if (doubt === null) continue;
    problems ??= [];
    problems.push(doubt);
  }
  const { key } = reader;
  if (key !== null && values[key.index] === null) {
    problems ??= [];
    problems.push(problemAt(row, key.name, 'vin-missing'));
  }
  const read = { row, values, problems: problems ?? NO_PROBLEMS };
  return reader.withCells ? { ...read, cells: given } : read;
};

const SHORT: Bilingual = {
  en:
    'The row has fewer cells than the header; those that are not there are taken as not known: complete it, it may ' +
    'have been cut off.',
  zh: '该行单元格少于表头，缺少的单元格按不详处理：请补全，可能被截断。',
};

/** What is to be done with a row of another length than the header. */
type Fit = 'read' | 'note' | 'too-many-fields' | 'too-few-fields';

/**
 * Extra cells may be blank. Spreadsheets leave out the blank cells at the end of rows, so a short row
 * is read when the cells that are not there may as well be blank: a row that may be cut off in the
 * middle of a cell is not, nor one without a VIN or one that could be taken for having no letter.
 */
const fitOf = (reader: Reader, cells: readonly Cell[], ended: boolean): Fit => {
  const { columns, facts, key, needed, plan } = reader;
  if (cells.length > columns) {
    return cells.slice(columns).every(isBlankCell) ? 'read' : 'too-many-fields';
  }
  const blank = isBlankCell(cells.at(-1) ?? null);
  if (plan.account !== null) return blank ? 'read' : 'too-few-fields';
  if (needed >= cells.length) return 'too-few-fields';
  if (blank) return 'read';
  // A piece of a broken row has something else where the VIN should be.
  const vin = cells[key === null ? -1 : facts.indexOf(key)];
  return ended && typeof vin === 'string' && VIN.test(vin) ? 'note' : 'too-few-fields';
};

/** What a row that is too short does not say, of the facts of which a blank would say "no". */
const unsaid = (reader: Reader, row: number, cells: number, counts: string): readonly Problem[] =>
  reader.facts
    .slice(cells)
    .flatMap((fact) =>
      fact?.blankSaysNo === true
        ? [problemAt(row, fact.name, 'too-few-fields', counts, SHORT)]
        : [],
    );

const readRecord = (
  reader: Reader,
  row: number,
  record: string | null,
  ended: boolean,
): ReadRow | null => {
  if (record === null) return unusable(reader, row, 'undecodable-bytes');
  const cells = reader.split(record);
  if (cells === null) return lost(reader, row, { code: 'broken-quotes' }, record);
  if (record.length > LONGEST_CELL && longCell(cells)) {
    return lost(reader, row, { code: 'cell-too-long' }, record);
  }
  const aside = reader.aside(cells);
  if (aside !== null) return unusable(reader, row, aside.code, aside.value);
  if (cells.length === reader.columns || BLANK.test(record)) return readCells(reader, row, cells);
  const counts = `${cells.length} / ${reader.columns}`;
  const fit = fitOf(reader, cells, ended);
  if (fit === 'too-many-fields' || fit === 'too-few-fields') {
    return lost(reader, row, { code: fit, value: counts }, record);
  }
  const read = readCells(reader, row, cells);
  if (read === null) return read;
  const short = fit === 'note' ? [problemAt(row, '', 'too-few-fields', counts, SHORT)] : [];
  const missing = unsaid(reader, row, cells.length, counts);
  return { ...read, problems: [...short, ...read.problems, ...missing] };
};

const readRow = (reader: Reader, row: number, cells: readonly Cell[]): ReadRow | null => {
  if (longCell(cells)) return lost(reader, row, { code: 'cell-too-long' }, textOfCells(cells));
  const aside = reader.aside(cells);
  if (aside !== null) return unusable(reader, row, aside.code, aside.value);
  const extra = cells.length > reader.columns ? fitOf(reader, cells, true) : 'read';
  return extra === 'too-many-fields'
    ? lost(
        reader,
        row,
        { code: extra, value: `${cells.length} / ${reader.columns}` },
        textOfCells(cells),
      )
    : readCells(reader, row, cells);
};

const readItem = (reader: Reader, row: number, item: string | null): ReadRow | null => {
  if (item === null) return unusable(reader, row, 'undecodable-bytes');
  return BLANK.test(item) ? null : readLeaves(reader, row, leavesTold(item), () => item);
};

/** @param text what stands in the row, for the VINs that are lost with it. */
const readLeaves = (
  reader: Reader,
  row: number,
  leaves: readonly Leaf[] | null,
  text: () => string,
): ReadRow | null => {
  if (leaves === null) return lost(reader, row, { code: 'not-an-object' }, text());
  const read = cellsOfObject(leaves, reader.plan);
  if (read === 'too-many-fields') return lost(reader, row, { code: read }, text());
  if (longCell(read.cells)) return lost(reader, row, { code: 'cell-too-long' }, text());
  if (read.cells.some((cell) => typeof cell === 'string' && CONTROL.test(cell))) {
    return lost(reader, row, { code: 'control-character' }, text());
  }
  const answer = readCells(reader, row, read.cells);
  if (read.problems.length === 0) return answer;
  const problems = read.problems.map(({ field, code }) => problemAt(row, field, code));
  // what an object says under names that are not known alone is not passed over
  if (answer === null) return { row, values: null, problems };
  return { ...answer, problems: [...answer.problems, ...problems] };
};

/** Says whether the last record of a chunk of text has its line end. */
const isEnded = (reader: Reader, body: Uint8Array): boolean =>
  body.at(-1) === reader.plan.newline.charCodeAt(0);

const readBody = (reader: Reader, chunk: SheetChunk, take: (row: ReadRow) => void): void => {
  const { body, firstRow } = chunk;
  if (!(body instanceof Uint8Array)) {
    for (let at = 0; at < body.length; at += 1) {
      const cells = body[at] as readonly Cell[];
      const row = firstRow + at;
      const read = readRow(reader, row, cells);
      if (read !== null) take(read);
    }
    return;
  }
  const records = decodeRecords(body, reader.plan, chunk);
  const ended = isEnded(reader, body);
  const isCsv = reader.plan.format === 'csv';
  const suspicious = records.some((record) => record !== null && CONTROL.test(record));
  for (let at = 0; at < records.length; at += 1) {
    const record = records[at] as string | null;
    const row = firstRow + at;
    const read =
      suspicious && record !== null && CONTROL.test(record)
        ? lost(
            reader,
            row,
            { code: record.includes('\ufffd') ? 'undecodable-bytes' : 'control-character' },
            record,
          )
        : isCsv
          ? readRecord(reader, row, record, ended || at + 1 < records.length)
          : readItem(reader, row, record);
    if (read !== null) take(read);
  }
};

/**
 * Reads the rows of a chunk one by one: every row that is not blank, answered (`values`) or reported
 * (`values: null`), each with its problems. The values of a row are good until the next is read, so
 * that millions of rows need one array. Runs in any worker; keep one plan object per worker, since
 * the readers of the columns are kept by it.
 *
 * @param suggestions how many VINs that are reported get a remedy that names what may have been meant.
 * @returns how many of these suggestions are left; below 0 where more were wanted.
 */
export const readEachRow = (
  plan: SheetPlan,
  chunk: SheetChunk,
  take: (row: ReadRow) => void,
  suggestions = SUGGESTIONS_PER_CHUNK,
): number => {
  const reader = readerOf(plan);
  reader.suggestions = suggestions;
  reader.values = reader.room;
  if (chunk.unusable !== undefined) take(unusable(reader, chunk.firstRow, chunk.unusable));
  else readBody(reader, chunk, take);
  return reader.suggestions;
};

/**
 * Reads the rows of a chunk as `readEachRow` does, each with values of its own, to be kept.
 *
 * @param withCells true: each with its cells as they stand.
 */
export const readChunk = (plan: SheetPlan, chunk: SheetChunk, withCells = false): ReadRow[] => {
  const rows: ReadRow[] = [];
  const reader = readerOf(plan);
  reader.withCells = withCells;
  reader.suggestions = SUGGESTIONS_PER_CHUNK;
  reader.values = null;
  if (chunk.unusable !== undefined) return [unusable(reader, chunk.firstRow, chunk.unusable)];
  readBody(reader, chunk, (row) => rows.push(row));
  return rows;
};

/**
 * Reads rows given as objects, one at a `yield`, as those of a JSON file are read; null stands for a blank one. Each
 * has values of its own.
 */
export function* readObjects(
  plan: SheetPlan,
  rows: readonly ObjectRow[],
): Generator<ReadRow | null> {
  // others may read under the same plan in between
  const reader = { ...readerOf(plan), suggestions: SUGGESTIONS_PER_CHUNK, values: null };
  for (const { row, leaves, text } of rows) yield readLeaves(reader, row, leaves, text);
}
