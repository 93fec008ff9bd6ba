import { z } from 'zod';
import { PAGE_QUERY, pageSchema } from '../../register/page-shapes.ts';
import { replayVerdict } from '../../register/screening/replay-verdict.ts';
import { Day, Text } from '../../register/shapes.ts';
import {
  CONFIRMED_BY,
  confirmPaperSeen,
  listStatedRows,
} from '../../register/use-cases/verdicts/confirm-paper-seen.ts';
import { getVerdict } from '../../register/use-cases/verdicts/get-verdict.ts';
import { listVerdicts } from '../../register/use-cases/verdicts/list-verdicts.ts';
import { getLawShadow, shadowLaw } from '../../register/use-cases/verdicts/shadow-law.ts';
import { type Area, route, streamRoute } from './route.ts';

const LAW_BYTES = 16 * 2 ** 20; // not-law: bytes of a body
const MOST_FILES = 2_000; // not-law: files of a law
const MOST_ROWS = 1_000; // not-law: rows of a request
const VIN_LENGTH = 200; // not-law: characters

const ShownFacts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const ListedVerdict = z
  .strictObject({
    id: z.uuid(),
    vin: z.string(),
    application: z.uuid().nullable(),
    version: z.number().int().nullable(),
    askedOn: z.iso.date(),
    ruleSet: z.string().meta({ description: 'Hash of the law, 64 hexadecimal digits.' }),
    gate: z.enum(['clear', 'blocked', 'undetermined']),
    entry: z.enum(['admissible', 'conditional', 'barred', 'unknown']),
    quality: z.enum(['sound', 'problems']),
    risk: z
      .enum(['low', 'elevated', 'high'])
      .nullable()
      .meta({ description: 'Null for an exporter, who is never told it.' }),
    onTheApplicantsWord: z.boolean().meta({
      description:
        'The gate is clear only because of what the applicant said: see its papers first.',
    }),
    givenAt: z.iso.datetime(),
  })
  .meta({ id: 'ListedVerdict' });

const Verdict = ListedVerdict.extend({
  verdict: z.unknown().meta({
    description:
      'Office and ministry: the whole verdict, docs/spec/register-verdict.md. Exporter: what it is told of it.',
  }),
  digest: z.string().nullable(),
}).meta({ id: 'Verdict' });

const Replay = z
  .strictObject({
    verdict: z.uuid(),
    same: z.boolean(),
    program: z.strictObject({ given: z.string(), again: z.string() }),
    ruleSet: z.string(),
    differs: z.array(z.string()),
    given: z.string(),
    again: z.string(),
  })
  .meta({ id: 'Replay', description: 'Whether a verdict comes out the same, byte for byte.' });

const ScreenedVehicle = z
  .strictObject({
    verdict: z.uuid(),
    vin: z.string(),
    gate: z.string(),
    entry: z.string(),
    risk: z.string(),
    quality: z.string(),
    onTheApplicantsWord: z.boolean(),
    differs: z.number().int(),
  })
  .meta({ id: 'ScreenedVehicle' });

const Confirmation = z.strictObject({ on: Day, by: z.enum(CONFIRMED_BY), ground: Text }).meta({
  id: 'IssuerConfirmation',
  description:
    'What the issuer of a letter said when the office asked it; for the office and the ministry alone.',
});

const StatedRow = z
  .strictObject({
    id: z.string(),
    account: z.string(),
    vin: z.string().nullable(),
    facts: ShownFacts,
    seen: z.boolean(),
    confirmation: Confirmation.nullable(),
  })
  .meta({ id: 'StatedRow' });

const Answers = z.strictObject({ gate: z.string(), entry: z.string(), risk: z.string() });

const ShadowChange = z.strictObject({
  application: z.uuid(),
  number: z.string(),
  province: z.string(),
  vin: z.string(),
  before: Answers,
  after: Answers,
  rules: z.array(z.string()),
});

const Shadow = z.strictObject({
  id: z.uuid(),
  ruleSet: z.string(),
  against: z.string(),
  takesEffectOn: z.iso.date(),
  vehicles: z.number().int(),
  changed: z.number().int(),
});

const ShadowAsked = z.strictObject({
  law: z.union([
    z.strictObject({ hash: z.string().max(VIN_LENGTH) }),
    z.strictObject({
      files: z
        .array(z.strictObject({ path: z.string().max(VIN_LENGTH), document: z.unknown() }))
        .min(1)
        .max(MOST_FILES),
    }),
  ]),
  on: z.iso.date(),
  decided: z.boolean().default(false),
});

const READERS = ['exporter', 'office', 'ministry'] as const;

/** Verdicts, papers seen and shadows of laws. */
export const VERDICT_ROUTES: Area = {
  title: { en: 'Verdicts', zh: '审核结论' },
  routes: [
    route({
      id: 'readVerdict',
      method: 'GET',
      path: '/v1/verdicts/{verdict}',
      summary: { en: 'A verdict', zh: '审核结论' },
      access: { right: 'read', parts: READERS },
      params: z.strictObject({ verdict: z.uuid() }),
      answer: Verdict,
      refusals: ['not-found'],
      handle: getVerdict,
    }),
    route({
      id: 'listVerdictsOfVin',
      method: 'GET',
      path: '/v1/verdicts',
      summary: { en: 'Verdicts on a vehicle, the latest first', zh: '车辆的审核结论，新者在前' },
      access: { right: 'read', parts: READERS },
      query: z.strictObject({ ...PAGE_QUERY, vin: z.string().min(1).max(VIN_LENGTH) }),
      answer: pageSchema(ListedVerdict),
      handle: listVerdicts,
    }),
    route({
      id: 'listVerdicts',
      method: 'GET',
      path: '/v1/applications/{application}/verdicts',
      summary: {
        en: 'Verdicts of an application, the latest first',
        zh: '申请的审核结论，新者在前',
      },
      access: { right: 'read', parts: READERS },
      params: z.strictObject({ application: z.uuid() }),
      query: z.strictObject({ ...PAGE_QUERY, vin: z.string().max(VIN_LENGTH).optional() }),
      answer: pageSchema(ListedVerdict),
      refusals: ['not-found', 'cursor-not-valid'],
      handle: listVerdicts,
    }),
    route({
      id: 'replayVerdict',
      method: 'POST',
      path: '/v1/verdicts/{verdict}/replay',
      summary: { en: 'Gives a verdict again and compares', zh: '重演审核结论并比对' },
      access: { right: 'read', parts: ['office', 'ministry'] },
      params: z.strictObject({ verdict: z.uuid() }),
      answer: Replay,
      idempotent: false,
      refusals: ['not-found', 'not-replayable', 'law-not-archived'],
      handle: replayVerdict,
    }),
    route({
      id: 'listStatedRows',
      method: 'GET',
      path: '/v1/applications/{application}/stated-rows',
      summary: { en: 'Rows that an application states', zh: '申请所列各项数据' },
      access: { right: 'read', parts: READERS },
      params: z.strictObject({ application: z.uuid() }),
      query: z.strictObject({ vin: z.string().max(VIN_LENGTH).optional() }),
      answer: z.strictObject({ items: z.array(StatedRow) }),
      refusals: ['not-found'],
      handle: async (register, actor, input) => {
        const rows = await listStatedRows(register, actor, input);
        return rows.kind === 'done' ? { kind: 'done', value: { items: rows.value } } : rows;
      },
    }),
    route({
      id: 'confirmPapersSeen',
      method: 'POST',
      path: '/v1/papers-seen',
      summary: { en: 'Confirms papers as seen', zh: '确认已核验原件' },
      description:
        'An officer compared the papers with their originals and signs for it. The vehicles that rest on them are ' +
        'screened anew.',
      access: { right: 'sign', parts: ['office'] },
      body: z.strictObject({
        application: z.uuid(),
        rows: z
          .array(z.string().regex(/^\d{1,18}$/))
          .min(1)
          .max(MOST_ROWS),
        confirmation: Confirmation.optional(),
      }),
      answer: z.strictObject({ seen: z.number().int(), vehicles: z.array(ScreenedVehicle) }),
      refusals: [
        'not-found',
        'person-needed',
        'application-not-open',
        'paper-not-of-application',
        'day-impossible',
      ],
      handle: (register, actor, input) => confirmPaperSeen(register, actor, input),
    }),
    streamRoute({
      id: 'shadowLaw',
      method: 'POST',
      path: '/v1/law-shadows',
      summary: { en: 'Whose answer another law would change', zh: '规则调整影响测算' },
      description:
        'Asks another law of every vehicle under way, as of the day it takes effect. Each answer is a vehicle whose ' +
        'answer changes, the last one the shadow as it is kept.',
      access: { right: 'act', parts: ['ministry'] },
      body: ShadowAsked,
      bodyLimit: LAW_BYTES,
      answer: z.strictObject({ change: ShadowChange.optional(), shadow: Shadow.optional() }),
      refusals: ['law-with-problems', 'law-not-archived'],
      idempotent: false,
      handle: async function* (register, actor, { law, on, decided }, signal) {
        const asked = { law: law as Parameters<typeof shadowLaw>[2]['law'], on, decided };
        for await (const step of shadowLaw(register, actor, asked, signal)) {
          if (step.kind === 'change') yield { kind: 'answer', value: { change: step.change } };
          else if (step.kind === 'end') yield { kind: 'answer', value: { shadow: step.shadow } };
          else yield step;
        }
      },
    }),
    route({
      id: 'readLawShadow',
      method: 'GET',
      path: '/v1/law-shadows/{shadow}',
      summary: { en: 'A shadow of a law as it was kept', zh: '已保存的规则调整影响测算' },
      access: { right: 'read', parts: ['ministry', 'administrator'] },
      params: z.strictObject({ shadow: z.uuid() }),
      answer: Shadow.extend({ changes: z.array(ShadowChange) }),
      refusals: ['not-found'],
      handle: getLawShadow,
    }),
  ],
};
