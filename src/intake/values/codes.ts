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
}

/** Registry status words, as several public implementations of the police interface name them. */
const STATUS_WORDS: ReadonlyMap<string, string> = new Map([
  ['正常', 'A'],
  ['转出', 'B'],
  ['被盗抢', 'C'],
  ['停驶', 'D'],
  ['注销', 'E'],
  ['违法未处理', 'G'],
  ['海关监管', 'H'],
  ['事故未处理', 'I'],
  ['嫌疑车', 'J'],
  ['查封', 'K'],
  ['暂扣', 'L'],
  ['强制注销', 'M'],
  ['事故逃逸', 'N'],
  ['锁定', 'O'],
  ['达到报废标准公告牌证作废', 'P'],
  ['逾期未检验', 'Q'],
]);

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

const LISTS: Readonly<Record<string, CodeList>> = {
  'certificate.status': { shape: /^[A-QZ]$/, words: STATUS_WORDS, joined: true },
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
};

const ANY_CODES: CodeList = { shape: /^[A-Z0-9-]{1,20}$/, words: new Map(), joined: false };
const SEPARATORS = /[\s,;|/、，；+&]+/;

/** A reader for the codes of a fact: split, capitals, sorted, each once, joined by a comma: `G,K`. */
export const codesParser = (fact: string): CellParser => {
  const { shape, words, joined } = LISTS[fact] ?? ANY_CODES;
  return (text) => {
    const folded = foldText(unwrapText(text)).toUpperCase();
    if (isPlaceholder(folded)) return null;
    if (isSpreadsheetError(folded)) return faultOf('spreadsheet-error');
    const codes = new Set<string>();
    for (const part of folded.split(SEPARATORS)) {
      if (part === '') continue;
      const word = words.get(part);
      if (word !== undefined) codes.add(word);
      else if (shape.test(part)) codes.add(part);
      else if (joined && [...part].every((letter) => shape.test(letter))) {
        for (const letter of part) codes.add(letter);
      } else return faultOf('unknown-code');
    }
    return codes.size === 0 ? null : [...codes].sort().join(',');
  };
};
