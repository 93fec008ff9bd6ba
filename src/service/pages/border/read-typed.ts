import { foldVin } from '../../../domain/vin/fold-vin.ts';
import { parseVin } from '../../../domain/vin/vin.ts';
import { LETTER_CODE, LETTER_NUMBER } from '../../../register/letters/letter-addresses.ts';

/** What stands in the box of the border: a VIN, a licence by number or id, a letter by code or number, or none. */
export type Typed =
  | { readonly kind: 'vin'; readonly vin: string }
  | { readonly kind: 'licence'; readonly number: string }
  | { readonly kind: 'letter'; readonly code: string }
  | { readonly kind: 'letter'; readonly number: string }
  | { readonly kind: 'nothing' };

const ADDRESS = /\/(licences|vehicles)\/([^/?#\s]+)/;
const LETTER_ADDRESS = /\/L\/([A-Za-z2-7]{20})(?:[/?#\s]|$)/;
const LONGEST_NUMBER = 64; // not-law: characters of a number

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Reads what was typed or scanned: a VIN with spaces, the asterisks of Code 39 or the `I` that some bar codes put
 * before it; the address in the code of a licence, of a vehicle or of a letter; the code or number of a letter; else
 * the number of a licence.
 */
export const readTyped = (text: string): Typed => {
  const [, code] = LETTER_ADDRESS.exec(text) ?? [];
  if (code !== undefined) return { kind: 'letter', code: code.toUpperCase() };
  const [, of, named] = ADDRESS.exec(text) ?? [];
  if (of === 'licences') return { kind: 'licence', number: decoded(named ?? '') };
  const folded = foldVin(of === 'vehicles' ? decoded(named ?? '') : text);
  const vin = parseVin(folded) ?? parseVin(folded.replace(/^I(?=.{17}$)/, ''));
  if (vin !== null) return { kind: 'vin', vin };
  const bare = text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  if (LETTER_CODE.test(bare)) return { kind: 'letter', code: bare };
  if (LETTER_NUMBER.test(bare)) return { kind: 'letter', number: bare };
  const number = text.normalize('NFKC').trim();
  return number === '' || number.length > LONGEST_NUMBER
    ? { kind: 'nothing' }
    : { kind: 'licence', number };
};
