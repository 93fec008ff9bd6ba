import { z } from 'zod';
import { ORGANISED_PARTS } from '../../register/actor.ts';
import { readRules } from '../../register/use-cases/law/read-rules.ts';
import { type Area, route } from './route.ts';

const Me = z
  .strictObject({
    part: z.enum(ORGANISED_PARTS),
    organisation: z.uuid().nullable(),
    person: z.uuid().nullable(),
    province: z.string().nullable(),
    maker: z.string().nullable(),
    rights: z.array(z.string()),
  })
  .meta({ id: 'Me', description: 'Who acts. `person` is null for a key of a program.' });

const Law = z
  .strictObject({
    ruleset: z.string().meta({ description: 'Content hash of the law by which is answered.' }),
    rules: z.int(),
    countries: z
      .array(z.string())
      .meta({ description: 'Importing countries whose rules were read, ISO 3166-1 alpha-2.' }),
  })
  .meta({ id: 'Law' });

const Text = z.strictObject({ en: z.string(), zh: z.string() });

const Rule = z
  .strictObject({
    code: z.string(),
    id: z.string(),
    axis: z.enum(['gate', 'duty', 'entry', 'risk']),
    country: z.string().nullable(),
    title: Text.meta({ description: 'With its figures as they stand on the day.' }),
    breach: Text,
    remedy: Text,
    cites: z.array(
      z.strictObject({
        instrument: z.string(),
        item: z.string(),
        url: z.string().nullable(),
        confidence: z.enum(['verbatim', 'secondary', 'inferred', 'practice', 'unsure']),
        dated: z.string().nullable(),
      }),
    ),
    toldUpTo: z.string().nullable().meta({
      description: 'The newest date among its sources: a day, month or year.',
    }),
    inForce: z.boolean().meta({ description: 'Whether it is in force on the day.' }),
  })
  .meta({ id: 'Rule', description: 'One rule with its sources, the strongest first.' });

/** The law that is read, and who asks. */
export const LAW_ROUTES: Area = {
  title: { en: 'Law and self', zh: '规则与身份' },
  routes: [
    route({
      id: 'readLaw',
      method: 'GET',
      path: '/v1/law',
      summary: { en: 'The law by which is answered', zh: '现行规则集' },
      access: 'public',
      answer: Law,
      handle: async ({ engine }) => {
        const { ruleSet, hash } = engine.law;
        const countries = [...ruleSet.destinations.keys()].sort();
        const value = { ruleset: hash, rules: ruleSet.rules.length, countries };
        return { kind: 'done', value };
      },
    }),
    route({
      id: 'listRules',
      method: 'GET',
      path: '/v1/law/rules',
      summary: { en: 'Rules with their sources', zh: '规则及其依据' },
      access: 'public',
      query: z.strictObject({
        on: z.iso.date().optional().meta({ description: 'Day of the figures; today without it.' }),
        axis: z.enum(['gate', 'duty', 'entry', 'risk']).optional(),
        country: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .optional(),
      }),
      answer: z.strictObject({ ruleset: z.string(), on: z.iso.date(), items: z.array(Rule) }),
      handle: readRules,
    }),
    route({
      id: 'readMe',
      method: 'GET',
      path: '/v1/me',
      summary: { en: 'Who acts', zh: '当前身份' },
      access: { right: 'read', parts: ORGANISED_PARTS },
      answer: Me,
      handle: async (_register, { part, organisation, person, province, maker, rights }) => {
        const known = ORGANISED_PARTS.find((one) => one === part);
        if (known === undefined) throw new Error(`nobody signs in as ${part}`);
        return {
          kind: 'done',
          value: { part: known, organisation, person, province, maker, rights },
        };
      },
    }),
  ],
};
