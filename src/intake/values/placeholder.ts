/** What people write into a cell that ought to be empty, folded and in lower case. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '---',
  '—',
  '——',
  '/',
  '//',
  '\\',
  'n/a',
  'na',
  'null',
  '(null)',
  'nil',
  'none',
  '无',
  '空',
  '暂无',
  '不适用',
  '待定',
]);

/** Says whether a folded text stands for an empty cell. */
export const isPlaceholder = (folded: string): boolean =>
  folded.length <= 6 && PLACEHOLDERS.has(folded.toLowerCase());

/** What people write into a cell of which they do not know yet, or cannot say, what belongs there. */
const UNSETTLED_WORDS = [
  ...['待定', '待查', '待核', '待核实', '待核查', '待确认', '待补', '待补充', '待录入', '待更新'],
  ...['不详', '不明', '不清楚'],
] as const;

const UNSETTLED: ReadonlySet<string> = new Set(UNSETTLED_WORDS);

/** Says whether a folded text says that the value is not known: no blank, which may say "no". */
export const isUnsettled = (folded: string): boolean => folded.length <= 4 && UNSETTLED.has(folded);

/** Errors of spreadsheets in English and Russian; Chinese ones write the English. */
const SPREADSHEET_ERROR =
  /^#(?:REF|VALUE|NAME|DIV\/0|NUM|NULL|N\/A|SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN|GETTING_DATA|ССЫЛКА|ЗНАЧ|ИМЯ|ДЕЛ\/0|ЧИСЛО|ПУСТО|Н\/Д)[!?]?$/i;

const LONGEST_NO_NUMBER = 9; // not-law: characters

/** What programs write for a number that they could not work out: not a number, infinity. */
const NO_NUMBER = /^[-+]?(?:nan|inf|infinity)$/i;

/** Says whether a folded text is what a spreadsheet or a program shows where it could not work out a value. */
export const isSpreadsheetError = (folded: string): boolean =>
  folded.charCodeAt(0) === 0x23
    ? SPREADSHEET_ERROR.test(folded)
    : folded.length <= LONGEST_NO_NUMBER && NO_NUMBER.test(folded);
