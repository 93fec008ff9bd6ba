import { z } from 'zod';
import type { Action } from '../../register/action.ts';
import { letterAtBorder } from '../../register/border/letter-at-border.ts';
import { askForLetters } from '../../register/letters/asking/ask-for-letters.ts';
import {
  declineEarlyRequests,
  withdrawEarlyRequests,
} from '../../register/letters/asking/end-early-requests.ts';
import { listEarlyRequests } from '../../register/letters/asking/list-early-requests.ts';
import { previewAsking } from '../../register/letters/asking/preview-asking.ts';
import { getLetterBatch } from '../../register/letters/batches/get-letter-batch.ts';
import { goOnWithBatch } from '../../register/letters/batches/go-on-with-batch.ts';
import { issueInBulk } from '../../register/letters/batches/issue-in-bulk.ts';
import { recallLetterBatch } from '../../register/letters/batches/recall-batch.ts';
import { bringLetter } from '../../register/letters/brought/bring-letter.ts';
import { getBrought } from '../../register/letters/brought/get-brought.ts';
import { listBrought } from '../../register/letters/brought/list-brought.ts';
import { checkLetter } from '../../register/letters/check-letter.ts';
import { countLetters } from '../../register/letters/count-letters.ts';
import { declineLetter } from '../../register/letters/decline-letter.ts';
import {
  changeStatusPlace,
  getStatusPlace,
  listStatusPlaces,
  reserveStatusPlaces,
} from '../../register/letters/elsewhere/status-places.ts';
import { getLetter } from '../../register/letters/get-letter.ts';
import { getLetterHistory } from '../../register/letters/get-letter-history.ts';
import { LETTER_READERS, MAKER_ACTS, MAKER_SIGNS } from '../../register/letters/letter.ts';
import { getLetterDocument, verifyDocuments } from '../../register/letters/letter-documents.ts';
import {
  DocumentVerification,
  ISSUED_TOGETHER,
  LetterBatch,
  LONGEST_DOCUMENT,
  SignedLetter,
  Verification,
  Wanted,
} from '../../register/letters/letter-shapes.ts';
import { LETTERS_TOGETHER } from '../../register/letters/letters-of-application.ts';
import { listAskingApplications } from '../../register/letters/list-asking-applications.ts';
import { listLetterNews } from '../../register/letters/list-letter-news.ts';
import { listLetters } from '../../register/letters/list-letters.ts';
import { listLettersOfVehicles } from '../../register/letters/list-letters-of-vehicles.ts';
import { listWithoutLetter } from '../../register/letters/list-without-letter.ts';
import { listAskedCars } from '../../register/letters/production/list-asked-cars.ts';
import { listProductionLists } from '../../register/letters/production/list-production-lists.ts';
import { listProductionProblems } from '../../register/letters/production/list-production-problems.ts';
import { ProductionList } from '../../register/letters/production/production-shapes.ts';
import { takeProductionList } from '../../register/letters/production/take-production-list.ts';
import { readLetterByCode } from '../../register/letters/read-letter-by-code.ts';
import { recallLetter } from '../../register/letters/recall-letter.ts';
import { resumeLetter } from '../../register/letters/resume-letter.ts';
import { revokeLetter } from '../../register/letters/revoke-letter.ts';
import { DRAFTING, draftLetters } from '../../register/letters/signing/draft-letters.ts';
import { ISSUING, issueLetter } from '../../register/letters/signing/issue-letter.ts';
import { listSecondPersonWaits } from '../../register/letters/signing/list-second-person-waits.ts';
import { previewLetters } from '../../register/letters/signing/preview-letters.ts';
import { readLetterAsks } from '../../register/letters/signing/read-letter-asks.ts';
import { replaceLetter } from '../../register/letters/signing/replace-letter.ts';
import { getSigningRule, setSigningRule } from '../../register/letters/signing/second-signer.ts';
import { supersedeLetter } from '../../register/letters/signing/supersede-letter.ts';
import { stepLettersTogether } from '../../register/letters/step-letters-together.ts';
import { suspendLetter } from '../../register/letters/suspend-letter.ts';
import { endTermsTemplate } from '../../register/letters/terms/end-terms-template.ts';
import { keepTermsTemplate } from '../../register/letters/terms/keep-terms-template.ts';
import { listTermsTemplates } from '../../register/letters/terms/list-terms-templates.ts';
import { getLettersTold } from '../../register/letters/told/get-letters-told.ts';
import { sayLettersTold } from '../../register/letters/told/say-letters-told.ts';
import { withdrawLetter } from '../../register/letters/withdraw-letter.ts';
import { Day, Name } from '../../register/shapes.ts';
import { withProgress } from '../streams/with-progress.ts';
import { lettersTogether } from './letters-together.ts';
import {
  type Area,
  documentRoute,
  fileRoute,
  linesRoute,
  type Route,
  route,
  streamRoute,
} from './route.ts';
import { routesOf } from './routes-of.ts';

const LARGEST_LIST = 1_000_000_000; // not-law: bytes of a file
const BULK_LIMIT = 8_000_000; // not-law: bytes of a body

/** Routes of actions that are sent thousands of letters, or a long one. */
const bulk = (actions: Readonly<Record<string, Action<never, object>>>): readonly Route[] =>
  routesOf(actions).map((one) => ({ ...one, bodyLimit: BULK_LIMIT }));

const params = z.strictObject({ letter: z.uuid() });
const ofApplication = z.strictObject({ application: z.uuid() });
const part = z.coerce
  .number()
  .int()
  .min(1)
  .default(1)
  .meta({
    description: `Which file: each holds ${LETTERS_TOGETHER} letters at most, by VIN.`,
  });

/**
 * The manufacturer's after-sales confirmations. Here stand what tells how far it is, what answers bytes or reads what
 * pages hand on as bytes, and lines.
 */
export const LETTER_ROUTES: Area = {
  title: { en: 'After-sales confirmations', zh: '售后维修服务确认书' },
  routes: [
    ...routesOf({ listAskingApplications, listAskedCars }),
    ...routesOf({ listLetters, countLetters, listLetterNews, listLettersOfVehicles }),
    fileRoute({
      id: 'takeProductionList',
      method: 'POST',
      path: '/v1/production-lists',
      summary: { en: 'Hand in a list of what was built', zh: '上传生产清单' },
      description:
        'CSV or XLSX, one car a row: VIN, model, market, energy, dealer, day on which its guarantee began. Every ' +
        'valid row is taken, and what is wrong with others is told row by row. Nobody but the manufacturer sees it.',
      access: MAKER_ACTS,
      query: z.strictObject({
        name: Name.default('list').meta({
          description: 'Name of the file, as its sender calls it.',
        }),
        replace: z.stringbool().default(false).meta({
          description: 'True: what was handed in before is forgotten; false: it is added to.',
        }),
      }),
      bodyLimit: LARGEST_LIST,
      answer: ProductionList,
      status: 201,
      refusals: ['production-not-readable'],
      handle: takeProductionList,
    }),
    ...routesOf({ listProductionLists, listProductionProblems }),
    ...routesOf({ getLettersTold, sayLettersTold }),
    ...bulk({ previewAsking, askForLetters, bringLetter }),
    ...routesOf({ listEarlyRequests }),
    ...bulk({ declineEarlyRequests, withdrawEarlyRequests }),
    ...routesOf({ listBrought, getBrought }),
    ...bulk({ previewLetters, draftLetters }),
    ...routesOf({ readLetterAsks }),
    streamRoute({
      id: 'issueLettersInBulk',
      method: 'POST',
      path: '/v1/letters/issue-in-bulk',
      summary: {
        en: 'Issue letters together, all or none, telling how far it is',
        zh: '批量出具确认书（全部或均不出具）并报告进度',
      },
      description:
        'Without a template and terms the letters are those that were drafted before. What stops it takes nothing ' +
        'back and issues nothing: the same request with the same `batch` goes on where it stopped.',
      access: MAKER_SIGNS,
      body: z.strictObject(ISSUED_TOGETHER),
      bodyLimit: BULK_LIMIT,
      answer: LetterBatch,
      refusals: [
        ...DRAFTING,
        ...ISSUING,
        'person-needed',
        'proof-afresh-needed',
        'batch-of-another',
        'batch-not-whole',
      ],
      handle: (register, actor, input, signal) =>
        withProgress((tell) => issueInBulk(register, actor, input, tell, signal)),
    }),
    streamRoute({
      id: 'goOnWithLetterBatch',
      method: 'POST',
      path: '/v1/letters/batches/{batch}/go-on',
      summary: {
        en: 'Sign and issue letters that a colleague drafted together, or that stopped',
        zh: '签署并出具同事一并起草的（或中断的）确认书',
      },
      description:
        'A manufacturer that wants a second person for many letters lets that person go on with them here.',
      access: MAKER_SIGNS,
      params: z.strictObject({ batch: z.uuid() }),
      answer: LetterBatch,
      refusals: [...ISSUING, 'person-needed', 'proof-afresh-needed', 'batch-not-whole'],
      handle: (register, actor, { batch }) =>
        withProgress(() => goOnWithBatch(register, actor, { batch })),
    }),
    ...routesOf({ getLetterBatch, recallLetterBatch }),
    ...routesOf({ getSigningRule, setSigningRule, listSecondPersonWaits }),
    ...routesOf({ reserveStatusPlaces, listStatusPlaces, getStatusPlace, changeStatusPlace }),
    ...routesOf({ listWithoutLetter, letterAtBorder, getLetter, getLetterHistory }),
    documentRoute({
      id: 'getLetterDocument',
      method: 'GET',
      path: '/v1/letters/{letter}/document',
      summary: { en: 'The signed document of a letter', zh: '已签名的确认书文件' },
      access: LETTER_READERS,
      params,
      type: 'application/vc',
      handle: async (register, actor, input) => {
        const found = await getLetterDocument(register, actor, input);
        if (found.kind === 'refused') return found;
        const { bytes, digest } = found.value;
        return { kind: 'done', value: { bytes, digest, maxAge: 0 } };
      },
    }),
    documentRoute({
      id: 'lettersForTheCounter',
      method: 'GET',
      path: '/v1/applications/{application}/letters/pdf',
      summary: {
        en: 'Letters in force of an application as one PDF, to be printed',
        zh: '申请项下有效确认书合并为一份PDF，供打印',
      },
      description: 'The pages alone. What verifies is the signed document of each letter.',
      access: LETTER_READERS,
      params: ofApplication,
      query: z.strictObject({ part }),
      type: 'application/pdf',
      handle: (register, actor, input) => lettersTogether(register, actor, { ...input, as: 'pdf' }),
    }),
    documentRoute({
      id: 'lettersOfApplicationAsFiles',
      method: 'GET',
      path: '/v1/applications/{application}/letters/zip',
      summary: {
        en: 'Letters in force of an application, each as PDF and JSON, in one ZIP',
        zh: '申请项下有效确认书（逐份PDF与JSON）打包下载',
      },
      access: LETTER_READERS,
      params: ofApplication,
      query: z.strictObject({ part }),
      type: 'application/zip',
      handle: (register, actor, input) => lettersTogether(register, actor, { ...input, as: 'zip' }),
    }),
    ...routesOf({
      checkLetter,
      issueLetter,
      recallLetter,
      withdrawLetter,
      declineLetter,
      suspendLetter,
      resumeLetter,
      revokeLetter,
      supersedeLetter,
      replaceLetter,
    }),
    ...bulk({ stepLettersTogether }),
    route({
      id: 'verifyLetter',
      method: 'POST',
      path: '/v1/letters/verify',
      summary: { en: 'Verify a document; nothing is kept', zh: '核验确认书文件，不留存' },
      access: 'public',
      body: z.strictObject({
        document: z.string().max(LONGEST_DOCUMENT),
        wanted: Wanted.optional(),
      }),
      bodyLimit: BULK_LIMIT,
      answer: DocumentVerification,
      handle: async (register, _actor, document) => {
        const answers = await verifyDocuments(register, [document]);
        if (answers.kind === 'refused') return answers;
        const [value] = answers.value;
        if (value === undefined) throw new Error('one document has one answer');
        return { kind: 'done', value };
      },
    }),
    linesRoute({
      id: 'verifyLetters',
      method: 'POST',
      path: '/v1/letters/verify-lines',
      summary: { en: 'Verify documents line by line', zh: '逐行核验确认书文件' },
      access: 'public',
      line: z.strictObject({
        document: z.string().max(LONGEST_DOCUMENT),
        wanted: Wanted.optional(),
      }),
      batch: 50, // not-law: lines that are handed over at once
      answer: DocumentVerification,
      handle: async (register, _actor, { lines }) => {
        const answers = await verifyDocuments(register, lines);
        return answers.kind === 'refused'
          ? lines.map(() => answers)
          : answers.value.map((value) => ({ kind: 'done', value }) as const);
      },
    }),
    route({
      id: 'readLetterByCode',
      method: 'GET',
      path: '/v1/letters/by-code/{code}',
      summary: { en: 'The letter of a code on paper', zh: '按纸质编码查询确认书' },
      description:
        'For whoever has the paper: the code holds ten characters of the number and ten of the document’s hash.',
      access: 'public',
      params: z.strictObject({ code: Name }),
      answer: z
        .strictObject({
          number: z.string(),
          state: z.string(),
          issuedOn: Day,
          suspendedOn: Day.nullable(),
          revokedOn: Day.nullable(),
          letter: SignedLetter,
          verification: Verification,
        })
        .meta({ id: 'LetterOnPaper' }),
      handle: async (register, _actor, { code }) => {
        const found = await readLetterByCode(register, { code });
        if (found.kind === 'refused') return found;
        const { bytes: _bytes, ...value } = found.value;
        return { kind: 'done', value };
      },
    }),
    ...routesOf({ listTermsTemplates, keepTermsTemplate, endTermsTemplate }),
  ],
};
