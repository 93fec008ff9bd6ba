import { VIN_LENGTH } from '../domain/vin/vin.ts';
import { standingVins } from '../domain/vin/vins-in-text.ts';
import type { ProblemCode } from './problem-catalogue.ts';
import { type Cell, shownCell } from './sheet.ts';
import { foldText, trimExact } from './values/fold-text.ts';
import { isPlaceholder, isSpreadsheetError } from './values/placeholder.ts';

/** Words of which one stands in the first cell of a row of totals, small, without spaces. */
export const TOTAL_WORDS: readonly string[] = [
  ...['合计', '总计', '小计', '共计', '累计', '合計', '總計', '小計'],
  ...['total', 'sum', 'итого', 'всего'],
];

/**
 * Words with which a note below a table begins, small, without spaces; a mark follows them, or the cell beside says
 * the rest.
 */
const FREE_WORDS: readonly string[] = [
  ...['填表说明', '填报说明', '备注', '说明', '附注', '注释', '注'],
  ...['notes', 'note', 'remarks', 'remark', 'примечание'],
];

/** Words of the line in which an office signs a table, likewise. */
const SIGNING_WORDS: readonly string[] = [
  ...['制表人', '制表单位', '制表日期', '制表时间', '制表', '填表人', '填表单位', '填表日期'],
  ...['填报人', '填报单位', '填报部门', '填报日期', '填报时间', '审核人', '审核', '复核人', '复核'],
  ...['单位负责人', '部门负责人', '负责人', '经办人', '联系人', '联系电话', '联系方式'],
  ...['打印人', '打印日期', '打印时间', '导出人', '导出日期', '导出时间', '数据来源'],
  ...['数据截至', '数据截止', '统计日期', '统计时间', '统计单位', '报送单位', '报送日期'],
  ...['报送时间', '上报日期', '单位(盖章)', '单位（盖章）', '日期', '电话'],
  ...['preparedby', 'source', 'exportedon', 'printedon'],
];

/** Notes that say nothing else. */
const END_WORDS: readonly string[] = ['以下空白', '以下无正文'];

/** Words with one of which every row of notes begins, behind brackets, stars or dashes at most. */
export const NOTE_WORDS: readonly string[] = [...FREE_WORDS, ...SIGNING_WORDS, ...END_WORDS];

/** What may stand before a word for a note. */
const NOTE_MARKS = '（(【[*※—-';

/** The first cell of a row of totals is no longer, in characters. */
const LONGEST_LEAD = 40; // not-law: characters

/** What totals are of: a page, a day, a year, a province; and how many or how much. */
const TOTAL = new RegExp(
  `^(?:第?\\d{1,4}[年月日页季]度?|[本各全当上总][年月日页季期国省]?|年度|月度|季度|grand|sub)*(?<word>${TOTAL_WORDS.join('|')})(?:s|数|金额)?(?:[:：` +
    `]?[\\d.,]*[辆台条笔份]?)$`,
  'u',
);

/** Where a VIN is wanted and none is, totals may be of anything: 上海市小计. */
const TOTAL_OF = new RegExp(
  `^[\\p{Script=Han}\\d]{1,8}(?<word>${TOTAL_WORDS.slice(0, 8).join('|')})$`,
  'u',
);

/** A number, as sums are written; not those of people and companies, which have more digits. */
const AMOUNT = /^[¥￥$€]?[+-]?\d[\d,. ]{0,17}(?:[万亿元辆台条笔份件%]|km|公里|万元|万公里){0,2}$/iu;
const MOST_DIGITS = 14; // not-law: digits

const GAPS = /[\s\u200b\u2060\ufeff_-]+/g;

const textOf = (cell: Cell | undefined): string => trimExact(shownCell(cell));

const isAmount = (text: string): boolean =>
  AMOUNT.test(text) && text.replace(/\D/g, '').length <= MOST_DIGITS;

const totalIn = (text: string, keyed: boolean): string | null => {
  if (text === '' || text.length > LONGEST_LEAD) return null;
  const bare = text.replace(GAPS, '').toLowerCase();
  const found = TOTAL.exec(bare) ?? (keyed ? TOTAL_OF.exec(bare) : null);
  return found?.groups?.['word'] ?? null;
};

/** A header, or a cell, as they are compared with each other. */
export const comparable = (text: string): string => trimExact(text).toLowerCase();

const alternatives = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[()]/g, '\\$&')).join('|');

const OPENED = `^[${NOTE_MARKS.replace(/[[\]-]/g, '\\$&')}]{0,4}`;
const FREE = new RegExp(
  `${OPENED}(?:${alternatives(FREE_WORDS)})\\d{0,2}[)）】\\]]?(?:[:：、.]|$)`,
  'u',
);
const SIGNING = new RegExp(`${OPENED}(?:${alternatives(SIGNING_WORDS)})(?:[:：\\d]|$)`, 'u');
const LABEL_ALONE = new RegExp(
  `^(?:${alternatives([...FREE_WORDS, ...SIGNING_WORDS])})[:：]?$`,
  'u',
);
const ENDING = new RegExp(`${OPENED}(?:${alternatives(END_WORDS)})`, 'u');

/** As many letters and digits beside each other as no note has, and what should be a VIN does. */
const LONG_RUN = /[A-Z0-9]{8}/i;

const bareOf = (text: string): string => text.replace(GAPS, '').toLowerCase();

const isNoteText = (text: string): boolean => {
  const bare = bareOf(text);
  return FREE.test(bare) || SIGNING.test(bare) || ENDING.test(bare);
};

/**
 * Whether a row is a note below the table, 注：…, 制表人：…, and no row of it. It begins with a word for one, no VIN stands
 * in it, and nothing that may be one in the place of the VIN; all other cells are such words or what belongs to the
 * one before, or the text of the note goes on in them where rows are told by their VINs.
 */
const noteIn = (cells: readonly Cell[], keyAt: number): string | null => {
  const filled = cells.map(textOf).filter((text) => text !== '');
  const [lead = ''] = filled;
  if (!isNoteText(lead) || standingVins(filled.join(' ')).length > 0) return null;
  const keyed = keyAt >= 0;
  const key = textOf(cells[keyAt]);
  if (keyed && key !== lead && LONG_RUN.test(key)) return null;
  const goesOn = keyed && FREE.test(bareOf(lead));
  const belongs = filled.every(
    (text, at) => at === 0 || isNoteText(text) || LABEL_ALONE.test(bareOf(filled[at - 1] ?? '')),
  );
  return goesOn || belongs ? lead : null;
};

const sayNothing = (text: string, keyed: boolean): boolean =>
  text === '' ||
  isAmount(text) ||
  isPlaceholder(foldText(text)) ||
  isSpreadsheetError(foldText(text)) ||
  totalIn(text, keyed) !== null;

/** Why a row is none of the sheet's, and the word that says so. */
interface Aside {
  readonly code: ProblemCode;
  readonly value: string;
}

/** Tells the rows of one sheet that are none of a vehicle, a party, a letter. */
export type AsideFinder = (cells: readonly Cell[]) => Aside | null;

/**
 * A finder of rows that are not what the sheet lists: the header again, where files were pasted together, notes below
 * the table, and totals. A row of totals begins with a word for it and holds nothing else but numbers and blanks.
 *
 * @param keyAt place of the VIN that tells rows apart, -1 when there is none
 */
export const asideFinder = (headers: readonly string[], keyAt: number): AsideFinder => {
  const names = headers.map(comparable);
  const keyed = keyAt >= 0;
  const first = names.findIndex((name) => name !== '');
  const isHeader = (cells: readonly Cell[]): boolean =>
    first >= 0 &&
    comparable(textOf(cells[first])) === names[first] &&
    names.every((name, at) => comparable(textOf(cells[at])) === name) &&
    cells.slice(names.length).every((cell) => textOf(cell) === '');
  return (cells) => {
    if (keyed) {
      // a text as long as a VIN in its place is a vehicle's
      const key = cells[keyAt];
      if (typeof key === 'string' && key.length === VIN_LENGTH) return null;
    }
    const lead = cells.find((cell) => textOf(cell) !== '');
    if (typeof lead !== 'string') return null;
    if (isHeader(cells)) return { code: 'header-repeated', value: headers.join(' ') };
    const note = noteIn(cells, keyAt);
    if (note !== null) return { code: 'note-row', value: note };
    const word = totalIn(textOf(lead), keyed);
    if (word === null || !cells.every((cell) => sayNothing(textOf(cell), keyed))) return null;
    return { code: 'totals-row', value: word };
  };
};

/**
 * Says of the first cell of a row that is not empty whether the row may be one that `asideFinder` finds in a sheet
 * without a VIN to tell rows apart. A cell of spaces says nothing of it, so that the row may be one.
 */
export const asideLead = (headers: readonly string[]): ((lead: string) => boolean) => {
  const name = headers.map(comparable).find((header) => header !== '');
  return (lead) => {
    const small = comparable(lead);
    return (
      small === '' || small === name || isNoteText(lead) || totalIn(textOf(lead), false) !== null
    );
  };
};

/** Says whether a row that is reported is none of the sheet's, so that nothing of its account is lost with it. */
export const isSetAside = (problems: readonly { readonly code: string }[]): boolean =>
  problems.some(({ code }) => SET_ASIDE.includes(code));

/** Codes of rows that are none of the sheet's. */
export const SET_ASIDE: readonly string[] = [
  'totals-row',
  'header-repeated',
  'note-row',
] satisfies ProblemCode[];
