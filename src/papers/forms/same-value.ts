import { foldName } from '../../domain/identifiers/fold-name.ts';
import { plainNumber } from '../../domain/identifiers/plain-number.ts';
import type { ReadName } from '../paper-reading.ts';
import { amountInWords } from './amount-in-words.ts';

/** A decimal text in fen; null where it is none. */
export const fenOf = (amount: string): number | null => {
  const parts = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?0*$/.exec(amount);
  if (parts === null) return null;
  const [, minus, yuan = '', part = ''] = parts;
  const fen = Number(yuan) * 100 + Number(part.padEnd(2, '0'));
  return minus === '-' ? -fen : fen;
};

const sameAmount = (a: string, b: string): boolean => {
  const fen = fenOf(a);
  return fen === null ? a === b : fen === fenOf(b);
};

/** A number without the zeros before it, which some programs leave out. */
const bare = (number: string): string => plainNumber(number).replace(/^0+(?=.)/, '');

const sameNumber = (a: string, b: string): boolean => bare(a) === bare(b);

const sameName = (a: string, b: string): boolean => foldName(a) === foldName(b);

const sameWords = (a: string, b: string): boolean => {
  const fen = amountInWords(a);
  return fen === null ? sameName(a, b) : fen === amountInWords(b);
};

const plain = (text: string): string => plainNumber(text.normalize('NFKC'));

const SAME: Readonly<Record<ReadName, (a: string, b: string) => boolean>> = {
  vin: (a, b) => plain(a) === plain(b),
  number: sameNumber,
  code: sameNumber,
  date: (a, b) => a === b,
  net: sameAmount,
  tax: sameAmount,
  total: sameAmount,
  totalInWords: sameWords,
  buyer: sameName,
  buyerCreditCode: (a, b) => plain(a) === plain(b),
  seller: sameName,
  sellerCreditCode: (a, b) => plain(a) === plain(b),
  engine: (a, b) => plain(a) === plain(b),
  plate: sameName,
  conformityNumber: (a, b) => plain(a) === plain(b),
  registrationNumber: sameNumber,
};

/**
 * Whether two values of a field are one: spaces, width, capitals and dashes change nothing, nor do zeros before a
 * number; amounts are compared in fen. No character is taken for another.
 */
export const sameValue = (name: ReadName, a: string, b: string): boolean => SAME[name](a, b);
