import { createHash } from 'node:crypto';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { wasmFile } from '../../papers/node/wasm-files.ts';
import { joinPdfs } from '../../papers/pdf/join-pdfs.ts';
import { takeWasmFrom } from '../../papers/wasm.ts';
import type { Actor } from '../../register/actor.ts';
import { paperAddress } from '../../register/letters/letter-addresses.ts';
import type { LetterDocument } from '../../register/letters/letter-documents.ts';
import { lettersOfApplication } from '../../register/letters/letters-of-application.ts';
import { proofText } from '../../register/log/document-proof.ts';
import type { Outcome } from '../../register/outcome.ts';
import type { Register } from '../../register/register.ts';
import { letterPaper } from '../../typeset/letter-paper.ts';
import type { ServedDocument } from './route.ts';

/** How the letters of an application are taken along: one PDF to be printed, or each as PDF and JSON with its proof. */
export type Together = 'pdf' | 'zip';

/** The same letters give the same bytes: entries bear the first day that a ZIP can. */
const FIRST_DAY = '1980-01-01T00:00:00'; // not-law: of the form of a ZIP

const paperOf = (
  register: Register,
  { register: told, letter, bytes, digest }: LetterDocument,
  proof: string | null,
) =>
  letterPaper(letter, {
    address: paperAddress(register, told.code ?? ''),
    hash: digest,
    document: bytes.toString(),
    demonstration: register.demonstration,
    ...(proof === null ? {} : { proof }),
  });

/** PDFs are packed already. */
const zipped = (
  letters: readonly LetterDocument[],
  pdfs: readonly Uint8Array[],
  proofs: readonly (string | null)[],
): Uint8Array => {
  const files: Zippable = {};
  for (const [at, { register: told, bytes }] of letters.entries()) {
    // begins with the VIN: dropped as a folder, they deal themselves out
    const name = `${told.vin} ${told.number}`;
    files[`${name}.pdf`] = pdfs[at] ?? new Uint8Array();
    files[`${name}.json`] = bytes;
    const proof = proofs[at] ?? null;
    if (proof !== null) files[`${name}.tlog-proof`] = strToU8(proof);
  }
  return zipSync(files, { level: 0, mtime: FIRST_DAY });
};

/** Letters of an application in one file, to be saved. */
export const lettersTogether = async (
  register: Register,
  actor: Actor,
  { as, ...asked }: { readonly application: string; readonly part: number; readonly as: Together },
): Promise<Outcome<ServedDocument>> => {
  const found = await lettersOfApplication(register, actor, asked);
  if (found.kind === 'refused') return found;
  const { number, letters } = found.value;
  const pdfs: Uint8Array[] = [];
  const proofs: (string | null)[] = [];
  for (const one of letters) {
    const proof = await proofText(register, one.register.code ?? '');
    proofs.push(proof);
    pdfs.push(await paperOf(register, one, proof));
  }
  if (as === 'pdf') takeWasmFrom(wasmFile);
  const bytes = as === 'pdf' ? await joinPdfs(pdfs) : zipped(letters, pdfs, proofs);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const saveAs = `${number}${asked.part === 1 ? '' : `-${asked.part}`}.${as}`;
  return { kind: 'done', value: { bytes, digest, maxAge: 0, saveAs } };
};
