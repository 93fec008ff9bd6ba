import { inflateSync } from 'node:zlib';

/** The parts of a PDF file, as its bytes have them; what the compiler writes has no object streams. */
export interface RawPdf {
  /** Objects by their number, without their streams. */
  readonly objects: ReadonlyMap<number, string>;
  /** The streams, inflated, as Latin-1. */
  readonly streams: ReadonlyMap<number, string>;
}

const OBJECT = /(\d+) 0 obj\n([\s\S]*?)\nendobj/g;

const inflated = (dictionary: string, stream: string): string =>
  dictionary.includes('/FlateDecode')
    ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
    : stream;

/** Takes a PDF file apart. */
export const rawPdf = (pdf: Uint8Array): RawPdf => {
  const objects = new Map<number, string>();
  const streams = new Map<number, string>();
  for (const [, number = '', body = ''] of Buffer.from(pdf).toString('latin1').matchAll(OBJECT)) {
    const at = body.indexOf('\nstream\n');
    const dictionary = at < 0 ? body : body.slice(0, at);
    objects.set(Number(number), dictionary);
    if (at < 0) continue;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    streams.set(Number(number), inflated(dictionary, body.slice(at + 8, at + 8 + length)));
  }
  return { objects, streams };
};

/** The text of a string of a PDF in hexadecimal digits (UTF-16 after a mark) or in Latin letters. */
export const stringOf = (written: string): string => {
  const [, hex] = /^<FEFF([0-9A-F]*)>$/i.exec(written) ?? [];
  return hex === undefined
    ? written.slice(1, -1)
    : Buffer.from(hex, 'hex').swap16().toString('utf16le');
};
