import { findFact } from '../../domain/facts/fact-table.ts';
import { type CellParser, faultOf } from './fault.ts';
import { foldText, unwrapText } from './fold-text.ts';
import { isPlaceholder, isSpreadsheetError } from './placeholder.ts';

/** How one fact of kind `codes` writes its codes. */
interface CodeList {
  /** What a single code looks like, in capitals. */
  readonly shape: RegExp;
  /** Words for codes, in capitals. */
  readonly words: ReadonlyMap<string, string>;
  /** True when codes may be written together: GK. */
  readonly joined: boolean;
  /** The code of what has its shape; the same without it. */
  readonly codeOf?: (written: string) => string;
}

const SERVICE_WORDS: ReadonlyMap<string, string> = new Map([
  ['维修', 'REPAIR'],
  ['修理', 'REPAIR'],
  ['配件', 'PARTS'],
  ['备件', 'PARTS'],
  ['零部件', 'PARTS'],
  ['质保', 'WARRANTY'],
  ['保修', 'WARRANTY'],
  ['三包', 'WARRANTY'],
  ['高压', 'HIGH-VOLTAGE'],
  ['三电', 'HIGH-VOLTAGE'],
  ['钣金', 'BODY'],
  ['钣喷', 'BODY'],
]);

const LANGUAGE_WORDS: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    ...{ EN: ['英文', '英语', 'ENGLISH'], RU: ['俄文', '俄语', 'RUSSIAN'] },
    ...{ KK: ['哈萨克文', '哈萨克语', 'KAZAKH'], AR: ['阿拉伯文', '阿拉伯语', 'ARABIC'] },
    ...{ ES: ['西班牙文', '西班牙语', 'SPANISH'], FR: ['法文', '法语', 'FRENCH'] },
    ...{ UZ: ['乌兹别克文', '乌兹别克语', 'UZBEK'], ZH: ['中文', '汉语', 'CHINESE'] },
    ...{ PT: ['葡萄牙文', '葡萄牙语', 'PORTUGUESE'], TH: ['泰文', '泰语', 'THAI'] },
  }).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
]);

const LISTS: Readonly<Record<string, CodeList>> = {
  'certificate.status': {
    shape: /^[A-QZ]$/,
    words: new Map(findFact('certificate.status')?.values?.map(({ value, zh }) => [zh, value])),
    joined: true,
  },
  'maker.wmis': {
    shape: /^[A-HJ-NPR-Z0-9]{3}(?:[A-HJ-NPR-Z0-9]{3})?$/,
    words: new Map(),
    joined: false,
  },
  'outlet.services': {
    shape: /^(?:REPAIR|PARTS|WARRANTY|HIGH-VOLTAGE|BODY)$/,
    words: SERVICE_WORDS,
    joined: false,
  },
  'letter.softwareLanguages': {
    shape: /^[A-Z]{2,3}(?:-[A-Z0-9]{1,8}){0,4}$/,
    words: LANGUAGE_WORDS,
    joined: false,
    codeOf: (written) => written.split('-')[0] ?? written,
  },
};

const ANY_CODES: CodeList = { shape: /^[A-Z0-9-]{1,20}$/, words: new Map(), joined: false };
const SEPARATORS = /[\s,;|/、，；+&]+/;

/** A reader for the codes of a fact: split, capitals, sorted, each once, joined by a comma: `G,K`. */
export const codesParser = (fact: string): CellParser => {
  const { shape, words, joined, codeOf = (written) => written } = LISTS[fact] ?? ANY_CODES;
  return (text) => {
    const folded = foldText(unwrapText(text)).toUpperCase();
    if (isPlaceholder(folded)) return null;
    if (isSpreadsheetError(folded)) return faultOf('spreadsheet-error');
    const codes = new Set<string>();
    for (const part of folded.split(SEPARATORS)) {
      if (part === '') continue;
      const word = words.get(part);
      if (word !== undefined) codes.add(word);
      else if (shape.test(part)) codes.add(codeOf(part));
      else if (joined && [...part].every((letter) => shape.test(letter))) {
        for (const letter of part) codes.add(letter);
      } else return faultOf('unknown-code');
    }
    return codes.size === 0 ? null : [...codes].sort().join(',');
  };
};
