import type { Fact } from '../../domain/facts/fact-table.ts';
import { isStandardFact, isUsccFact } from '../../intake/values/cell-parser.ts';
import { UNSETTLED_WORDS } from '../../intake/values/placeholder.ts';
import { sqlText } from '../database.ts';
import type { CellColumn } from './cell-source.ts';
import { type CheckSum, USCC_CHECK, VIN_CHECK } from './check-sum-sql.ts';
import { pseudonymSql } from './pseudonym-sql.ts';
import { isClosed, type Spellings, spellingsSql } from './spellings.ts';

/** The check that is asked of a fact's cells before they are recognised; null for most. */
export const checkOf = (fact: Fact): CheckSum | null => {
  if (fact.kind === 'vin') return VIN_CHECK;
  return isUsccFact(fact) || fact.unit?.startsWith('pseudonym') === true ? USCC_CHECK : null;
};

/** What must be known beside the fact to recognise its cells. */
export interface Recognition {
  readonly pseudonymKey: string;
  /** How values are written beside the plain forms, by fact index. */
  readonly spellings: ReadonlyMap<number, Spellings>;
  /** Texts of days that stand for none, by fact index, where there are any. */
  readonly nones: ReadonlyMap<number, readonly string[]>;
}

/** Letters and digits that folding leaves as they are: ASCII, Chinese, Russian. */
const LETTER = 'A-Za-z0-9\\x{4e00}-\\x{9fa5}А-Яа-яЁё';
/**
 * Characters that folding leaves as they are. Of the spaces, a single one between two of them. Without the plus,
 * which hardly a cell has: a spreadsheet rounds numbers of papers to `4.42600E+19`, which the parser refuses.
 */
const STABLE = '!-*,-~\\x{4e00}-\\x{9fa5}А-Яа-яЁё·、。《》【】';
const PLAIN_TEXT = `[${LETTER}][${STABLE}]*(?: [${STABLE}]+)*`;
/** Blanks as people write them and words for what is not known, of those that begin with a letter. */
const BLANK_WORDS = `(${[
  ...['n/a', 'na', 'null', 'nil', 'none', 'nan', '无', '空', '暂无', '不适用'],
  ...UNSETTLED_WORDS,
]
  .map(sqlText)
  .join(', ')})`;

const FIRST_DAY = "DATE '1980-01-01'"; // not-law: what the intake takes for a date
const LAST_DAY = "DATE '2100-12-31'"; // not-law: what the intake takes for a date

/** Plain text that begins like none of the blank words: one test is enough. */
const UNLIKE_BLANK = PLAIN_TEXT.replace(
  `[${LETTER}]`,
  '[A-MO-Za-mo-z0-9\\x{4e00}-\\x{4e0c}\\x{4e0e}-\\x{5f84}\\x{5f86}-\\x{65df}\\x{65e1}-\\x{6681}\\x{6683}-\\x{7a79}\\x{7a7b}-\\x{9fa5}А-Яа-яЁё]',
);
/** The same with wide brackets in it, as the names of companies have: 示例（新疆）公司. */
const BRACKETED = UNLIKE_BLANK.replaceAll(`[${STABLE}]`, `[（）${STABLE}]`);

/** A text that stands for itself once folded, NULL otherwise: as it is, with wide brackets, with spaces around it. */
const plainText = (fact: Fact, cell: string): string => {
  const narrow = `replace(replace(${cell}, '（', '('), '）', ')')`;
  const bracketed = `WHEN regexp_full_match(${cell}, '${BRACKETED}') THEN ${narrow}`;
  const trimmed = `trim(${cell})`;
  return `CASE
  WHEN ${cell} = '' THEN NULL
  WHEN regexp_full_match(${cell}, '${UNLIKE_BLANK}') THEN ${cell}
  ${fact.folding === 'exact' ? '' : bracketed}
  WHEN regexp_full_match(${trimmed}, '${PLAIN_TEXT}') AND lower(${trimmed}) NOT IN ${BLANK_WORDS} THEN ${trimmed} END`;
};

/** A date, or NULL where it is out of the range that the intake reads. */
const inRange = (date: string): string =>
  `CASE WHEN ${date} BETWEEN ${FIRST_DAY} AND ${LAST_DAY} THEN ${date} END`;

/** Other forms in which whole columns are written; tried only where the first fails. */
const otherDate = (cell: string): string => {
  const separated = `regexp_replace(regexp_replace(${cell}, '[./年月]', '-', 'g'), '日$', '')`;
  const compact = `left(${cell}, 4) || '-' || substring(${cell}, 5, 2) || '-' || right(${cell}, 2)`;
  return inRange(`CASE
    WHEN strlen(${cell}) = 8 AND regexp_full_match(${cell}, '[0-9]{8}') THEN TRY_CAST(${compact} AS DATE)
    WHEN strlen(${cell}) = 5 THEN CASE WHEN regexp_full_match(${cell}, '[0-9]{5}') THEN DATE '1899-12-30' + CAST(${cell} AS INTEGER) END
    WHEN regexp_full_match(${cell}, '[0-9]{4}[-./年][0-9]{1,2}[-./月][0-9]{1,2}日?') THEN TRY_CAST(${separated} AS DATE)
    WHEN regexp_full_match(${cell}, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-9]{2}(?:[.][0-9]+)?)?') THEN TRY_CAST(left(${cell}, 10) AS DATE)
    END`); // not-law: day 0 of spreadsheets
};

/**
 * A text of the form of a date of ISO 8601. Of those that a cast reads, only these have a digit first, marks
 * in these places and no space last; looking for that takes half the time of a regular expression.
 */
const isIsoDate = (cell: string): string =>
  `${cell} LIKE '____-__-__' AND ${cell} BETWEEN '1980-01-01' AND '2100-12-31' AND NOT ends_with(${cell}, ' ')`; // not-law: what the intake takes for a date

const dateSql = (cell: string): string =>
  `CASE WHEN strlen(${cell}) < 5 THEN NULL
   WHEN ${isIsoDate(cell)} THEN TRY_CAST(${cell} AS DATE)
   ELSE ${otherDate(cell)} END`;

const ungrouped = (cell: string): string =>
  `CASE WHEN regexp_full_match(${cell}, '[0-9]{1,3}(?:,[0-9]{3})+') THEN TRY_CAST(replace(${cell}, ',', '') AS BIGINT) END`;

/** Written back, a number must be the text again: casts also read ` 5`, `5.4`, `5e0` and `1_0`. */
const integerSql = (cell: string): string =>
  `CASE WHEN CAST(TRY_CAST(${cell} AS UINTEGER) AS VARCHAR) = ${cell} AND strlen(${cell}) < 10 THEN TRY_CAST(${cell} AS BIGINT)
   WHEN contains(${cell}, ',') AND strlen(${cell}) < 12 THEN ${ungrouped(cell)} END`;

/** Whole hundredths. */
const decimalSql = (cell: string): string => {
  const money = `TRY_CAST(${cell} AS DECIMAL(13, 2))`;
  const text = `CAST(${money} AS VARCHAR)`;
  return `CASE WHEN contains(${cell}, '.') THEN
     CASE WHEN strlen(${cell}) < 13 AND (${text} = ${cell} OR ${text} = ${cell} || '0') AND ${money} >= 0 AND NOT starts_with(${cell}, '-') THEN CAST(${money} * 100 AS BIGINT) END
   ELSE 100 * ${integerSql(cell)} END`; // not-law: hundredths
};

const monthSql = (cell: string): string =>
  `CASE WHEN ${cell} LIKE '____-__' AND ${inRange(`TRY_CAST(${cell} || '-01' AS DATE)`)} IS NOT NULL THEN ${cell} END`;

const textSql = (fact: Fact, cell: string, standing: string, key: string): string => {
  if (fact.unit?.startsWith('pseudonym') === true) {
    return pseudonymSql(fact, { cell, standing, text: plainText(fact, cell) }, key);
  }
  if (isUsccFact(fact)) {
    return `CASE WHEN ${standing} THEN ${cell} END`;
  }
  if (fact.unit === '10 digits') {
    return `CASE WHEN regexp_full_match(${cell}, '[0-9]{10}') THEN ${cell} END`;
  }
  if (isStandardFact(fact)) {
    return `CASE WHEN regexp_full_match(${cell}, 'WM/T [1-9][0-9]{0,2}-[0-9]{4}') THEN ${cell} END`;
  }
  return plainText(fact, cell);
};

/** The plain forms of a fact without a closed list. */
const plainSql = (fact: Fact, cell: string, standing: string, key: string): string => {
  switch (fact.kind) {
    case 'date':
      return dateSql(cell);
    case 'month':
      return monthSql(cell);
    case 'integer':
      return integerSql(cell);
    case 'decimal':
      return decimalSql(cell);
    case 'vin':
      // one with eleven digits in a row may be masked in problems: for the parser to tell
      return `CASE WHEN ${standing} THEN ${cell} WHEN NOT ${standing} AND NOT regexp_matches(${cell}, '[0-9]{11}') THEN ${cell} END`;
    case 'code':
      return `upper(${plainText(fact, cell)})`;
    case 'text':
      return textSql(fact, cell, standing, key);
    default:
      return 'CAST(NULL AS VARCHAR)';
  }
};

/**
 * SQL for the value of a cell that is written in one of the plain forms of its fact, and NULL for
 * every other text, which the intake's own parser then reads. A value is never another than the
 * parser's. `cell` is a column of text; the result has the type of the fact's column. A well-formed
 * VIN is a value whatever its check digit; `standing` is the column that answers `checkOf`.
 */
export const recognisedSql = (
  { fact, cell, scale, doubtful }: Pick<CellColumn, 'fact' | 'cell' | 'scale' | 'doubtful'>,
  standing: string,
  recognition: Recognition,
): string => {
  if (doubtful) return 'CAST(NULL AS DATE)';
  const spellings = recognition.spellings.get(fact.index) ?? new Map();
  // numbers that the header multiplies are the parser's
  if (isClosed(fact) || scale > 0) return spellingsSql(fact, cell, spellings);
  const plain = plainSql(fact, cell, standing, recognition.pseudonymKey);
  return spellings.size === 0
    ? plain
    : `coalesce(${plain}, ${spellingsSql(fact, cell, spellings)})`;
};
