import { z } from 'zod';
import { action } from '../action.ts';
import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import { type FoundDocument, findDocument } from './document-rows.ts';
import { DOCUMENT_READERS, RegisterDocumentInFull } from './document-shapes.ts';

/** A decision or a licence with what it says. */
export const getDocument = action({
  method: 'GET',
  path: '/v1/documents/{document}',
  summary: { en: 'A decision or a licence with what it says', zh: '决定书或许可证详情' },
  access: DOCUMENT_READERS,
  params: { document: z.uuid() },
  answer: RegisterDocumentInFull,
  work: async ({ tx }, { document }) => (await findDocument(tx, document)).document,
});

/** The same with its bytes, for what serves it as a file. Refuses `not-found`. */
export const readDocumentBytes = (
  register: Register,
  actor: Actor,
  { document }: { readonly document: string },
): Promise<Outcome<FoundDocument>> =>
  register.as(actor, (tx) => {
    needPart(actor, DOCUMENT_READERS.parts, DOCUMENT_READERS.right);
    return findDocument(tx, document);
  });
