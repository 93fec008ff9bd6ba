import { PARTS_SIGNED_IN } from './parts.ts';
import { type Area, route, z } from './route.ts';

const Me = z
  .strictObject({
    part: z.string(),
    organisation: z.uuid().nullable(),
    person: z.uuid().nullable(),
    province: z.string().nullable(),
    maker: z.string().nullable(),
    rights: z.array(z.string()),
  })
  .openapi('Me', { description: 'Who acts. `person` is null for a key of a program.' });

const LawInForce = z
  .strictObject({
    ruleset: z
      .string()
      .openapi({ description: 'Content hash of the law that questions are answered by.' }),
  })
  .openapi('LawInForce');

/** The law in force, and who asks. */
export const LAW_ROUTES: Area = {
  title: { en: 'Law and self', zh: '法律与身份' },
  routes: [
    route({
      id: 'readLaw',
      method: 'GET',
      path: '/v1/law',
      summary: { en: 'The law in force', zh: '现行规则' },
      access: 'public',
      answer: LawInForce,
      handle: async ({ engine }) => ({ kind: 'done', value: { ruleset: engine.ruleset } }),
    }),
    route({
      id: 'readMe',
      method: 'GET',
      path: '/v1/me',
      summary: { en: 'Who acts', zh: '当前身份' },
      access: { right: 'read', parts: PARTS_SIGNED_IN },
      answer: Me,
      handle: async (_register, actor) => ({ kind: 'done', value: actor }),
    }),
  ],
};
