import { createHmac } from 'node:crypto';
import type { Protection } from './protection.ts';

/** Hexadecimal digits of the HMAC that the start is taken from: a start's bias is below base / 16^8. */
const DIGITS = 8; // not-law: how counts are protected

/**
 * Where the count of a ladder starts: a whole number from 0 to base - 1, HMAC-SHA-256 of the ladder's name
 * and the base under the secret. It depends on nothing that later data could change.
 */
export const ladderStart = (ladder: string, { base, secret }: Protection): number => {
  const digest = createHmac('sha256', secret).update(`${base}\u001f${ladder}`).digest('hex');
  return Number.parseInt(digest.slice(0, DIGITS), 16) % base;
};

/** `ladderStart` as SQL over `ladder`, an expression of text; HMAC is written out as RFC 2104 has it. */
export const ladderStartSql = (ladder: string, { base, secret }: Protection): string => {
  const inner = `sha256(from_hex('${paddedKey(secret, INNER_PAD)}') || encode('${base}' || chr(31) || ${ladder}))`;
  const outer = `sha256(from_hex('${paddedKey(secret, OUTER_PAD)}') || from_hex(${inner}))`;
  return `CAST(CAST('0x' || ${outer}[1:${DIGITS}] AS UBIGINT) % ${base} AS BIGINT)`;
};

const INNER_PAD = 0x36;
const OUTER_PAD = 0x5c;
const BLOCK_BYTES = 64; // not-law: bytes

const paddedKey = (secret: Uint8Array, pad: number): string => {
  const block = Buffer.alloc(BLOCK_BYTES);
  block.set(secret);
  return Buffer.from(block.map((byte) => byte ^ pad)).toString('hex');
};
