import { z } from 'zod';
import { answerAboutApplication } from '../../register/applications/answer-about-application.ts';
import {
  Accounts,
  ApplicationInFull,
  DraftRows,
} from '../../register/applications/application-shapes.ts';
import { askAboutApplication } from '../../register/applications/ask-about-application.ts';
import { assignApplication } from '../../register/applications/assign-application.ts';
import { checkApplication } from '../../register/applications/check-application.ts';
import { compareVersions } from '../../register/applications/compare-versions.ts';
import { countStands } from '../../register/applications/count-stands.ts';
import { draftQuestions } from '../../register/applications/decisions/draft-questions.ts';
import { draftApplication, replaceDraft } from '../../register/applications/draft-application.ts';
import {
  copyApplication,
  prepareFiled,
} from '../../register/applications/filed/copy-application.ts';
import { getDraftRows } from '../../register/applications/filed/get-draft-rows.ts';
import { getFiled } from '../../register/applications/filed/get-filed.ts';
import { listDrafts } from '../../register/applications/filed/list-drafts.ts';
import { getApplication } from '../../register/applications/get-application.ts';
import { getDraft } from '../../register/applications/get-draft.ts';
import { changeLane, getLane } from '../../register/applications/lane-of-application.ts';
import { listApplications } from '../../register/applications/list-applications.ts';
import { listGroups } from '../../register/applications/list-groups.ts';
import { listQueue } from '../../register/applications/list-queue.ts';
import { listVehiclesOf } from '../../register/applications/list-vehicles-of.ts';
import { mendDraft } from '../../register/applications/mend-draft.ts';
import { releaseApplication } from '../../register/applications/release-application.ts';
import { listSamples } from '../../register/applications/sample/list-samples.ts';
import { mapColumns } from '../../register/applications/sheets/map-columns.ts';
import { markedSheet } from '../../register/applications/sheets/marked-sheet.ts';
import { endSheetWord, listSheetWords } from '../../register/applications/sheets/words-of-firm.ts';
import {
  amendApplication,
  submitApplication,
} from '../../register/applications/submit-application.ts';
import type { Progress } from '../../register/applications/submit-version.ts';
import { takeApplication } from '../../register/applications/take-application.ts';
import { takeNextApplication } from '../../register/applications/take-next-application.ts';
import { vehicleOfApplication } from '../../register/applications/vehicle-of-application.ts';
import { withdrawApplication } from '../../register/applications/withdraw-application.ts';
import { listQuestions } from '../../register/questions/list-questions.ts';
import {
  endQuestionTemplate,
  keepQuestionTemplate,
  listQuestionTemplates,
} from '../../register/questions/question-templates.ts';
import { Name } from '../../register/shapes.ts';
import { listNeighbours } from '../../register/vehicles/list-neighbours.ts';
import { listTellings } from '../../register/vehicles/list-tellings.ts';
import { type Tell, withProgress } from '../streams/with-progress.ts';
import { type Area, documentRoute, fileRoute, route, streamRoute } from './route.ts';
import { routesOf } from './routes-of.ts';

const ROWS_LIMIT = 50_000_000; // not-law: bytes of a body

const EXPORTER = { right: 'act', parts: ['exporter'] } as const;

const Checked = z
  .strictObject({
    number: z.string(),
    vehicles: z.array(
      z.strictObject({
        row: z.number().int().meta({ description: 'Row of what was handed in.' }),
        vin: z.string(),
        told: z.looseObject({}).meta({
          description: 'What the exporter would be told: gate, entry, quality, findings.',
        }),
      }),
    ),
  })
  .meta({ id: 'Checked' });

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
  'letter-of-another-application',
] as const;

const screenedOnly =
  (tell: Tell): Progress =>
  (stage, done, total) => {
    if (stage === 'screened') tell(done, total);
  };

/** Applications for export licences; what reads thousands of rows or tells how far it is stands here. */
export const APPLICATION_ROUTES: Area = {
  title: { en: 'Applications', zh: '出口许可证申请' },
  routes: [
    ...routesOf({ listApplications, listQueue, listSamples, takeNextApplication }),
    route({
      id: 'draftApplication',
      method: 'POST',
      path: '/v1/applications',
      summary: { en: 'Begin an application from rows', zh: '以数据行起草申请' },
      access: EXPORTER,
      body: DraftRows,
      bodyLimit: ROWS_LIMIT,
      answer: ApplicationInFull,
      status: 201,
      refusals: ['draft-unreadable'],
      handle: draftApplication,
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
    ...routesOf({
      getApplication,
      compareVersions,
      countStands,
      listGroups,
      listVehiclesOf,
      vehicleOfApplication,
      listTellings,
      listNeighbours,
      listDrafts,
      getDraft,
      getDraftRows,
      mendDraft,
      mapColumns,
      listSheetWords,
      endSheetWord,
      getFiled,
      copyApplication,
      prepareFiled,
    }),
    documentRoute({
      id: 'markedSheet',
      method: 'GET',
      path: '/v1/applications/{application}/draft/marked-sheet',
      summary: {
        en: 'The sheet of a draft with its marks, as a workbook',
        zh: '带标记的拟提交表格（XLSX）',
      },
      description:
        'A tint and a comment on each cell in which something is wrong, or something else was read than stands there.',
      access: { right: 'read', parts: ['exporter'] },
      params,
      query: z.strictObject({ language: z.enum(['en', 'zh']).default('zh') }),
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      refusals: ['draft-without-sheet'],
      handle: markedSheet,
    }),
    route({
      id: 'replaceDraft',
      method: 'PUT',
      path: '/v1/applications/{application}/draft',
      summary: { en: 'Prepare other rows for the next version', zh: '替换拟提交的数据行' },
      access: EXPORTER,
      params,
      body: DraftRows,
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
        zh: '变更申请，生成新版本并重新计算申请日',
      },
      access: EXPORTER,
      params,
      body: z.strictObject({
        accounts: Accounts.optional().meta({ description: 'Absent: what is prepared.' }),
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
    ...routesOf({
      withdrawApplication,
      takeApplication,
      releaseApplication,
      assignApplication,
      getLane,
      changeLane,
      askAboutApplication,
      answerAboutApplication,
      listQuestions,
      draftQuestions,
      listQuestionTemplates,
      keepQuestionTemplate,
      endQuestionTemplate,
    }),
  ],
};
