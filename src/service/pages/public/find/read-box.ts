import { EXTRACT_NUMBER } from '../../../../register/extracts/check-extracts.ts';
import { LETTER_NUMBER } from '../../../../register/letters/letter-addresses.ts';
import { readSought } from '../../../../register/search/read-sought.ts';
import { readCode } from '../letters/paper-code.ts';

/** What was typed into the one box, by its shape. */
export type Boxed =
  | { readonly is: 'vin' | 'code' | 'receipt' | 'number' | 'extract'; readonly value: string }
  | { readonly is: 'elsewhere'; readonly host: string }
  | { readonly is: 'none' };

/** Five groups of four with dashes between them, as a receipt is shown; a code is printed in one piece. */
const AS_SHOWN = /^(?:[^\s\p{Pd}]{4}\s*\p{Pd}\s*){4}[^\s\p{Pd}]{4}$/u;
/** What an address of this register ends with: a VIN, or a receipt. */
const OWN_ADDRESS = /^https?:\/\/([^/?#\s]+)\/(?:vehicles|complaints)\/([^/?#\s]+)/i;

/**
 * Tells by its shape what somebody has in hand. A receipt and the code of a letter both have 20 characters. One with
 * the dashes of a receipt is a receipt, and so is one with 0, 1, 8 or 9, which no code has; else it is a code.
 *
 * @param hosts hosts of this register, with their ports.
 */
export const readBox = (typed: string, hosts: readonly string[]): Boxed => {
  const text = typed.normalize('NFKC').trim();
  const [, host = '', last = ''] = OWN_ADDRESS.exec(text) ?? [];
  if (hosts.some((own) => own.toLowerCase() === host.toLowerCase())) return readBox(last, []);
  const code = readCode(text, hosts);
  if (code.kind === 'elsewhere') return { is: 'elsewhere', host: code.host };
  const { vin, number, receipt } = readSought(text);
  if (vin !== null) return { is: 'vin', value: vin };
  const bare = text.toUpperCase().replaceAll(/[\s\p{Pd}]/gu, '');
  if (EXTRACT_NUMBER.test(bare)) return { is: 'extract', value: bare };
  if (number !== null) return { is: 'number', value: number };
  if (LETTER_NUMBER.test(bare)) return { is: 'number', value: bare };
  if (AS_SHOWN.test(text) && receipt !== null) return { is: 'receipt', value: receipt };
  const held = code.kind === 'code' ? code : readCode(bare, hosts);
  if (held.kind === 'code') return { is: 'code', value: held.code };
  return receipt === null ? { is: 'none' } : { is: 'receipt', value: receipt };
};
