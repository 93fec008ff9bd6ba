import { z } from 'zod';
import { PAGE_QUERY, pageSchema } from '../../register/page-shapes.ts';
import {
  Day,
  Evidence,
  Ground,
  Name,
  Notice,
  TakenStep,
  Text,
  Words,
} from '../../register/shapes.ts';
import {
  beginStanding,
  getStanding,
  listStandings,
} from '../../register/use-cases/standings/get-standing.ts';
import {
  barExporter,
  clearRectification,
  dropProposal,
  liftBar,
  orderRectification,
  overturnStanding,
  proposeBar,
  proposeOrder,
  reportRectification,
  settleTalk,
  talkToExporter,
} from '../../register/use-cases/standings/step-standing.ts';
import { type Area, type Route, route } from './route.ts';

const SIGNS = { right: 'sign', parts: ['office', 'ministry'] } as const;
const MINISTRY = { right: 'sign', parts: ['ministry'] } as const;

const PROPOSED = 'To the exporter what is only proposed is not told.';

const Standing = z
  .strictObject({
    id: z.uuid(),
    exporter: z.uuid(),
    province: z.string(),
    state: z.string(),
    since: Day.meta({ description: 'The day from which it holds.' }),
    ground: z.string().nullable(),
    evidence: z.array(z.uuid()),
    notice: Words.nullable(),
    report: z.string().nullable(),
  })
  .meta({ id: 'Standing', description: PROPOSED });

const StandingInFull = Standing.extend({ timeline: z.array(TakenStep) }).meta({
  id: 'StandingInFull',
  description: PROPOSED,
});

const params = z.strictObject({ exporter: z.uuid() });
const grounded = z.strictObject({ ground: Ground });
const evidenced = z.strictObject({ ground: Ground, evidence: Evidence });
const noticed = z.strictObject({ ground: Ground, evidence: Evidence, notice: Notice });

/** What is the same of every step of a standing. */
const step = (
  verb: string,
  id: string,
  summary: Route['summary'],
): Pick<Route, 'id' | 'method' | 'path' | 'summary' | 'refusals'> => ({
  id,
  method: 'POST',
  path: `/v1/standings/{exporter}/${verb}`,
  summary,
  refusals: ['step-not-in-table', 'person-needed', 'second-person'],
});

/** The standing of exporters. */
export const STANDING_ROUTES: Area = {
  title: { en: 'Standing of exporters', zh: '企业信用状态' },
  routes: [
    route({
      id: 'listStandings',
      method: 'GET',
      path: '/v1/standings',
      summary: { en: 'Standings of exporters', zh: '企业信用状态列表' },
      access: { right: 'read', parts: ['office', 'ministry'] },
      query: z.strictObject({ ...PAGE_QUERY, state: Name.optional() }),
      answer: pageSchema(Standing),
      refusals: ['cursor-not-valid'],
      handle: listStandings,
    }),
    route({
      id: 'getStanding',
      method: 'GET',
      path: '/v1/standings/{exporter}',
      summary: { en: 'The standing of an exporter', zh: '企业信用状态' },
      access: { right: 'read', parts: ['exporter', 'office', 'ministry'] },
      params,
      answer: StandingInFull,
      handle: getStanding,
    }),
    route({
      ...step('begin', 'beginStanding', { en: 'Begin a standing', zh: '建立信用状态' }),
      access: { right: 'sign', parts: ['office'] },
      params,
      answer: Standing,
      handle: beginStanding,
    }),
    route({
      ...step('talk', 'talkToExporter', { en: 'Talk to an exporter', zh: '约谈' }),
      access: SIGNS,
      params,
      body: evidenced,
      answer: Standing,
      handle: talkToExporter,
    }),
    route({
      ...step('settle', 'settleTalk', { en: 'Settle a talk', zh: '约谈了结' }),
      access: SIGNS,
      params,
      body: grounded,
      answer: Standing,
      handle: settleTalk,
    }),
    route({
      ...step('propose-order', 'proposeOrder', {
        en: 'Propose an order to rectify',
        zh: '拟责令整改',
      }),
      access: SIGNS,
      params,
      body: noticed,
      answer: Standing,
      handle: proposeOrder,
    }),
    route({
      ...step('order', 'orderRectification', {
        en: 'Sign an order to rectify as the second person',
        zh: '责令整改（复核签署）',
      }),
      access: SIGNS,
      params,
      answer: Standing,
      handle: orderRectification,
    }),
    route({
      id: 'reportRectification',
      method: 'POST',
      path: '/v1/standing/report',
      summary: { en: 'Report the own rectification', zh: '报告本企业整改情况' },
      refusals: ['step-not-in-table'],
      access: { right: 'act', parts: ['exporter'] },
      body: z.strictObject({ report: Text, evidence: Evidence }),
      answer: Standing,
      handle: reportRectification,
    }),
    route({
      ...step('clear', 'clearRectification', { en: 'Find it rectified', zh: '整改合格' }),
      access: SIGNS,
      params,
      body: evidenced,
      answer: Standing,
      handle: clearRectification,
    }),
    route({
      ...step('propose-bar', 'proposeBar', { en: 'Propose a bar', zh: '拟禁止申领' }),
      access: SIGNS,
      params,
      body: noticed,
      answer: Standing,
      handle: proposeBar,
    }),
    route({
      ...step('bar', 'barExporter', {
        en: 'Sign a bar as the second person',
        zh: '禁止申领（复核签署）',
      }),
      access: SIGNS,
      params,
      answer: Standing,
      handle: barExporter,
    }),
    route({
      ...step('drop', 'dropProposal', { en: 'Drop what was proposed', zh: '撤销拟处理' }),
      access: SIGNS,
      params,
      answer: Standing,
      handle: dropProposal,
    }),
    route({
      ...step('lift', 'liftBar', { en: 'Lift a bar', zh: '解除禁止' }),
      access: MINISTRY,
      params,
      body: evidenced,
      answer: Standing,
      handle: liftBar,
    }),
    route({
      ...step('overturn', 'overturnStanding', { en: 'Overturn a standing', zh: '复议撤销' }),
      access: MINISTRY,
      params,
      body: grounded,
      answer: Standing,
      handle: overturnStanding,
    }),
  ],
};
