import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import { wasmFile } from '../../papers/node/wasm-files.ts';
import { joinPdfs } from '../../papers/pdf/join-pdfs.ts';
import { takeWasmFrom } from '../../papers/wasm.ts';
import type { ServedDocument } from './route.ts';

/** How documents are taken along: one PDF to be printed, or each as PDF and JSON. */
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
}

/** PDFs are packed already. */
const zipped = (documents: readonly TakenAlong[]): Uint8Array => {
  const files: Zippable = {};
  for (const { name, bytes, pdf } of documents) {
    files[`${name}.pdf`] = pdf;
    files[`${name}.json`] = bytes;
  }
  return zipSync(files, { level: 0, mtime: FIRST_DAY });
};

/**
 * Signed documents in one file, to be saved.
 *
 * @param name of the file, without its end. @param part which of several files, from 1.
 */
export const documentsTogether = async (
  documents: readonly TakenAlong[],
  { as, name, part }: { readonly as: Together; readonly name: string; readonly part: number },
): Promise<ServedDocument> => {
  if (as === 'pdf') takeWasmFrom(wasmFile);
  const bytes = as === 'pdf' ? await joinPdfs(documents.map(({ pdf }) => pdf)) : zipped(documents);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const saveAs = `${name}${part === 1 ? '' : `-${part}`}.${as}`;
  return { bytes, digest, maxAge: 0, saveAs };
};
