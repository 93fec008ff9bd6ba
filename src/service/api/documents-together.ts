import { createHash } from 'node:crypto';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { wasmFile } from '../../papers/node/wasm-files.ts';
import { joinPdfs } from '../../papers/pdf/join-pdfs.ts';
import { takeWasmFrom } from '../../papers/wasm.ts';
import type { ServedDocument } from './route.ts';

/** How documents are taken along: one PDF to be printed, or each as PDF and JSON, with its proof. */
export type Together = 'pdf' | 'zip';

/** The same documents give the same bytes: entries bear the first day that a ZIP can. */
const FIRST_DAY = '1980-01-01T00:00:00'; // not-law: of the form of a ZIP

/** A document that is taken along. */
export interface TakenAlong {
  /** Of its files, without their ends. */
  readonly name: string;
  /** Its bytes, as they were signed. */
  readonly bytes: Uint8Array;
  readonly pdf: Uint8Array;
  /** That it is in the public log (tlog-proof); null, or left out, where there is none. */
  readonly proof?: string | null;
}

/** A ZIP, document by document: each is sent when it is set, and the next is set when it was taken. */
async function* zipped(documents: AsyncIterable<TakenAlong>): AsyncGenerator<Uint8Array> {
  let written: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    written.push(bytes);
  });
  // PDFs are packed already
  const add = (name: string, bytes: Uint8Array): void => {
    const file = new ZipDeflate(name, { level: 0 });
    file.mtime = FIRST_DAY;
    zip.add(file);
    file.push(bytes, true);
  };
  const taken = (): Uint8Array => {
    const bytes = Buffer.concat(written);
    written = [];
    return bytes;
  };
  for await (const { name, bytes, pdf, proof = null } of documents) {
    add(`${name}.pdf`, pdf);
    add(`${name}.json`, bytes);
    if (proof !== null) add(`${name}.tlog-proof`, strToU8(proof));
    yield taken();
  }
  zip.end();
  yield taken();
}

const joined = async (documents: AsyncIterable<TakenAlong>): Promise<Uint8Array> => {
  takeWasmFrom(wasmFile);
  const pdfs: Uint8Array[] = [];
  for await (const { pdf } of documents) pdfs.push(pdf);
  return joinPdfs(pdfs);
};

/**
 * Signed documents in one file, to be saved: a ZIP is sent while they are set, one PDF when all of them are.
 *
 * @param documents set one by one, as they are asked for.
 * @param name of the file, without its end. @param part which of several files, from 1.
 */
export const documentsTogether = async (
  documents: AsyncIterable<TakenAlong>,
  { as, name, part }: { readonly as: Together; readonly name: string; readonly part: number },
): Promise<ServedDocument> => {
  const saved = { maxAge: 0, saveAs: `${name}${part === 1 ? '' : `-${part}`}.${as}` };
  if (as === 'zip') return { ...saved, bytes: zipped(documents), digest: null };
  const bytes = await joined(documents);
  return { ...saved, bytes, digest: createHash('sha256').update(bytes).digest('hex') };
};
