import { DESK_DUES, DESK_LANES, DESK_SORTS, DESK_STATES } from '../../register/stores/desk.ts';
import {
  answerAboutApplication,
  askAboutApplication,
} from '../../register/use-cases/applications/ask-about-application.ts';
import { checkApplication } from '../../register/use-cases/applications/check-application.ts';
import {
  draftApplication,
  replaceDraft,
} from '../../register/use-cases/applications/draft-application.ts';
import {
  getApplication,
  listApplications,
  listVehicles,
} from '../../register/use-cases/applications/list-applications.ts';
import { listDesk } from '../../register/use-cases/applications/list-desk.ts';
import { listQuestions } from '../../register/use-cases/applications/list-questions.ts';
import {
  amendApplication,
  submitApplication,
} from '../../register/use-cases/applications/submit-application.ts';
import type { Progress } from '../../register/use-cases/applications/submit-version.ts';
import {
  releaseApplication,
  takeApplication,
  takeNextApplication,
} from '../../register/use-cases/applications/take-application.ts';
import { withdrawApplication } from '../../register/use-cases/applications/withdraw-application.ts';
import { type Tell, withProgress } from '../streams/with-progress.ts';
import {
  Accounts,
  Application,
  ApplicationInFull,
  ApplicationVehicle,
  DeskApplication,
} from './application-schemas.ts';
import { Country } from './letter-schemas.ts';
import { PAGE_QUERY, pageSchema } from './page-schemas.ts';
import { type Area, fileRoute, route, streamRoute, z } from './route.ts';
import { Answers, Name, Notice, Question } from './step-schemas.ts';

const ROWS_LIMIT = 50_000_000; // not-law: bytes of a body
const MOST_QUESTIONS = 100; // not-law: items of a list

const READ = { right: 'read', parts: ['exporter', 'office', 'ministry'] } as const;
const EXPORTER = { right: 'act', parts: ['exporter'] } as const;
const OFFICE = { right: 'act', parts: ['office'] } as const;

const Checked = z
  .strictObject({
    number: z.string(),
    vehicles: z.array(
      z.strictObject({
        vin: z.string(),
        told: z.looseObject({}).openapi({
          description: 'What the exporter would be told: gate, entry, quality, findings.',
        }),
      }),
    ),
  })
  .openapi('Checked');

const params = z.strictObject({ application: z.uuid() });
/** The name under which an uploaded file stands in problems. */
const fileQuery = z.strictObject({ name: Name.default('file') });

const SUBMITTING = [
  'step-not-in-table',
  'draft-empty',
  'row-without-vin',
  'row-without-destination',
  'vin-twice',
  'vin-under-way',
  'number-of-another-vehicle',
] as const;
const TAKING = ['step-not-in-table', 'taken-by-another', 'person-needed'] as const;

const screenedOnly =
  (tell: Tell): Progress =>
  (stage, done, total) => {
    if (stage === 'screened') tell(done, total);
  };

/** Applications for export licences. */
export const APPLICATION_ROUTES: Area = {
  title: { en: 'Applications', zh: '出口许可证申请' },
  routes: [
    route({
      id: 'listApplications',
      method: 'GET',
      path: '/v1/applications',
      summary: { en: 'Applications, the newest first', zh: '申请列表，新者在前' },
      access: READ,
      query: z.strictObject({
        ...PAGE_QUERY,
        state: Name.optional(),
        exporter: z.uuid().optional(),
      }),
      answer: pageSchema(Application),
      refusals: ['cursor-not-valid'],
      handle: listApplications,
    }),
    route({
      id: 'listQueue',
      method: 'GET',
      path: '/v1/queue',
      summary: {
        en: "Applications on an office's desk with their lanes, what falls due first",
        zh: '主管机关待办申请及其通道，先到期者在前',
      },
      access: { right: 'read', parts: ['office', 'ministry'] },
      query: z.strictObject({
        ...PAGE_QUERY,
        state: z.enum(DESK_STATES).optional(),
        lane: z.enum(DESK_LANES).optional(),
        due: z.enum(DESK_DUES).optional(),
        text: Name.optional().openapi({
          description: "Part of the exporter's name or of the application's number.",
        }),
        destination: Country.optional(),
        mine: z
          .stringbool()
          .optional()
          .openapi({ description: '`true`: those alone that whoever asks has taken.' }),
        sort: z.enum(DESK_SORTS).optional(),
      }),
      answer: pageSchema(DeskApplication),
      refusals: ['cursor-not-valid'],
      handle: listDesk,
    }),
    route({
      id: 'takeNextApplication',
      method: 'POST',
      path: '/v1/queue/take',
      summary: { en: 'Take the application that falls due first', zh: '受理最先到期的申请' },
      access: OFFICE,
      answer: ApplicationInFull,
      refusals: ['queue-empty', 'person-needed'],
      handle: (register, actor) => takeNextApplication(register, actor),
    }),
    route({
      id: 'draftApplication',
      method: 'POST',
      path: '/v1/applications',
      summary: { en: 'Begin an application from rows', zh: '以数据行起草申请' },
      access: EXPORTER,
      body: z.strictObject({ accounts: Accounts }),
      bodyLimit: ROWS_LIMIT,
      answer: ApplicationInFull,
      status: 201,
      refusals: ['draft-unreadable'],
      handle: (register, actor, { accounts }) => draftApplication(register, actor, { accounts }),
    }),
    fileRoute({
      id: 'draftApplicationFromFile',
      method: 'POST',
      path: '/v1/applications/from-file',
      summary: {
        en: 'Begin an application from a sheet of any format that is read',
        zh: '以任一可读格式的表格起草申请',
      },
      access: EXPORTER,
      query: fileQuery,
      answer: ApplicationInFull,
      status: 201,
      refusals: ['draft-unreadable'],
      handle: (register, actor, { name, file: { path } }) =>
        draftApplication(register, actor, { file: { name, bytes: { path } } }),
    }),
    route({
      id: 'getApplication',
      method: 'GET',
      path: '/v1/applications/{application}',
      summary: { en: 'An application', zh: '申请' },
      access: READ,
      params,
      answer: ApplicationInFull,
      handle: getApplication,
    }),
    route({
      id: 'listVehiclesOf',
      method: 'GET',
      path: '/v1/applications/{application}/vehicles',
      summary: { en: 'Vehicles of an application, by VIN', zh: '申请所列车辆' },
      access: READ,
      params,
      query: z.strictObject({ ...PAGE_QUERY, state: Name.optional(), gate: Name.optional() }),
      answer: pageSchema(ApplicationVehicle),
      refusals: ['cursor-not-valid'],
      handle: listVehicles,
    }),
    route({
      id: 'replaceDraft',
      method: 'PUT',
      path: '/v1/applications/{application}/draft',
      summary: { en: 'Prepare other rows for the next version', zh: '替换拟提交的数据行' },
      access: EXPORTER,
      params,
      body: z.strictObject({ accounts: Accounts }),
      bodyLimit: ROWS_LIMIT,
      answer: ApplicationInFull,
      refusals: ['step-not-in-table', 'draft-unreadable'],
      handle: replaceDraft,
    }),
    fileRoute({
      id: 'replaceDraftFromFile',
      method: 'PUT',
      path: '/v1/applications/{application}/draft-file',
      summary: { en: 'Prepare another sheet for the next version', zh: '替换拟提交的表格' },
      access: EXPORTER,
      params,
      query: fileQuery,
      answer: ApplicationInFull,
      refusals: ['step-not-in-table', 'draft-unreadable'],
      handle: (register, actor, { application, name, file: { path } }) =>
        replaceDraft(register, actor, { application, file: { name, bytes: { path } } }),
    }),
    streamRoute({
      id: 'checkApplication',
      method: 'POST',
      path: '/v1/applications/{application}/check',
      summary: {
        en: 'The answers before submitting, nothing kept',
        zh: '提交前预审，不留存任何内容',
      },
      access: EXPORTER,
      params,
      answer: Checked,
      idempotent: false,
      refusals: SUBMITTING,
      handle: (register, actor, { application }) =>
        withProgress((tell) =>
          checkApplication(register, actor, { application }, screenedOnly(tell)),
        ),
    }),
    route({
      id: 'submitApplication',
      method: 'POST',
      path: '/v1/applications/{application}/submit',
      summary: { en: 'Submit an application', zh: '提交申请' },
      access: EXPORTER,
      params,
      answer: ApplicationInFull,
      refusals: SUBMITTING,
      handle: (register, actor, input) => submitApplication(register, actor, input),
    }),
    streamRoute({
      id: 'submitLargeApplication',
      method: 'POST',
      path: '/v1/applications/{application}/submit-with-progress',
      summary: {
        en: 'Submit an application of thousands, telling how far it is',
        zh: '提交大批量申请并报告进度',
      },
      access: EXPORTER,
      params,
      answer: ApplicationInFull,
      refusals: SUBMITTING,
      handle: (register, actor, { application }) =>
        withProgress((tell) =>
          submitApplication(register, actor, { application }, screenedOnly(tell)),
        ),
    }),
    route({
      id: 'amendApplication',
      method: 'POST',
      path: '/v1/applications/{application}/amend',
      summary: {
        en: 'Make a new version, with its own day of application',
        zh: '变更申请，生成新版本并重新起算申请日',
      },
      access: EXPORTER,
      params,
      body: z.strictObject({
        accounts: Accounts.optional().openapi({ description: 'Absent: what is prepared.' }),
      }),
      bodyLimit: ROWS_LIMIT,
      answer: ApplicationInFull,
      refusals: [...SUBMITTING, 'decided-already', 'draft-unreadable'],
      handle: (register, actor, { application, accounts }) =>
        amendApplication(register, actor, {
          application,
          ...(accounts === undefined ? {} : { given: { accounts } }),
        }),
    }),
    route({
      id: 'withdrawApplication',
      method: 'POST',
      path: '/v1/applications/{application}/withdraw',
      summary: { en: 'Take an application back', zh: '撤回申请' },
      access: EXPORTER,
      params,
      answer: ApplicationInFull,
      refusals: ['step-not-in-table'],
      handle: withdrawApplication,
    }),
    route({
      id: 'takeApplication',
      method: 'POST',
      path: '/v1/applications/{application}/take',
      summary: { en: 'Take an application for half an hour', zh: '受理申请（半小时内有效）' },
      access: OFFICE,
      params,
      answer: ApplicationInFull,
      refusals: TAKING,
      handle: takeApplication,
    }),
    route({
      id: 'releaseApplication',
      method: 'POST',
      path: '/v1/applications/{application}/release',
      summary: { en: 'Give an application back to the queue', zh: '退回待办' },
      access: OFFICE,
      params,
      answer: ApplicationInFull,
      refusals: TAKING,
      handle: releaseApplication,
    }),
    route({
      id: 'askAboutApplication',
      method: 'POST',
      path: '/v1/applications/{application}/ask',
      summary: { en: 'Return an application with questions', zh: '退回申请要求补正' },
      access: OFFICE,
      params,
      body: z.strictObject({
        questions: z
          .array(z.strictObject({ vin: Name.nullable().default(null), text: Notice }))
          .min(1)
          .max(MOST_QUESTIONS),
      }),
      answer: ApplicationInFull,
      refusals: [...TAKING, 'no-such-vehicle'],
      handle: askAboutApplication,
    }),
    route({
      id: 'answerAboutApplication',
      method: 'POST',
      path: '/v1/applications/{application}/answer',
      summary: { en: 'Answer the questions about an application', zh: '补正申请' },
      access: EXPORTER,
      params,
      body: z.strictObject({ answers: Answers }),
      answer: ApplicationInFull,
      refusals: ['step-not-in-table', 'questions-open'],
      handle: answerAboutApplication,
    }),
    route({
      id: 'listQuestions',
      method: 'GET',
      path: '/v1/questions',
      summary: { en: 'Questions, the oldest first', zh: '补正问题，早者在前' },
      access: READ,
      query: z.strictObject({ ...PAGE_QUERY, answered: z.stringbool().optional() }),
      answer: pageSchema(Question),
      refusals: ['cursor-not-valid'],
      handle: listQuestions,
    }),
  ],
};
