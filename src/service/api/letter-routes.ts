import { z } from 'zod';
import { askForLetters } from '../../register/letters/ask-for-letters.ts';
import { getBatch, issueInBulk } from '../../register/letters/batches/issue-in-bulk.ts';
import { bringLetter } from '../../register/letters/brought/bring-letter.ts';
import { declineLetter } from '../../register/letters/decline-letter.ts';
import { draftLetters } from '../../register/letters/draft-letters.ts';
import { issueLetter, supersedeLetter } from '../../register/letters/issue-letter.ts';
import { getLetterDocument, verifyDocuments } from '../../register/letters/letter-documents.ts';
import {
  Country,
  RegisterLetter,
  RegisterLetterInFull,
  SignedLetter,
  Terms,
  TermsTemplate,
  Verification,
  Wanted,
} from '../../register/letters/letter-shapes.ts';
import { getLetter, LETTER_READERS, listLetters } from '../../register/letters/list-letters.ts';
import { listWithoutLetter } from '../../register/letters/list-without-letter.ts';
import { readLetterByCode } from '../../register/letters/read-letter-by-code.ts';
import {
  resumeLetter,
  revokeLetter,
  suspendLetter,
} from '../../register/letters/suspend-letter.ts';
import {
  endTermsTemplate,
  keepTermsTemplate,
  listTermsTemplates,
} from '../../register/letters/terms/keep-terms-template.ts';
import { withdrawLetter } from '../../register/letters/withdraw-letter.ts';
import { PAGE_QUERY, pageSchema } from '../../register/page-shapes.ts';
import { Day, Ground, Name } from '../../register/shapes.ts';
import { withProgress } from '../streams/with-progress.ts';
import { type Area, documentRoute, linesRoute, type Route, route, streamRoute } from './route.ts';

const MOST_LETTERS = 20_000; // not-law: letters of a request
const MOST_OUTLETS = 200; // not-law: outlets of a letter
const LONGEST_DOCUMENT = 1_000_000; // not-law: characters of a document
const BULK_LIMIT = 8_000_000; // not-law: bytes of a body

const READ = { right: 'read', parts: [...LETTER_READERS] } as const;
const EXPORTER = { right: 'act', parts: ['exporter'] } as const;
const MAKER = { right: 'act', parts: ['manufacturer'] } as const;
const SIGNS = { right: 'sign', parts: ['manufacturer'] } as const;

const params = z.strictObject({ letter: z.uuid() });

const toDraft = {
  letters: z.array(z.uuid()).max(MOST_LETTERS).optional().meta({
    description: 'Letters that were asked for, or drafted before.',
  }),
  vehicles: z
    .array(z.strictObject({ application: Name, vin: Name }))
    .max(MOST_LETTERS)
    .optional()
    .meta({
      description:
        'Vehicles of the own make for which nobody asked, by the number of their application.',
    }),
  template: z.uuid().optional(),
  terms: Terms.optional(),
  outlets: z.array(z.uuid()).min(1).max(MOST_OUTLETS).optional().meta({
    description: 'Own outlets to be named; absent: all that are attested in the destination.',
  }),
};

const Suite = z.enum(['eddsa-jcs-2022', 'sm2-jcs-2026']);

const Suites = z
  .array(Suite)
  .min(1)
  .optional()
  .meta({
    description:
      'With which suites the manufacturer signs, all over the same bytes; absent: with every one for which it has a ' +
      'key. With SM2 beside Ed25519 signing takes some twice as long.',
  });

const DRAFTING = [
  'step-not-in-table',
  'not-your-make',
  'letter-not-for-this-vehicle',
  'letter-under-way',
  'terms-missing',
  'no-outlets',
] as const;
const ISSUING = [
  'step-not-in-table',
  'person-needed',
  'no-signing-key',
  'letter-in-force',
  'letter-not-for-this-vehicle',
  'letter-not-signed',
] as const;

/** What is the same of every step of a letter. */
const step = (
  verb: string,
  summary: Route['summary'],
): Pick<Route, 'id' | 'method' | 'path' | 'summary'> => ({
  id: `${verb}Letter`,
  method: 'POST',
  path: `/v1/letters/{letter}/${verb}`,
  summary,
});

const Batch = z
  .strictObject({
    batch: z.uuid(),
    letters: z.number().int(),
    signed: z.number().int(),
    issued: z.boolean(),
  })
  .meta({ id: 'LetterBatch' });

/** The manufacturer's after-sales confirmations. */
export const LETTER_ROUTES: Area = {
  title: { en: 'After-sales confirmations', zh: '售后维修服务确认书' },
  routes: [
    route({
      id: 'listLetters',
      method: 'GET',
      path: '/v1/letters',
      summary: { en: 'Letters, the newest first', zh: '确认书列表，新者在前' },
      description: 'Customs names a VIN or a number.',
      access: READ,
      query: z.strictObject({
        ...PAGE_QUERY,
        state: Name.optional(),
        application: z.uuid().optional(),
        vin: Name.optional(),
        number: Name.optional(),
        batch: z.uuid().optional(),
        destination: Country.optional(),
      }),
      answer: pageSchema(RegisterLetter),
      refusals: ['cursor-not-valid', 'not-well-formed'],
      handle: listLetters,
    }),
    route({
      id: 'askForLetters',
      method: 'POST',
      path: '/v1/letters/ask',
      summary: {
        en: 'Ask for the letters of an application in one go',
        zh: '一次性为申请车辆申请确认书',
      },
      access: EXPORTER,
      body: z.strictObject({
        application: z.uuid(),
        vins: z.array(Name).min(1).max(MOST_LETTERS).optional().meta({
          description:
            'Absent: every vehicle that needs a letter by law, and those of which nobody knows.',
        }),
      }),
      bodyLimit: BULK_LIMIT,
      answer: z.strictObject({
        asked: z.array(RegisterLetter),
        notAsked: z.array(
          z.strictObject({
            vin: z.string(),
            why: z.enum(['not-needed', 'exempt', 'in-force', 'under-way', 'no-manufacturer-here']),
          }),
        ),
      }),
      status: 201,
      refusals: ['no-such-vehicle'],
      handle: askForLetters,
    }),
    route({
      id: 'bringLetter',
      method: 'POST',
      path: '/v1/letters/bring',
      summary: {
        en: 'Bring a signed letter with a vehicle of an application',
        zh: '为申请车辆提交已签名的确认书',
      },
      access: EXPORTER,
      body: z.strictObject({
        application: z.uuid(),
        vin: Name,
        document: z.string().min(1).max(LONGEST_DOCUMENT),
      }),
      bodyLimit: BULK_LIMIT,
      answer: z.strictObject({
        id: z.uuid(),
        number: z.string(),
        taken: z.enum(['brought', 'issued-here']),
        verification: Verification,
      }),
      status: 201,
      refusals: [
        'no-such-vehicle',
        'letter-not-valid',
        'letter-used',
        'letter-in-force',
        'letter-without-number',
      ],
      handle: bringLetter,
    }),
    route({
      id: 'draftLetters',
      method: 'POST',
      path: '/v1/letters/draft',
      summary: { en: 'Draft letters', zh: '起草确认书' },
      access: MAKER,
      body: z.strictObject(toDraft),
      bodyLimit: BULK_LIMIT,
      answer: z.strictObject({ items: z.array(RegisterLetterInFull) }),
      status: 201,
      refusals: [...DRAFTING],
      handle: draftLetters,
    }),
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
      access: SIGNS,
      body: z.strictObject({ batch: z.uuid(), ...toDraft, suites: Suites }),
      bodyLimit: BULK_LIMIT,
      answer: Batch,
      refusals: [...DRAFTING, ...ISSUING, 'batch-of-another', 'batch-not-whole'],
      handle: (register, actor, input, signal) =>
        withProgress((tell) => issueInBulk(register, actor, input, tell, signal)),
    }),
    route({
      id: 'getLetterBatch',
      method: 'GET',
      path: '/v1/letters/batches/{batch}',
      summary: { en: 'How letters that are issued together stand', zh: '批量出具进度' },
      access: { right: 'read', parts: ['manufacturer'] },
      params: z.strictObject({ batch: z.uuid() }),
      answer: Batch,
      handle: getBatch,
    }),
    route({
      id: 'listWithoutLetter',
      method: 'GET',
      path: '/v1/letters/missing',
      summary: {
        en: 'Cars of the own make that left without the letter that they needed',
        zh: '应有而无确认书即出口的本企业车辆',
      },
      access: { right: 'read', parts: ['manufacturer'] },
      query: z.strictObject({ ...PAGE_QUERY, country: Country.optional() }),
      answer: pageSchema(
        z
          .strictObject({
            vin: z.string(),
            country: z.string(),
            exitedOn: Day,
            registeredOn: Day,
            appliedOn: Day,
          })
          .meta({ id: 'WithoutLetter' }),
      ),
      handle: listWithoutLetter,
    }),
    route({
      id: 'getLetter',
      method: 'GET',
      path: '/v1/letters/{letter}',
      summary: { en: 'A letter', zh: '确认书' },
      access: READ,
      params,
      answer: RegisterLetterInFull,
      handle: getLetter,
    }),
    documentRoute({
      id: 'getLetterDocument',
      method: 'GET',
      path: '/v1/letters/{letter}/document',
      summary: { en: 'The signed document of a letter', zh: '已签名的确认书文件' },
      access: READ,
      params,
      type: 'application/vc',
      handle: async (register, actor, input) => {
        const found = await getLetterDocument(register, actor, input);
        if (found.kind === 'refused') return found;
        const { bytes, digest } = found.value;
        return { kind: 'done', value: { bytes, digest, maxAge: 0 } };
      },
    }),
    route({
      id: 'checkLetter',
      method: 'GET',
      path: '/v1/letters/{letter}/checks',
      summary: { en: 'The three checks of a letter, as of now', zh: '确认书三项核验结果' },
      access: READ,
      params,
      answer: Verification,
      handle: async (register, actor, input) => {
        const found = await getLetterDocument(register, actor, input);
        return found.kind === 'refused' ? found : { kind: 'done', value: found.value.verification };
      },
    }),
    route({
      ...step('issue', { en: 'Sign and issue a drafted letter', zh: '签名出具确认书' }),
      access: SIGNS,
      params,
      query: z.strictObject({
        suite: Suite.optional().meta({
          description:
            'Sign with this suite alone; absent: with every one for which there is a key.',
        }),
      }),
      answer: RegisterLetterInFull,
      refusals: [...ISSUING],
      handle: (register, actor, { letter, suite }) =>
        issueLetter(register, actor, {
          letter,
          ...(suite === undefined ? {} : { suites: [suite] }),
        }),
    }),
    route({
      ...step('withdraw', {
        en: 'Take back what was asked for, before the letter is issued',
        zh: '撤回确认书申请（出具前）',
      }),
      access: EXPORTER,
      params,
      answer: RegisterLetterInFull,
      refusals: ['step-not-in-table'],
      handle: withdrawLetter,
    }),
    route({
      ...step('decline', {
        en: 'Decline a letter that was asked for, or drop a draft',
        zh: '不予出具或撤销草稿',
      }),
      access: MAKER,
      params,
      body: z.strictObject({ ground: Ground }),
      answer: RegisterLetterInFull,
      refusals: ['step-not-in-table'],
      handle: declineLetter,
    }),
    route({
      ...step('suspend', { en: 'Suspend a letter', zh: '暂停确认书' }),
      access: SIGNS,
      params,
      body: z.strictObject({ ground: Ground }),
      answer: RegisterLetterInFull,
      refusals: ['step-not-in-table', 'person-needed'],
      handle: suspendLetter,
    }),
    route({
      ...step('resume', { en: 'Put a suspended letter back in force', zh: '恢复确认书' }),
      access: SIGNS,
      params,
      answer: RegisterLetterInFull,
      refusals: ['step-not-in-table', 'person-needed'],
      handle: resumeLetter,
    }),
    route({
      ...step('revoke', { en: 'Revoke a letter for ever', zh: '撤销确认书' }),
      access: SIGNS,
      params,
      body: z.strictObject({ ground: Ground }),
      answer: RegisterLetterInFull,
      refusals: ['step-not-in-table', 'person-needed'],
      handle: revokeLetter,
    }),
    route({
      ...step('supersede', {
        en: 'Issue a drafted letter in the place of one in force',
        zh: '以新确认书替代',
      }),
      access: SIGNS,
      params,
      body: z.strictObject({ by: z.uuid(), suites: Suites }),
      answer: RegisterLetterInFull,
      refusals: [...ISSUING],
      handle: supersedeLetter,
    }),
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
      answer: Verification,
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
      answer: Verification,
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
    route({
      id: 'listTermsTemplates',
      method: 'GET',
      path: '/v1/terms-templates',
      summary: { en: 'Templates of terms', zh: '服务条款模板' },
      access: { right: 'read', parts: ['manufacturer'] },
      answer: z.strictObject({ items: z.array(TermsTemplate) }),
      handle: (register, actor) => listTermsTemplates(register, actor),
    }),
    route({
      id: 'keepTermsTemplate',
      method: 'POST',
      path: '/v1/terms-templates',
      summary: { en: 'Keep terms by a name', zh: '保存服务条款模板' },
      access: MAKER,
      body: z.strictObject({
        name: Name,
        terms: Terms,
        outlets: z.array(z.uuid()).min(1).max(MOST_OUTLETS).nullable().default(null),
      }),
      answer: TermsTemplate,
      status: 201,
      handle: keepTermsTemplate,
    }),
    route({
      id: 'endTermsTemplate',
      method: 'POST',
      path: '/v1/terms-templates/{template}/end',
      summary: { en: 'End a template', zh: '停用服务条款模板' },
      access: MAKER,
      params: z.strictObject({ template: z.uuid() }),
      answer: z.strictObject({ ended: z.uuid() }),
      handle: endTermsTemplate,
    }),
  ],
};
