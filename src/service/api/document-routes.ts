import { z } from 'zod';
import { DOCUMENT_ACTIONS } from '../../register/documents/actions.ts';
import { DOCUMENT_READERS } from '../../register/documents/document-shapes.ts';
import { readDocumentBytes } from '../../register/documents/get-document.ts';
import { readDocumentByCode } from '../../register/documents/read-document-by-code.ts';
import { DocumentVerification, SignedOfficial } from '../../register/letters/letter-shapes.ts';
import type { Refusal } from '../../register/outcome.ts';
import { Day, Name } from '../../register/shapes.ts';
import { type Area, documentRoute, route } from './route.ts';
import { routesOf } from './routes-of.ts';

/** Of a document that waits for a key. */
const NOT_SIGNED: Refusal = { kind: 'refused', code: 'no-authority-key', field: '', values: {} };

/** What authorities decide and issue, as signed documents. Here stand their bytes, and what a code on paper opens. */
export const DOCUMENT_ROUTES: Area = {
  title: { en: 'Decisions and licences as documents', zh: '决定书与许可证文件' },
  routes: [
    ...routesOf(DOCUMENT_ACTIONS),
    documentRoute({
      id: 'getSignedDocument',
      method: 'GET',
      path: '/v1/documents/{document}/document',
      summary: { en: 'The signed document itself', zh: '已签名的文件' },
      access: DOCUMENT_READERS,
      params: z.strictObject({ document: z.uuid() }),
      refusals: ['no-authority-key'],
      type: 'application/vc',
      handle: async (register, actor, input) => {
        const found = await readDocumentBytes(register, actor, input);
        if (found.kind === 'refused') return found;
        const { bytes, digest } = found.value;
        if (bytes === null || digest === null) return NOT_SIGNED;
        return { kind: 'done', value: { bytes, digest, maxAge: 0 } };
      },
    }),
    route({
      id: 'readDocumentByCode',
      method: 'GET',
      path: '/v1/documents/by-code/{code}',
      summary: {
        en: 'The decision or licence of a code on paper',
        zh: '按纸质编码查询决定书或许可证',
      },
      description:
        'For whoever has the paper: the code is twenty characters of the document’s hash.',
      access: 'public',
      counted: 'codes',
      params: z.strictObject({ code: Name }),
      answer: z
        .strictObject({
          number: z.string(),
          kind: z.string(),
          state: z.string(),
          decidedOn: Day,
          endedBy: z.string().nullable(),
          endedOn: Day.nullable(),
          lifted: z
            .array(z.string())
            .meta({ description: 'VINs of its annex for which it stands no longer.' }),
          document: SignedOfficial,
          verification: DocumentVerification,
        })
        .meta({ id: 'DocumentOnPaper' }),
      handle: async (register, _actor, { code }) => {
        const found = await readDocumentByCode(register, { code });
        if (found.kind === 'refused') return found;
        const { bytes: _bytes, ...value } = found.value;
        return { kind: 'done', value };
      },
    }),
  ],
};
