import { z } from 'zod';
import { PAGE_QUERY, pageSchema } from '../../register/page-shapes.ts';
import { Day, Evidence, Ground, Name, TakenStep } from '../../register/shapes.ts';
import { CASE_OUTCOMES } from '../../register/stores/case-files.ts';
import { getCase, listCases } from '../../register/use-cases/cases/list-cases.ts';
import { closeCase, releaseCase, takeCase } from '../../register/use-cases/cases/step-case.ts';
import { type Area, route } from './route.ts';

const MOST_GROUND = 4000; // not-law: characters
const MOST_CODE = 40; // not-law: characters

const READ = { right: 'read', parts: ['office', 'ministry'] } as const;
const ACTS = { right: 'act', parts: ['office', 'ministry'] } as const;
const SIGNS = { right: 'sign', parts: ['office', 'ministry'] } as const;

const Case = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'AJ-65-2026-000003' }),
    complaint: z.uuid(),
    vin: z.string(),
    exporter: z.uuid().nullable(),
    openedOn: Day,
    reason: z.string(),
    state: z.string(),
    takenBy: z.uuid().nullable(),
    takenUntil: z.iso.datetime().nullable(),
    evidence: z.array(z.uuid()),
    outcome: z.enum(CASE_OUTCOMES).nullable(),
    rule: z.string().nullable(),
    ground: z.string().nullable(),
    closedOn: Day.nullable(),
  })
  .meta({ id: 'CaseFile' });

const CaseInFull = Case.extend({ timeline: z.array(TakenStep) }).meta({ id: 'CaseFileInFull' });

const params = z.strictObject({ caseFile: z.uuid() });

/** Cases that offices make of complaints. */
export const CASE_ROUTES: Area = {
  title: { en: 'Cases', zh: '案件' },
  routes: [
    route({
      id: 'listCases',
      method: 'GET',
      path: '/v1/cases',
      summary: { en: 'Cases, the oldest first', zh: '案件列表，早者在前' },
      access: READ,
      query: z.strictObject({ ...PAGE_QUERY, state: Name.optional() }),
      answer: pageSchema(Case),
      handle: listCases,
    }),
    route({
      id: 'getCase',
      method: 'GET',
      path: '/v1/cases/{caseFile}',
      summary: { en: 'A case', zh: '案件' },
      access: READ,
      params,
      answer: CaseInFull,
      handle: getCase,
    }),
    route({
      id: 'takeCase',
      method: 'POST',
      path: '/v1/cases/{caseFile}/take',
      summary: { en: 'Take a case for half an hour', zh: '承办案件（半小时）' },
      access: ACTS,
      params,
      answer: CaseInFull,
      refusals: ['step-not-in-table', 'case-taken', 'person-needed'],
      handle: takeCase,
    }),
    route({
      id: 'releaseCase',
      method: 'POST',
      path: '/v1/cases/{caseFile}/release',
      summary: { en: 'Give a case back', zh: '退回案件' },
      access: ACTS,
      params,
      answer: CaseInFull,
      refusals: ['step-not-in-table', 'case-taken'],
      handle: releaseCase,
    }),
    route({
      id: 'closeCase',
      method: 'POST',
      path: '/v1/cases/{caseFile}/close',
      summary: { en: 'Close a case with its outcome', zh: '结案' },
      access: SIGNS,
      params,
      body: z.strictObject({
        outcome: z.enum(CASE_OUTCOMES),
        ground: Ground.max(MOST_GROUND),
        rule: z
          .string()
          .min(1)
          .max(MOST_CODE)
          .optional()
          .meta({ description: 'The code of the rule that is wrong, for that outcome alone.' }),
        evidence: Evidence.optional(),
      }),
      answer: CaseInFull,
      refusals: ['step-not-in-table', 'case-taken', 'rule-not-named', 'person-needed'],
      handle: closeCase,
    }),
  ],
};
