import { foldVin } from '../../../domain/vin/fold-vin.ts';
import { parseVin } from '../../../domain/vin/vin.ts';

/** What stands in the box of the border: a VIN, a licence by number or id, or neither. */
export type Typed =
  | { readonly kind: 'vin'; readonly vin: string }
  | { readonly kind: 'licence'; readonly number: string }
  | { readonly kind: 'nothing' };

const ADDRESS = /\/(licences|vehicles)\/([^/?#\s]+)/;
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
 * before it; the address in the code of a licence or of a vehicle; else the number of a licence.
 */
export const readTyped = (text: string): Typed => {
  const [, of, named] = ADDRESS.exec(text) ?? [];
  if (of === 'licences') return { kind: 'licence', number: decoded(named ?? '') };
  const folded = foldVin(of === 'vehicles' ? decoded(named ?? '') : text);
  const vin = parseVin(folded) ?? parseVin(folded.replace(/^I(?=.{17}$)/, ''));
  if (vin !== null) return { kind: 'vin', vin };
  const number = text.normalize('NFKC').trim();
  return number === '' || number.length > LONGEST_NUMBER
    ? { kind: 'nothing' }
    : { kind: 'licence', number };
};
