import { z } from 'zod';
import {
  ApplicationInFull,
  ApplicationVehicle,
} from '../../register/applications/application-shapes.ts';
import {
  decideApplication,
  issueLicences,
} from '../../register/applications/decisions/decide-application.ts';
import {
  appealRefusal,
  countersignRefusal,
  editProposal,
  grantVehicle,
  judgeAppeal,
  proposeRefusal,
} from '../../register/applications/decisions/decide-vehicle.ts';
import { draftRefusal } from '../../register/applications/decisions/draft-refusal.ts';
import { getDecision } from '../../register/applications/decisions/get-decision.ts';
import { grantAll, previewGrants } from '../../register/applications/decisions/grant-all.ts';
import { listVehicles } from '../../register/applications/list-applications.ts';
import { Licence } from '../../register/licences/licence-shapes.ts';
import { PAGE_QUERY, pageSchema } from '../../register/page-shapes.ts';
import { Ground, Name, Notice, TakenStep, Text } from '../../register/shapes.ts';
import { type Area, route } from './route.ts';

const READ = { right: 'read', parts: ['exporter', 'office', 'ministry'] } as const;
const SIGNS = { right: 'sign', parts: ['office'] } as const;

const TOKEN = /^[0-9a-f]{64}$/;

const Decision = ApplicationVehicle.extend({ timeline: z.array(TakenStep) }).meta({
  id: 'Decision',
});

const DraftedRefusal = z
  .strictObject({
    ground: z.string(),
    notice: z.strictObject({ en: z.string(), zh: z.string() }),
    verdict: z.uuid(),
  })
  .meta({ id: 'DraftedRefusal' });

const GrantPreview = z
  .strictObject({
    grantable: z.array(z.strictObject({ vehicle: z.uuid(), vin: z.string(), verdict: z.uuid() })),
    others: z.array(z.strictObject({ vehicle: z.uuid(), vin: z.string(), why: z.string() })),
    token: z.string().meta({ description: 'Names this very list with its verdicts.' }),
  })
  .meta({ id: 'GrantPreview' });

const ofApplication = z.strictObject({ application: z.uuid() });
const ofVehicle = z.strictObject({ vehicle: z.uuid() });
/** The verdict that whoever decides has read. */
const verdict = z.uuid().optional().meta({
  description: 'The verdict that was read; a later one refuses the decision. Absent: the latest.',
});

const DECIDING = [
  'step-not-in-table',
  'taken-by-another',
  'person-needed',
  'not-screened',
  'verdict-stale',
] as const;
const SIGNING = ['step-not-in-table', 'person-needed', 'second-person'] as const;
const ISSUING = ['exporter-barred', 'vin-licensed'] as const;

/** What is decided of the vehicles of applications. */
export const DECISION_ROUTES: Area = {
  title: { en: 'Decisions and appeals', zh: '决定与复议' },
  routes: [
    route({
      id: 'listDecisions',
      method: 'GET',
      path: '/v1/decisions',
      summary: { en: 'Vehicles with what is decided of them, by VIN', zh: '单车审核决定列表' },
      access: READ,
      query: z.strictObject({
        ...PAGE_QUERY,
        application: z.uuid().optional(),
        state: Name.optional(),
        gate: Name.optional(),
      }),
      answer: pageSchema(ApplicationVehicle),
      refusals: ['cursor-not-valid'],
      handle: listVehicles,
    }),
    route({
      id: 'listAppeals',
      method: 'GET',
      path: '/v1/appeals',
      summary: { en: 'Appeals that wait for a judgement', zh: '待处理的复议' },
      access: READ,
      query: z.strictObject(PAGE_QUERY),
      answer: pageSchema(ApplicationVehicle),
      refusals: ['cursor-not-valid'],
      handle: (register, actor, input) =>
        listVehicles(register, actor, { ...input, state: 'appealed' }),
    }),
    route({
      id: 'getDecision',
      method: 'GET',
      path: '/v1/decisions/{vehicle}',
      summary: { en: 'What is decided of a vehicle, step by step', zh: '单车审核决定' },
      access: READ,
      params: ofVehicle,
      answer: Decision,
      handle: getDecision,
    }),
    route({
      id: 'grantVehicle',
      method: 'POST',
      path: '/v1/decisions/{vehicle}/grant',
      summary: { en: 'Grant a vehicle', zh: '准予' },
      access: SIGNS,
      params: ofVehicle,
      body: z.strictObject({ verdict }),
      answer: ApplicationVehicle,
      refusals: [...DECIDING, 'gate-not-clear', 'not-seen'],
      handle: grantVehicle,
    }),
    route({
      id: 'draftRefusal',
      method: 'GET',
      path: '/v1/decisions/{vehicle}/draft-refusal',
      summary: {
        en: 'The draft of a refusal from the findings',
        zh: '根据审核结论起草不予发放通知',
      },
      access: { right: 'read', parts: ['office'] },
      params: ofVehicle,
      answer: DraftedRefusal,
      refusals: ['not-screened'],
      handle: draftRefusal,
    }),
    route({
      id: 'proposeRefusal',
      method: 'POST',
      path: '/v1/decisions/{vehicle}/propose-refusal',
      summary: { en: 'Propose a refusal', zh: '拟不予发放' },
      access: SIGNS,
      params: ofVehicle,
      body: z.strictObject({ verdict, ground: Ground, notice: Notice }),
      answer: ApplicationVehicle,
      refusals: DECIDING,
      handle: proposeRefusal,
    }),
    route({
      id: 'editProposal',
      method: 'POST',
      path: '/v1/decisions/{vehicle}/edit',
      summary: { en: 'Take a proposal back, which voids it', zh: '修改拟决定' },
      access: SIGNS,
      params: ofVehicle,
      answer: ApplicationVehicle,
      refusals: ['step-not-in-table', 'person-needed'],
      handle: editProposal,
    }),
    route({
      id: 'countersignRefusal',
      method: 'POST',
      path: '/v1/decisions/{vehicle}/countersign',
      summary: { en: 'Sign a refusal as the second person', zh: '复核签署' },
      access: SIGNS,
      params: ofVehicle,
      answer: ApplicationVehicle,
      refusals: [...SIGNING, 'verdict-missing'],
      handle: countersignRefusal,
    }),
    route({
      id: 'appealRefusal',
      method: 'POST',
      path: '/v1/decisions/{vehicle}/appeal',
      summary: { en: 'Appeal against a refusal', zh: '申请复议' },
      access: { right: 'act', parts: ['exporter'] },
      params: ofVehicle,
      body: z.strictObject({ appeal: Text }),
      answer: ApplicationVehicle,
      refusals: ['step-not-in-table', 'vin-under-way'],
      handle: appealRefusal,
    }),
    route({
      id: 'judgeAppeal',
      method: 'POST',
      path: '/v1/appeals/{vehicle}/{verb}',
      summary: { en: 'Uphold or overturn a refusal on appeal', zh: '维持或撤销（复议）' },
      access: { right: 'sign', parts: ['office', 'ministry'] },
      params: z.strictObject({ vehicle: z.uuid(), verb: z.enum(['uphold', 'overturn']) }),
      body: z.strictObject({ ground: Ground }),
      answer: ApplicationVehicle,
      refusals: SIGNING,
      handle: judgeAppeal,
    }),
    route({
      id: 'previewGrants',
      method: 'GET',
      path: '/v1/applications/{application}/grants',
      summary: { en: 'What can be granted of an application', zh: '可准予车辆预览' },
      access: { right: 'read', parts: ['office'] },
      params: ofApplication,
      answer: GrantPreview,
      handle: previewGrants,
    }),
    route({
      id: 'grantAll',
      method: 'POST',
      path: '/v1/applications/{application}/grant-all',
      summary: { en: 'Grant all that a preview listed', zh: '批量准予' },
      access: SIGNS,
      params: ofApplication,
      body: z.strictObject({ token: z.string().regex(TOKEN) }),
      answer: z.strictObject({ granted: z.number().int() }).meta({ id: 'Granted' }),
      refusals: ['taken-by-another', 'person-needed', 'verdict-stale'],
      handle: grantAll,
    }),
    route({
      id: 'decideApplication',
      method: 'POST',
      path: '/v1/applications/{application}/decide',
      summary: { en: 'Decide an application and issue its licences', zh: '作出决定并发放许可证' },
      access: SIGNS,
      params: ofApplication,
      answer: z
        .strictObject({ application: ApplicationInFull, licences: z.array(Licence) })
        .meta({ id: 'DecidedApplication' }),
      refusals: [
        'step-not-in-table',
        'taken-by-another',
        'person-needed',
        'still-open',
        ...ISSUING,
      ],
      handle: decideApplication,
    }),
    route({
      id: 'issueLicences',
      method: 'POST',
      path: '/v1/applications/{application}/issue-licences',
      summary: {
        en: 'Issue licences for vehicles whose refusal was overturned',
        zh: '为复议撤销的车辆补发许可证',
      },
      access: SIGNS,
      params: ofApplication,
      answer: z.strictObject({ licences: z.array(Licence) }).meta({ id: 'IssuedLicences' }),
      refusals: ['person-needed', 'still-open', 'nothing-to-license', ...ISSUING],
      handle: issueLicences,
    }),
  ],
};
