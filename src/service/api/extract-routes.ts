import { z } from 'zod';
import type { InputOf } from '../../register/action.ts';
import type { Actor } from '../../register/actor.ts';
import { ExtractSubject } from '../../register/documents/document-shapes.ts';
import { EXTRACT_ACTIONS } from '../../register/extracts/actions.ts';
import { beginExtractBatch } from '../../register/extracts/begin-extract-batch.ts';
import {
  COMPARED,
  checkExtracts,
  EXTRACT_ANSWERS,
} from '../../register/extracts/check-extracts.ts';
import { EXTRACT_READERS } from '../../register/extracts/extract-shapes.ts';
import { runExtractBatch } from '../../register/extracts/run-extract-batch.ts';
import type { Register } from '../../register/register.ts';
import { Day, Name } from '../../register/shapes.ts';
import { extractsTogether, oneExtract } from './extracts-together.ts';
import { type Area, documentRoute, type Route, route } from './route.ts';
import { routesOf } from './routes-of.ts';

/** Most papers of one request. */
const MOST_PAPERS = 1000; // not-law: papers
const BULK_LIMIT = 2_000_000; // not-law: bytes of a body

const part = z.coerce.number().int().min(1).default(1).meta({
  description: 'Which of the files, from 1: a file holds 100.',
});
const ofApplication = z.strictObject({ application: z.uuid() });
const ofExtract = z.strictObject({ extract: z.uuid() });

const PaperOfExtract = z.strictObject({
  paper: Name.meta({ description: 'The number on it, or the code under its QR code.' }),
  vin: Name.optional(),
  firstRegisteredOn: Day.optional().meta({ description: 'As it is printed.' }),
  deregisteredOn: Day.optional().meta({ description: 'As it is printed.' }),
});

const Answered = z
  .strictObject({
    answer: z.enum(EXTRACT_ANSWERS),
    subject: ExtractSubject.nullable().meta({
      description: 'What was signed; null of one that is not ours, and where the VIN is another.',
    }),
    differs: z.array(z.enum(COMPARED)),
    code: z.string().nullable(),
    endedOn: Day.nullable(),
  })
  .meta({ id: 'ExtractAnswered' });

/** Signing many begins with its action; the node goes on beside the answer. */
const beginsBeside = Object.assign(
  async (
    register: Register,
    actor: Actor,
    input: InputOf<typeof beginExtractBatch>,
  ): ReturnType<typeof beginExtractBatch> => {
    const begun = await beginExtractBatch(register, actor, input);
    if (begun.kind === 'done') await runExtractBatch(register, actor, begun.value.batch);
    return begun;
  },
  { declared: beginExtractBatch.declared },
);

const signTogether: readonly Route[] = routesOf({ beginExtractBatch: beginsBeside }).map((one) => ({
  ...one,
  bodyLimit: BULK_LIMIT,
}));

/** What the registry signs of vehicles for authorities abroad, and what an inspector learns of a paper. */
export const EXTRACT_ROUTES: Area = {
  title: { en: 'Extracts of registration', zh: '车辆登记摘录' },
  routes: [
    ...routesOf(EXTRACT_ACTIONS),
    ...signTogether,
    route({
      id: 'goOnWithExtractBatch',
      method: 'POST',
      path: '/v1/extracts/batches/{batch}/go-on',
      summary: { en: 'Go on with signing many extracts', zh: '继续批量签署登记摘录' },
      description: 'The node signs beside the answer, from where it stopped.',
      access: { right: 'sign', parts: ['registry'] },
      params: z.strictObject({ batch: z.uuid() }),
      answer: z.strictObject({ batch: z.uuid() }).meta({ id: 'ExtractBatchGoesOn' }),
      status: 202,
      handle: async (register, actor, { batch }) => {
        const begun = await runExtractBatch(register, actor, batch);
        return begun.kind === 'refused' ? begun : { kind: 'done', value: { batch } };
      },
    }),
    ...(['json', 'pdf'] as const).map((as) =>
      documentRoute({
        id: as === 'json' ? 'getExtractDocument' : 'getExtractPaper',
        method: 'GET',
        path: `/v1/extracts/{extract}/${as === 'json' ? 'document' : 'paper'}`,
        summary:
          as === 'json'
            ? { en: 'The signed extract itself', zh: '已签名的登记摘录' }
            : { en: 'The extract on paper', zh: '登记摘录纸质件' },
        access: EXTRACT_READERS,
        params: ofExtract,
        type: as === 'json' ? 'application/vc' : 'application/pdf',
        handle: (register, actor, input) => oneExtract(register, actor, { ...input, as }),
      }),
    ),
    ...(['pdf', 'zip'] as const).map((as) =>
      documentRoute({
        id: as === 'pdf' ? 'extractsOfApplicationAsPdf' : 'extractsOfApplicationAsFiles',
        method: 'GET',
        path: `/v1/applications/{application}/extracts/${as}`,
        summary:
          as === 'pdf'
            ? {
                en: 'Extracts of an application that stand, in one PDF',
                zh: '申请项下登记摘录合并PDF',
              }
            : {
                en: 'Extracts of an application that stand, each as PDF and JSON, in one ZIP',
                zh: '申请项下登记摘录（逐份PDF与JSON）打包下载',
              },
        access: EXTRACT_READERS,
        params: ofApplication,
        query: z.strictObject({ part }),
        type: as === 'pdf' ? 'application/pdf' : 'application/zip',
        handle: (register, actor, input) => extractsTogether(register, actor, { ...input, as }),
      }),
    ),
    route({
      id: 'checkExtracts',
      method: 'POST',
      path: '/v1/extracts/check',
      summary: {
        en: 'Check papers of extracts by number or code; nothing is kept',
        zh: '按编号或编码核验登记摘录，不留存',
      },
      description:
        'For whoever has the papers. `changed`: something on the paper is otherwise than what was signed; ' +
        '`not-ours`: nothing was signed under it. One answer each, in their order.',
      access: 'public',
      counted: 'codes',
      bodyLimit: BULK_LIMIT,
      body: z.strictObject({ papers: z.array(PaperOfExtract).min(1).max(MOST_PAPERS) }),
      answer: z.strictObject({ items: z.array(Answered) }).meta({ id: 'ExtractsAnswered' }),
      handle: async (register, _actor, { papers }) => {
        const found = await checkExtracts(register, papers);
        if (found.kind === 'refused') return found;
        return { kind: 'done', value: { items: [...found.value] } };
      },
    }),
  ],
};
