import { z } from 'zod';
import { ORGANISED_PARTS } from '../../register/actor.ts';
import { closeOrganisation } from '../../register/use-cases/members/close-organisation.ts';
import { listOrganisations } from '../../register/use-cases/members/list-organisations.ts';
import { makeOrganisation } from '../../register/use-cases/members/make-organisation.ts';
import { type Area, route } from './route.ts';

const administrators = { right: 'manage', parts: ['administrator'] } as const;
const Id = z.strictObject({ id: z.uuid() });
const MOST = 500; // not-law: rows of one answer
const USUAL = 100; // not-law: rows of one answer

const told = {
  part: z.enum(ORGANISED_PARTS),
  name: z.string().trim().min(1).max(300),
};
const Uscc = z.string().regex(/^[0-9A-Z]{18}$/);
const Province = z.string().regex(/^[0-9]{2}$/);
const Maker = z.string().min(1).max(100);

const NewOrganisation = z
  .strictObject({
    ...told,
    uscc: Uscc.nullable().default(null),
    province: Province.nullable().default(null),
    maker: Maker.nullable().default(null),
  })
  .meta({
    id: 'NewOrganisation',
    description:
      'An exporter has a unified social credit code and a province, an office a province, a manufacturer its id ' +
      'in the reference list of makers.',
  });

const Organisation = z
  .strictObject({
    id: z.uuid(),
    ...told,
    uscc: Uscc.nullable(),
    province: Province.nullable(),
    maker: Maker.nullable(),
    closedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Organisation' });

/** Organisations that act in the register. */
export const ORGANISATION_ROUTES: Area = {
  title: { en: 'Organisations', zh: '单位' },
  routes: [
    route({
      id: 'listOrganisations',
      method: 'GET',
      path: '/v1/organisations',
      summary: { en: 'Organisations that one may see', zh: '可见的单位' },
      access: { right: 'read', parts: ORGANISED_PARTS },
      query: z.strictObject({
        after: z.uuid().optional(),
        limit: z.coerce.number().int().min(1).max(MOST).default(USUAL),
      }),
      answer: z
        .strictObject({ items: z.array(Organisation), next: z.uuid().nullable() })
        .meta({ id: 'Organisations' }),
      handle: (register, actor, { after = null, limit }) =>
        listOrganisations(register, actor, { after, limit }),
    }),
    route({
      id: 'makeOrganisation',
      method: 'POST',
      path: '/v1/organisations',
      summary: { en: 'Make an organisation', zh: '新建单位' },
      access: administrators,
      body: NewOrganisation,
      answer: Id,
      status: 201,
      refusals: ['already-there', 'not-well-formed'],
      handle: makeOrganisation,
    }),
    route({
      id: 'closeOrganisation',
      method: 'POST',
      path: '/v1/organisations/{id}/close',
      summary: { en: 'Close an organisation', zh: '关闭单位' },
      description: 'Nobody acts for it any more, by key or session; what it did stays.',
      access: administrators,
      params: Id,
      answer: Id,
      refusals: ['not-found', 'last-manager'],
      handle: closeOrganisation,
    }),
  ],
};
