import { createHash } from 'node:crypto';
import { paperAddress } from '../../../register/letters/letter-addresses.ts';
import {
  getLetterDocument,
  type LetterDocument,
} from '../../../register/letters/letter-documents.ts';
import { proofText } from '../../../register/log/document-proof.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { letterPaper } from '../../../typeset/letter-paper.ts';
import type { Page, Visit } from '../frame/page.ts';
import { READS } from '../pieces/manufacturer-access.ts';
import { LETTERS } from '../pieces/manufacturer-paths.ts';
import { pathId } from '../pieces/path-id.ts';

const documentOf = (visit: Visit): Promise<Outcome<LetterDocument>> =>
  getLetterDocument(visit.register, visit.actor, { letter: pathId(visit) });

/** The signed document of a letter, byte for byte. */
export const LETTER_JSON: Page = {
  path: `${LETTERS}/{id}/document.json`,
  access: READS,
  show: async (visit) => {
    const found = await documentOf(visit);
    if (found.kind === 'refused') return found;
    const { register: letter, bytes } = found.value;
    return {
      kind: 'download',
      name: `${letter.number}.json`,
      type: 'application/vc+json',
      body: new Uint8Array(bytes),
    };
  },
};

/** The paper of a letter, in Chinese and the language of its destination; its code leads to the document. */
export const LETTER_PDF: Page = {
  path: `${LETTERS}/{id}/document.pdf`,
  access: READS,
  show: async (visit) => {
    const found = await documentOf(visit);
    if (found.kind === 'refused') return found;
    const { register: told, letter, bytes } = found.value;
    if (told.code === null)
      return { kind: 'refused', code: 'not-found', field: 'letter', values: {} };
    const proof = await proofText(visit.register, told.code);
    const pdf = await letterPaper(letter, {
      address: paperAddress(visit.register, told.code),
      hash: createHash('sha256').update(bytes).digest('hex'),
      document: bytes.toString(),
      demonstration: visit.register.demonstration,
      ...(proof === null ? {} : { proof }),
    });
    return {
      kind: 'download',
      name: `${told.number}.pdf`,
      type: 'application/pdf',
      body: new Uint8Array(pdf),
    };
  },
};
