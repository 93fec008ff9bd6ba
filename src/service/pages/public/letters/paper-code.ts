/** What was scanned or typed: a code of this register, an address elsewhere, or neither. */
export type ReadCode =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'elsewhere'; readonly host: string }
  | { readonly kind: 'none' };

/** As printed: ten characters of the number, ten of the hash. */
const CODE = /^[A-Z2-7]{20}$/;
const ADDRESS = /^(?:HTTPS?:\/\/)?([^/?#\s]+)\/L\/([A-Z2-7]{20})\/?$/;
const ANY_ADDRESS = /^HTTPS?:\/\/([^/?#\s]+)/;

/**
 * Reads what a code on paper holds, in capitals or not. An address elsewhere is named, never opened.
 *
 * @param hosts hosts of this register, with their ports.
 */
export const readCode = (text: string, hosts: readonly string[]): ReadCode => {
  const plain = text.replace(/[\s\u200b]+/g, '').toUpperCase();
  if (CODE.test(plain)) return { kind: 'code', code: plain };
  const own = hosts.map((host) => host.toUpperCase());
  const [, host = '', code = ''] = ADDRESS.exec(plain) ?? [];
  if (own.includes(host)) return { kind: 'code', code };
  const [, elsewhere = host] = ANY_ADDRESS.exec(plain) ?? [];
  return elsewhere === '' ? { kind: 'none' } : { kind: 'elsewhere', host: elsewhere.toLowerCase() };
};
