import type { Fact } from '../../domain/facts/fact-table.ts';
import { referenceData } from '../../reference/reference-data.ts';
import type { ProblemCode } from '../problem-catalogue.ts';
import { parseBoolean } from './boolean.ts';
import { codesParser } from './codes.ts';
import { parseCountry } from './country.ts';
import { parseDate, parseLastDay } from './date.ts';
import { enumParser } from './enum.ts';
import { type CellParser, faultOf, isFault, type Parsed } from './fault.ts';
import { foldText, unwrapText } from './fold-text.ts';
import { parseHsCell } from './hs-code.ts';
import { parseMonth } from './month.ts';
import { namedCodeParser } from './named-code.ts';
import { parseDecimal, parseInteger, scaledParser } from './number.ts';
import { isUnsettled } from './placeholder.ts';
import { parsePoint } from './point.ts';
import { pseudonymParser } from './pseudonym.ts';
import { parseCode, parseExactText, parseFoldedText, parseStandard, parseUscc } from './text.ts';
import { vinParser } from './vin.ts';

/** Texts remembered per column; beyond it the memory starts afresh. */
const REMEMBERED = 4096;
/** Longer texts are not remembered. */
const LONGEST_REMEMBERED = 64;
const ISO_LENGTH = 10;
const DASH = 0x2d;

/**
 * Remembers what each text was read as: a nation's feed repeats its dates, countries and brands.
 * A column that turns out to repeat little is read without. The key is copied, since a slice would
 * keep its whole chunk in memory.
 */
const remembering = (parse: CellParser): CellParser => {
  let known: Map<string, Parsed> | null = new Map();
  let found = 0;
  return (text) => {
    if (known === null) return parse(text);
    const before = known.get(text);
    if (before !== undefined) {
      found += 1;
      return before;
    }
    if (text.length > LONGEST_REMEMBERED) return parse(text);
    const key = ` ${text}`.slice(1);
    const parsed = parse(key);
    if (known.size >= REMEMBERED) {
      known = found < REMEMBERED ? null : new Map();
      found = 0;
    }
    known?.set(key, parsed);
    return parsed;
  };
};

const isIso = (text: string): boolean => text.charCodeAt(4) === DASH && text.length === ISO_LENGTH;

/** Dates as ISO writes them are read faster than they are remembered. */
const dateParser = ({ openEnd }: Fact): CellParser => {
  const parse = openEnd === true ? parseLastDay : parseDate;
  const remembered = remembering(parse);
  return (text) => (isIso(text) ? parse(text) : remembered(text));
};

/** What says that a text is no day at all; other faults are of days written wrong. */
const NO_DAY: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['not-a-date', 'date-for-none']);

/**
 * A day below a header that may speak of a fact, right or wrong: told, and taken for nothing. What is no day says
 * nothing.
 */
const doubtfulParser = (fact: Fact): CellParser => {
  const parse = dateParser(fact);
  return (text) => {
    const parsed = parse(text);
    const isDay = isFault(parsed) ? !NO_DAY.has(parsed.fault) : parsed !== null;
    return isDay ? faultOf('unknown-header') : null;
  };
};

const isProvince = (fact: Fact): boolean =>
  fact.unit === 'GB/T 2260' ||
  fact.unit === 'GB/T 2260 two digits' ||
  fact.name.endsWith('.province');

const codeParser = (fact: Fact): CellParser => {
  if (isProvince(fact)) {
    return remembering(namedCodeParser(referenceData().provinces.find, 'unknown-province'));
  }
  if (fact.unit === 'ISO 4217') {
    return remembering(namedCodeParser(referenceData().currencies.find, 'unknown-currency'));
  }
  return remembering(parseCode);
};

/** Says whether a fact's cells are unified social credit codes. */
export const isUsccFact = (fact: Fact): boolean =>
  fact.unit?.startsWith('USCC') === true || fact.name === 'exporter.uscc';

/** Says whether a cell of a fact may list several VINs: a letter is made out for many vehicles. */
const listsVins = ({ name }: Fact): boolean => name === 'letter.vin';

/** Says whether a fact's cells cite a standard, of which the number is kept. */
export const isStandardFact = (fact: Fact): boolean => fact.name === 'inspection.standard';

const textParser = (fact: Fact, pseudonymKey: string): CellParser => {
  if (fact.unit?.startsWith('pseudonym') === true) {
    const organisations = fact.unit !== 'pseudonym' || fact.name === 'insurance.holder';
    return remembering(pseudonymParser(pseudonymKey, organisations));
  }
  if (isUsccFact(fact)) {
    return remembering(parseUscc);
  }
  if (fact.unit === '10 digits') return remembering(parseHsCell);
  if (isStandardFact(fact)) return remembering(parseStandard);
  if (fact.folding === 'exact') return parseExactText;
  return remembering(parseFoldedText);
};

/** Whether a problem in this fact must not repeat what was written. */
export const isWithheld = (fact: Fact): boolean => fact.unit?.startsWith('pseudonym') === true;

/** What the header of a column says of its cells. */
export interface Reading {
  /** Numbers are multiplied by ten to this power, as `headerScale` gives it. */
  readonly scale?: number;
  /** The header may speak of the fact, and may not. */
  readonly doubtful?: boolean;
}

/** The longest text that may say that a value is not known, with what may stand around it, in characters. */
const LONGEST_UNSETTLED = 16; // not-law: characters

/** Where a blank says "no", a word for what is not known yet is none. */
const settledParser = (parse: CellParser): CellParser => {
  const remembered = remembering((text) =>
    isUnsettled(foldText(unwrapText(text))) ? faultOf('not-settled') : parse(text),
  );
  return (text) =>
    isIso(text) || text.length > LONGEST_UNSETTLED ? parse(text) : remembered(text);
};

/** The reader of a fact's cells, made once per column. Persons are hidden under `pseudonymKey`. */
export const cellParserFor = (
  fact: Fact,
  pseudonymKey: string,
  reading: Reading = {},
): CellParser => {
  if (reading.doubtful === true) return doubtfulParser(fact);
  const parse = parserOf(fact, pseudonymKey, reading);
  return fact.blankSaysNo === true ? settledParser(parse) : parse;
};

const parserOf = (fact: Fact, pseudonymKey: string, { scale = 0 }: Reading): CellParser => {
  if (scale > 0 && (fact.kind === 'integer' || fact.kind === 'decimal')) {
    return scaledParser(fact.kind, scale);
  }
  switch (fact.kind) {
    case 'text':
      return textParser(fact, pseudonymKey);
    case 'code':
      return codeParser(fact);
    case 'date':
      return dateParser(fact);
    case 'month':
      return remembering(parseMonth);
    case 'integer':
      return parseInteger;
    case 'decimal':
      return parseDecimal;
    case 'boolean':
      return remembering(parseBoolean);
    case 'enum':
      return remembering(enumParser(fact.values ?? []));
    case 'codes':
      return remembering(codesParser(fact.name));
    case 'country':
      return remembering(parseCountry);
    case 'vin':
      return vinParser(pseudonymKey, listsVins(fact));
    case 'point':
      return remembering(parsePoint);
  }
};

const LARGEST_EXACT = 1e15;
const TEXTUAL: ReadonlySet<string> = new Set(['text', 'code', 'vin', 'codes', 'enum']);

/**
 * The text of a cell that was no text in its file. A number too long to be exact has lost digits
 * where digits name something; amounts lose the binary noise of spreadsheets.
 */
export const textOfCell = (fact: Fact, cell: number | boolean): string | Parsed => {
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  // what a computation that failed leaves behind, not a cell left empty
  if (!Number.isFinite(cell)) return faultOf('not-a-number');
  if (TEXTUAL.has(fact.kind) && Math.abs(cell) >= LARGEST_EXACT) return faultOf('digits-lost');
  if ((fact.kind === 'decimal' || fact.kind === 'integer') && !Number.isInteger(cell))
    return String(Number(cell.toPrecision(15)));
  return String(cell);
};
