import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { documentOf, findDocuments } from './document-rows.ts';
import { DOCUMENT_READERS, DocumentKind, RegisterDocument } from './document-shapes.ts';

/**
 * Decisions and licences that whoever acts sees, the newest first: an exporter its own, an office those of its
 * province, the ministry all, customs the licences.
 */
export const listDocuments = action({
  method: 'GET',
  path: '/v1/documents',
  summary: { en: 'Decisions and licences, the newest first', zh: '决定书与许可证' },
  access: DOCUMENT_READERS,
  query: {
    ...SLICE_QUERY,
    kind: DocumentKind.optional(),
    thing: z.uuid().optional().meta({
      description:
        'Id of the vehicle of an application or of those refused together, of the standing, or of the licence.',
    }),
    exporter: z.uuid().optional(),
    waiting: z.stringbool().optional().meta({ description: 'Those that no key has signed yet.' }),
  },
  answer: sliceSchema(RegisterDocument),
  work: async ({ register, tx }, asked) => {
    const { kind = null, thing = null, exporter = null, waiting = null } = asked;
    const wanted = { kind, thing, exporter, waiting };
    const page = sliceAsked(register, 'documents', asked, [tx.actor.organisation, wanted]);
    const rows = await findDocuments(tx, wanted, page.after, page.rows);
    return page.of(rows, { key: ({ made, id }) => [made, id], item: documentOf });
  },
});
