import { z } from 'zod';
import { PAGE_QUERY, pageSchema } from '../../register/page-shapes.ts';
import { Answers, Question } from '../../register/questions/question-shapes.ts';
import {
  Clock,
  Day,
  Ground,
  Name,
  Notice,
  RowObject,
  ShownFacts,
  TakenStep,
  Words,
} from '../../register/shapes.ts';
import { acceptFiling } from '../../register/use-cases/filings/accept-filing.ts';
import { answerAboutFiling } from '../../register/use-cases/filings/answer-about-filing.ts';
import { askAboutFiling } from '../../register/use-cases/filings/ask-about-filing.ts';
import { draftFiling } from '../../register/use-cases/filings/draft-filing.ts';
import { getFiling } from '../../register/use-cases/filings/get-filing.ts';
import { listFilings } from '../../register/use-cases/filings/list-filings.ts';
import { refuseFiling } from '../../register/use-cases/filings/refuse-filing.ts';
import { submitFiling } from '../../register/use-cases/filings/submit-filing.ts';
import { withdrawFiling } from '../../register/use-cases/filings/withdraw-filing.ts';
import { type Area, route } from './route.ts';

const MOST_QUESTIONS = 100; // not-law: items of a list

const READ = { right: 'read', parts: ['exporter', 'office', 'ministry'] } as const;
const EXPORTER = { right: 'act', parts: ['exporter'] } as const;
const OFFICE = { right: 'act', parts: ['office'] } as const;
const SIGNS = { right: 'sign', parts: ['office'] } as const;

const Filing = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'BA-65-2026-000012' }),
    exporter: z.uuid(),
    province: z.string(),
    state: z.string(),
    facts: ShownFacts,
    submittedOn: Day.nullable(),
    due: Day.nullable().meta({ description: "Last day of the office's clock." }),
    validFrom: Day.nullable(),
    validUntil: Day.nullable().meta({ description: 'Last day, inclusive.' }),
    ground: z.string().nullable(),
    notice: Words.nullable(),
  })
  .meta({ id: 'ExportersFiling' });

const FilingInFull = Filing.extend({
  clock: Clock.nullable(),
  questions: z.array(Question),
  versions: z.array(z.strictObject({ version: z.number().int(), toldOn: Day, facts: ShownFacts })),
  timeline: z.array(TakenStep),
}).meta({ id: 'ExportersFilingInFull' });

const params = z.strictObject({ filing: z.uuid() });

/** Exporters' filings. */
export const FILING_ROUTES: Area = {
  title: { en: "Exporters' filings", zh: '出口企业备案' },
  routes: [
    route({
      id: 'listFilings',
      method: 'GET',
      path: '/v1/filings',
      summary: { en: 'Filings, the newest first', zh: '备案列表，新者在前' },
      access: READ,
      query: z.strictObject({
        ...PAGE_QUERY,
        state: Name.optional(),
        exporter: z.uuid().optional(),
      }),
      answer: pageSchema(Filing),
      handle: listFilings,
    }),
    route({
      id: 'draftFiling',
      method: 'POST',
      path: '/v1/filings',
      summary: { en: 'Begin a filing', zh: '起草备案' },
      access: EXPORTER,
      body: z.strictObject({ facts: RowObject }),
      answer: FilingInFull,
      status: 201,
      refusals: ['filing-under-way', 'draft-unreadable'],
      handle: draftFiling,
    }),
    route({
      id: 'getFiling',
      method: 'GET',
      path: '/v1/filings/{filing}',
      summary: { en: 'A filing', zh: '备案' },
      access: READ,
      params,
      answer: FilingInFull,
      handle: getFiling,
    }),
    route({
      id: 'submitFiling',
      method: 'POST',
      path: '/v1/filings/{filing}/submit',
      summary: { en: 'Hand a filing in', zh: '提交备案' },
      access: EXPORTER,
      params,
      body: z.strictObject({ facts: RowObject.optional() }),
      answer: FilingInFull,
      refusals: ['step-not-in-table', 'draft-unreadable'],
      handle: submitFiling,
    }),
    route({
      id: 'askAboutFiling',
      method: 'POST',
      path: '/v1/filings/{filing}/ask',
      summary: { en: 'Return a filing with questions', zh: '退回备案要求补正' },
      access: OFFICE,
      params,
      body: z.strictObject({ questions: z.array(Notice).min(1).max(MOST_QUESTIONS) }),
      answer: FilingInFull,
      refusals: ['step-not-in-table'],
      handle: askAboutFiling,
    }),
    route({
      id: 'answerAboutFiling',
      method: 'POST',
      path: '/v1/filings/{filing}/answer',
      summary: { en: 'Answer the questions about a filing', zh: '补正备案' },
      access: EXPORTER,
      params,
      body: z.strictObject({ answers: Answers, facts: RowObject.optional() }),
      answer: FilingInFull,
      refusals: ['step-not-in-table', 'questions-open', 'draft-unreadable'],
      handle: answerAboutFiling,
    }),
    route({
      id: 'withdrawFiling',
      method: 'POST',
      path: '/v1/filings/{filing}/withdraw',
      summary: { en: 'Take a filing back', zh: '撤回备案' },
      access: EXPORTER,
      params,
      answer: FilingInFull,
      refusals: ['step-not-in-table'],
      handle: withdrawFiling,
    }),
    route({
      id: 'acceptFiling',
      method: 'POST',
      path: '/v1/filings/{filing}/accept',
      summary: { en: 'Accept a filing', zh: '准予备案' },
      access: SIGNS,
      params,
      answer: FilingInFull,
      refusals: ['step-not-in-table', 'person-needed'],
      handle: acceptFiling,
    }),
    route({
      id: 'refuseFiling',
      method: 'POST',
      path: '/v1/filings/{filing}/refuse',
      summary: { en: 'Refuse a filing', zh: '不予备案' },
      access: SIGNS,
      params,
      body: z.strictObject({ ground: Ground, notice: Notice }),
      answer: FilingInFull,
      refusals: ['step-not-in-table', 'person-needed'],
      handle: refuseFiling,
    }),
  ],
};
