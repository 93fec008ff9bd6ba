import { base64url, base64urlBytes } from '../letters/bytes/base64url.ts';

/** The bytes one after another. */
export const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Whether two runs of bytes are the same. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** The bytes in base64 with padding (RFC 4648, section 4). */
export const base64 = (bytes: Uint8Array): string => {
  const text = base64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
};

/** The bytes of a text in base64 with padding; null when it is none, or when another text has the same bytes. */
export const base64Bytes = (text: string): Uint8Array<ArrayBuffer> | null => {
  const [, plain = ''] = /^([A-Za-z0-9+/]*)={0,2}$/.exec(text) ?? [];
  if (text.length % 4 !== 0 || text.length - plain.length !== (4 - (plain.length % 4)) % 4) {
    return null;
  }
  return base64urlBytes(plain.replaceAll('+', '-').replaceAll('/', '_'));
};

/** A whole number from 0 to 2^53 − 1 as a log writes it: decimal, no leading zero; null for anything else. */
export const readSize = (text: string): number | null => {
  if (!/^(?:0|[1-9]\d{0,15})$/.test(text)) return null;
  const size = Number(text);
  return Number.isSafeInteger(size) ? size : null;
};
