import { z } from 'zod';
import { ORGANISED_PARTS } from '../../register/actor.ts';
import { Law, RulesRead } from '../../register/law/law-shapes.ts';
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

/** The law that is read, and who asks. These are routes: they ask no database, and answer while it is gone. */
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
      answer: RulesRead,
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
