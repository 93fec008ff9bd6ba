import { TextDecoder } from 'node:util';
import type { SheetChunk, SheetPlan } from '../sheet.ts';

const NEWLINE = 10;
const RETURN = 13;

const decoders = new Map<string, TextDecoder>();

const decoderOf = (encoding: string): TextDecoder => {
  const known = decoders.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  decoders.set(encoding, decoder);
  return decoder;
};

/** Decodes bytes whole; null when they are no text in the encoding. */
const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return decoderOf(encoding).decode(bytes);
  } catch {
    return null;
  }
};

const endsOfLines = (bytes: Uint8Array, newline: number): Uint32Array => {
  const ends: number[] = [];
  let from = 0;
  while (from < bytes.length) {
    const at = bytes.indexOf(newline, from);
    from = at < 0 ? bytes.length : at + 1;
    ends.push(from);
  }
  return Uint32Array.from(ends);
};

const pieces = (text: string, ends: Uint32Array): string[] => {
  const records: string[] = [];
  let from = 0;
  for (const end of ends) {
    records.push(text.slice(from, end));
    from = end;
  }
  return records;
};

const decodedPieces = (bytes: Uint8Array, ends: Uint32Array, encoding: string): string[] => {
  const records: string[] = [];
  const marking = new TextDecoder(encoding, { ignoreBOM: true });
  let from = 0;
  for (const end of ends) {
    const piece = bytes.subarray(from, end);
    records.push(decode(piece, encoding) ?? marking.decode(piece));
    from = end;
  }
  return records;
};

/**
 * The records of a chunk of bytes as text, line ends included where `ends` are given; bytes that cannot be
 * decoded are marked (U+FFFD). A chunk that decodes whole costs one call.
 */
export const decodeRecords = (
  bytes: Uint8Array,
  plan: SheetPlan,
  chunk: SheetChunk,
): readonly string[] => {
  const encoding = chunk.encoding ?? plan.encoding;
  const text = decode(bytes, encoding);
  if (chunk.ends !== undefined) {
    return text !== null && text.length === bytes.length
      ? pieces(text, chunk.ends)
      : decodedPieces(bytes, chunk.ends, encoding);
  }
  if (text === null) {
    const newline = plan.newline === '\n' ? NEWLINE : RETURN;
    return decodedPieces(bytes, endsOfLines(bytes, newline), encoding);
  }
  const lines = text.split(plan.newline);
  if (lines.at(-1) === '') lines.pop();
  return lines;
};
