import { Unzlib } from 'fflate';

const MARK = '/EmbeddedFile';
const STREAM = /\bstream\r?\n/g;
const END = 'endstream';
/** A dictionary of a stream is shorter than this. */
const NEAR = 2_000;
/** So many packed bytes are unpacked at once, into a thousand times as many at the most. */
const AT_ONCE = 1024;
const FLATE = /\/FlateDecode\b/;

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** Whether a file is a PDF, by how it begins. */
export const isPaper = (file: Uint8Array): boolean => PDF.every((byte, at) => file[at] === byte);

/** Takes off zlib, up to a number of bytes; null where it is none, or is longer. */
const inflated = (packed: Uint8Array, most: number): Uint8Array | null => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const unpack = new Unzlib((piece) => {
    length += piece.length;
    if (length > most) throw new RangeError('longer than a letter');
    pieces.push(piece);
  });
  try {
    // a push unpacks all that it is given before anybody counts it
    for (let from = 0; from < packed.length; from += AT_ONCE)
      unpack.push(packed.subarray(from, from + AT_ONCE), from + AT_ONCE >= packed.length);
  } catch {
    return null;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** The file that is attached at a mark; null where it is none, or is longer than so many bytes. */
const fileAt = (pdf: Uint8Array, text: string, mark: number, most: number): Uint8Array | null => {
  STREAM.lastIndex = mark;
  const begins = STREAM.exec(text);
  if (begins === null || begins.index - mark > NEAR) return null;
  const from = begins.index + begins[0].length;
  const until = text.indexOf(END, from);
  if (until < 0) return null;
  const bytes = pdf.subarray(from, until);
  const dictionary = text.slice(text.lastIndexOf('obj', mark), begins.index);
  if (FLATE.test(dictionary)) return inflated(bytes, most);
  return bytes.length > most ? null : bytes;
};

/** Files that a paper of ours has at most: the document, and its proof. */
const MOST_FILES = 2;

/** How a proof of the public log begins. */
const PROOF = 'c2sp.org/tlog-proof@';

/** Whether a file is a proof of a log, by how it begins. */
export const isProof = (file: Uint8Array | string): boolean =>
  (typeof file === 'string' ? file : new TextDecoder().decode(file.subarray(0, PROOF.length)))
    .trimStart()
    .startsWith(PROOF);

/** What is attached to a paper of ours. */
export interface InPaper {
  /** Null where none is found. */
  readonly document: Uint8Array | null;
  /** Its proof of the public log, as text; null where none is found. */
  readonly proof: string | null;
}

/**
 * What is attached to a paper of ours. It reads what `letterPaper` writes, not every PDF. What it finds is worth
 * nothing until it is verified: whoever made the PDF attached it.
 *
 * @param most most bytes of a document.
 */
export const filesInPaper = (pdf: Uint8Array, most: number): InPaper => {
  const text = new TextDecoder('latin1').decode(pdf);
  const files: Uint8Array[] = [];
  let mark = text.indexOf(MARK);
  for (let tries = 0; mark >= 0 && tries < MOST_FILES; tries += 1) {
    const file = fileAt(pdf, text, mark, most);
    if (file !== null) files.push(file);
    mark = text.indexOf(MARK, mark + MARK.length);
  }
  const proof = files.find(isProof);
  return {
    document: files.find((file) => !isProof(file)) ?? null,
    proof: proof === undefined ? null : new TextDecoder().decode(proof),
  };
};

/** The document that is attached to a paper of ours; null where none is found. */
export const documentInPaper = (pdf: Uint8Array, most: number): Uint8Array | null =>
  filesInPaper(pdf, most).document;
