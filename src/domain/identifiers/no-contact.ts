/** What people write where they have no telephone, address or account to write, in capitals. */
export const NO_CONTACT_WORDS: readonly string[] = [
  '',
  '无',
  '空',
  '未知',
  '不详',
  '暂无',
  '待定',
  'N/A',
  'NA',
  'NULL',
  'NONE',
  'NIL',
  'UNKNOWN',
];

/** Strokes, dots and noughts alone, as a regular expression of the whole text. */
export const NO_CONTACT_SHAPE = String.raw`[-–—/\\.*·\s0]+`;

const STROKES = new RegExp(`^${NO_CONTACT_SHAPE}$`);

/** Whether a text stands where there is no contact: 无, N/A, a stroke. A pseudonym of one cannot be told. */
export const isNoContact = (text: string): boolean =>
  NO_CONTACT_WORDS.includes(text.trim().toUpperCase()) || STROKES.test(text);
