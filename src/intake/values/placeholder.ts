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
  '#n/a',
  'null',
  '(null)',
  'nil',
  'none',
  'nan',
  '无',
  '空',
  '暂无',
  '不适用',
  '待定',
]);

/** Says whether a folded text stands for an empty cell. */
export const isPlaceholder = (folded: string): boolean =>
  folded.length <= 6 && PLACEHOLDERS.has(folded.toLowerCase());
